import type { Measured, MetricMark, TargetStanding } from './drawing.ts';

/** A metric as a badge. */
export interface MatrixMetric extends Omit<MetricMark, 'targets' | 'archivedAt'> {
  /** The touchpoint it measures; null when it measures what the badge hangs on. */
  touchpointId: string | null;
  /** Where its targets stand, by the worst of them; null without a target. */
  targetStatus: TargetStanding | null;
}

const FROM_BAD_TO_GOOD: readonly TargetStanding[] = ['MISSED', 'NOT_MET', 'NO_DATA', 'MET'];

/** The worst of some standings; null where there is none. */
export function worstStanding(
  standings: readonly (TargetStanding | null)[],
): TargetStanding | null {
  return FROM_BAD_TO_GOOD.find((one) => standings.includes(one)) ?? null;
}

/** The metrics in use that measure a place, as badges. */
export function metricBadges(
  { metricPlacements }: Measured,
  touchpointId: string | null,
): MatrixMetric[] {
  return (metricPlacements ?? [])
    .filter(({ metric }) => metric.archivedAt === null)
    .map(({ metric: { targets, archivedAt: _, ...metric } }) => ({
      ...metric,
      touchpointId,
      targetStatus: worstStanding(targets.map(({ status }) => status)),
    }));
}
