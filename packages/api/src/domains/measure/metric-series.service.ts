import type { ServiceContext } from '../../context.ts';
import { requireScope } from '../../kernel/actor.ts';
import { badInput, DomainError } from '../../kernel/errors.ts';
import { type LocalDate, toDateColumn } from '../../kernel/local-date.ts';
import {
  coarserUnits,
  type PeriodUnit,
  periodsIn,
  type Span,
  spanOf,
} from '../../kernel/periods.ts';
import { POINT_COLUMNS, toFacts } from './point-facts.ts';
import { type Dimensions, isWithin } from './rules/dimensions.ts';
import { formulaOf, type MetricColumns } from './rules/metric-definition.ts';
import { type Line, type PointFacts, toLines, totalPoints } from './rules/roll-up.ts';

export interface SeriesRequest {
  /** The UUID of the metric. */
  metricId: string;
  /** The first and the last day, both included; periods that reach beyond them are read whole. */
  from: LocalDate;
  to: LocalDate;
  /** Null takes the unit the metric is kept by. */
  periodUnit: PeriodUnit | null;
  groupBy: readonly string[];
  /** Only points with these dimensions count. */
  dimensions: Dimensions;
}

export interface MetricSeries {
  metricId: string;
  metric: MetricColumns;
  periodUnit: PeriodUnit;
  lines: Line[];
}

const MOST_PERIODS = 1_000;
const MOST_FIGURES = 10_000;
const MOST_POINTS = 50_000;

/**
 * Reads how a metric went, period by period, rolled up from its data points.
 *
 * @throws when the periods asked for are not made of whole ones of the metric
 */
export async function readMetricSeries(
  ctx: ServiceContext,
  request: SeriesRequest,
): Promise<MetricSeries> {
  requireScope(ctx.actor, 'READ');
  const { workspaceId } = ctx.actor;
  const { metricId, groupBy, dimensions } = request;
  const metric = await ctx.db.metric.findUnique({
    where: { workspaceId_id: { workspaceId, id: metricId } },
  });
  if (!metric) {
    throw new DomainError('NOT_FOUND', 'There is no metric with this id.', { path: 'metricId' });
  }
  const periodUnit = request.periodUnit ?? metric.periodUnit;
  checkUnit(metric, periodUnit);
  checkNames(metric, groupBy, 'groupBy');
  checkNames(metric, Object.keys(dimensions), 'dimensions');
  const periods = listPeriods(periodUnit, request);
  const points = await readPoints(ctx, metricId, periods);
  const counted =
    groupBy.length > 0
      ? points.filter((point) => isWithin(point.dimensions, dimensions))
      : totalPoints(points, dimensions);
  const scheme = { formula: formulaOf(metric), periodUnit: metric.periodUnit };
  const lines = toLines(scheme, counted, periods, groupBy);
  if (lines.length * periods.length > MOST_FIGURES) {
    throw badInput(
      `These are ${lines.length} lines of ${periods.length} periods; ${MOST_FIGURES} figures are allowed. Ask for a shorter time, a coarser period or fewer dimensions.`,
      'groupBy',
    );
  }
  return { metricId, metric, periodUnit, lines };
}

function checkUnit(metric: MetricColumns, unit: PeriodUnit): void {
  const units = coarserUnits(metric.periodUnit);
  if (units.includes(unit)) return;
  throw badInput(
    `The metric is kept by ${metric.periodUnit}, which does not add up to ${unit}. Ask for ${units.join(', ')}.`,
    'period',
  );
}

function checkNames({ dimensions }: MetricColumns, names: readonly string[], path: string): void {
  const unknown = names.find((name) => !dimensions.includes(name));
  if (unknown === undefined) return;
  const known = dimensions.length > 0 ? dimensions.join(', ') : 'none';
  throw badInput(`“${unknown}” is no dimension of the metric; it has ${known}.`, path);
}

function listPeriods(unit: PeriodUnit, { from, to }: SeriesRequest): Span[] {
  if (to < from) throw badInput(`to (${to}) lies before from (${from}).`, 'to');
  const periods: Span[] = [];
  for (const period of periodsIn(unit, spanOf(from, to))) {
    periods.push(period);
    if (periods.length > MOST_PERIODS) {
      throw badInput(
        `From ${from} to ${to} there are more than ${MOST_PERIODS} periods. Ask for a shorter time or a coarser period.`,
        'to',
      );
    }
  }
  return periods;
}

async function readPoints(
  ctx: ServiceContext,
  metricId: string,
  periods: readonly Span[],
): Promise<PointFacts[]> {
  const [first, last] = [periods[0], periods.at(-1)];
  if (!first || !last) return [];
  const rows = await ctx.db.dataPoint.findMany({
    where: {
      workspaceId: ctx.actor.workspaceId,
      metricId,
      periodStartDate: { gte: toDateColumn(first.start), lt: toDateColumn(last.end) },
    },
    select: POINT_COLUMNS,
    take: MOST_POINTS + 1,
  });
  if (rows.length <= MOST_POINTS) return rows.map(toFacts);
  throw badInput(
    `There are more than ${MOST_POINTS} data points between these days. Ask for a shorter time.`,
    'to',
  );
}
