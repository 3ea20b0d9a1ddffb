import { type Completion, type Draft, defineEntity } from '../../entity/index.ts';
import { type LocalDate, toLocalDate } from '../../kernel/local-date.ts';
import { completePoint } from './rules/complete-point.ts';
import { type Dimensions, dimensionKeyOf } from './rules/dimensions.ts';
import { METRIC_COLUMNS, type MetricColumns } from './rules/metric-definition.ts';
import { settlePoints } from './settle-points.service.ts';

type Row = Readonly<Record<string, unknown>>;

function complete({ row, given, existing, related }: Draft): Completion {
  const metric = related('metricId');
  if (!metric || !(row.periodStartDate instanceof Date)) return { values: {} };
  const completed = completePoint(metric as object as MetricColumns, {
    periodStart: toLocalDate(row.periodStartDate),
    dimensions: row.dimensions,
    components: row.components ?? null,
    // What is stored beside components was made of the former ones.
    value: numberOf(row.components == null ? row.value : given.value),
    sampleSize: numberOf(row.components == null ? row.sampleSize : given.sampleSize),
  });
  if ('problems' in completed) {
    return { errors: completed.problems.map((one) => ({ code: 'BAD_USER_INPUT', ...one })) };
  }
  if (given.origin === 'COMPUTED') {
    const message = 'COMPUTED is what the server works out itself. Say MANUAL, IMPORT or SYNC.';
    return { errors: [{ code: 'BAD_USER_INPUT', path: 'origin', message }] };
  }
  return { values: { ...completed.values, ...originOf(given, existing) } };
}

const numberOf = (value: unknown) => (typeof value === 'number' ? value : null);

/** Whoever changes a computed point makes it theirs: it is not computed over again. */
function originOf(given: Row, existing: Row | null): Row {
  const isTaken = given.components !== undefined || given.value !== undefined;
  return existing?.origin === 'COMPUTED' && given.origin == null && isTaken
    ? { origin: 'MANUAL' }
    : {};
}

/** What followers of the log are told of a point: its value before and after. */
export interface PointDetails {
  metricId: string;
  periodStart: LocalDate;
  dimensions: Dimensions;
  before: number | null;
  after: number | null;
}

function details(before: Row | null, after: Row | null): PointDetails | null {
  const row = after ?? before;
  const [was, is] = [numberOf(before?.value), numberOf(after?.value)];
  if (!row || was === is || !(row.periodStartDate instanceof Date)) return null;
  return {
    metricId: String(row.metricId),
    periodStart: toLocalDate(row.periodStartDate),
    dimensions: row.dimensions as Dimensions,
    before: was,
    after: is,
  };
}

export const dataPoint = defineEntity({
  model: 'DataPoint',
  noun: 'data point',
  parent: 'metricId',
  ranges: { sampleSize: [0, 1e15] },
  managed: ['dimensionKey', 'reason'],
  inferred: ['dimensions'],
  fixed: ['periodStartDate', 'dimensions'],
  reads: { metricId: METRIC_COLUMNS },
  uniqueBy: ['metricId', 'periodStartDate', 'dimensionKey'],
  uniqueAs: 'this period and these dimensions',
  isBulk: true,
  follows: ({ periodStartDate, dimensions }) =>
    periodStartDate === undefined && dimensions === undefined
      ? {}
      : { dimensionKey: dimensionKeyOf(asTexts(dimensions)) },
  complete,
  details,
  async written(ctx, rows) {
    await settlePoints(
      ctx,
      rows.map(({ row }) => String(row.metricId)),
    );
  },
  async removed(ctx, rows) {
    await settlePoints(
      ctx,
      rows.map(({ metricId }) => String(metricId)),
    );
  },
});

/** Dimensions as they are kept; wrong ones are refused elsewhere and match nothing here. */
function asTexts(dimensions: unknown): Dimensions {
  return Object.fromEntries(
    Object.entries(dimensions ?? {}).map(([name, value]) => [name, String(value).trim()]),
  );
}
