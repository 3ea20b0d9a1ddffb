import type { DatabaseLog } from '../db/database.ts';
import type { WorkspaceDatabase } from '../db/workspace.ts';
import type { Place } from './cursor.ts';
import { type ChangeEvent, placeBehind, readChanges, readHead, type StoredLog } from './read.ts';
import { BATCH_SIZE, Tail } from './tail.ts';

export interface FeedOptions {
  openWorkspace: (workspaceId: string) => WorkspaceDatabase;
  /** Gives places to everything committed so far. */
  number: () => Promise<void>;
  /** How often a follower to whom nothing comes is asked whether it still may follow. */
  idleMs: number;
  log: DatabaseLog;
}

/** The log of one workspace, as use cases see it. */
export interface WorkspaceLog {
  /** The place of now: every change committed before the call precedes it. */
  now(): Promise<Place>;
  /** Reads at most so many changes after a place; refuses a place that has expired. */
  read(after: Place, take: number): Promise<ChangeEvent[]>;
  /**
   * Follows the log from a place, batch by batch, until the signal aborts or the
   * process shuts down. An empty batch says that nothing came for a while.
   */
  follow(after: Place, signal: AbortSignal): AsyncGenerator<ChangeEvent[], void, void>;
}

interface SharedTail {
  tail: Tail;
  followers: number;
}

/** All logs that are followed in this process, with one reader per workspace. */
export class ChangeFeed {
  readonly #options: FeedOptions;
  readonly #tails = new Map<string, SharedTail>();
  readonly #ends = new Set<() => void>();
  #closed = false;

  constructor(options: FeedOptions) {
    this.#options = options;
  }

  /** The log of one workspace. Nothing else can be reached through it. */
  logOf(workspaceId: string): WorkspaceLog {
    const log: StoredLog = { workspaceId, db: this.#options.openWorkspace(workspaceId) };
    return {
      now: () => this.#now(log),
      read: (after, take) => readChanges(log, after, take),
      follow: (after, signal) => this.#follow(log, after, signal),
    };
  }

  /** Looks for news in the workspaces named, or in all that are followed. */
  wake(workspaceIds: readonly string[] | null): void {
    for (const workspaceId of workspaceIds ?? this.#tails.keys()) {
      const shared = this.#tails.get(workspaceId);
      shared?.tail.refresh().catch((error: unknown) => {
        this.#options.log.warn({ err: error }, 'The change log could not be read; trying again.');
      });
    }
  }

  /** How many workspaces are followed now. */
  get size(): number {
    return this.#tails.size;
  }

  /** Ends every follower after the batch it is at. */
  close(): void {
    this.#closed = true;
    for (const end of [...this.#ends]) end();
  }

  async #now(log: StoredLog): Promise<Place> {
    const pending = await log.db.pendingChange.findFirst({
      where: { workspaceId: log.workspaceId },
      select: { id: true },
    });
    if (pending) await this.#options.number();
    return readHead(log);
  }

  async *#follow(
    log: StoredLog,
    after: Place,
    signal: AbortSignal,
  ): AsyncGenerator<ChangeEvent[], void, void> {
    const ending = new AbortController();
    const end = () => ending.abort();
    if (signal.aborted || this.#closed) return;
    signal.addEventListener('abort', end, { once: true });
    this.#ends.add(end);
    try {
      const tail = await this.#join(log);
      try {
        yield* this.#readOn(log, tail, after, ending.signal);
      } finally {
        this.#leave(log.workspaceId);
      }
    } finally {
      signal.removeEventListener('abort', end);
      this.#ends.delete(end);
    }
  }

  async *#readOn(log: StoredLog, tail: Tail, after: Place, ending: AbortSignal) {
    let place = after;
    while (!ending.aborted) {
      const batch = tail.after(place.position) ?? (await readChanges(log, place, BATCH_SIZE));
      const last = batch.at(-1);
      if (last) place = placeBehind(last);
      else if (await tail.news(ending, this.#options.idleMs)) continue;
      if (!ending.aborted) yield batch;
    }
  }

  async #join(log: StoredLog): Promise<Tail> {
    const known = this.#tails.get(log.workspaceId);
    if (known) {
      known.followers += 1;
      return known.tail;
    }
    const head = await readHead(log);
    const raced = this.#tails.get(log.workspaceId);
    const shared = raced ?? { tail: new Tail(log, head), followers: 0 };
    shared.followers += 1;
    this.#tails.set(log.workspaceId, shared);
    // What was numbered between reading the head and this line woke nobody.
    if (!raced) this.wake([log.workspaceId]);
    return shared.tail;
  }

  #leave(workspaceId: string): void {
    const shared = this.#tails.get(workspaceId);
    if (!shared) return;
    shared.followers -= 1;
    if (shared.followers === 0) this.#tails.delete(workspaceId);
  }
}
