import { builder } from '../../graphql/builder.ts';
import { addEntityOperations } from '../../graphql/entity.ts';
import { Entity } from '../../graphql/entity-type.ts';
import { describedEnum } from '../../graphql/enums.ts';
import { addChildren } from '../../graphql/lists.ts';
import { entityNode } from '../../graphql/node.ts';
import { JourneyMap } from './journey-map.schema.ts';
import { Step } from './step.schema.ts';
import { Touchpoint } from './touchpoint.schema.ts';
import { touchpointPlacement } from './touchpoint-placement.entity.ts';

export const MomentOfTruthType = describedEnum('MomentOfTruthType', 'The named moments of truth.', {
  ZERO: 'Reading up before any contact.',
  FIRST: 'The first meeting with the offer.',
  SECOND: 'Using it.',
  ULTIMATE: 'Telling others about it.',
});

export const TouchpointPlacement = builder.prismaNode('TouchpointPlacement', {
  ...entityNode,
  interfaces: [Entity],
  fields: (t) => ({
    journeyMap: t.relation('journeyMap', { description: 'The map it is on.' }),
    step: t.relation('step', { description: 'The step it is at.' }),
    touchpoint: t.relation('touchpoint', { description: 'The touchpoint it is at.' }),
    position: t.exposeInt('position'),
    isMomentOfTruth: t.exposeBoolean('isMomentOfTruth'),
    momentOfTruthType: t.expose('momentOfTruthType', { type: MomentOfTruthType, nullable: true }),
    isEntryPoint: t.exposeBoolean('isEntryPoint'),
    isExitPoint: t.exposeBoolean('isExitPoint'),
  }),
});

addEntityOperations(touchpointPlacement, TouchpointPlacement);
addChildren(JourneyMap, touchpointPlacement, TouchpointPlacement, {
  relation: 'touchpointPlacements',
  description: 'The touchpoints on the map.',
});
addChildren(Step, touchpointPlacement, TouchpointPlacement, {
  relation: 'touchpointPlacements',
  description: 'The touchpoints of the step.',
});
addChildren(Touchpoint, touchpointPlacement, TouchpointPlacement, {
  relation: 'placements',
  description: 'The steps the touchpoint is put on.',
});
