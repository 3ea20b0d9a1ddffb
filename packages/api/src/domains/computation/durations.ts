import { Parameters } from '../../db/condition-sql.ts';
import { runSql } from '../../db/run-sql.ts';
import type { ComputedPoint } from '../measure/index.ts';
import { dimensionSql } from './dimension-sql.ts';
import { type Group, gather, periodSql, type Scoped, type Task } from './task.ts';

const MOMENTS = {
  OPENED: 'openedAt',
  FIRST_ANSWERED: 'firstAnsweredAt',
  CLOSED: 'closedAt',
  FIRST_INTERACTION: 'firstInteractionAt',
  FIRST_OUTBOUND: 'firstOutboundAt',
  LAST_INTERACTION: 'lastInteractionAt',
} as const;

/** Counts how many cases took how long. What ends before it begins is impossible and not counted. */
export async function computeDurations(ctx: Scoped, task: Task): Promise<ComputedPoint[]> {
  const { metric, computation } = task;
  const { fromMoment, toMoment } = computation;
  if (!fromMoment || !toMoment) return [];
  const [from, to] = [`c."${MOMENTS[fromMoment]}"`, `c."${MOMENTS[toMoment]}"`];
  const parameters = new Parameters();
  const { start, isAsked } = periodSql(task, to, parameters);
  const { object, joins } = dimensionSql('SERVICE_CASE', metric.dimensions);
  const rows = await runSql<Group & { seconds: number; count: number }>(
    ctx.db,
    ctx.actor.workspaceId,
    `SELECT ${start} AS period, ${object} AS dimensions,
       round(extract(epoch FROM ${to} - ${from}))::float8 AS seconds, count(*)::int AS count
     FROM service_case c ${joins}
     WHERE c."workspaceId" = $1::uuid AND ${isAsked} AND ${from} <= ${to}
     GROUP BY 1, 2, 3`,
    parameters.values,
  );
  return gather(rows, (group) => ({
    durations: Object.fromEntries(group.map(({ seconds, count }) => [String(seconds), count])),
  }));
}
