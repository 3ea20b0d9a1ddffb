import { builder } from '../../graphql/builder.ts';
import { addReadOperations } from '../../graphql/entity.ts';
import { Entity } from '../../graphql/entity-type.ts';
import { addDeletion, addUpdate, callOf, readBack } from '../../graphql/mutations.ts';
import { entityNode } from '../../graphql/node.ts';
import { MapContent } from './derive-map.schema.ts';
import { MapSourceInput, sourceOf } from './map-diff.schema.ts';
import { mapTemplate } from './map-template.entity.ts';
import { createTemplate } from './map-template.service.ts';

export const MapTemplate = builder.prismaNode('MapTemplate', {
  ...entityNode,
  interfaces: [Entity],
  fields: (t) => ({
    name: t.exposeString('name'),
    description: t.exposeString('description', { nullable: true }),
    partCount: t.exposeInt('partCount'),
  }),
});

addReadOperations(mapTemplate, MapTemplate);
addUpdate(mapTemplate, MapTemplate, ['name', 'description']);
addDeletion(mapTemplate);

const MapTemplateCreateInput = builder.inputType('MapTemplateCreateInput', {
  description: 'A new template, and the map it is made of.',
  fields: (t) => ({
    source: t.field({
      type: MapSourceInput,
      required: true,
      description: 'The map, or the version of one, whose structure is taken.',
    }),
    key: t.string({ description: 'The key of the template, unique in the workspace.' }),
    name: t.string({ required: true, description: 'What the template is called.' }),
    description: t.string({ description: 'What it is for.' }),
    leaveOut: t.field({
      type: [MapContent],
      required: true,
      defaultValue: [],
      description:
        'What to leave out beside emotions, pain points, actions, process links and metrics, which a template never has.',
    }),
  }),
});

builder.mutationField('mapTemplateCreate', (t) =>
  t.field({
    type: MapTemplate,
    description:
      'Keeps the structure of a map for others to start from: phases, steps, lanes, cards and touchpoints, without personas and without what was felt and measured. journeyMapDerive draws a map from it.',
    args: {
      input: t.arg({ type: MapTemplateCreateInput, required: true, description: 'The template.' }),
    },
    extensions: { cost: 100 },
    resolve: async (_root, { input }, ctx, info) => {
      const id = await createTemplate(ctx, callOf(info, input), {
        ...input,
        source: sourceOf(input.source, 'source'),
        key: input.key ?? null,
        description: input.description ?? null,
      });
      return readBack(mapTemplate, ctx, info, id) as never;
    },
  }),
);
