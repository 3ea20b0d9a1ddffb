import { builder } from '../../graphql/builder.ts';
import { addEntityOperations } from '../../graphql/entity.ts';
import { Entity } from '../../graphql/entity-type.ts';
import { describedEnum } from '../../graphql/enums.ts';
import { addChildren } from '../../graphql/lists.ts';
import { entityNode } from '../../graphql/node.ts';
import { card } from './card.entity.ts';
import { JourneyMap } from './journey-map.schema.ts';
import { Lane } from './lane.schema.ts';
import { Step } from './step.schema.ts';

export const CardStatus = describedEnum('CardStatus', 'How sure the team is of a card.', {
  OPEN: 'Just noted.',
  DRAFT: 'Being worked on.',
  CONFIRMED: 'Agreed.',
});

export const Basis = describedEnum('Basis', 'What something rests on.', {
  ASSUMPTION: 'What the team believes.',
  EVIDENCE: 'What was heard, seen or measured.',
});

export const Card = builder.prismaNode('Card', {
  ...entityNode,
  interfaces: [Entity],
  fields: (t) => ({
    journeyMap: t.relation('journeyMap', { description: 'The map it is on.' }),
    lane: t.relation('lane', { description: 'The lane it is in.' }),
    step: t.relation('step', { description: 'The step it is at.' }),
    position: t.exposeInt('position'),
    text: t.exposeString('text'),
    status: t.expose('status', { type: CardStatus }),
    basis: t.expose('basis', { type: Basis, nullable: true }),
    tags: t.exposeStringList('tags'),
    customFields: t.expose('customFields', { type: 'JSON', nullable: true }),
  }),
});

addEntityOperations(card, Card);
addChildren(JourneyMap, card, Card, {
  relation: 'cards',
  description: 'The cards of the map.',
});
addChildren(Lane, card, Card, {
  relation: 'cards',
  description: 'The cards of the lane.',
});
addChildren(Step, card, Card, {
  relation: 'cards',
  description: 'The cards of the step.',
});
