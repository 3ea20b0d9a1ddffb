import type { ObjectRef } from '@pothos/core';
import { modelOf } from '../db/datamodel.ts';
import type { EntityDefinition, StoredRow } from '../entity/index.ts';
import { capitalised, withArticle } from '../kernel/words.ts';
import { builder, type SchemaTypes } from './builder.ts';
import type { ConnectionShape } from './connection.ts';
import type { Order } from './order.ts';

type Connection = ConnectionShape<StoredRow>;
/** The GraphQL type of an entity, whatever its model. */
export type NodeRef = ObjectRef<
  PothosSchemaTypes.ExtendDefaultTypes<SchemaTypes>,
  unknown,
  unknown
>;

/** The order of a list when the client asks for none: by place, the latest event first, or by name. */
export function defaultOrder({ model, personal }: EntityDefinition): Order[] {
  const { fields } = modelOf(model);
  if (fields.has('position')) return [{ position: 'ASC' }];
  const event = ['occurredAt', 'enteredAt'].find((name) => fields.has(name));
  if (event) return [{ [event]: 'DESC' }];
  return fields.has('name') && !personal.includes('name')
    ? [{ name: 'ASC' }]
    : [{ createdAt: 'ASC' }];
}

const connections = new Map<string, ReturnType<typeof createConnectionType>>();

function createConnectionType(model: string, noun: string, node: NodeRef) {
  const Edge = builder.objectRef<{ node: StoredRow; cursor: string }>(`${model}Edge`).implement({
    description: `${capitalised(withArticle(noun))} in a list, with its place.`,
    fields: (t) => ({
      cursor: t.exposeString('cursor', { description: 'The place in the list, to go on from.' }),
      node: t.field({ type: node, description: `The ${noun}.`, resolve: (edge) => edge.node }),
    }),
  });
  return builder.objectRef<Connection>(`${model}Connection`).implement({
    description: `One page of a list, each ${noun} with its place.`,
    fields: (t) => ({
      edges: t.field({
        type: [Edge],
        description: 'The page, with the place of each object.',
        resolve: ({ rows, cursorOf }) => rows.map((node) => ({ node, cursor: cursorOf(node) })),
      }),
      nodes: t.field({
        type: [node],
        description: 'The page, without the places.',
        resolve: ({ rows }) => rows,
      }),
      pageInfo: t.field({
        type: PageInfo,
        description: 'Whether there is more, and where to go on.',
        resolve: (connection) => connection,
      }),
      totalCount: t.int({
        description: 'How many objects the whole list holds. Counted only when asked for.',
        resolve: ({ totalCount }) => totalCount(),
      }),
    }),
  });
}

const PageInfo = builder.objectRef<Connection>('PageInfo').implement({
  description: 'Where a page stands in its list (Relay cursor connections).',
  fields: (t) => ({
    hasNextPage: t.exposeBoolean('hasNextPage', { description: 'Whether more follows.' }),
    hasPreviousPage: t.exposeBoolean('hasPreviousPage', { description: 'Whether more precedes.' }),
    startCursor: t.string({
      nullable: true,
      description: 'The place of the first object; null on an empty page.',
      resolve: ({ rows: [first], cursorOf }) => (first ? cursorOf(first) : null),
    }),
    endCursor: t.string({
      nullable: true,
      description: 'The place of the last object; null on an empty page.',
      resolve: ({ rows, cursorOf }) => {
        const last = rows.at(-1);
        return last ? cursorOf(last) : null;
      },
    }),
  }),
});

/** The connection type of an entity, made once. */
export function connectionType(entity: EntityDefinition, node: NodeRef) {
  const known = connections.get(entity.model);
  if (known) return known;
  const created = createConnectionType(entity.model, entity.noun, node);
  connections.set(entity.model, created);
  return created;
}
