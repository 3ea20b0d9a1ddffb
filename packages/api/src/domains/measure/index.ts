export { judgeDueTargets } from './due-targets.service.ts';
export { type ImprovementResult, readEffectResults } from './effect-results.service.ts';
export { GoodDirection, Metric, MetricUnit, NoValueReason } from './metric.schema.ts';
export { type ComputedPoint, replacePoints } from './replace-points.service.ts';
export type { MetricType } from './rules/formula.ts';
export { lockMetrics } from './settle-metrics.service.ts';
export { onPoints } from './settle-points.service.ts';
export { TargetStatus } from './target.schema.ts';
