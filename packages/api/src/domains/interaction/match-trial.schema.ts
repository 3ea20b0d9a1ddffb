import { queryFromInfo } from '@pothos/plugin-prisma';
import { builder } from '../../graphql/builder.ts';
import { encodeGlobalId } from '../../kernel/ids.ts';
import { Interaction, InteractionDirection } from './interaction.schema.ts';
import { InteractionConditions } from './match-rule.schema.ts';
import {
  listUnmatched,
  type MatchTrial,
  tryConditions,
  type UnmatchedShape,
} from './match-trial.service.ts';

const MatchTrialRef = builder.objectRef<MatchTrial>('MatchTrial').implement({
  description: 'What a rule would find among the interactions there are.',
  fields: (t) => ({
    scanned: t.exposeInt('scanned', { description: 'How many interactions were looked at.' }),
    matched: t.exposeInt('matched', {
      description: 'For how many of them the conditions hold.',
    }),
    unmatchedToday: t.exposeInt('unmatchedToday', {
      description: 'How many of those no rule matches today.',
    }),
    matchedToday: t.exposeInt('matchedToday', {
      description:
        'How many of those a rule matches today; the rule with the higher priority keeps them.',
    }),
    examples: t.field({
      type: [Interaction],
      description: 'The latest of those, at most ten.',
      resolve: ({ exampleIds }, _args, ctx, info) =>
        ctx.db.interaction.findMany({
          ...queryFromInfo({ context: ctx, info }),
          where: { workspaceId: ctx.actor.workspaceId, id: { in: exampleIds } },
          orderBy: [{ occurredAt: 'desc' }, { id: 'asc' }],
        }),
    }),
  }),
});

const UnmatchedShapeRef = builder.objectRef<UnmatchedShape>('UnmatchedInteractions').implement({
  description: 'Interactions of one look that no rule matches.',
  fields: (t) => ({
    source: t.exposeString('source', { description: 'Where they come from.' }),
    type: t.exposeString('type', { description: 'What happened.' }),
    channelId: t.id({
      nullable: true,
      description: 'The id of the channel they came by.',
      resolve: ({ channelId }) => (channelId ? encodeGlobalId('Channel', channelId) : null),
    }),
    direction: t.field({
      type: InteractionDirection,
      nullable: true,
      description: 'Who turned to whom.',
      resolve: ({ direction }) => direction as 'INBOUND' | 'OUTBOUND' | 'INTERNAL' | null,
    }),
    count: t.exposeInt('count', { description: 'How many there are.' }),
    firstAt: t.expose('firstAt', { type: 'DateTime', description: 'When the earliest began.' }),
    lastAt: t.expose('lastAt', { type: 'DateTime', description: 'When the latest began.' }),
    exampleId: t.id({
      description: 'The id of one of them, to look at.',
      resolve: ({ exampleId }) => encodeGlobalId('Interaction', exampleId),
    }),
  }),
});

const windowArguments = builder.args((t) => ({
  from: t.field({ type: 'DateTime', description: 'Only interactions from then on.' }),
  to: t.field({ type: 'DateTime', description: 'Only interactions before then.' }),
}));

builder.queryField('matchRuleTrial', (t) =>
  t.field({
    type: MatchTrialRef,
    description:
      'Tries the conditions of a match rule on the interactions there are, before the rule is saved. Changes nothing.',
    args: {
      conditions: t.arg({
        type: [InteractionConditions.input],
        required: true,
        description: 'What an interaction must look like: all of them must hold.',
      }),
      ...windowArguments,
    },
    extensions: { cost: 100 },
    resolve: (_root, { conditions, from, to }, ctx) =>
      tryConditions(ctx, conditions, { from: from ?? null, to: to ?? null }),
  }),
);

builder.queryField('unmatchedInteractions', (t) =>
  t.field({
    type: [UnmatchedShapeRef],
    description:
      'What no rule matches, by what it looks like, the most frequent first: where the next rule is needed.',
    args: {
      first: t.arg.int({
        required: true,
        defaultValue: 20,
        description: 'How many looks to list: 1 to 100.',
      }),
      ...windowArguments,
    },
    resolve: (_root, { first, from, to }, ctx) =>
      listUnmatched(ctx, { from: from ?? null, to: to ?? null }, first),
  }),
);
