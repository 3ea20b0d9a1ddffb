import type { Workspace as WorkspaceRow } from '../../generated/prisma/client.ts';
import { builder } from '../../graphql/builder.ts';
import { describedEnum } from '../../graphql/enums.ts';
import { callOf } from '../../graphql/mutations.ts';
import { requireScope } from '../../kernel/actor.ts';
import { encodeGlobalId } from '../../kernel/ids.ts';
import type { CopyCount } from './copy-workspace.ts';
import { type CreatedWorkspace, createWorkspace, updateWorkspace } from './workspace.service.ts';

const WorkspaceKind = describedEnum('WorkspaceKind', 'What a workspace is for.', {
  TEAM: 'A team maps in it.',
  TEMPLATE: 'Others begin as it is: workspaceCreate with fromTemplate copies it.',
});

/** Has no relations to plan, so it needs no Prisma type; everything else is reached from the root. */
export const Workspace = builder.objectRef<WorkspaceRow>('Workspace').implement({
  description: 'A closed space of its own: everything a team maps lives in exactly one workspace.',
  fields: (t) => ({
    id: t.id({
      description: 'The id of the workspace.',
      resolve: ({ id }) => encodeGlobalId('Workspace', id),
    }),
    name: t.exposeString('name', { description: 'What people call the workspace.' }),
    timeZone: t.exposeString('timeZone', {
      description: 'The time zone its periods are reckoned in, as an IANA name.',
    }),
    kind: t.expose('kind', { type: WorkspaceKind, description: 'What it is for.' }),
    revision: t.exposeInt('revision', { description: 'Counts the changes.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was opened.' }),
  }),
});

builder.queryField('workspace', (t) =>
  t.field({
    type: Workspace,
    description: 'The workspace of the API key.',
    resolve: (_root, _args, ctx) => {
      requireScope(ctx.actor, 'READ');
      return ctx.db.workspace.findUniqueOrThrow({ where: { id: ctx.actor.workspaceId } });
    },
  }),
);

const WorkspaceUpdateInput = builder.inputType('WorkspaceUpdateInput', {
  description: 'Changes to the workspace; absent leaves a field.',
  fields: (t) => ({
    name: t.string({ description: 'What people call the workspace.' }),
    timeZone: t.string({
      description: 'The time zone its periods are reckoned in, as an IANA name like Europe/Paris.',
    }),
    kind: t.field({ type: WorkspaceKind, description: 'What it is for.' }),
  }),
});

builder.mutationField('workspaceUpdate', (t) =>
  t.field({
    type: Workspace,
    description: 'Changes the workspace of the API key. Needs the scope ADMIN.',
    args: {
      input: t.arg({ type: WorkspaceUpdateInput, required: true, description: 'The changes.' }),
    },
    resolve: async (_root, { input }, ctx, info) => {
      await updateWorkspace(ctx, callOf(info, input), input);
      return ctx.db.workspace.findUniqueOrThrow({ where: { id: ctx.actor.workspaceId } });
    },
  }),
);

const WorkspaceCopyCount = builder.objectRef<CopyCount>('WorkspaceCopyCount').implement({
  description: 'How many objects of one type a new workspace began with.',
  fields: (t) => ({
    type: t.exposeString('type', { description: 'The GraphQL type, such as “Step”.' }),
    count: t.exposeInt('count', { description: 'How many.' }),
  }),
});

const WorkspaceOpened = builder.objectRef<CreatedWorkspace>('WorkspaceOpened').implement({
  description: 'A new workspace and the way into it.',
  fields: (t) => ({
    workspaceId: t.id({
      description: 'The id of the workspace.',
      resolve: ({ workspaceId }) => encodeGlobalId('Workspace', workspaceId),
    }),
    secret: t.exposeString('secret', {
      nullable: true,
      description:
        'An admin key of the workspace. It is shown this once and never stored; null when the call repeated an earlier one.',
    }),
    copied: t.field({
      type: [WorkspaceCopyCount],
      description: 'What it began with, type by type; empty unless it was made from a template.',
      resolve: ({ copied }) => [...copied],
    }),
  }),
});

const WorkspaceCreateInput = builder.inputType('WorkspaceCreateInput', {
  description: 'A new workspace.',
  fields: (t) => ({
    name: t.string({ required: true, description: 'What people call the workspace.' }),
    memberName: t.string({
      required: true,
      defaultValue: 'Administrator',
      description: 'What its first member is called; the first key belongs to this member.',
    }),
    fromTemplate: t.boolean({
      required: true,
      defaultValue: false,
      description:
        'Begin with a copy of the workspace of the API key, which must be a TEMPLATE: its library, journeys, maps, processes, metrics with targets, map templates and lint suppressions. What tells of people, customers and measured figures stays behind. Ids and keys stay the same.',
    }),
  }),
});

builder.mutationField('workspaceCreate', (t) =>
  t.field({
    type: WorkspaceOpened,
    description:
      'Opens another workspace, apart from this one; empty, or as a template. Needs the scope ADMIN.',
    args: {
      input: t.arg({ type: WorkspaceCreateInput, required: true, description: 'The workspace.' }),
    },
    resolve: (_root, { input }, ctx) => createWorkspace(ctx, input),
  }),
);
