import { builder } from '../../graphql/builder.ts';
import { addEntityOperations } from '../../graphql/entity.ts';
import { Entity } from '../../graphql/entity-type.ts';
import { describedEnum } from '../../graphql/enums.ts';
import { addChildren } from '../../graphql/lists.ts';
import { entityNode } from '../../graphql/node.ts';
import { emotionPoint } from './emotion-point.entity.ts';
import { JourneyMap } from './journey-map.schema.ts';
import { Step } from './step.schema.ts';

export const EmotionSource = describedEnum('EmotionSource', 'Where an emotion score comes from.', {
  ASSUMED: 'The team believes it.',
  SELF_REPORTED: 'Customers said it.',
  MEASURED: 'It was computed from feedback or behaviour.',
});

export const EmotionPoint = builder.prismaNode('EmotionPoint', {
  ...entityNode,
  interfaces: [Entity],
  fields: (t) => ({
    journeyMap: t.relation('journeyMap', { description: 'The map it is on.' }),
    step: t.relation('step', { description: 'The step it is at.' }),
    persona: t.relation('persona', {
      description: 'Who feels it; null when it was not told apart by persona.',
      nullable: true,
    }),
    score: t.exposeFloat('score'),
    label: t.exposeString('label', { nullable: true }),
    source: t.expose('source', { type: EmotionSource }),
    sampleSize: t.exposeInt('sampleSize', { nullable: true }),
  }),
});

addEntityOperations(emotionPoint, EmotionPoint);
addChildren(JourneyMap, emotionPoint, EmotionPoint, {
  relation: 'emotionPoints',
  description: 'The emotions on the map.',
});
addChildren(Step, emotionPoint, EmotionPoint, {
  relation: 'emotionPoints',
  description: 'The emotions at the step.',
});
