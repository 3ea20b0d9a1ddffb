import { queryFromInfo } from '@pothos/plugin-prisma';
import type { GraphQLResolveInfo } from 'graphql';
import type { ServiceContext } from '../context.ts';
import { findEntity, rowsOf } from '../entity/index.ts';
import { requireScope } from '../kernel/actor.ts';
import { badInput } from '../kernel/errors.ts';
import { decodeGlobalId } from '../kernel/ids.ts';
import { builder } from './builder.ts';

const MOST_IDS = 100;

/** A row that says which type it is, for the interface to find out. */
type TypedRow = { __typename: string } & Record<string, unknown>;

/**
 * Loads objects by their ids, one query for each type among them.
 *
 * An id that is malformed, of no object, or of another workspace gives null:
 * the answer must not tell which of the three it was.
 */
async function loadNodes(
  globalIds: readonly string[],
  ctx: ServiceContext,
  info: GraphQLResolveInfo,
): Promise<(TypedRow | null)[]> {
  const wanted = new Map<string, Set<string>>();
  for (const globalId of globalIds) {
    const decoded = decodeGlobalId(globalId);
    if (!decoded || !findEntity(decoded.type)) continue;
    wanted.set(decoded.type, (wanted.get(decoded.type) ?? new Set()).add(decoded.id));
  }
  const found = new Map<string, TypedRow>();
  for (const [model, ids] of wanted) {
    const entity = findEntity(model);
    if (!entity) continue;
    requireScope(ctx.actor, entity.scopes.read);
    const rows = await rowsOf(ctx.db, model).findMany({
      ...queryFromInfo({ context: ctx, info, typeName: model }),
      where: { workspaceId: ctx.actor.workspaceId, id: { in: [...ids] } },
    });
    for (const row of rows) found.set(`${model}:${row.id}`, { ...row, __typename: model });
  }
  return globalIds.map((globalId) => {
    const decoded = decodeGlobalId(globalId);
    return decoded ? (found.get(`${decoded.type}:${decoded.id}`) ?? null) : null;
  });
}

builder.queryField('node', (t) =>
  t.field({
    type: builder.nodeInterfaceRef(),
    nullable: true,
    description: 'Any object by its id, or null when there is none.',
    args: { id: t.arg.id({ required: true, description: 'The id of the object.' }) },
    resolve: async (_root, { id }, ctx, info) => {
      const [row] = await loadNodes([String(id)], ctx, info);
      return row ?? null;
    },
  }),
);

builder.queryField('nodes', (t) =>
  t.field({
    type: [builder.nodeInterfaceRef()],
    nullable: { list: false, items: true },
    description: 'Any objects by their ids, in the order of the ids; null where there is none.',
    args: {
      ids: t.arg.idList({ required: true, description: 'The ids of the objects, at most 100.' }),
    },
    resolve: (_root, { ids }, ctx, info) => {
      if (ids.length > MOST_IDS) {
        throw badInput(`There are ${ids.length} ids; ${MOST_IDS} are allowed at once.`, 'ids');
      }
      return loadNodes(ids.map(String), ctx, info);
    },
  }),
);
