import { toLocalDate } from '../../kernel/local-date.ts';
import type { Components } from './rules/components.ts';
import type { Dimensions } from './rules/dimensions.ts';
import type { PointFacts } from './rules/roll-up.ts';

/** The columns of a point that rolling up needs. */
export const POINT_COLUMNS = {
  metricId: true,
  periodStartDate: true,
  dimensions: true,
  components: true,
  value: true,
  sampleSize: true,
} as const;

/** A stored point with these columns. */
export interface PointRow {
  metricId: string;
  periodStartDate: Date;
  dimensions: unknown;
  components: unknown;
  value: number | null;
  sampleSize: number | null;
}

/** A stored point as the rules know it. What is stored was checked when it was written. */
export function toFacts(row: PointRow): PointFacts {
  return {
    start: toLocalDate(row.periodStartDate),
    dimensions: row.dimensions as Dimensions,
    components: row.components as Components | null,
    value: row.value,
    sampleSize: row.sampleSize,
  };
}

/** Stored points by the metric they belong to. */
export function byMetric(rows: readonly PointRow[]): Map<string, PointFacts[]> {
  const points = new Map<string, PointFacts[]>();
  for (const row of rows) {
    const list = points.get(row.metricId) ?? [];
    points.set(row.metricId, list);
    list.push(toFacts(row));
  }
  return points;
}
