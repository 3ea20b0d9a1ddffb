import { encodeGlobalId } from '../kernel/ids.ts';
import { builder } from './builder.ts';

/** The columns every entity has. */
export interface EntityShape {
  id: string;
  key: string | null;
  revision: number;
  createdAt: Date;
  createdById: string | null;
  updatedAt: Date;
  updatedById: string | null;
}

const memberId = (id: string | null) => (id ? encodeGlobalId('Member', id) : null);

/** What all objects of a workspace have in common. */
export const Entity = builder.interfaceRef<EntityShape>('Entity').implement({
  description: 'What all objects of a workspace have in common.',
  fields: (t) => ({
    key: t.exposeString('key', {
      nullable: true,
      description:
        'A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_".',
    }),
    revision: t.exposeInt('revision', {
      description:
        'Counts the changes. A write that names a revision is refused when another write came first.',
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was created.' }),
    createdById: t.id({
      nullable: true,
      description: 'The id of the member that created it; null for the server itself.',
      resolve: (row) => memberId(row.createdById),
    }),
    updatedAt: t.expose('updatedAt', {
      type: 'DateTime',
      description: 'When it was last changed.',
    }),
    updatedById: t.id({
      nullable: true,
      description: 'The id of the member that changed it last; null for the server itself.',
      resolve: (row) => memberId(row.updatedById),
    }),
  }),
});

/** The columns of entities that can be archived and labelled. */
export interface LibraryShape extends EntityShape {
  archivedAt: Date | null;
  tags: string[];
  customFields: unknown;
}

/** What objects have in common that stand for themselves: they can be archived and labelled. */
export const Archivable = builder.interfaceRef<LibraryShape>('Archivable').implement({
  description: 'An object that stands for itself: it can be archived, tagged and extended.',
  interfaces: [Entity],
  fields: (t) => ({
    archivedAt: t.expose('archivedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was archived; null while it is in use.',
    }),
    tags: t.exposeStringList('tags', { description: 'Free words to find it by.' }),
    customFields: t.expose('customFields', {
      type: 'JSON',
      nullable: true,
      description: 'Your own fields, as one JSON object.',
    }),
  }),
});
