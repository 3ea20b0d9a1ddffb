import { builder } from '../../graphql/builder.ts';
import { addEntityOperations } from '../../graphql/entity.ts';
import { Entity } from '../../graphql/entity-type.ts';
import { addChildren } from '../../graphql/lists.ts';
import { entityNode } from '../../graphql/node.ts';
import { Step, Touchpoint } from '../journey/index.ts';
import { Process, ProcessElement } from '../process/index.ts';
import { Action } from './action.schema.ts';
import { actionPlacement } from './action-placement.entity.ts';

export const ActionPlacement = builder.prismaNode('ActionPlacement', {
  ...entityNode,
  interfaces: [Entity],
  fields: (t) => ({
    action: t.relation('action', { description: 'The action.' }),
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

addEntityOperations(actionPlacement, ActionPlacement);
addChildren(Action, actionPlacement, ActionPlacement, {
  relation: 'placements',
  description: 'The places the action works on.',
});
addChildren(Step, actionPlacement, ActionPlacement, {
  relation: 'actionPlacements',
  description: 'The actions that work on the step.',
});
addChildren(Touchpoint, actionPlacement, ActionPlacement, {
  relation: 'actionPlacements',
  description: 'The actions that work on the touchpoint.',
});
addChildren(Process, actionPlacement, ActionPlacement, {
  relation: 'actionPlacements',
  description: 'The actions that work on the process as a whole.',
});
addChildren(ProcessElement, actionPlacement, ActionPlacement, {
  relation: 'actionPlacements',
  description: 'The actions that work on the element.',
});
