import { Parameters } from '../../db/condition-sql.ts';
import { runSql } from '../../db/run-sql.ts';
import type { ComputedPoint } from '../measure/index.ts';
import { dimensionSql } from './dimension-sql.ts';
import { type Group, gather, holds, periodSql, type Scoped, type Task } from './task.ts';

/** Counts whole answers on the scale of the metric; others are no answers on it. */
export async function computeScores(ctx: Scoped, task: Task): Promise<ComputedPoint[]> {
  const { metric, computation } = task;
  const parameters = new Parameters();
  const { start, isAsked } = periodSql(task, 'i."occurredAt"', parameters);
  const { object, joins } = dimensionSql('INTERACTION', metric.dimensions);
  const [least, most] = [metric.scaleMin ?? 0, metric.scaleMax ?? 0];
  const rows = await runSql<Group & { value: number; count: number }>(
    ctx.db,
    ctx.actor.workspaceId,
    `SELECT ${start} AS period, ${object} AS dimensions, i.value::int AS value, count(*)::int AS count
     FROM interaction i ${joins}
     WHERE i."workspaceId" = $1::uuid AND ${isAsked}
       AND i.value BETWEEN ${parameters.add(least)}::int AND ${parameters.add(most)}::int
       AND i.value = floor(i.value) AND ${holds(computation.conditions, parameters)}
     GROUP BY 1, 2, 3`,
    parameters.values,
  );
  const answers = Array.from({ length: most - least + 1 }, (_, i) => least + i);
  return gather(rows, (group) => scoreComponents(metric.type, answers, group));
}

function scoreComponents(
  type: string,
  answers: readonly number[],
  group: readonly { value: number; count: number }[],
): Record<string, number> {
  const countOf = (isMeant: (answer: number) => boolean) =>
    group.reduce((sum, { value, count }) => (isMeant(value) ? sum + count : sum), 0);
  if (type === 'NPS') {
    return {
      promoters: countOf((answer) => answer >= 9),
      passives: countOf((answer) => answer === 7 || answer === 8),
      detractors: countOf((answer) => answer <= 6),
    };
  }
  return Object.fromEntries(
    answers.map((answer) => [`score${answer}`, countOf((value) => value === answer)]),
  );
}

/** Adds values up, with how many there are. */
export async function computeAmounts(ctx: Scoped, task: Task): Promise<ComputedPoint[]> {
  const { metric, computation } = task;
  const parameters = new Parameters();
  const { start, isAsked } = periodSql(task, 'i."occurredAt"', parameters);
  const { object, joins } = dimensionSql('INTERACTION', metric.dimensions);
  const rows = await runSql<Group & { sum: number; count: number }>(
    ctx.db,
    ctx.actor.workspaceId,
    `SELECT ${start} AS period, ${object} AS dimensions,
       sum(i.value::numeric)::float8 AS sum, count(*)::int AS count
     FROM interaction i ${joins}
     WHERE i."workspaceId" = $1::uuid AND ${isAsked} AND i.value IS NOT NULL
       AND ${holds(computation.conditions, parameters)}
     GROUP BY 1, 2`,
    parameters.values,
  );
  return gather(rows, ([row]): ComputedPoint['components'] => {
    const sum = row?.sum ?? 0;
    return metric.variant === 'MEAN' ? { sum, count: row?.count ?? 0 } : { sum };
  });
}
