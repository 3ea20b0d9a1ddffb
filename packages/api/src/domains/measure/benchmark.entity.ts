import { defineEntity } from '../../entity/index.ts';

export const benchmark = defineEntity({
  model: 'Benchmark',
  noun: 'benchmark',
  parent: 'metricId',
  ranges: { year: [1900, 2200], percentile: [0, 100] },
});
