import { builder } from '../../graphql/builder.ts';
import { addReadOperations } from '../../graphql/entity.ts';
import { Entity } from '../../graphql/entity-type.ts';
import { addChildren } from '../../graphql/lists.ts';
import { entityNode } from '../../graphql/node.ts';
import { encodeGlobalId } from '../../kernel/ids.ts';
import { interaction } from './interaction.entity.ts';
import { Interaction } from './interaction.schema.ts';
import { interactionBatch } from './interaction-batch.entity.ts';
import { type MatchCount, readMatchCounts } from './match-count.ts';

export const MatchCountRef = builder.objectRef<MatchCount>('MatchCount').implement({
  description: 'How many interactions of a batch were matched to one touchpoint.',
  fields: (t) => ({
    touchpointId: t.id({
      description: 'The id of the touchpoint.',
      resolve: ({ touchpointId }) => encodeGlobalId('Touchpoint', touchpointId),
    }),
    placementId: t.id({
      nullable: true,
      description: 'The id of the place on a map, where the rule names one.',
      resolve: ({ placementId }) =>
        placementId ? encodeGlobalId('TouchpointPlacement', placementId) : null,
    }),
    count: t.exposeInt('count', { description: 'How many.' }),
  }),
});

export const InteractionBatch = builder.prismaNode('InteractionBatch', {
  ...entityNode,
  interfaces: [Entity],
  fields: (t) => ({
    received: t.exposeInt('received'),
    created: t.exposeInt('created'),
    updated: t.exposeInt('updated'),
    unchanged: t.exposeInt('unchanged'),
    rejected: t.exposeInt('rejected'),
    matched: t.exposeInt('matched'),
    firstAt: t.expose('firstAt', { type: 'DateTime', nullable: true }),
    lastAt: t.expose('lastAt', { type: 'DateTime', nullable: true }),
    matches: t.field({
      type: [MatchCountRef],
      description: 'How many matches each touchpoint got.',
      select: { matches: true },
      resolve: ({ matches }) => readMatchCounts(matches),
    }),
  }),
});

addReadOperations(interactionBatch, InteractionBatch);
addChildren(InteractionBatch, interaction, Interaction, {
  relation: 'interactions',
  description: 'The interactions it wrote and no later batch wrote again, the latest first.',
});
