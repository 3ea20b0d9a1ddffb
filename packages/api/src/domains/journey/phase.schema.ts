import { builder } from '../../graphql/builder.ts';
import { addEntityOperations } from '../../graphql/entity.ts';
import { Entity } from '../../graphql/entity-type.ts';
import { describedEnum } from '../../graphql/enums.ts';
import { addChildren } from '../../graphql/lists.ts';
import { entityNode } from '../../graphql/node.ts';
import { JourneyMap } from './journey-map.schema.ts';
import { phase } from './phase.entity.ts';

export const PurchaseTime = describedEnum(
  'PurchaseTime',
  'Where a phase lies, seen from the purchase.',
  {
    BEFORE_PURCHASE: 'Before the purchase.',
    DURING_PURCHASE: 'In the purchase.',
    AFTER_PURCHASE: 'After the purchase.',
  },
);

export const Phase = builder.prismaNode('Phase', {
  ...entityNode,
  interfaces: [Entity],
  fields: (t) => ({
    journeyMap: t.relation('journeyMap', { description: 'The map it is on.' }),
    name: t.exposeString('name'),
    position: t.exposeInt('position'),
    goal: t.exposeString('goal', { nullable: true }),
    purchaseTime: t.expose('purchaseTime', { type: PurchaseTime, nullable: true }),
  }),
});

addEntityOperations(phase, Phase);
addChildren(JourneyMap, phase, Phase, {
  relation: 'phases',
  description: 'The phases of the map.',
});
