import { queryFromInfo } from '@pothos/plugin-prisma';
import type { GraphQLResolveInfo } from 'graphql';
import type { ServiceContext } from '../../context.ts';
import { builder } from '../../graphql/builder.ts';
import { decodeId } from '../../graphql/decode-id.ts';
import { encodeGlobalId } from '../../kernel/ids.ts';
import { Touchpoint } from '../journey/index.ts';
import {
  type JourneyMapUsage,
  type PlacementUsage,
  readJourneyMapUsage,
  type UnplannedTouchpoint,
} from './journey-map-usage.service.ts';

const PlacementUsageRef = builder.objectRef<PlacementUsage>('PlacementUsage').implement({
  description: 'How much a place on a map was used.',
  fields: (t) => ({
    placementId: t.id({
      description: 'The id of the place.',
      resolve: ({ placementId }) => encodeGlobalId('TouchpointPlacement', placementId),
    }),
    touchpointId: t.id({
      description: 'The id of its touchpoint.',
      resolve: ({ touchpointId }) => encodeGlobalId('Touchpoint', touchpointId),
    }),
    stepId: t.id({
      description: 'The id of its step.',
      resolve: ({ stepId }) => encodeGlobalId('Step', stepId),
    }),
    interactions: t.exposeInt('interactions', {
      description: 'How many interactions were matched to it.',
    }),
    contacts: t.exposeInt('contacts', { description: 'How many contacts took part in them.' }),
  }),
});

const UnplannedTouchpointRef = builder
  .objectRef<UnplannedTouchpoint>('UnplannedTouchpoint')
  .implement({
    description: 'A touchpoint that is not on the map and that its customers met on the way.',
    fields: (t) => ({
      touchpointId: t.id({
        description: 'The id of the touchpoint.',
        resolve: ({ touchpointId }) => encodeGlobalId('Touchpoint', touchpointId),
      }),
      interactions: t.exposeInt('interactions', {
        description: 'How many interactions were matched to it.',
      }),
      contacts: t.exposeInt('contacts', { description: 'How many contacts took part in them.' }),
    }),
  });

const JourneyMapUsageRef = builder.objectRef<JourneyMapUsage>('JourneyMapUsage').implement({
  description: 'What a map plans, against what its customers did.',
  fields: (t) => ({
    journeyMapId: t.id({
      description: 'The id of the map.',
      resolve: ({ journeyMapId }) => encodeGlobalId('JourneyMap', journeyMapId),
    }),
    customers: t.exposeInt('customers', {
      description: 'How many contacts were seen at places of the map.',
    }),
    placements: t.field({
      type: [PlacementUsageRef],
      description: 'Every place of the map, in its order, with how much it was used.',
      resolve: ({ placements }) => placements,
    }),
    neverUsed: t.field({
      type: [PlacementUsageRef],
      description: 'The places nobody was seen at.',
      resolve: ({ placements }) => placements.filter(({ interactions }) => interactions === 0),
    }),
    unplanned: t.field({
      type: [UnplannedTouchpointRef],
      description:
        'Touchpoints that are not on the map and that its customers met between entering and leaving it, the most frequent first. At most 100.',
      resolve: ({ unplanned }) => unplanned,
    }),
    unplannedTouchpoints: t.field({
      type: [Touchpoint],
      description: 'The same touchpoints with everything known of them.',
      resolve: ({ unplanned }, _args, ctx, info) => loadTouchpoints(unplanned, ctx, info),
    }),
  }),
});

function loadTouchpoints(
  unplanned: readonly UnplannedTouchpoint[],
  ctx: ServiceContext,
  info: GraphQLResolveInfo,
) {
  return ctx.db.touchpoint.findMany({
    ...queryFromInfo({ context: ctx, info }),
    where: {
      workspaceId: ctx.actor.workspaceId,
      id: { in: unplanned.map(({ touchpointId }) => touchpointId) },
    },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  });
}

builder.queryField('journeyMapUsage', (t) =>
  t.field({
    type: JourneyMapUsageRef,
    description:
      'What a map plans, against what its customers did: what is used how much, what is never used, and what they met that nobody planned.',
    args: {
      id: t.arg.id({ required: true, description: 'The id of the map.' }),
      from: t.arg({ type: 'DateTime', description: 'Only interactions from then on.' }),
      to: t.arg({ type: 'DateTime', description: 'Only interactions before then.' }),
    },
    extensions: { cost: 100 },
    resolve: (_root, { id, from, to }, ctx) =>
      readJourneyMapUsage(ctx, decodeId('JourneyMap', id), { from: from ?? null, to: to ?? null }),
  }),
);
