import type { Database, DatabaseLog, Queries } from '../db/database.ts';

/** The channel on which every batch of numbered changes is announced to all processes. */
export const CHANGE_CHANNEL = 'parcours_changes';

/** A notice names the workspaces with news; an empty one means any of them. */
const MOST_NAMED = 200;
/** The embedded database has one connection: a batch must not hold it for long. */
const BATCH = 500;
/** Any constant does, as long as nothing else in the database locks on it. */
const LOCK = 7_236_911_045;
/** Writers that commit within it share a batch. */
const DEBOUNCE_MS = 5;

/*
 * The lock comes in a statement of its own: the one that moves rows must look at
 * the table after it holds the lock, or it would miss what the last holder saw
 * and number from an old head.
 */
const BEGIN = `SET TRANSACTION ISOLATION LEVEL READ COMMITTED;
  SELECT pg_advisory_xact_lock(${LOCK})`;

const MOVE = `
WITH moved AS (
  DELETE FROM pending_change WHERE ("workspaceId", id) IN (
    SELECT "workspaceId", id FROM pending_change ORDER BY sequence LIMIT ${BATCH}
  ) RETURNING *
), head AS (
  SELECT w."workspaceId", coalesce((
    SELECT max(e.position) FROM change_event e WHERE e."workspaceId" = w."workspaceId"
  ), 0) AS position
  FROM (SELECT DISTINCT "workspaceId" FROM moved) w
), numbered AS (
  INSERT INTO change_event ("workspaceId", position, id, type, "entityId", action, revision,
    "journeyMapId", "changedFields", details, "memberId", "requestId", at)
  SELECT m."workspaceId",
    h.position + row_number() OVER (PARTITION BY m."workspaceId" ORDER BY m.sequence),
    m.id, m.type, m."entityId", m.action, m.revision,
    m."journeyMapId", m."changedFields", m.details, m."memberId", m."requestId", m.at
  FROM moved m JOIN head h USING ("workspaceId")
  RETURNING "workspaceId"
)
SELECT count(*)::int AS moved, pg_notify('${CHANGE_CHANNEL}',
  CASE WHEN count(DISTINCT "workspaceId") > ${MOST_NAMED} THEN ''
  ELSE string_agg(DISTINCT "workspaceId"::text, ',') END)::text
FROM numbered HAVING count(*) > 0`;

/**
 * Gives the committed changes of all workspaces their places in the logs.
 *
 * Writers commit in another order than they take numbers, so a reader that
 * follows their numbers misses some. Only rows that are committed are numbered
 * here, by one process at a time, in a transaction that ends at once; see
 * docs/decisions/0003-change-log.md.
 */
export class Sequencer {
  readonly #database: Database;
  readonly #log: DatabaseLog;
  #timer: NodeJS.Timeout | null = null;
  #running: Promise<void> | null = null;
  #next: Promise<void> | null = null;
  #stopped = false;

  constructor(database: Database, log: DatabaseLog) {
    this.#database = database;
    this.#log = log;
  }

  /** Notes that there is something to number; it is done in a moment. */
  wake(): void {
    if (this.#stopped) return;
    this.#timer ??= setTimeout(() => {
      this.#timer = null;
      this.run().catch((error: unknown) =>
        this.#log.warn({ err: error }, 'Changes could not be numbered; the next poll tries again.'),
      );
    }, DEBOUNCE_MS);
  }

  /** Numbers everything that was committed before the call, by whichever process. */
  run(): Promise<void> {
    if (this.#running) {
      // The run under way may have looked already, so the caller needs the one after it.
      this.#next ??= this.#running
        .catch(() => {})
        .then(() => {
          this.#next = null;
          return this.run();
        });
      return this.#next;
    }
    this.#running = this.#drain().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  /** Takes no more wake-ups and waits for the run under way. */
  async stop(): Promise<void> {
    this.#stopped = true;
    if (this.#timer) clearTimeout(this.#timer);
    await (this.#next ?? this.#running)?.catch(() => {});
  }

  async #drain(): Promise<void> {
    while ((await this.#database.transaction(moveBatch)) === BATCH);
  }
}

async function moveBatch(tx: Queries): Promise<number> {
  await tx.exec(BEGIN);
  const [batch] = await tx.query<{ moved: number }>(MOVE);
  return batch?.moved ?? 0;
}
