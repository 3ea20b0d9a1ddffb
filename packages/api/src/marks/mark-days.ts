import { runSql } from '../db/run-sql.ts';
import type { WriteContext } from '../entity/write-context.ts';

/** What figures are worked out from. */
export type MeasureSubject = 'INTERACTION' | 'SERVICE_CASE';

/** Called in the transaction that left marks behind, to have them used. */
export type MarkHandler = (ctx: WriteContext) => Promise<void>;

const handlers: MarkHandler[] = [];

/** Has something done whenever days were marked. */
export function onMarks(handler: MarkHandler): void {
  handlers.push(handler);
}

/** Offsets from UTC are whole quarters of an hour, so all of a quarter is on one day. */
const QUARTER_MS = 900_000;

/**
 * Notes the days whose figures must be worked out again, in the time zone of
 * the workspace.
 *
 * A note is a row of its own for each write and never shared: one that a
 * computation is just using up cannot be the one that a write relies on.
 */
export async function markDays(
  ctx: WriteContext,
  subject: MeasureSubject,
  moments: readonly (Date | null)[],
): Promise<void> {
  const quarters = new Set(
    moments.flatMap((moment) =>
      moment ? [Math.floor(moment.getTime() / QUARTER_MS) * QUARTER_MS] : [],
    ),
  );
  if (quarters.size === 0) return;
  await runSql(
    ctx.db,
    ctx.actor.workspaceId,
    `INSERT INTO measure_mark ("workspaceId", id, subject, "dayDate")
     SELECT $1::uuid, gen_random_uuid(), $3::"MeasureSubject", day
     FROM (
       SELECT DISTINCT (to_timestamp(q::float8 / 1000) AT TIME ZONE w."timeZone")::date AS day
       FROM unnest($2::bigint[]) AS q, workspace w WHERE w.id = $1::uuid
     ) days`,
    [[...quarters], subject],
  );
  for (const handler of handlers) await handler(ctx);
}
