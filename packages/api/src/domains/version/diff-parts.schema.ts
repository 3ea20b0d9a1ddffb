import { builder } from '../../graphql/builder.ts';
import { encodeGlobalId } from '../../kernel/ids.ts';
import type { ChangedPart, FieldChange, LonePart, MovedPart } from './rules/diff-parts.ts';
import type { PartName, Place } from './rules/part-names.ts';

export const MapPart = builder.objectRef<PartName>('MapPart').implement({
  description: 'A part of a map, by name.',
  fields: (t) => ({
    type: t.exposeString('type', { description: 'The GraphQL type of the part, such as “Step”.' }),
    id: t.id({
      description: 'The id of the part; in a version it may be of one that is gone.',
      resolve: ({ type, id }) => encodeGlobalId(type, id),
    }),
    key: t.string({
      description: 'The key of the part; the bare id of one that has none.',
      resolve: ({ address }) => address,
    }),
    name: t.exposeString('name', {
      description: 'What it is called; the text of a card, and what other parts put there.',
    }),
  }),
});

const MapPlace = builder.objectRef<Place>('MapPlace').implement({
  description: 'Where a part of a map stands.',
  fields: (t) => ({
    parents: t.expose('parents', {
      type: [MapPart],
      description: 'The parts it stands in, such as lane and step; none for the map itself.',
    }),
    index: t.exposeInt('index', {
      nullable: true,
      description: 'Its place among its like there, from 0; null where they have no order.',
    }),
  }),
});

export const LoneMapPart = builder.objectRef<LonePart>('LoneMapPart').implement({
  description: 'A part that only one of two maps has.',
  fields: (t) => ({
    part: t.expose('part', { type: MapPart, description: 'The part.' }),
    place: t.expose('place', { type: MapPlace, description: 'Where it stands.' }),
  }),
});

export const MovedMapPart = builder.objectRef<MovedPart>('MovedMapPart').implement({
  description: 'A part that stands elsewhere on the other map.',
  fields: (t) => ({
    part: t.expose('part', { type: MapPart, description: 'The part, as it is after.' }),
    from: t.expose('from', { type: MapPlace, description: 'Where it stands before.' }),
    to: t.expose('to', { type: MapPlace, description: 'Where it stands after.' }),
  }),
});

export const MapFieldChange = builder.objectRef<FieldChange>('MapFieldChange').implement({
  description: 'A field that has another value on the other map.',
  fields: (t) => ({
    field: t.exposeString('field', { description: 'The name of the field.' }),
    before: t.field({
      type: 'JSON',
      nullable: true,
      description: 'The value before; of a reference an object of id, key and name.',
      resolve: ({ before }) => before,
    }),
    after: t.field({
      type: 'JSON',
      nullable: true,
      description: 'The value after.',
      resolve: ({ after }) => after,
    }),
  }),
});

export const ChangedMapPart = builder.objectRef<ChangedPart>('ChangedMapPart').implement({
  description: 'A part of which fields differ.',
  fields: (t) => ({
    part: t.expose('part', { type: MapPart, description: 'The part, as it is after.' }),
    place: t.expose('place', { type: MapPlace, description: 'Where it stands after.' }),
    fields: t.expose('fields', {
      type: [MapFieldChange],
      description: 'The fields that differ, by name.',
    }),
  }),
});
