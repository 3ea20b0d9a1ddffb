import { isDeepStrictEqual } from 'node:util';
import { recordset } from '../../db/row-sets.ts';
import { runSql } from '../../db/run-sql.ts';
import type { WriteContext } from '../../entity/index.ts';
import { DomainError } from '../../kernel/errors.ts';
import { newId } from '../../kernel/ids.ts';
import { type LocalDate, toDateColumn, toLocalDate } from '../../kernel/local-date.ts';
import { dataPoint } from './data-point.entity.ts';
import { type CompletedPoint, completePoint } from './rules/complete-point.ts';
import type { Components } from './rules/components.ts';
import type { Dimensions } from './rules/dimensions.ts';
import type { MetricColumns } from './rules/metric-definition.ts';
import { lockMetrics } from './settle-metrics.service.ts';
import { settlePoints } from './settle-points.service.ts';

/** A point as it was computed. */
export interface ComputedPoint {
  periodStart: LocalDate;
  dimensions: Dimensions;
  components: Components;
}

/** Which computed points of a metric are replaced, and by what. */
export interface Replacement {
  /** The UUID of the metric. */
  metricId: string;
  /** The first days of the periods that were computed anew, also of those that came to nothing. */
  periodStarts: readonly LocalDate[];
  points: readonly ComputedPoint[];
}

/** What a replacement did. */
export interface ReplacementCounts {
  created: number;
  updated: number;
  deleted: number;
  unchanged: number;
  /** Points that somebody gave by hand: they stay, and stand in for the computed ones. */
  kept: number;
}

type Stored = Awaited<ReturnType<typeof readStored>>[number];
type NewRow = Omit<Stored, 'dimensions' | 'components' | 'key' | 'note'> & CompletedPoint;

interface Plan {
  gone: Stored[];
  created: NewRow[];
  updated: { before: Stored; row: NewRow }[];
  counts: ReplacementCounts;
}

/**
 * Replaces the computed points of some periods as a whole, writes only what
 * differs, and tells the log of every point that moved.
 *
 * Whoever computes from what may change meanwhile locks the metric first, see
 * {@link lockMetrics}, and reads then. Doing the same again changes nothing.
 */
export async function replacePoints(
  ctx: WriteContext,
  replacement: Replacement,
): Promise<ReplacementCounts> {
  const { metricId } = replacement;
  await lockMetrics(ctx, [metricId]);
  const { workspaceId } = ctx.actor;
  const metric = await ctx.db.metric.findUnique({
    where: { workspaceId_id: { workspaceId, id: metricId } },
  });
  if (!metric) {
    throw new DomainError('NOT_FOUND', 'There is no metric with this id.', { path: 'metricId' });
  }
  const stored = await readStored(ctx, replacement);
  const plan = planReplacement(ctx, metric, replacement, stored);
  await apply(ctx, plan);
  const { created, updated, deleted } = plan.counts;
  if (created + updated + deleted > 0) await settlePoints(ctx, [metricId]);
  return plan.counts;
}

function readStored({ db, actor }: WriteContext, { metricId, periodStarts }: Replacement) {
  const { workspaceId } = actor;
  return db.dataPoint.findMany({
    where: { workspaceId, metricId, periodStartDate: { in: periodStarts.map(toDateColumn) } },
  });
}

const addressOf = (start: LocalDate, dimensionKey: string) => `${start} ${dimensionKey}`;

