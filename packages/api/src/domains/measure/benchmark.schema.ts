import { builder } from '../../graphql/builder.ts';
import { addEntityOperations } from '../../graphql/entity.ts';
import { Entity } from '../../graphql/entity-type.ts';
import { addChildren } from '../../graphql/lists.ts';
import { entityNode } from '../../graphql/node.ts';
import { benchmark } from './benchmark.entity.ts';
import { Metric } from './metric.schema.ts';

export const Benchmark = builder.prismaNode('Benchmark', {
  ...entityNode,
  interfaces: [Entity],
  fields: (t) => ({
    metric: t.relation('metric', { description: 'The metric.' }),
    value: t.exposeFloat('value'),
    source: t.exposeString('source'),
    industry: t.exposeString('industry', { nullable: true }),
    region: t.exposeString('region', { nullable: true }),
    year: t.exposeInt('year', { nullable: true }),
    percentile: t.exposeFloat('percentile', { nullable: true }),
  }),
});

addEntityOperations(benchmark, Benchmark);
addChildren(Metric, benchmark, Benchmark, {
  relation: 'benchmarks',
  description: 'What others reach.',
});
