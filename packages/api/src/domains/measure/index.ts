export { GoodDirection, Metric, MetricUnit, NoValueReason } from './metric.schema.ts';
export type { MetricType } from './rules/formula.ts';