function planReplacement(
  ctx: WriteContext,
  metric: MetricColumns,
  { metricId, periodStarts, points }: Replacement,
  stored: readonly Stored[],
): Plan {
  const left = new Map(
    stored.map((row) => [addressOf(toLocalDate(row.periodStartDate), row.dimensionKey), row]),
  );
  const starts = new Set(periodStarts);
  const counts = { created: 0, updated: 0, deleted: 0, unchanged: 0, kept: 0 };
  const plan: Plan = { gone: [], created: [], updated: [], counts };
  for (const point of points) {
    if (!starts.has(point.periodStart)) {
      throw new Error(`${point.periodStart} is not among the periods that are replaced.`);
    }
    const completed = completePoint(metric, { ...point, value: null, sampleSize: null });
    if ('problems' in completed) throw new Error(completed.problems[0]?.message);
    const address = addressOf(point.periodStart, completed.values.dimensionKey);
    const before = left.get(address);
    left.delete(address);
    if (before && before.origin !== 'COMPUTED') counts.kept += 1;
    else if (before && isSame(before, completed.values)) counts.unchanged += 1;
    else {
      const row = toRow(ctx, metricId, point.periodStart, completed.values, before ?? null);
      if (before) plan.updated.push({ before, row });
      else plan.created.push(row);
    }
  }
  plan.gone = [...left.values()].filter(({ origin }) => origin === 'COMPUTED');
  counts.created = plan.created.length;
  counts.updated = plan.updated.length;
  counts.deleted = plan.gone.length;
  return plan;
}

function isSame(
  before: Stored,
  { components, value, reason, sampleSize }: CompletedPoint,
): boolean {
  return (
    before.value === value &&
    before.reason === reason &&
    before.sampleSize === sampleSize &&
    isDeepStrictEqual(before.components, components)
  );
}

function toRow(
  { actor, now }: WriteContext,
  metricId: string,
  start: LocalDate,
  completed: CompletedPoint,
  before: Stored | null,
): NewRow {
  const at = now();
  const { workspaceId, memberId } = actor;
  return {
    workspaceId,
    id: before?.id ?? newId(),
    revision: (before?.revision ?? 0) + 1,
    createdAt: before?.createdAt ?? at,
    createdById: before ? before.createdById : memberId,
    updatedAt: at,
    updatedById: memberId,
    metricId,
    periodStartDate: toDateColumn(start),
    origin: 'COMPUTED',
    ...completed,
  };
}

/** Two statements, however many points there are. */
async function apply(ctx: WriteContext, { gone, created, updated }: Plan): Promise<void> {
  const { workspaceId } = ctx.actor;
  if (gone.length > 0) {
    const ids = gone.map(({ id }) => id);
    await runSql(
      ctx.db,
      workspaceId,
      'DELETE FROM data_point WHERE "workspaceId" = $1::uuid AND id = ANY ($2::uuid[])',
      [ids],
    );
  }
  const rows = [...updated.map(({ row }) => row), ...created];
  if (rows.length > 0) await runSql(ctx.db, workspaceId, UPSERT, [JSON.stringify(rows)]);
  for (const row of gone) record(ctx, 'DELETED', row, null);
  for (const { before, row } of updated) record(ctx, 'UPDATED', before, row);
  for (const row of created) record(ctx, 'CREATED', null, row);
}

const COLUMNS = [
  'id',
  'revision',
  'createdAt',
  'createdById',
  'updatedAt',
  'updatedById',
  'metricId',
  'periodStartDate',
  'dimensions',
  'dimensionKey',
  'components',
  'value',
  'reason',
  'sampleSize',
  'origin',
] as const satisfies readonly (keyof NewRow)[];

const names = COLUMNS.map((name) => `"${name}"`);

const UPSERT = `
INSERT INTO data_point ("workspaceId", ${names.join(', ')})
SELECT $1::uuid, ${names.join(', ')} FROM ${recordset('DataPoint', COLUMNS, '$2')}
ON CONFLICT ("workspaceId", id) DO UPDATE SET
  ${names.map((name) => `${name} = excluded.${name}`).join(', ')}`;

function record(
  ctx: WriteContext,
  action: 'CREATED' | 'UPDATED' | 'DELETED',
  before: Stored | null,
  after: NewRow | null,
): void {
  const [was, is] = [before && { ...before }, after && { ...after }];
  const row = is ?? was ?? {};
  const changedFields = action === 'UPDATED' ? ['components', 'value', 'sampleSize'] : [];
  const details = dataPoint.details(was, is);
  ctx.record({ entity: dataPoint, row, action, changedFields, details });
}
