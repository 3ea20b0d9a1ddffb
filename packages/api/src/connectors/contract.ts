import type { z } from 'zod';
import type { MappingRule } from './mapping/rule.ts';
import type { OutgoingCall } from './outgoing/outgoing-call.ts';

/** One record as its source gave it. */
export interface SourceRecord {
  objectType: string;
  externalId: string;
  /** Which version of the record it is; an older one never replaces a newer one. */
  updatedAt: Date | null;
  /** Kept as it is; what rules read. */
  payload: Record<string, unknown>;
  /** What counts of it: without stamps of time and without what we wrote ourselves. */
  content: unknown;
  /** The contacts it tells of, by their ids there. */
  people: readonly string[];
  /** Ids of records that went up in this one. */
  mergedIds: readonly string[];
}

/** What a connector gets to work with; it has no other way to the outside. */
export interface ConnectorContext {
  /** Read by the connector's own schema. */
  readonly settings: unknown;
  /** The secret in force; refuses when it is not set. */
  secret(name: string): string;
  /** Waits for its turn, then calls. */
  readonly call: (
    request: Parameters<OutgoingCall>[0],
    bucket?: string,
  ) => ReturnType<OutgoingCall>;
  readonly now: () => Date;
  /** What this process may remember of the source, such as a token that expires. */
  readonly memory: Map<string, unknown>;
}

/** A page of a stream: what is in it, and where the next one begins. */
export interface StreamPage<State> {
  records: SourceRecord[];
  state: State;
  isLast: boolean;
}

/** A field that rules can read. */
export interface SourceField {
  name: string;
  label: string;
  type: string;
}

/** A kind of record that can be read from a source, with the type of its state closed over. */
export interface StreamDefinition {
  readonly name: string;
  readonly stateVersion: number;
  /** Reads no further than so long ago: what is younger may not be found yet. */
  readonly lagMs: number;
  /** Where a run begins, after what the last one left. */
  begin(previous: unknown, until: Date): unknown;
  /** Until when everything is read that a state stands for; null before the first run has ended. */
  readThrough(state: unknown): Date | null;
  readPage(ctx: ConnectorContext, state: unknown): Promise<StreamPage<unknown>>;
  /** Lists the ids of all there is, page by page; null where that is impossible. */
  readonly listIds:
    | ((
        ctx: ConnectorContext,
        after: string | null,
      ) => Promise<{ ids: string[]; after: string | null }>)
    | null;
  /** Reads records by their ids; those that are gone are missing. */
  fetch(ctx: ConnectorContext, ids: readonly string[]): Promise<SourceRecord[]>;
  readonly fetchSize: number;
  discover(ctx: ConnectorContext): Promise<SourceField[]>;
}

export interface StreamOptions<State>
  extends Omit<StreamDefinition, 'begin' | 'readThrough' | 'readPage'> {
  state: z.ZodType<State>;
  begin: (previous: State | null, until: Date) => State;
  readThrough: (state: State) => Date | null;
  readPage: (ctx: ConnectorContext, state: State) => Promise<StreamPage<State>>;
}

/** Declares a stream. A state of another version is not understood: reading begins anew. */
export function defineStream<State>(options: StreamOptions<State>): StreamDefinition {
  const { state: schema, begin, readThrough, readPage, ...rest } = options;
  return {
    ...rest,
    begin: (previous, until) => begin(schema.nullable().catch(null).parse(previous), until),
    readThrough: (state) => {
      const read = schema.safeParse(state);
      return read.success ? readThrough(read.data) : null;
    },
    readPage: (ctx, state) => readPage(ctx, schema.parse(state)),
  };
}

/** A webhook call, its body untouched. */
export interface WebhookRequest {
  method: string;
  /** The address as the sender knows it. */
  url: string;
  headers: Readonly<Record<string, string | undefined>>;
  body: Buffer;
}

/** One thing a webhook tells of. */
export interface WebhookEntry {
  dedupeKey: string;
  /** The record meant, to be read anew; null when the payload is the record. */
  ref: { objectType: string; externalId: string } | null;
  payload: Record<string, unknown>;
  /** Set for what we caused ourselves: nothing follows from it. */
  isEcho?: boolean;
  /** Set when the source had to erase the person: so must we. */
  isErasure?: boolean;
}

export interface WebhookDefinition {
  /** The secret that signs; several are accepted while one is being replaced. */
  readonly secret: string;
  /** Says why a call is not believed; null when it is. */
  verify(
    request: WebhookRequest,
    secrets: readonly string[],
    now: Date,
    settings: unknown,
  ): string | null;
  /** Throws a {@link SyntaxError} or ZodError for what cannot be read. */
  parse(request: WebhookRequest, settings: unknown): WebhookEntry[];
  /** The record in a payload that is one; absent where entries always name theirs. */
  toRecord?(payload: Record<string, unknown>, settings: unknown): SourceRecord | null;
}

/** Something to write, as it waits in the outbox. */
export interface WriteItem {
  id: string;
  objectType: string;
  externalId: string | null;
  payload: Record<string, unknown>;
}

/** What became of an item. */
export type WriteResult =
  | { as: 'WRITTEN'; externalId: string | null }
  | {
      as: 'RETRY';
      code: string;
      message: string;
      retryAt?: Date;
      /** It is known not to have arrived. */
      isAbsent?: boolean;
      /** It is still not known whether it has arrived. */
      isUncertain?: boolean;
    }
  | { as: 'REFUSED'; code: string; message: string; field: string | null }
  | { as: 'UNCERTAIN'; message: string };

export interface WriterDefinition {
  readonly operation: string;
  readonly most: number;
  write(ctx: ConnectorContext, items: readonly WriteItem[]): Promise<WriteResult[]>;
  /** Looks whether an item of which nobody knows has arrived. */
  lookUp(ctx: ConnectorContext, item: WriteItem): Promise<'WRITTEN' | 'ABSENT' | 'UNKNOWN'>;
}

export type Capability = 'POLLING' | 'DELETES' | 'WEBHOOKS' | 'WRITE_BACK' | 'DISCOVERY';

/** How many calls a source takes. */
export interface Budget {
  capacity: number;
  perSecond: number;
}

/** Everything the engine needs to know of another system. */
export interface ConnectorDefinition {
  readonly key: string;
  readonly name: string;
  readonly apiVersion: string;
  readonly capabilities: readonly Capability[];
  readonly secrets: Readonly<Record<string, string>>;
  readonly settings: z.ZodType;
  /** How many calls a source takes, by bucket. */
  budgets(settings: unknown): Readonly<Record<string, Budget>>;
  /** The mapping in force where a source has none of its own. */
  readonly mapping: readonly MappingRule[];
  /** Refuses with a failure when the source cannot be used. */
  check(ctx: ConnectorContext): Promise<void>;
  streams(settings: unknown): readonly StreamDefinition[];
  readonly webhook: WebhookDefinition | null;
  readonly writers: readonly WriterDefinition[];
  /** How fields of contacts are written there: the operation and the object; null where they cannot. */
  readonly contactWriter: { operation: string; objectType: string } | null;
}

const registry = new Map<string, ConnectorDefinition>();

/** Makes a connector known to the servers of this version. */
export function registerConnector(definition: ConnectorDefinition): ConnectorDefinition {
  registry.set(definition.key, definition);
  return definition;
}

/** The connector of this key, or null when this version has none. */
export function findConnector(key: string): ConnectorDefinition | null {
  return registry.get(key) ?? null;
}

/** All connectors, by name. */
export function allConnectors(): ConnectorDefinition[] {
  return [...registry.values()].sort((one, other) => (one.key < other.key ? -1 : 1));
}
