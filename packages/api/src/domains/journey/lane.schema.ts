import { builder } from '../../graphql/builder.ts';
import { addEntityOperations } from '../../graphql/entity.ts';
import { Entity } from '../../graphql/entity-type.ts';
import { describedEnum } from '../../graphql/enums.ts';
import { addChildren } from '../../graphql/lists.ts';
import { entityNode } from '../../graphql/node.ts';
import { JourneyMap } from './journey-map.schema.ts';
import { lane } from './lane.entity.ts';

export const LaneKind = describedEnum('LaneKind', 'What a lane shows.', {
  TEXT: 'Cards with text.',
  EMOTION: 'The emotion curve.',
  TOUCHPOINT: 'The touchpoints of the steps.',
  PAIN_POINT: 'The pain points of the steps.',
  ACTION: 'The actions on the steps.',
  PROCESS: 'The processes behind the steps.',
  CUSTOM: 'Something of your own.',
});

export const LaneRole = describedEnum('LaneRole', 'The part of a lane in a service blueprint.', {
  CUSTOMER_ACTIONS: 'What the customer does.',
  PHYSICAL_EVIDENCE: 'What the customer sees and holds.',
  FRONTSTAGE_ACTIONS: 'What people do in sight of the customer.',
  FRONTSTAGE_TECH: 'What machines do in sight of the customer.',
  BACKSTAGE_ACTIONS: 'What people do out of sight.',
  BACKSTAGE_TECH: 'What machines do out of sight.',
  SUPPORT_PROCESSES: 'What others do to make it possible.',
});

export const Lane = builder.prismaNode('Lane', {
  ...entityNode,
  interfaces: [Entity],
  fields: (t) => ({
    journeyMap: t.relation('journeyMap', { description: 'The map it is on.' }),
    name: t.exposeString('name'),
    position: t.exposeInt('position'),
    kind: t.expose('kind', { type: LaneKind }),
    role: t.expose('role', { type: LaneRole, nullable: true }),
    actor: t.relation('actor', { description: 'Who acts.', nullable: true }),
    hidden: t.exposeBoolean('hidden'),
  }),
});

addEntityOperations(lane, Lane);
addChildren(JourneyMap, lane, Lane, {
  relation: 'lanes',
  description: 'The lanes of the map.',
});
