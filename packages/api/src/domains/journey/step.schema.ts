import { builder } from '../../graphql/builder.ts';
import { addEntityOperations } from '../../graphql/entity.ts';
import { Entity } from '../../graphql/entity-type.ts';
import { addChildren } from '../../graphql/lists.ts';
import { entityNode } from '../../graphql/node.ts';
import { JourneyMap } from './journey-map.schema.ts';
import { Phase } from './phase.schema.ts';
import { step } from './step.entity.ts';

export const Step = builder.prismaNode('Step', {
  ...entityNode,
  interfaces: [Entity],
  fields: (t) => ({
    journeyMap: t.relation('journeyMap', { description: 'The map it is on.' }),
    phase: t.relation('phase', { description: 'The phase the step is in.', nullable: true }),
    name: t.exposeString('name'),
    position: t.exposeInt('position'),
    customerGoal: t.exposeString('customerGoal', { nullable: true }),
    action: t.exposeString('action', { nullable: true }),
    thoughts: t.exposeString('thoughts', { nullable: true }),
    expectation: t.exposeString('expectation', { nullable: true }),
    waitingSeconds: t.exposeInt('waitingSeconds', { nullable: true }),
    waitingActivity: t.exposeString('waitingActivity', { nullable: true }),
    durationSeconds: t.exposeInt('durationSeconds', { nullable: true }),
    optional: t.exposeBoolean('optional'),
    tags: t.exposeStringList('tags'),
    customFields: t.expose('customFields', { type: 'JSON', nullable: true }),
  }),
});

addEntityOperations(step, Step);
addChildren(JourneyMap, step, Step, {
  relation: 'steps',
  description: 'The steps of the map.',
});
addChildren(Phase, step, Step, {
  relation: 'steps',
  description: 'The steps of the phase.',
});
