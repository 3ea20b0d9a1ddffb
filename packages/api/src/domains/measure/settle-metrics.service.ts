import type { WriteContext } from '../../entity/index.ts';
import { type LocalDate, toDateColumn, toLocalDate } from '../../kernel/local-date.ts';
import { timeZoneOf } from '../../kernel/time-zone.ts';
import { type FindLatest, type LatestFigure, readLatestFigures } from './latest-figures.service.ts';
import { METRIC_COLUMNS } from './rules/metric-definition.ts';
import { type TargetStatus, targetStatus } from './rules/target-status.ts';

const columns = Object.fromEntries(METRIC_COLUMNS.map((name) => [name, true])) as Record<
  (typeof METRIC_COLUMNS)[number],
  true
>;

type Metrics = Awaited<ReturnType<typeof readMetrics>>;
type Metric = Metrics[number];
type Target = Metric['targets'][number];

function readMetrics({ db, actor: { workspaceId } }: WriteContext, ids: readonly string[]) {
  return db.metric.findMany({
    where: { workspaceId, id: { in: [...ids] } },
    select: {
      ...columns,
      id: true,
      currentValue: true,
      currentReason: true,
      currentSampleSize: true,
      currentStartDate: true,
      targets: true,
    },
  });
}

/** Locks metrics for this transaction: their points are read and written by nobody else meanwhile. */
export async function lockMetrics(
  { db, actor: { workspaceId } }: WriteContext,
  ids: readonly string[],
): Promise<void> {
  await db.metric.updateMany({
    where: { workspaceId, id: { in: [...ids].sort() } },
    data: { revision: { increment: 0 } },
  });
}

/** A target whose status changed. */
export interface MovedTarget {
  before: Target;
  after: Target;
}

/**
 * Brings the current values of metrics, and where their targets stand, up to
 * their data points.
 *
 * The metrics are locked before their points are read: of two writers the later
 * one sees the points of both.
 *
 * @returns the targets whose status changed
 */
export async function settleMetrics(
  ctx: WriteContext,
  metricIds: readonly string[],
): Promise<MovedTarget[]> {
  const ids = [...new Set(metricIds)];
  if (ids.length === 0) return [];
  await lockMetrics(ctx, ids);
  const metrics = await readMetrics(ctx, ids);
  const today = await readToday(ctx);
  const latest = await readLatestFigures(
    ctx,
    metrics.flatMap(({ id: metricId, targets }) => [
      { metricId, by: null },
      ...targets.map((one) => ({ metricId, by: judgedBy(one, today) })),
    ]),
  );
  const moved: MovedTarget[] = [];
  for (const metric of metrics) {
    await settleCurrent(ctx, metric, latest);
    for (const before of metric.targets) {
      const judged = latest(metric, judgedBy(before, today));
      const after = judge(before, judged, today);
      await storeJudgement(ctx, before, after);
      if (after.status !== before.status) moved.push({ before, after });
    }
  }
  return moved;
}

/** The day it is in the workspace. */
async function readToday({ db, actor, now }: WriteContext): Promise<LocalDate> {
  const { timeZone } = await db.workspace.findUniqueOrThrow({
    where: { id: actor.workspaceId },
    select: { timeZone: true },
  });
  return timeZoneOf(timeZone).dateAt(now());
}

/** The day a target is judged by: its due day when that has passed. */
function judgedBy({ dueDate }: Target, today: LocalDate): LocalDate | null {
  const due = dueDate && toLocalDate(dueDate);
  return due && due < today ? due : null;
}

async function settleCurrent(ctx: WriteContext, metric: Metric, latest: FindLatest): Promise<void> {
  const { start, figure } = latest(metric, null) ?? { start: null, figure: null };
  const next = {
    currentValue: figure?.value ?? null,
    currentReason: figure ? figure.reason : ('NO_DATA' as const),
    currentSampleSize: figure?.sampleSize ?? null,
    currentStartDate: start === null ? null : toDateColumn(start),
  };
  const isSame =
    next.currentValue === metric.currentValue &&
    next.currentReason === metric.currentReason &&
    next.currentSampleSize === metric.currentSampleSize &&
    next.currentStartDate?.getTime() === metric.currentStartDate?.getTime();
  if (isSame) return;
  const { workspaceId } = ctx.actor;
  await ctx.db.metric.updateMany({ where: { workspaceId, id: metric.id }, data: next });
}

function judge(target: Target, judged: LatestFigure | null, today: LocalDate): Target {
  const due = target.dueDate && toLocalDate(target.dueDate);
  const judgedValue = judged?.figure.value ?? null;
  const status: TargetStatus = targetStatus({ ...target, due }, judgedValue, today);
  const judgedStartDate = judged ? toDateColumn(judged.start) : null;
  return { ...target, status, judgedValue, judgedStartDate };
}

async function storeJudgement(ctx: WriteContext, before: Target, after: Target): Promise<void> {
  const { id, status, judgedValue, judgedStartDate } = after;
  const isSame =
    status === before.status &&
    judgedValue === before.judgedValue &&
    judgedStartDate?.getTime() === before.judgedStartDate?.getTime();
  if (isSame) return;
  await ctx.db.target.updateMany({
    where: { workspaceId: ctx.actor.workspaceId, id },
    data: { status, judgedValue, judgedStartDate },
  });
}
