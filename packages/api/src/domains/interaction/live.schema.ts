import { queryFromInfo } from '@pothos/plugin-prisma';
import { type ChangeEvent, encodeChangeCursor, placeBehind } from '../../changes/index.ts';
import type { ServiceContext } from '../../context.ts';
import { builder } from '../../graphql/builder.ts';
import { decodeId } from '../../graphql/decode-id.ts';
import { badInput } from '../../kernel/errors.ts';
import { encodeGlobalId } from '../../kernel/ids.ts';
import { AFTER } from '../change/index.ts';
import { followMatches, followMoves } from './follow-interactions.service.ts';
import { Interaction } from './interaction.schema.ts';
import { batchDetailsOf } from './interaction-batch.entity.ts';
import { MatchCountRef } from './interaction-batch.schema.ts';
import { JourneyInstance } from './journey-instance.schema.ts';

/** A batch as the log tells of it, narrowed to what is followed; null follows all. */
interface Told {
  event: ChangeEvent;
  followed: string | null;
}

const MOST = 100;
const CURSOR = 'Its place in the log. Subscribe again after it, and nothing is missed.';

const cursorOf = ({ event }: Told, _args: unknown, ctx: ServiceContext) =>
  encodeChangeCursor(ctx.actor.workspaceId, placeBehind(event));

function checkFirst(first: number): void {
  if (first >= 1 && first <= MOST) return;
  throw badInput(`first must be between 1 and ${MOST}; it is ${first}.`, 'first');
}

const InteractionMatch = builder.objectRef<Told>('InteractionMatch').implement({
  description: 'Interactions that came in together and were matched to touchpoints.',
  fields: (t) => ({
    cursor: t.field({ type: 'ChangeCursor', description: CURSOR, resolve: cursorOf }),
    at: t.field({
      type: 'DateTime',
      description: 'When they came in.',
      resolve: ({ event }) => event.at,
    }),
    batchId: t.id({
      description: 'The id of the batch they came in with.',
      resolve: ({ event }) => encodeGlobalId('InteractionBatch', event.entityId),
    }),
    matches: t.field({
      type: [MatchCountRef],
      description: 'How many matches each touchpoint got.',
      resolve: ({ event, followed }) =>
        (batchDetailsOf(event)?.matches ?? []).filter(
          ({ touchpointId }) => followed === null || touchpointId === followed,
        ),
    }),
    interactions: t.field({
      type: [Interaction],
      description: 'The matched interactions as they are now, the latest first.',
      args: {
        first: t.arg.int({
          required: true,
          defaultValue: 20,
          description: `How many to read: 1 to ${MOST}.`,
        }),
      },
      resolve: ({ event, followed }, { first }, ctx, info) => {
        checkFirst(first);
        return ctx.db.interaction.findMany({
          ...queryFromInfo({ context: ctx, info }),
          where: {
            workspaceId: ctx.actor.workspaceId,
            batchId: event.entityId,
            touchpointId: followed ?? { not: null },
          },
          orderBy: [{ occurredAt: 'desc' }, { id: 'asc' }],
          take: first,
        });
      },
    }),
  }),
});

const MoveCount = builder
  .objectRef<{ journeyMapId: string; count: number }>('JourneyMoveCount')
  .implement({
    description: 'How many ways through one journey map changed.',
    fields: (t) => ({
      journeyMapId: t.id({
        description: 'The id of the journey map.',
        resolve: ({ journeyMapId }) => encodeGlobalId('JourneyMap', journeyMapId),
      }),
      count: t.exposeInt('count', { description: 'How many.' }),
    }),
  });

const JourneyPositionChange = builder.objectRef<Told>('JourneyPositionChange').implement({
  description: 'Customers who entered, moved on or left a journey by interactions that came in.',
  fields: (t) => ({
    cursor: t.field({ type: 'ChangeCursor', description: CURSOR, resolve: cursorOf }),
    at: t.field({
      type: 'DateTime',
      description: 'When the interactions came in.',
      resolve: ({ event }) => event.at,
    }),
    moves: t.field({
      type: [MoveCount],
      description: 'How many ways changed on each map.',
      resolve: ({ event, followed }) =>
        (batchDetailsOf(event)?.moves ?? []).filter(
          ({ journeyMapId }) => followed === null || journeyMapId === followed,
        ),
    }),
    journeyInstances: t.field({
      type: [JourneyInstance],
      description:
        'The ways that changed and no later batch changed again, as they are now, the latest first.',
      args: {
        first: t.arg.int({
          required: true,
          defaultValue: 20,
          description: `How many to read: 1 to ${MOST}.`,
        }),
      },
      resolve: ({ event, followed }, { first }, ctx, info) => {
        checkFirst(first);
        return ctx.db.journeyInstance.findMany({
          ...queryFromInfo({ context: ctx, info }),
          where: {
            workspaceId: ctx.actor.workspaceId,
            batchId: event.entityId,
            ...(followed === null ? {} : { journeyMapId: followed }),
          },
          orderBy: [{ lastInteractionAt: 'desc' }, { id: 'asc' }],
          take: first,
        });
      },
    }),
  }),
});

const touchpointOf = ({ touchpointId: id }: { touchpointId?: string | null | undefined }) =>
  id == null ? null : decodeId('Touchpoint', id, 'touchpointId');
const mapOf = ({ journeyMapId: id }: { journeyMapId?: string | null | undefined }) =>
  id == null ? null : decodeId('JourneyMap', id, 'journeyMapId');

builder.subscriptionField('interactionMatched', (t) =>
  t.field({
    type: InteractionMatch,
    description:
      'Interactions matched to a touchpoint, or to any: one event for all that came in together, in order.',
    args: {
      touchpointId: t.arg.id({
        description: 'The id of the touchpoint to follow; all touchpoints when left out.',
      }),
      after: t.arg({ type: 'ChangeCursor', description: AFTER }),
    },
    subscribe: (_root, args, ctx) => followMatches(ctx, touchpointOf(args), args.after ?? null),
    resolve: (event, args) => ({ event, followed: touchpointOf(args) }),
  }),
);

builder.subscriptionField('journeyPositionChanged', (t) =>
  t.field({
    type: JourneyPositionChange,
    description:
      'Customers who enter, move on or leave a journey map, or any: one event for all that moved together, in order.',
    args: {
      journeyMapId: t.arg.id({
        description: 'The id of the journey map to follow; all maps when left out.',
      }),
      after: t.arg({ type: 'ChangeCursor', description: AFTER }),
    },
    subscribe: (_root, args, ctx) => followMoves(ctx, mapOf(args), args.after ?? null),
    resolve: (event, args) => ({ event, followed: mapOf(args) }),
  }),
);
