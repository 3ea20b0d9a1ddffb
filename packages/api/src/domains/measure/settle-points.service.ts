import type { WriteContext } from '../../entity/index.ts';
import { settleTargets } from './target.entity.ts';

/** Called in the transaction that changed data points, with the metrics they belong to. */
export type PointsHandler = (ctx: WriteContext, metricIds: readonly string[]) => Promise<void>;

const handlers: PointsHandler[] = [];

/** Has something done whenever data points have changed. */
export function onPoints(handler: PointsHandler): void {
  handlers.push(handler);
}

/** Brings what follows from data points up to them: metrics, targets, and whoever asked to be told. */
export async function settlePoints(ctx: WriteContext, metricIds: readonly string[]): Promise<void> {
  const distinct = [...new Set(metricIds)];
  await settleTargets(ctx, distinct);
  for (const handler of handlers) await handler(ctx, distinct);
}
