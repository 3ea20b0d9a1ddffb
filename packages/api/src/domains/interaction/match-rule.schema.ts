import { builder } from '../../graphql/builder.ts';
import { declareConditions } from '../../graphql/condition.ts';
import { addEntityOperations } from '../../graphql/entity.ts';
import { Archivable, Entity } from '../../graphql/entity-type.ts';
import { addChildren } from '../../graphql/lists.ts';
import { entityNode } from '../../graphql/node.ts';
import { storedConditions } from '../../kernel/conditions.ts';
import { Touchpoint } from '../journey/index.ts';
import { Interaction } from './interaction.schema.ts';
import { INTERACTION_FIELDS } from './interaction-fields.ts';
import { matchRule } from './match-rule.entity.ts';

export const InteractionConditions = declareConditions(matchRule, {
  prefix: 'Interaction',
  noun: 'an interaction',
  kinds: INTERACTION_FIELDS,
  fields: {
    TYPE: 'What happened.',
    SOURCE: 'Where it comes from.',
    CHANNEL: 'The channel, by its id.',
    DIRECTION: 'Who turned to whom: INBOUND, OUTBOUND or INTERNAL.',
    CAMPAIGN: 'The campaign.',
    MESSAGE: 'The message.',
    OUTCOME: 'How it ended.',
    VALUE: 'What the customer gave.',
    SUBJECT: 'What it was about. Needs the scope PII_READ.',
    PROPERTY: 'A property, named in property. Needs the scope PII_READ.',
  },
});

const MOST_VERSIONS = 100;

builder.prismaObject('MatchRuleVersion', {
  select: { version: true },
  fields: (t) => ({
    version: t.exposeInt('version', { description: 'Which version it is, from 1.' }),
    priority: t.exposeInt('priority', { description: 'The priority the rule had.' }),
    conditions: t.field({
      type: [InteractionConditions.output],
      description: 'The conditions the rule had.',
      select: { conditions: true },
      resolve: ({ conditions }) => storedConditions(conditions),
    }),
    createdAt: t.expose('createdAt', {
      type: 'DateTime',
      description: 'When the rule began to say so.',
    }),
  }),
});

export const MatchRule = builder.prismaNode('MatchRule', {
  ...entityNode,
  interfaces: [Entity, Archivable],
  fields: (t) => ({
    name: t.exposeString('name'),
    priority: t.exposeInt('priority'),
    isEnabled: t.exposeBoolean('isEnabled'),
    version: t.exposeInt('version'),
    conditions: t.field({
      type: [InteractionConditions.output],
      description: 'What an interaction must look like: all of them must hold.',
      select: { conditions: true },
      resolve: ({ conditions }) => storedConditions(conditions),
    }),
    touchpoint: t.relation('touchpoint', {
      description: 'The touchpoint interactions are matched to, wherever it is placed.',
      nullable: true,
    }),
    placement: t.relation('placement', {
      description: 'The place on a map interactions are matched to.',
      nullable: true,
    }),
    versions: t.relation('versions', {
      description: 'What the rule said at each time, the latest first.',
      query: { orderBy: { version: 'desc' }, take: MOST_VERSIONS },
    }),
  }),
});

addEntityOperations(matchRule, MatchRule);

builder.prismaObjectField(Interaction, 'matchExplanation', (t) =>
  t.field({
    type: [InteractionConditions.output],
    nullable: true,
    description:
      'Why it was matched: the conditions that held, as the rule said at that version; null while no rule holds.',
    select: {
      matchRuleVersion: true,
      matchRule: {
        select: {
          versions: {
            select: { version: true, conditions: true },
            orderBy: { version: 'desc' },
            take: MOST_VERSIONS,
          },
        },
      },
    },
    resolve: ({ matchRule: rule, matchRuleVersion }) => {
      const said = rule?.versions.find(({ version }) => version === matchRuleVersion);
      return said ? storedConditions(said.conditions) : null;
    },
  }),
);

addChildren(Touchpoint, matchRule, MatchRule, {
  relation: 'matchRules',
  description: 'The rules that match interactions to it.',
});
