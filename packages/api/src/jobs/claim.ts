import type { Queries } from '../db/database.ts';
import type { Scope } from '../kernel/actor.ts';
import type { Hold } from './checkpoint.ts';

/** A job as the process that took it knows it. */
export interface ClaimedJob extends Hold {
  readonly kind: string;
  readonly input: unknown;
  readonly state: unknown;
  readonly attempts: number;
  readonly maxAttempts: number;
  readonly scopes: readonly Scope[];
  readonly requestId: string;
  readonly createdById: string | null;
}

export interface ClaimOrder {
  /** The kinds this process can do. */
  kinds: readonly string[];
  /** How many jobs to take at most. */
  most: number;
  now: Date;
  leaseMs: number;
  /** The workspaces served so far, the latest last. */
  served: readonly string[];
}

export interface Claim {
  claimed: ClaimedJob[];
  /** How many could have been taken, as far as it was looked: those of others may be among them. */
  seen: number;
}

/** How far to look in the queue of one workspace: others may be about to take what comes first. */
const LOOK_AHEAD = 10;
/** A number the planner knows: without it, it reads all that wait to join them with the candidates. */
const MOST_LOOKED_AT = 20;

/*
 * Workspaces with waiting jobs are found by jumping from one to the next in the
 * index. Of each, the jobs that come first are candidates; those come first whose
 * workspace has the fewest running, then those whose workspace was served longest
 * ago. Only what is taken is locked, and what another process is taking is skipped.
 *
 * Conditions on the kind and on the status of the candidates are put so that no
 * index fits them: without statistics, which the embedded database never has, the
 * planner would read all that wait instead of the first few.
 */
const CLAIM = `
WITH RECURSIVE waiting AS (
  (SELECT "workspaceId" FROM job WHERE status = 'QUEUED' ORDER BY "workspaceId" LIMIT 1)
  UNION ALL
  SELECT (SELECT j."workspaceId" FROM job j
    WHERE j.status = 'QUEUED' AND j."workspaceId" > w."workspaceId"
    ORDER BY j."workspaceId" LIMIT 1)
  FROM waiting w WHERE w."workspaceId" IS NOT NULL
), candidate AS (
  SELECT first."workspaceId", first.id, first."runAt", first.place + (
      SELECT count(*) FROM job r WHERE r.status = 'RUNNING' AND r."workspaceId" = w."workspaceId"
    ) AS turn, coalesce(array_position($5::uuid[], w."workspaceId"), 0) AS served
  FROM waiting w CROSS JOIN LATERAL (
    SELECT j."workspaceId", j.id, j."runAt", row_number() OVER (ORDER BY j."runAt", j.id) AS place
    FROM job j
    WHERE j.status = 'QUEUED' AND j."workspaceId" = w."workspaceId"
      AND j."runAt" <= $1::timestamptz AND array_position($2::text[], j.kind) IS NOT NULL
    ORDER BY j."runAt", j.id LIMIT ${LOOK_AHEAD}
  ) first
  UNION ALL
  SELECT j."workspaceId", j.id, j."runAt", 0, 0 FROM job j
  WHERE j.status = 'RUNNING' AND j."leaseUntil" < clock_timestamp() AND array_position($2::text[], j.kind) IS NOT NULL
), best AS MATERIALIZED (
  SELECT * FROM candidate ORDER BY turn, served, "runAt", id LIMIT ${MOST_LOOKED_AT}
), taken AS (
  SELECT j."workspaceId", j.id
  FROM best c JOIN job j ON j."workspaceId" = c."workspaceId" AND j.id = c.id
  WHERE CASE j.status WHEN 'QUEUED' THEN true
    WHEN 'RUNNING' THEN j."leaseUntil" < clock_timestamp() ELSE false END
  ORDER BY c.turn, c.served, c."runAt", c.id
  LIMIT $3::int FOR UPDATE OF j SKIP LOCKED
), claimed AS (
  UPDATE job j SET status = 'RUNNING', lease = j.lease + 1, attempts = j.attempts + 1,
    "leaseUntil" = clock_timestamp() + $4::int * interval '1 ms',
    again = j.again AND j."startedAt" IS NOT NULL,
    "startedAt" = coalesce(j."startedAt", $1::timestamptz)
  FROM taken t WHERE j."workspaceId" = t."workspaceId" AND j.id = t.id
  RETURNING j."workspaceId", j.id, j.lease, j.kind, j.input, j.state, j.attempts,
    j."maxAttempts", j.scopes::text[] AS scopes, j."requestId", j."createdById"
)
SELECT seen.count::int AS seen, claimed.*
FROM (SELECT count(*) FROM best) seen LEFT JOIN claimed ON true`;

const OTHERS_WAIT = `
SELECT EXISTS (SELECT 1 FROM job WHERE status = 'QUEUED' AND "workspaceId" <> ALL($1::uuid[])
  AND "runAt" <= $2::timestamptz AND kind = ANY($3::text[])) AS "isTrue"`;

/** Tells whether other workspaces than those named have jobs that are due. */
export async function doOthersWait(
  queries: Queries,
  workspaceIds: readonly string[],
  now: Date,
  kinds: readonly string[],
): Promise<boolean> {
  const [row] = await queries.query<{ isTrue: boolean }>(OTHERS_WAIT, [
    workspaceIds,
    now.toISOString(),
    kinds,
  ]);
  return row?.isTrue ?? false;
}

/** Takes jobs that are due, and those whose holder has not reported for too long. */
export async function claimJobs(
  queries: Queries,
  { kinds, most, now, leaseMs, served }: ClaimOrder,
): Promise<Claim> {
  type Row = { seen: number } & (ClaimedJob | { id: null });
  const rows = await queries.query<Row>(CLAIM, [now.toISOString(), kinds, most, leaseMs, served]);
  const claimed = rows.flatMap((row) => (row.id === null ? [] : [row]));
  return { claimed, seen: rows[0]?.seen ?? 0 };
}
