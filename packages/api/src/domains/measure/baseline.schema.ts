import { builder } from '../../graphql/builder.ts';
import { addEntityOperations } from '../../graphql/entity.ts';
import { Entity } from '../../graphql/entity-type.ts';
import { addChildren } from '../../graphql/lists.ts';
import { entityNode } from '../../graphql/node.ts';
import { baseline } from './baseline.entity.ts';
import { Metric } from './metric.schema.ts';

export const Baseline = builder.prismaNode('Baseline', {
  ...entityNode,
  interfaces: [Entity],
  fields: (t) => ({
    metric: t.relation('metric', { description: 'The metric.' }),
    value: t.exposeFloat('value'),
    firstDate: t.expose('firstDate', { type: 'Date' }),
    lastDate: t.expose('lastDate', { type: 'Date' }),
    sampleSize: t.exposeFloat('sampleSize', { nullable: true }),
    formulaVersion: t.exposeInt('formulaVersion'),
    note: t.exposeString('note', { nullable: true }),
  }),
});

addEntityOperations(baseline, Baseline);
addChildren(Metric, baseline, Baseline, {
  relation: 'baselines',
  description: 'Where it stood before anything was done about it.',
});
