import { builder } from '../../graphql/builder.ts';
import { addEntityOperations } from '../../graphql/entity.ts';
import { Entity } from '../../graphql/entity-type.ts';
import { addChildren } from '../../graphql/lists.ts';
import { entityNode } from '../../graphql/node.ts';
import { Step, Touchpoint } from '../journey/index.ts';
import { Process, ProcessElement } from '../process/index.ts';
import { PainPoint } from './pain-point.schema.ts';
import { painPointPlacement } from './pain-point-placement.entity.ts';

export const PainPointPlacement = builder.prismaNode('PainPointPlacement', {
  ...entityNode,
  interfaces: [Entity],
  fields: (t) => ({
    painPoint: t.relation('painPoint', { description: 'The pain point.' }),
    step: t.relation('step', { description: 'The step it is at.', nullable: true }),
    touchpoint: t.relation('touchpoint', {
      description: 'The touchpoint it is at.',
      nullable: true,
    }),
    process: t.relation('process', { description: 'The process it is in.', nullable: true }),
    processElement: t.relation('processElement', {
      description: 'The process element it is at.',
      nullable: true,
    }),
    note: t.exposeString('note', { nullable: true }),
  }),
});

addEntityOperations(painPointPlacement, PainPointPlacement);
addChildren(PainPoint, painPointPlacement, PainPointPlacement, {
  relation: 'placements',
  description: 'The places it is felt at.',
});
addChildren(Step, painPointPlacement, PainPointPlacement, {
  relation: 'painPointPlacements',
  description: 'The pain points of the step.',
});
addChildren(Touchpoint, painPointPlacement, PainPointPlacement, {
  relation: 'painPointPlacements',
  description: 'The pain points of the touchpoint.',
});
addChildren(Process, painPointPlacement, PainPointPlacement, {
  relation: 'painPointPlacements',
  description: 'The pain points of the process as a whole.',
});
addChildren(ProcessElement, painPointPlacement, PainPointPlacement, {
  relation: 'painPointPlacements',
  description: 'The pain points of the element.',
});
