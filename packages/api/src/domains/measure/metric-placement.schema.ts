import { builder } from '../../graphql/builder.ts';
import { addEntityOperations } from '../../graphql/entity.ts';
import { Entity } from '../../graphql/entity-type.ts';
import { addChildren } from '../../graphql/lists.ts';
import { entityNode } from '../../graphql/node.ts';
import { Action } from '../improvement/index.ts';
import { JourneyMap, Phase, Step, Touchpoint, TouchpointPlacement } from '../journey/index.ts';
import { Process, ProcessElement } from '../process/index.ts';
import { Metric } from './metric.schema.ts';
import { metricPlacement } from './metric-placement.entity.ts';

export const MetricPlacement = builder.prismaNode('MetricPlacement', {
  ...entityNode,
  interfaces: [Entity],
  fields: (t) => ({
    metric: t.relation('metric', { description: 'The metric.' }),
    journeyMap: t.relation('journeyMap', { description: 'The map it measures.', nullable: true }),
    phase: t.relation('phase', { description: 'The phase it measures.', nullable: true }),
    step: t.relation('step', { description: 'The step it measures.', nullable: true }),
    touchpointPlacement: t.relation('touchpointPlacement', {
      description: 'The touchpoint on one step it measures.',
      nullable: true,
    }),
    touchpoint: t.relation('touchpoint', {
      description: 'The touchpoint it measures, on whatever step.',
      nullable: true,
    }),
    process: t.relation('process', { description: 'The process it measures.', nullable: true }),
    processElement: t.relation('processElement', {
      description: 'The process element it measures.',
      nullable: true,
    }),
    action: t.relation('action', { description: 'The action it measures.', nullable: true }),
    note: t.exposeString('note', { nullable: true }),
  }),
});

addEntityOperations(metricPlacement, MetricPlacement);
addChildren(Metric, metricPlacement, MetricPlacement, {
  relation: 'placements',
  description: 'The places it measures.',
});

const relation = 'metricPlacements';
addChildren(JourneyMap, metricPlacement, MetricPlacement, {
  relation,
  description: 'The metrics of the map as a whole.',
});
addChildren(Phase, metricPlacement, MetricPlacement, {
  relation,
  description: 'The metrics of the phase.',
});
addChildren(Step, metricPlacement, MetricPlacement, {
  relation,
  description: 'The metrics of the step.',
});
addChildren(TouchpointPlacement, metricPlacement, MetricPlacement, {
  relation,
  description: 'The metrics of the touchpoint on this step.',
});
addChildren(Touchpoint, metricPlacement, MetricPlacement, {
  relation,
  description: 'The metrics of the touchpoint, on whatever step.',
});
addChildren(Process, metricPlacement, MetricPlacement, {
  relation,
  description: 'The metrics of the process as a whole.',
});
addChildren(ProcessElement, metricPlacement, MetricPlacement, {
  relation,
  description: 'The metrics of the element.',
});
addChildren(Action, metricPlacement, MetricPlacement, {
  relation,
  description: 'The metrics of the action itself.',
});
