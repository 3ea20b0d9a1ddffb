import { type DocumentNode, GraphQLError, type GraphQLSchema } from 'graphql';
import { type Actor, hasScope } from '../../kernel/actor.ts';
import { type BucketSize, Buckets } from './bucket.ts';
import { costOf, tooExpensive } from './cost.ts';
import { DOCUMENT_LIMITS, documentFault, introspects } from './document-limits.ts';

export interface GuardOptions {
  schema: GraphQLSchema;
  /** Points of ordinary operations, by API key. */
  costBucket: BucketSize;
  /** Rows of bulk writes, by API key. */
  bulkBucket: BucketSize;
  now: () => Date;
}

/** The most an operation may cost, however full the bucket is. */
const MOST_POINTS = 5_000;
const MOST_AT_ONCE = 50;

/** What an operation cost and what is left, told in `extensions.cost` of every answer. */
export interface CostReport {
  requested: number;
  available: number;
  restoreRate: number;
}

/** What the guard is asked about: one operation, ready to run. */
export interface GuardedOperation {
  actor: Actor;
  document: DocumentNode;
  variables: Record<string, unknown> | undefined;
  operationName: string | null | undefined;
}

/** Refuses operations that are too large, cost too much or come too fast. */
export class OperationGuard {
  readonly #options: GuardOptions;
  readonly #points: Buckets;
  readonly #events: Buckets;
  readonly #rows: Buckets;
  readonly #running = new Map<string, number>();
  readonly #introspects = new WeakMap<DocumentNode, boolean>();

  constructor(options: GuardOptions) {
    this.#options = options;
    this.#points = new Buckets(options.costBucket);
    this.#events = new Buckets(options.costBucket);
    this.#rows = new Buckets(options.bulkBucket);
  }

  /** What a parsed document is refused for, whoever sends it, or null. */
  checkDocument(document: DocumentNode): GraphQLError | null {
    return documentFault(document, DOCUMENT_LIMITS);
  }

  /**
   * Refuses introspection to keys without the right to it. Asked at execution:
   * parsing and validation are remembered by document, for all keys alike.
   */
  #checkIntrospection(document: DocumentNode, actor: Actor): void {
    let asks = this.#introspects.get(document);
    if (asks === undefined) {
      asks = introspects(document);
      this.#introspects.set(document, asks);
    }
    if (!asks || hasScope(actor, 'SCHEMA_READ')) return;
    throw refuse('FORBIDDEN', 'Introspection needs an API key with the scope SCHEMA_READ.', 403);
  }

  /** Takes the cost of an operation out of the key's buckets, or nothing at all; throws the refusal. */
  spend({ actor, document, variables, operationName }: GuardedOperation): CostReport {
    this.#checkIntrospection(document, actor);
    const { schema, now } = this.#options;
    const { points, rows } = costOf({ schema, document, variables, operationName });
    // What no bucket can ever hold is refused for good: waiting would not help.
    const mostPoints = Math.min(MOST_POINTS, this.#points.capacity);
    if (points > mostPoints) throw tooExpensive(points, mostPoints, 'points');
    if (rows > this.#rows.capacity) throw tooExpensive(rows, this.#rows.capacity, 'rows');

    const holder = holderOf(actor);
    const time = now().getTime();
    const bulk = this.#rows.peek(holder, rows, time);
    const spent = bulk.granted ? this.#points.spend(holder, points, time) : bulk;
    if (!spent.granted) {
      throw refuse(
        'RATE_LIMITED',
        `This API key has spent its budget for now. Try again in ${spent.retryAfterSeconds} s.`,
        429,
        spent.retryAfterSeconds,
      );
    }
    if (rows > 0) this.#rows.spend(holder, rows, time);
    return this.#report(points, spent.available);
  }

  /** What is told of the cost when nothing was spent. */
  unspent(actor: Actor): CostReport {
    const time = this.#options.now().getTime();
    return this.#report(0, this.#points.peek(holderOf(actor), 0, time).available);
  }

  #report(requested: number, available: number): CostReport {
    return { requested, available, restoreRate: this.#points.restorePerSecond };
  }

  /**
   * Takes the cost of one more event of a subscription. Answers 0, or how many
   * milliseconds to wait when the key has spent its budget. Events have a bucket
   * of their own: what others change must not stop a client from asking.
   */
  payForEvent(actor: Actor, points: number): number {
    const time = this.#options.now().getTime();
    const spent = this.#events.spend(holderOf(actor), points, time);
    return spent.granted ? 0 : spent.retryAfterSeconds * 1_000;
  }

  /** Counts an operation in; returns the function that counts it out. */
  enter(actor: Actor): () => void {
    const holder = holderOf(actor);
    const running = this.#running.get(holder) ?? 0;
    if (running >= MOST_AT_ONCE) {
      throw refuse(
        'RATE_LIMITED',
        `This API key has ${MOST_AT_ONCE} operations running; wait for one to end.`,
        429,
        1,
      );
    }
    this.#running.set(holder, running + 1);
    return () => {
      const left = (this.#running.get(holder) ?? 1) - 1;
      if (left > 0) this.#running.set(holder, left);
      else this.#running.delete(holder);
    };
  }
}

function holderOf({ workspaceId, apiKeyId }: Actor): string {
  return `${workspaceId}/${apiKeyId ?? 'local'}`;
}

function refuse(
  code: string,
  message: string,
  status: number,
  retryAfterSeconds?: number,
): GraphQLError {
  const headers: Record<string, string> = retryAfterSeconds
    ? { 'Retry-After': String(retryAfterSeconds) }
    : {};
  return new GraphQLError(message, {
    extensions: {
      code,
      ...(retryAfterSeconds ? { retryAfterSeconds } : {}),
      http: { status, headers },
    },
  });
}
