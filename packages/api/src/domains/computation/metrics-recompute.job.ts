import { z } from 'zod';
import type { WriteContext } from '../../entity/index.ts';
import { defineJob, enqueueJob } from '../../jobs/index.ts';
import { onMarks } from '../../marks/index.ts';
import { onPoints } from '../measure/index.ts';
import { recomputePart, useMarks } from './metrics-recompute.service.ts';

/** Works out the values of a metric from the beginning, or of all metrics for the days that were marked. */
export const metricsRecompute = defineJob({
  kind: 'METRICS_RECOMPUTE',
  input: z.object({
    /** Null works out what was marked. */
    metricId: z.string().nullable(),
  }),
  state: z.object({ through: z.string().nullable(), done: z.number(), isLast: z.boolean() }),
  async run({ input: { metricId }, state, chunk }) {
    let at = state ?? { through: null, done: 0, isLast: false };
    while (!at.isLast) {
      const from = at;
      at = await chunk(async (tx) => {
        if (metricId !== null) {
          const next = await recomputePart(tx, metricId, from.through);
          return { state: next, done: next.done };
        }
        const { used, isLast } = await useMarks(tx);
        const done = from.done + used;
        return { state: { through: null, done, isLast }, done };
      });
    }
    return { done: at.done };
  },
});

/** Has the values of a metric worked out from the beginning; answers the id of the job. */
export function enqueueRecompute(ctx: WriteContext, metricId: string): Promise<string> {
  return enqueueJob(ctx, { kind: metricsRecompute, input: { metricId }, uniqueKey: metricId });
}

/** An acquisition cost follows from what was spent, which is another metric. */
onPoints(async (ctx, metricIds) => {
  const following = await ctx.db.metricComputation.findMany({
    where: { workspaceId: ctx.actor.workspaceId, spendMetricId: { in: [...metricIds] } },
    select: { metricId: true },
    orderBy: { metricId: 'asc' },
  });
  for (const { metricId } of following) await enqueueRecompute(ctx, metricId);
});

onMarks(async (ctx) => {
  const { workspaceId } = ctx.actor;
  const isNeeded = await ctx.db.metricComputation.findFirst({
    where: { workspaceId },
    select: { id: true },
  });
  if (!isNeeded) return;
  await enqueueJob(ctx, { kind: metricsRecompute, input: { metricId: null }, uniqueKey: 'marks' });
});
