import { Parameters } from '../../db/condition-sql.ts';
import { runSql } from '../../db/run-sql.ts';
import type { ComputedPoint } from '../measure/index.ts';
import { dimensionSql } from './dimension-sql.ts';
import { type Group, gather, holds, periodSql, type Scoped, type Task, touchOf } from './task.ts';

/** Counts what is set against each other: interactions, or the contacts behind them. */
export async function computeQuotients(ctx: Scoped, task: Task): Promise<ComputedPoint[]> {
  const rows = await (task.computation.counting === 'INTERACTIONS'
    ? countInteractions(ctx, task)
    : countContacts(ctx, task));
  return gather(rows, ([row]) => ({ numerator: row?.above ?? 0, denominator: row?.below ?? 0 }));
}

type Quotient = Group & { above: number; below: number };

function countInteractions(ctx: Scoped, task: Task): Promise<Quotient[]> {
  const { metric, computation } = task;
  const parameters = new Parameters();
  const { start, isAsked } = periodSql(task, 'i."occurredAt"', parameters);
  const { object, joins } = dimensionSql('INTERACTION', metric.dimensions);
  const [above, below] = [computation.conditions, computation.baseConditions].map((stored) =>
    holds(stored, parameters),
  );
  return runSql<Quotient>(
    ctx.db,
    ctx.actor.workspaceId,
    `SELECT ${start} AS period, ${object} AS dimensions,
       (count(*) FILTER (WHERE ${above}))::int AS above,
       (count(*) FILTER (WHERE ${below}))::int AS below
     FROM interaction i ${joins}
     WHERE i."workspaceId" = $1::uuid AND ${isAsked} AND (${above} OR ${below})
     GROUP BY 1, 2`,
    parameters.values,
  );
}

/**
 * Counts the contacts that entered in a period, and those of them who converted
 * in it. Attributed, a conversion counts only for where they entered by before
 * it: the first one, the last one, or each of them. Not attributed, it counts
 * wherever they entered in the period, before or after.
 */
function countContacts(ctx: Scoped, task: Task): Promise<Quotient[]> {
  const { metric, computation } = task;
  const parameters = new Parameters();
  const { start, isAsked } = periodSql(task, 'i."occurredAt"', parameters);
  const { object, joins } = dimensionSql('INTERACTION', metric.dimensions);
  const above = holds(computation.conditions, parameters);
  const below = holds(computation.baseConditions, parameters);
  const touch = touchOf(computation.attribution);
  return runSql<Quotient>(
    ctx.db,
    ctx.actor.workspaceId,
    `WITH asked AS (
       SELECT ${start} AS period, ${object} AS dimensions, i."contactId", i."occurredAt",
         i.source, i."externalId", ${above} AS above, ${below} AS below
       FROM interaction i ${joins}
       WHERE i."workspaceId" = $1::uuid AND i."contactId" IS NOT NULL AND ${isAsked}
     ), entered AS (
       SELECT period, dimensions, "contactId", min("occurredAt") AS at FROM asked WHERE below
       GROUP BY period, dimensions, "contactId"
     ), converted AS (
       SELECT period, "contactId", min("occurredAt") AS at FROM asked WHERE above
       GROUP BY period, "contactId"
     ), attributed AS MATERIALIZED (
       ${
         touch === null
           ? `SELECT e.period, e.dimensions, e."contactId"
              FROM entered e JOIN converted c ON c.period = e.period AND c."contactId" = e."contactId"
                ${computation.attribution === 'ANY_TOUCH' ? 'AND e.at <= c.at' : ''}`
           : `SELECT DISTINCT ON (c.period, c."contactId") c.period, a.dimensions, c."contactId"
              FROM converted c JOIN asked a ON a.period = c.period AND a."contactId" = c."contactId"
                AND a.below AND a."occurredAt" <= c.at
              ORDER BY c.period, c."contactId", a."occurredAt" ${touch}, a.source ${touch}, a."externalId" ${touch}`
       }
     )
     SELECT e.period, e.dimensions, count(a."contactId")::int AS above, count(*)::int AS below
     FROM entered e LEFT JOIN attributed a
       ON a.period = e.period AND a.dimensions = e.dimensions AND a."contactId" = e."contactId"
     GROUP BY 1, 2`,
    parameters.values,
  );
}
