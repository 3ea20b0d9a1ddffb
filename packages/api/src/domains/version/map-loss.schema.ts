import { builder } from '../../graphql/builder.ts';
import { encodeGlobalId } from '../../kernel/ids.ts';
import { MapPart } from './diff-parts.schema.ts';
import type { Loss } from './rules/drop-missing.ts';

export const MapLoss = builder.objectRef<Loss>('MapLoss').implement({
  description: 'Something a map cannot get back, as what it refers to no longer exists.',
  fields: (t) => ({
    missingType: t.string({
      description: 'The GraphQL type of what is gone.',
      resolve: ({ missing }) => missing.type,
    }),
    missingId: t.id({
      description: 'The id it had.',
      resolve: ({ missing: { type, id } }) => encodeGlobalId(type, id),
    }),
    missingName: t.string({
      description: 'What it was called.',
      resolve: ({ missing }) => missing.name,
    }),
    part: t.expose('part', {
      type: MapPart,
      nullable: true,
      description: 'The part that refers to it; null for the map itself.',
    }),
    isLeftOut: t.exposeBoolean('isLeftOut', {
      description: 'Whether the part is left out; else it stays without the reference.',
    }),
  }),
});
