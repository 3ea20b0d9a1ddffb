import { runSql } from '../../db/run-sql.ts';
import type { WriteContext } from '../../entity/index.ts';
import type { MetricComputation } from '../../generated/prisma/client.ts';
import { DomainError } from '../../kernel/errors.ts';
import type { LocalDate } from '../../kernel/local-date.ts';
import { startOfPeriod } from '../../kernel/periods.ts';
import type { MeasureSubject } from '../../marks/index.ts';
import { lockMetrics, replacePoints } from '../measure/index.ts';
import { computePoints } from './compute.service.ts';
import { computationProblems } from './rules/plan.ts';
import type { ComputedMetric, Scoped } from './task.ts';

/** A metric with the way its values are worked out. */
interface Computed {
  metric: ComputedMetric;
  computation: MetricComputation;
}

/** How many periods are worked out in one transaction. */
const PERIODS_AT_ONCE = 100;
/** How many marks are used up in one transaction. */
const MARKS_AT_ONCE = 1_000;

/**
 * Works out again the figures of the days that were marked, and uses the marks up.
 *
 * @returns how many marks there were; fewer than it takes at once means none are left
 */
export async function useMarks(ctx: WriteContext): Promise<{ used: number; isLast: boolean }> {
  const { workspaceId } = ctx.actor;
  const marks = await ctx.db.measureMark.findMany({
    where: { workspaceId },
    select: { id: true, subject: true, dayDate: true },
    orderBy: { id: 'asc' },
    take: MARKS_AT_ONCE,
  });
  const computed = await loadComputed(ctx, null);
  // Locked before anything is read: what is written to it meanwhile waits, and is seen by the next one.
  await lockMetrics(
    ctx,
    computed.map(({ metric }) => metric.id),
  );
  for (const one of computed) {
    const days = marks.filter(({ subject }) => subject === one.computation.subject);
    const periods = days.map(({ dayDate }) =>
      startOfPeriod(one.metric.periodUnit, dayDate.toISOString().slice(0, 10)),
    );
    await recomputePeriods(ctx, one, [...new Set(periods)]);
  }
  await ctx.db.measureMark.deleteMany({
    where: { workspaceId, id: { in: marks.map(({ id }) => id) } },
  });
  return { used: marks.length, isLast: marks.length < MARKS_AT_ONCE };
}

/**
 * Works out the periods of one metric behind `after`, in order; also those
 * that have points and no longer anything to work them out of.
 */
export async function recomputePart(
  ctx: WriteContext,
  metricId: string,
  after: LocalDate | null,
): Promise<{ through: LocalDate | null; done: number; isLast: boolean }> {
  const [one] = await loadComputed(ctx, metricId);
  if (!one) return { through: after, done: 0, isLast: true };
  await lockMetrics(ctx, [metricId]);
  const all = await listPeriods(ctx, one);
  const left = after === null ? all : all.filter((period) => period > after);
  const part = left.slice(0, PERIODS_AT_ONCE);
  await recomputePeriods(ctx, one, part);
  return {
    through: part.at(-1) ?? after,
    done: all.length - left.length + part.length,
    isLast: left.length <= PERIODS_AT_ONCE,
  };
}

async function loadComputed(
  { db, actor: { workspaceId } }: Scoped,
  metricId: string | null,
): Promise<Computed[]> {
  const rows = await db.metricComputation.findMany({
    where: { workspaceId, metric: { archivedAt: null }, ...(metricId ? { metricId } : {}) },
    include: { metric: true },
    orderBy: { metricId: 'asc' },
  });
  return rows.map(({ metric, ...computation }) => ({ metric, computation }));
}

async function recomputePeriods(
  ctx: WriteContext,
  { metric, computation }: Computed,
  periods: readonly LocalDate[],
): Promise<void> {
  if (periods.length === 0) return;
  const [problem] = computationProblems(computation, metric);
  if (problem) throw new DomainError('REJECTED', problem.message, { path: problem.path });
  const timeZone = await readTimeZone(ctx);
  const points = await computePoints(ctx, { metric, computation, timeZone, periods });
  await replacePoints(ctx, { metricId: metric.id, periodStarts: periods, points });
  const { workspaceId } = ctx.actor;
  await ctx.db.metricComputation.updateMany({
    where: { workspaceId, id: computation.id },
    data: { computedAt: ctx.now() },
  });
}

async function readTimeZone({ db, actor }: Scoped): Promise<string> {
  const { timeZone } = await db.workspace.findUniqueOrThrow({
    where: { id: actor.workspaceId },
    select: { timeZone: true },
  });
  return timeZone;
}

const MOMENTS: Readonly<Record<MeasureSubject, string>> = {
  INTERACTION: 'SELECT i."occurredAt" AS at FROM interaction i WHERE i."workspaceId" = $1::uuid',
  SERVICE_CASE: `SELECT m.at FROM service_case c CROSS JOIN LATERAL (VALUES (c."firstAnsweredAt"),
      (c."closedAt"), (c."firstOutboundAt"), (c."lastInteractionAt"), (c."openedAt"),
      (c."firstInteractionAt")) AS m(at)
    WHERE c."workspaceId" = $1::uuid AND m.at IS NOT NULL`,
};

async function listPeriods(ctx: Scoped, { metric, computation }: Computed): Promise<LocalDate[]> {
  const unit = metric.periodUnit.toLowerCase();
  const rows = await runSql<{ period: LocalDate }>(
    ctx.db,
    ctx.actor.workspaceId,
    `SELECT DISTINCT to_char(date_trunc('${unit}', at AT TIME ZONE $2::text), 'YYYY-MM-DD') AS period
     FROM (${MOMENTS[computation.subject]}) moments
     UNION SELECT to_char(p."periodStartDate", 'YYYY-MM-DD') FROM data_point p
       WHERE p."workspaceId" = $1::uuid AND p."metricId" = $3::uuid AND p.origin = 'COMPUTED'
     UNION SELECT to_char(date_trunc('${unit}', p."periodStartDate"::timestamp), 'YYYY-MM-DD')
       FROM data_point p WHERE p."workspaceId" = $1::uuid AND p."metricId" = $4::uuid
     ORDER BY period`,
    [await readTimeZone(ctx), metric.id, computation.spendMetricId],
  );
  return rows.map(({ period }) => period);
}
