import type { ChangeEvent } from '../../changes/index.ts';
import type { ServiceContext } from '../../context.ts';
import { followLog } from '../change/index.ts';
import type { PointDetails } from './data-point.entity.ts';
import type { TargetDetails } from './target.entity.ts';

/** What to follow: one metric, or all of them; from a cursor, or from now on. */
export interface Following {
  /** The UUID of the metric. */
  metricId: string | null;
  after: string | null;
}

/** What a change tells of a data point's value; null where the value stayed. */
export function pointDetailsOf({ type, details }: ChangeEvent): PointDetails | null {
  return type === 'DataPoint' ? (details as PointDetails | null) : null;
}

/** What a change tells of where a target stands; null where that stayed. */
export function targetDetailsOf({ type, details }: ChangeEvent): TargetDetails | null {
  return type === 'Target' ? (details as TargetDetails | null) : null;
}

/** Follows the data points whose value moves. */
export function followMovedMetrics(ctx: ServiceContext, { metricId, after }: Following) {
  return followLog(ctx, after, (event) => {
    const details = pointDetailsOf(event);
    return details !== null && (metricId === null || details.metricId === metricId);
  });
}

/** Follows the targets that were met, or not judged yet, and are not met any more; and those whose day passed. */
export function followMissedTargets(ctx: ServiceContext, { metricId, after }: Following) {
  return followLog(ctx, after, (event) => {
    const details = targetDetailsOf(event);
    if (!details || (metricId !== null && details.metricId !== metricId)) return false;
    return (
      details.after === 'MISSED' || (details.after === 'NOT_MET' && details.before !== 'MISSED')
    );
  });
}
