import { encodeGlobalId } from '../kernel/ids.ts';
import { builder } from './builder.ts';

/** A row of any entity. Which columns it has beside its id depends on what a client asked for. */
export interface EntityShape {
  id: string;
}

/**
 * A column that is read when a client asks for it: what plans a query looks for
 * `pothosPrismaSelect` at the fields that a type has from its interfaces, too.
 */
function column<Value>(name: string) {
  return {
    extensions: { pothosPrismaSelect: { [name]: true } },
    resolve: (row: EntityShape): Value => {
      const value: Value | undefined = Reflect.get(row, name);
      // Null would be an answer, and a wrong one.
      if (value === undefined) throw new Error(`The column ${name} was not loaded.`);
      return value;
    },
  };
}

/** A column that holds the id of a member. */
function memberColumn(name: string) {
  const { extensions, resolve } = column<string | null>(name);
  return {
    extensions,
    resolve: (row: EntityShape) => {
      const id = resolve(row);
      return id === null ? null : encodeGlobalId('Member', id);
    },
  };
}

/** What all objects of a workspace have in common. */
export const Entity = builder.interfaceRef<EntityShape>('Entity').implement({
  description: 'What all objects of a workspace have in common.',
  fields: (t) => ({
    key: t.string({
      ...column<string | null>('key'),
      nullable: true,
      description:
        'A name for machines, given by the client and unique in its parent: lower case letters, digits, "-" and "_".',
    }),
    revision: t.int({
      ...column<number>('revision'),
      description:
        'Counts the changes. A write that names a revision is refused when another write came first.',
    }),
    createdAt: t.field({
      ...column<Date>('createdAt'),
      type: 'DateTime',
      description: 'When it was created.',
    }),
    createdById: t.id({
      ...memberColumn('createdById'),
      nullable: true,
      description: 'The id of the member that created it; null for the server itself.',
    }),
    updatedAt: t.field({
      ...column<Date>('updatedAt'),
      type: 'DateTime',
      description: 'When it was last changed.',
    }),
    updatedById: t.id({
      ...memberColumn('updatedById'),
      nullable: true,
      description: 'The id of the member that changed it last; null for the server itself.',
    }),
  }),
});

/** What objects have in common that stand for themselves: they can be archived and labelled. */
export const Archivable = builder.interfaceRef<EntityShape>('Archivable').implement({
  description: 'An object that stands for itself: it can be archived, tagged and extended.',
  interfaces: [Entity],
  fields: (t) => ({
    archivedAt: t.field({
      ...column<Date | null>('archivedAt'),
      type: 'DateTime',
      nullable: true,
      description: 'When it was archived; null while it is in use.',
    }),
    tags: t.stringList({
      ...column<string[]>('tags'),
      description: 'Free words to find it by.',
    }),
    customFields: t.field({
      ...column<unknown>('customFields'),
      type: 'JSON',
      nullable: true,
      description: 'Your own fields, as one JSON object.',
    }),
  }),
});
