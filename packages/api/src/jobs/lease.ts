import type { Queries } from '../db/database.ts';
import type { Hold } from './checkpoint.ts';

/*
 * A row that is locked belongs to a checkpoint about to commit: its holder lives,
 * and waiting for it would hold up the reports of all others.
 */
const KEEP = `
WITH held AS (
  SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::int[]) AS h ("workspaceId", id, lease)
), free AS (
  SELECT j."workspaceId", j.id FROM job j JOIN held h USING ("workspaceId", id, lease)
  WHERE j.status = 'RUNNING' FOR UPDATE OF j SKIP LOCKED
), kept AS (
  UPDATE job j SET "leaseUntil" = clock_timestamp() + $4::int * interval '1 ms'
  FROM free f WHERE j."workspaceId" = f."workspaceId" AND j.id = f.id
)
SELECT j.id::text AS id, j.lease FROM job j JOIN held h USING ("workspaceId", id, lease)
WHERE j.status = 'RUNNING'`;

/** Reports that the holders live, and answers which of them hold their job no longer. */
export async function keepLeases<One extends Hold>(
  queries: Queries,
  holds: readonly One[],
  leaseMs: number,
): Promise<One[]> {
  const rows = await queries.query<{ id: string; lease: number }>(KEEP, [
    ...columnsOf(holds),
    leaseMs,
  ]);
  return holds.filter(({ id, lease }) => !rows.some((row) => row.id === id && row.lease === lease));
}

const GIVE_BACK = `
UPDATE job j SET status = 'QUEUED', lease = j.lease + 1, "leaseUntil" = NULL,
  attempts = greatest(j.attempts - 1, 0)
FROM unnest($1::uuid[], $2::uuid[], $3::int[]) AS h ("workspaceId", id, lease)
WHERE j."workspaceId" = h."workspaceId" AND j.id = h.id AND j.lease = h.lease
  AND j.status = 'RUNNING'`;

/** Puts jobs back into the queue whose handlers did not stop in time; these can write nothing more. */
export async function giveBack(queries: Queries, holds: readonly Hold[]): Promise<void> {
  if (holds.length > 0) await queries.query(GIVE_BACK, columnsOf(holds));
}

/**
 * Lets every running job be taken at once.
 *
 * For the start of a process that has the database to itself: whoever ran them is dead.
 */
export async function expireLeases(queries: Queries): Promise<void> {
  await queries.query(
    `UPDATE job SET "leaseUntil" = clock_timestamp() - interval '1 second' WHERE status = 'RUNNING'`,
  );
}

function columnsOf(holds: readonly Hold[]): [string[], string[], number[]] {
  return [
    holds.map(({ workspaceId }) => workspaceId),
    holds.map(({ id }) => id),
    holds.map(({ lease }) => lease),
  ];
}
