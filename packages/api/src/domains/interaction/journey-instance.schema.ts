import { builder } from '../../graphql/builder.ts';
import { addReadOperations } from '../../graphql/entity.ts';
import { addChildren } from '../../graphql/lists.ts';
import { workspaceNode } from '../../graphql/node.ts';
import { Contact } from '../crm/index.ts';
import { JourneyMap, Step } from '../journey/index.ts';
import { journeyInstance } from './journey-instance.entity.ts';

export const JourneyInstance = builder.prismaNode('JourneyInstance', {
  ...workspaceNode,
  select: { id: true },
  fields: (t) => ({
    contact: t.relation('contact', {
      description: 'Whose way it is; null when the contact was erased.',
      nullable: true,
    }),
    journeyMap: t.relation('journeyMap', { description: 'The map whose touchpoints were met.' }),
    ordinal: t.exposeInt('ordinal'),
    enteredAt: t.expose('enteredAt', { type: 'DateTime' }),
    currentStep: t.relation('currentStep', {
      description: 'The step of the last interaction.',
      nullable: true,
    }),
    lastTouchpoint: t.relation('lastTouchpoint', {
      description: 'The touchpoint of the last interaction.',
      nullable: true,
    }),
    lastInteractionAt: t.expose('lastInteractionAt', { type: 'DateTime' }),
    interactionCount: t.exposeInt('interactionCount'),
    exitedAt: t.expose('exitedAt', { type: 'DateTime', nullable: true }),
    updatedAt: t.expose('updatedAt', { type: 'DateTime' }),
  }),
});

addReadOperations(journeyInstance, JourneyInstance);
addChildren(Contact, journeyInstance, JourneyInstance, {
  relation: 'journeyInstances',
  description: 'Their ways through journeys.',
});
addChildren(JourneyMap, journeyInstance, JourneyInstance, {
  relation: 'journeyInstances',
  description: 'The ways customers took through it.',
});
addChildren(Step, journeyInstance, JourneyInstance, {
  relation: 'currentOfInstances',
  description: 'The ways of customers who stand at the step now.',
});
