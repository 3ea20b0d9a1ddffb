import { Parameters } from '../../db/condition-sql.ts';
import { runSql } from '../../db/run-sql.ts';
import type { ComputedPoint } from '../measure/index.ts';
import { dimensionSql } from './dimension-sql.ts';
import { type Group, holds, periodSql, type Scoped, type Task, touchOf } from './task.ts';

/**
 * Sets what was spent against the customers won. A customer won counts once in
 * a period, for the touch that the attribution names (the last one unless it
 * says otherwise), however long ago it was.
 */
export async function computeAcquisition(ctx: Scoped, task: Task): Promise<ComputedPoint[]> {
  const [won, spent] = [await countWon(ctx, task), await sumSpend(ctx, task)];
  const sums = new Map<string, Group & { won: number; spent: number }>();
  const add = (group: Group, what: 'won' | 'spent', amount: number) => {
    const name = JSON.stringify([group.period, Object.entries(group.dimensions).sort()]);
    const known = sums.get(name) ?? { ...group, won: 0, spent: 0 };
    sums.set(name, { ...known, [what]: known[what] + amount });
  };
  for (const { count, ...group } of won) add(group, 'won', count);
  for (const { sum, ...group } of spent) add(group, 'spent', sum);
  return [...sums.values()].map(({ period, dimensions, won, spent }) => ({
    periodStart: period,
    dimensions,
    components: { spend: spent, newCustomers: won },
  }));
}

function countWon(ctx: Scoped, task: Task): Promise<(Group & { count: number })[]> {
  const { metric, computation } = task;
  const { attribution, baseConditions } = computation;
  const parameters = new Parameters();
  const { start, isAsked } = periodSql(task, 'i."occurredAt"', parameters);
  const { object, joins } = dimensionSql('INTERACTION', metric.dimensions);
  const won = holds(computation.conditions, parameters);
  const conversions = `SELECT ${start} AS period, i."contactId", min(i."occurredAt") AS at
    FROM interaction i WHERE i."workspaceId" = $1::uuid AND i."contactId" IS NOT NULL
      AND ${isAsked} AND ${won} GROUP BY 1, 2`;
  const touches = baseConditions ? holds(baseConditions, parameters) : won;
  const direction = touchOf(attribution) ?? 'DESC';
  const one =
    attribution === 'ANY_TOUCH' ? 'v.period, v."contactId", dimensions' : 'v.period, v."contactId"';
  return runSql<Group & { count: number }>(
    ctx.db,
    ctx.actor.workspaceId,
    `WITH won AS (${conversions}), touched AS (
       SELECT DISTINCT ON (${one}) v.period, v."contactId", ${object} AS dimensions
       FROM won v JOIN interaction i ON i."workspaceId" = $1::uuid AND i."contactId" = v."contactId"
         AND i."occurredAt" <= v.at AND ${touches}
       ${joins}
       ORDER BY ${one}, i."occurredAt" ${direction}, i.source ${direction}, i."externalId" ${direction}
     )
     SELECT period, dimensions, count(*)::int AS count FROM touched GROUP BY 1, 2`,
    parameters.values,
  );
}

/** The points of the spend metric; the ones told apart where the metric is, else totals where there are any. */
function sumSpend(ctx: Scoped, task: Task): Promise<(Group & { sum: number })[]> {
  const { metric, computation, periods } = task;
  const parameters = new Parameters();
  const unit = metric.periodUnit.toLowerCase();
  const start = `to_char(date_trunc('${unit}', p."periodStartDate"::timestamp), 'YYYY-MM-DD')`;
  const metricId = `${parameters.add(computation.spendMetricId)}::uuid`;
  const asked = parameters.add([...periods]);
  const names = parameters.add([...metric.dimensions]);
  const told =
    metric.dimensions.length > 0
      ? `p.dimensions ?& ${names}::text[]`
      : `(p."dimensionKey" = '' OR NOT EXISTS (
           SELECT 1 FROM data_point t WHERE t."workspaceId" = $1::uuid AND t."metricId" = ${metricId}
             AND t."periodStartDate" = p."periodStartDate" AND t."dimensionKey" = ''))`;
  return runSql<Group & { sum: number }>(
    ctx.db,
    ctx.actor.workspaceId,
    `SELECT ${start} AS period, (
         SELECT coalesce(jsonb_object_agg(name, p.dimensions -> name), '{}') FROM unnest(${names}::text[]) AS name
       ) AS dimensions, sum(p.value::numeric)::float8 AS sum
     FROM data_point p
     WHERE p."workspaceId" = $1::uuid AND p."metricId" = ${metricId} AND p.value IS NOT NULL
       AND ${start} = ANY (${asked}::text[]) AND ${told}
     GROUP BY 1, 2`,
    parameters.values,
  );
}
