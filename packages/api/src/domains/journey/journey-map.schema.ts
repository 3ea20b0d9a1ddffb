import { builder } from '../../graphql/builder.ts';
import { addEntityOperations } from '../../graphql/entity.ts';
import { Archivable, Entity } from '../../graphql/entity-type.ts';
import { describedEnum } from '../../graphql/enums.ts';
import { addChildren } from '../../graphql/lists.ts';
import { entityNode } from '../../graphql/node.ts';
import { Persona } from '../audience/index.ts';
import { Journey } from './journey.schema.ts';
import { journeyMap } from './journey-map.entity.ts';

export const MapState = describedEnum('MapState', 'What a map shows.', {
  AS_IS: 'The journey as it is lived today (French: état actuel).',
  TO_BE: 'The journey as it should become (French: cible).',
  IDEAL: 'The journey without any constraint.',
});

export const JourneyMap = builder.prismaNode('JourneyMap', {
  ...entityNode,
  interfaces: [Entity, Archivable],
  fields: (t) => ({
    journey: t.relation('journey', { description: 'The journey it describes.' }),
    name: t.exposeString('name'),
    description: t.exposeString('description', { nullable: true }),
    state: t.expose('state', { type: MapState }),
    basedOn: t.relation('basedOn', {
      description: 'The map this one was derived from.',
      nullable: true,
    }),
    basedOnRevision: t.exposeInt('basedOnRevision', { nullable: true }),
    reviewDate: t.expose('reviewDate', { type: 'Date', nullable: true }),
    emotionMin: t.exposeFloat('emotionMin'),
    emotionMax: t.exposeFloat('emotionMax'),
    contentRevision: t.exposeInt('contentRevision'),
    owner: t.relation('owner', { description: 'The member who looks after it.', nullable: true }),
    personas: t.field({
      type: [Persona],
      description: 'The personas the map is drawn for.',
      select: (_args, _ctx, nested) => ({
        personas: { orderBy: { position: 'asc' }, select: { persona: nested() } },
      }),
      resolve: (row) => row.personas.map(({ persona }) => persona),
    }),
  }),
});

addEntityOperations(journeyMap, JourneyMap);
addChildren(Journey, journeyMap, JourneyMap, {
  relation: 'maps',
  description: 'The maps of the journey.',
});
