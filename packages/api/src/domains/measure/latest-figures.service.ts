import { runSql } from '../../db/run-sql.ts';
import type { WriteContext } from '../../entity/index.ts';
import type { LocalDate } from '../../kernel/local-date.ts';
import type { Components } from './rules/components.ts';
import type { Dimensions } from './rules/dimensions.ts';
import { formulaOf, type MetricColumns } from './rules/metric-definition.ts';
import { type PointFacts, type RolledUp, rollUp, totalPoints } from './rules/roll-up.ts';

/** A metric, and the day its figure is asked for by; null stands for the latest. */
export interface FigureRequest {
  metricId: string;
  by: LocalDate | null;
}

/** The figure of a metric in one period. */
export interface LatestFigure {
  start: LocalDate;
  figure: RolledUp;
}

/** Answers the figure of a metric in the last period begun by a day; null where there is none. */
export type FindLatest = (
  metric: MetricColumns & { id: string },
  by: LocalDate | null,
) => LatestFigure | null;

interface Row {
  metricId: string;
  by: LocalDate | null;
  start: LocalDate;
  dimensions: Dimensions;
  components: Components | null;
  value: number | null;
  sampleSize: number | null;
}

/** Reads the latest figures of metrics, also those they had by some days, in one statement. */
export async function readLatestFigures(
  { db, actor: { workspaceId } }: Pick<WriteContext, 'db' | 'actor'>,
  requests: readonly FigureRequest[],
): Promise<FindLatest> {
  const rows = await runSql<Row>(
    db,
    workspaceId,
    `SELECT r."metricId"::text AS "metricId", r.by::text AS by, p."periodStartDate"::text AS start,
       p.dimensions, p.components, p.value, p."sampleSize"
     FROM (SELECT DISTINCT * FROM jsonb_to_recordset($2::jsonb) AS w("metricId" uuid, by date)) r
     CROSS JOIN LATERAL (
       SELECT d."periodStartDate" FROM data_point d
       WHERE d."workspaceId" = $1::uuid AND d."metricId" = r."metricId"
         AND (r.by IS NULL OR d."periodStartDate" <= r.by)
       ORDER BY d."periodStartDate" DESC LIMIT 1
     ) latest
     JOIN data_point p ON p."workspaceId" = $1::uuid AND p."metricId" = r."metricId"
       AND p."periodStartDate" = latest."periodStartDate"`,
    [JSON.stringify(requests)],
  );
  const points = new Map<string, PointFacts[]>();
  for (const row of rows) {
    const list = points.get(addressOf(row)) ?? [];
    points.set(addressOf(row), list);
    list.push(row);
  }
  return (metric, by) => {
    const ofPeriod = points.get(addressOf({ metricId: metric.id, by })) ?? [];
    const [first] = ofPeriod;
    if (!first) return null;
    const scheme = { formula: formulaOf(metric), periodUnit: metric.periodUnit };
    return { start: first.start, figure: rollUp(scheme, totalPoints(ofPeriod, {})) };
  };
}

const addressOf = ({ metricId, by }: FigureRequest) => `${metricId} ${by}`;
