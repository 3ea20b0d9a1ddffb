import { queryFromInfo } from '@pothos/plugin-prisma';
import type { GraphQLResolveInfo } from 'graphql';
import { type ChangeEvent, encodeChangeCursor, placeBehind } from '../../changes/index.ts';
import type { ServiceContext } from '../../context.ts';
import { findEntity, rowsOf } from '../../entity/index.ts';
import { builder } from '../../graphql/builder.ts';
import { describedEnum } from '../../graphql/enums.ts';
import { hasScope } from '../../kernel/actor.ts';
import { encodeGlobalId } from '../../kernel/ids.ts';
import {
  type ChangePage as ChangePageShape,
  followChanges,
  followJourneyMap,
  getChangeCursor,
  listChanges,
} from './change.service.ts';

const ChangeAction = describedEnum('ChangeAction', 'What happened to an object.', {
  CREATED: 'It was created.',
  UPDATED: 'Some of its fields were changed.',
  ARCHIVED: 'It was archived.',
  RESTORED: 'It was taken back into use.',
  DELETED: 'It was deleted for good.',
});

const Change = builder.objectRef<ChangeEvent>('Change').implement({
  description: 'One change of one object, at its place in the log of the workspace.',
  fields: (t) => ({
    cursor: t.field({
      type: 'ChangeCursor',
      description: 'The place of the change. Subscribe again after it, and nothing is missed.',
      resolve: (event, _args, ctx) => encodeChangeCursor(ctx.actor.workspaceId, placeBehind(event)),
    }),
    at: t.expose('at', { type: 'DateTime', description: 'When the change was made.' }),
    type: t.exposeString('type', { description: 'The GraphQL type of the object.' }),
    entityId: t.id({
      description: 'The id of the object.',
      resolve: ({ type, entityId }) => encodeGlobalId(type, entityId),
    }),
    action: t.field({
      type: ChangeAction,
      description: 'What happened to the object.',
      resolve: ({ action }) => action,
    }),
    revision: t.exposeInt('revision', {
      description: 'The revision of the object after the change; the last one of a deleted object.',
    }),
    changedFields: t.stringList({
      description: 'The names of the fields that changed; empty for a new or deleted object.',
      resolve: ({ changedFields }) => [...changedFields],
    }),
    journeyMapId: t.id({
      nullable: true,
      description: 'The id of the journey map the object belongs to, or is.',
      resolve: ({ journeyMapId }) =>
        journeyMapId ? encodeGlobalId('JourneyMap', journeyMapId) : null,
    }),
    memberId: t.id({
      nullable: true,
      description: 'The id of the member that made the change; null for the server itself.',
      resolve: ({ memberId }) => (memberId ? encodeGlobalId('Member', memberId) : null),
    }),
    requestId: t.exposeString('requestId', {
      description: 'The id of the request that made the change, as in its header x-request-id.',
    }),
    node: t.field({
      type: builder.nodeInterfaceRef(),
      nullable: true,
      description:
        'The object as it is now, which may be newer than the change; null when it was deleted.',
      resolve: (event, _args, ctx, info) => loadNode(event, ctx, info),
    }),
  }),
});

async function loadNode(event: ChangeEvent, ctx: ServiceContext, info: GraphQLResolveInfo) {
  const entity = findEntity(event.type);
  if (!entity || !info.schema.getType(event.type)) return null;
  if (event.action === 'DELETED' || !hasScope(ctx.actor, entity.scopes.read)) return null;
  const [row] = await rowsOf(ctx.db, entity.model).findMany({
    ...queryFromInfo({ context: ctx, info, typeName: event.type }),
    where: { workspaceId: ctx.actor.workspaceId, id: event.entityId },
  });
  return row ? { ...row, __typename: event.type } : null;
}

const ChangePage = builder.objectRef<ChangePageShape>('ChangePage').implement({
  description: 'Some changes, for clients that ask now and then instead of subscribing.',
  fields: (t) => ({
    nodes: t.field({
      type: [Change],
      description: 'The changes, oldest first.',
      resolve: ({ events }) => events,
    }),
    cursor: t.expose('cursor', { type: 'ChangeCursor', description: 'Where to go on.' }),
    hasMore: t.exposeBoolean('hasMore', { description: 'Whether more follows already.' }),
  }),
});

const ChangeWhere = builder.inputType('ChangeWhere', {
  description: 'Which changes to follow; what is left out does not narrow.',
  fields: (t) => ({
    types: t.stringList({ description: 'The GraphQL types of the objects.' }),
    actions: t.field({ type: [ChangeAction], description: 'What happened to the objects.' }),
  }),
});

builder.queryField('changeCursor', (t) =>
  t.field({
    type: 'ChangeCursor',
    description:
      'The place of now in the log of changes. Ask for it before reading data: whatever changes afterwards comes behind it.',
    resolve: (_root, _args, ctx) => getChangeCursor(ctx),
  }),
);

builder.queryField('changes', (t) =>
  t.field({
    type: ChangePage,
    description: 'The changes strictly after a cursor, oldest first.',
    args: {
      after: t.arg({ type: 'ChangeCursor', required: true, description: 'Where to go on from.' }),
      first: t.arg.int({
        required: true,
        defaultValue: 20,
        description: 'How many to read at most: 1 to 100.',
      }),
    },
    resolve: (_root, { after, first }, ctx) => listChanges(ctx, after, first),
  }),
);

/** What `after` of a subscription means. */
export const AFTER =
  'Go on strictly after this cursor and miss nothing; from now on when left out. A cursor that is too old is refused as CURSOR_EXPIRED.';

builder.subscriptionType({
  description: 'Everything that can be followed live, by SSE or by WebSocket.',
});

builder.subscriptionField('changes', (t) =>
  t.field({
    type: Change,
    description: 'The changes of the workspace as they happen, in order.',
    args: {
      after: t.arg({ type: 'ChangeCursor', description: AFTER }),
      where: t.arg({ type: ChangeWhere, description: 'Which changes to follow.' }),
    },
    subscribe: (_root, { after, where }, ctx) => followChanges(ctx, after ?? null, where ?? {}),
    resolve: (event) => event,
  }),
);

builder.subscriptionField('journeyMapChanges', (t) =>
  t.field({
    type: Change,
    description:
      'The changes of a journey map and of everything on it, in order. It completes when the map is deleted.',
    args: {
      id: t.arg.id({ required: true, description: 'The id of the journey map.' }),
      after: t.arg({ type: 'ChangeCursor', description: AFTER }),
    },
    subscribe: (_root, { id, after }, ctx) => followJourneyMap(ctx, id, after ?? null),
    resolve: (event) => event,
  }),
);
