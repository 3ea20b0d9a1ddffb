import { queryFromInfo } from '@pothos/plugin-prisma';
import { builder } from '../../graphql/builder.ts';
import { decodeId } from '../../graphql/decode-id.ts';
import { describedEnum } from '../../graphql/enums.ts';
import { addChildren, addListQuery } from '../../graphql/lists.ts';
import { workspaceNode } from '../../graphql/node.ts';
import { describeColumn, personal } from '../../graphql/personal.ts';
import { requireScope } from '../../kernel/actor.ts';
import { badInput } from '../../kernel/errors.ts';
import { Account, Contact, ServiceCase } from '../crm/index.ts';
import { Touchpoint } from '../journey/index.ts';
import { Channel } from '../organisation/index.ts';
import { interaction } from './interaction.entity.ts';

export const InteractionDirection = describedEnum(
  'InteractionDirection',
  'Who turned to whom, seen from the company.',
  {
    INBOUND: 'The customer turned to the company.',
    OUTBOUND: 'The company turned to the customer.',
    INTERNAL: 'The company dealt with it among itself.',
  },
);

export const Interaction = builder.prismaNode('Interaction', {
  ...workspaceNode,
  select: { id: true },
  fields: (t) => ({
    source: t.exposeString('source'),
    externalId: t.exposeString('externalId'),
    type: t.exposeString('type'),
    occurredAt: t.expose('occurredAt', { type: 'DateTime' }),
    endedAt: t.expose('endedAt', { type: 'DateTime', nullable: true }),
    receivedAt: t.expose('receivedAt', { type: 'DateTime' }),
    sourceUpdatedAt: t.expose('sourceUpdatedAt', { type: 'DateTime', nullable: true }),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
    updatedAt: t.expose('updatedAt', { type: 'DateTime' }),
    direction: t.expose('direction', { type: InteractionDirection, nullable: true }),
    sentBy: t.stringList({
      description: describeColumn(interaction, 'sentBy'),
      select: { sentBy: true },
      resolve: personal(interaction, 'sentBy'),
    }),
    sentTo: t.stringList({
      description: describeColumn(interaction, 'sentTo'),
      select: { sentTo: true },
      resolve: personal(interaction, 'sentTo'),
    }),
    subject: t.string({
      nullable: true,
      description: describeColumn(interaction, 'subject'),
      select: { subject: true },
      resolve: personal(interaction, 'subject'),
    }),
    properties: t.field({
      type: 'JSON',
      nullable: true,
      description: describeColumn(interaction, 'properties'),
      select: { properties: true },
      resolve: personal(interaction, 'properties'),
    }),
    contentRef: t.exposeString('contentRef', { nullable: true }),
    session: t.exposeString('session', { nullable: true }),
    campaign: t.exposeString('campaign', { nullable: true }),
    message: t.exposeString('message', { nullable: true }),
    outcome: t.exposeString('outcome', { nullable: true }),
    value: t.exposeFloat('value', { nullable: true }),
    cost: t.exposeFloat('cost', { nullable: true }),
    sentiment: t.exposeFloat('sentiment', { nullable: true }),
    channel: t.relation('channel', { description: 'The channel it came by.', nullable: true }),
    contact: t.relation('contact', { description: 'Whose interaction it is.', nullable: true }),
    account: t.relation('account', { description: 'The account it concerns.', nullable: true }),
    serviceCase: t.relation('serviceCase', {
      description: 'The service case it belongs to.',
      nullable: true,
    }),
    touchpoint: t.relation('touchpoint', {
      description: 'The touchpoint it was matched to; null while no rule holds.',
      nullable: true,
    }),
    placement: t.relation('placement', {
      description: 'The place on a map it was matched to, where the rule names one.',
      nullable: true,
    }),
    matchRule: t.relation('matchRule', {
      description: 'The rule that matched it.',
      nullable: true,
    }),
    matchRuleVersion: t.exposeInt('matchRuleVersion', { nullable: true }),
  }),
});

addListQuery(interaction, Interaction, 'interactions');

builder.queryField('interaction', (t) =>
  t.field({
    type: Interaction,
    nullable: true,
    description:
      'One interaction, or null when there is none. Give either id, or source and externalId.',
    args: {
      id: t.arg.id({ description: 'The id of the interaction.' }),
      source: t.arg.string({ description: 'Where it comes from.' }),
      externalId: t.arg.string({ description: 'The id it has there.' }),
    },
    resolve: (_root, { id, source, externalId }, ctx, info) => {
      requireScope(ctx.actor, interaction.scopes.read);
      const bySource = source != null && externalId != null;
      if ((id != null) === bySource) {
        throw badInput('Give either id, or source and externalId together.', 'id');
      }
      const { workspaceId } = ctx.actor;
      const identity = bySource
        ? { source, externalId }
        : { id: decodeId('Interaction', id ?? '') };
      return ctx.db.interaction.findFirst({
        ...queryFromInfo({ context: ctx, info }),
        where: { workspaceId, ...identity },
      });
    },
  }),
);

addChildren(Contact, interaction, Interaction, {
  relation: 'interactions',
  description: 'What they did, and what was done with them, the latest first.',
});
addChildren(Account, interaction, Interaction, {
  relation: 'interactions',
  description: 'The interactions with its contacts, the latest first.',
});
addChildren(ServiceCase, interaction, Interaction, {
  relation: 'interactions',
  description: 'The interactions that belong to it, the latest first.',
});
addChildren(Touchpoint, interaction, Interaction, {
  relation: 'interactions',
  description: 'The interactions matched to it, the latest first.',
});
addChildren(Channel, interaction, Interaction, {
  relation: 'interactions',
  description: 'The interactions that came by it, the latest first.',
});
