import { conditionSql, type Parameters } from '../../db/condition-sql.ts';
import type { WriteContext } from '../../entity/index.ts';
import type { Metric, MetricComputation } from '../../generated/prisma/client.ts';
import { storedConditions } from '../../kernel/conditions.ts';
import type { LocalDate } from '../../kernel/local-date.ts';
import { shiftPeriod } from '../../kernel/periods.ts';
import { INTERACTION_FIELDS } from '../interaction/index.ts';
import type { ComputedPoint } from '../measure/index.ts';

export type Scoped = Pick<WriteContext, 'db' | 'actor'>;
export type ComputedMetric = Pick<
  Metric,
  'id' | 'type' | 'variant' | 'periodUnit' | 'dimensions' | 'scaleMin' | 'scaleMax'
>;

/** A metric, how it is worked out, and for which periods. */
export interface Task {
  metric: ComputedMetric;
  computation: MetricComputation;
  timeZone: string;
  /** The first days of the periods. */
  periods: readonly LocalDate[];
}

/** One row of an answer: its period, and what it is told apart by. */
export interface Group {
  period: LocalDate;
  dimensions: Record<string, string>;
}

/** The parts of a statement that say in which period a moment lies, and that it is one of those asked for. */
export function periodSql(
  { metric, timeZone, periods }: Task,
  moment: string,
  parameters: Parameters,
) {
  const zone = `${parameters.add(timeZone)}::text`;
  const unit = metric.periodUnit.toLowerCase();
  const start = `to_char(date_trunc('${unit}', ${moment} AT TIME ZONE ${zone}), 'YYYY-MM-DD')`;
  const sorted = [...periods].sort();
  const first = sorted[0] ?? '';
  const end = shiftPeriod(metric.periodUnit, sorted.at(-1) ?? '', 1);
  const bound = (day: string) => `(${parameters.add(day)}::date::timestamp AT TIME ZONE ${zone})`;
  return {
    start,
    isAsked: `${moment} >= ${bound(first)} AND ${moment} < ${bound(end)}
      AND ${start} = ANY (${parameters.add(sorted)}::text[])`,
  };
}

/** The SQL of stored conditions on the interaction `i`. */
export function holds(stored: unknown, parameters: Parameters): string {
  return conditionSql(storedConditions(stored), INTERACTION_FIELDS, parameters);
}

/** The order in which the touch that counts comes first; null where all of them count. */
export function touchOf(attribution: MetricComputation['attribution']): 'ASC' | 'DESC' | null {
  if (attribution === 'FIRST_TOUCH') return 'ASC';
  return attribution === 'LAST_TOUCH' ? 'DESC' : null;
}

/** Makes one point of all rows of a period and its dimensions. */
export function gather<Row extends Group>(
  rows: readonly Row[],
  components: (group: readonly Row[]) => ComputedPoint['components'],
): ComputedPoint[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const name = JSON.stringify([row.period, Object.entries(row.dimensions).sort()]);
    groups.set(name, [...(groups.get(name) ?? []), row]);
  }
  return [...groups.values()].flatMap((group) => {
    const [row] = group;
    if (!row) return [];
    return [{ periodStart: row.period, dimensions: row.dimensions, components: components(group) }];
  });
}
