import { builder } from '../../graphql/builder.ts';
import { addEntityOperations } from '../../graphql/entity.ts';
import { Entity } from '../../graphql/entity-type.ts';
import { addChildren } from '../../graphql/lists.ts';
import { entityNode } from '../../graphql/node.ts';
import { Selection } from './selection.schema.ts';
import { selectionCandidate } from './selection-candidate.entity.ts';

export const SelectionCandidate = builder.prismaNode('SelectionCandidate', {
  ...entityNode,
  interfaces: [Entity],
  fields: (t) => ({
    selection: t.relation('selection', { description: 'The selection it is up for.' }),
    name: t.exposeString('name'),
    position: t.exposeInt('position'),
    note: t.exposeString('note', { nullable: true }),
    journey: t.relation('journey', { description: 'The journey that it is.', nullable: true }),
    process: t.relation('process', { description: 'The process that it is.', nullable: true }),
    cxImpact: t.exposeFloat('cxImpact', { nullable: true }),
    volume: t.exposeFloat('volume', { nullable: true }),
    frequency: t.exposeFloat('frequency', { nullable: true }),
    complexity: t.exposeFloat('complexity', { nullable: true }),
    actors: t.exposeFloat('actors', { nullable: true }),
    improvementPotential: t.exposeFloat('improvementPotential', { nullable: true }),
    objectiveFit: t.exposeFloat('objectiveFit', { nullable: true }),
  }),
});

addEntityOperations(selectionCandidate, SelectionCandidate);
addChildren(Selection, selectionCandidate, SelectionCandidate, {
  relation: 'candidates',
  description: 'The journeys and processes that are up for it.',
});
