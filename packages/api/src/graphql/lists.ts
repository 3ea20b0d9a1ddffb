import { queryFromInfo } from '@pothos/plugin-prisma';
import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import type { ServiceContext } from '../context.ts';
import { modelOf } from '../db/datamodel.ts';
import { isArchivable } from '../entity/columns.ts';
import { type EntityDefinition, rowsOf, type StoredRow } from '../entity/index.ts';
import { requireScope } from '../kernel/actor.ts';
import { badInput } from '../kernel/errors.ts';
import { builder } from './builder.ts';
import {
  type ListPlan,
  NODE_PATHS,
  orderColumns,
  planList,
  resolveList,
  toConnection,
} from './connection.ts';
import { decodeId } from './decode-id.ts';
import { connectionType, defaultOrder, type NodeRef } from './entity-connection.ts';
import { type Order, orderInput } from './order.ts';
import { whereInput } from './where.ts';

function listArguments({ model, nouns }: EntityDefinition) {
  return builder.args((t) => ({
    first: t.int({ description: 'How many to read from the start: 1 to 100, 20 when left out.' }),
    after: t.string({
      description: 'Read what follows this place, the endCursor of another page.',
    }),
    last: t.int({ description: 'How many to read from the end: 1 to 100.' }),
    before: t.string({
      description: 'Read what precedes this place, the startCursor of another page.',
    }),
    where: t.field({ type: whereInput(model), description: `Which ${nouns} to read.` }),
    orderBy: t.field({
      type: [orderInput(model)],
      description: 'How to sort, the most important column first.',
    }),
  }));
}

function archivedArgument({ nouns }: EntityDefinition) {
  return builder.args((t) => ({
    includeArchived: t.boolean({
      defaultValue: false,
      description: `Whether archived ${nouns} are read too.`,
    }),
  }));
}

function argumentsOf(entity: EntityDefinition) {
  return { ...listArguments(entity), ...(isArchivable(entity) ? archivedArgument(entity) : {}) };
}

/** Adds the list of all objects of an entity to the root. */
export function addListQuery(
  entity: EntityDefinition,
  node: NodeRef,
  field: string,
  byDefault: readonly Order[] = defaultOrder(entity),
): void {
  builder.queryField(field, (t) =>
    t.field({
      type: connectionType(entity, node),
      description: `The ${entity.nouns} of the workspace.`,
      args: argumentsOf(entity),
      resolve: (_root, args, ctx, info) => resolveList(entity, args, ctx, info, byDefault),
    }),
  );
}

/** Adds the lookup of one object to the root: by id, and by key where a key is unique by itself. */
export function addLookupQuery(entity: EntityDefinition, node: NodeRef, field: string): void {
  const description = `One ${entity.noun}, or null when there is none.`;
  if (entity.parent !== null || !modelOf(entity.model).fields.has('key')) {
    builder.queryField(field, (t) =>
      t.field({
        type: node,
        nullable: true,
        description,
        args: { id: t.arg.id({ required: true, description: `The id of the ${entity.noun}.` }) },
        resolve: (_root, { id }, ctx, info) =>
          findOne(
            entity,
            ctx,
            { id: decodeId(entity.model, id) },
            queryFromInfo({ context: ctx, info }),
          ),
      }),
    );
    return;
  }
  builder.queryField(field, (t) =>
    t.field({
      type: node,
      nullable: true,
      description: `${description} Give either id or key.`,
      args: {
        id: t.arg.id({ description: `The id of the ${entity.noun}.` }),
        key: t.arg.string({ description: `The key of the ${entity.noun}.` }),
      },
      resolve: (_root, { id, key }, ctx, info) => {
        if ((id == null) === (key == null)) throw badInput('Give either id or key.', 'id');
        const identity = id == null ? { key } : { id: decodeId(entity.model, id) };
        return findOne(entity, ctx, identity, queryFromInfo({ context: ctx, info }));
      },
    }),
  );
}

async function findOne(
  entity: EntityDefinition,
  ctx: ServiceContext,
  identity: object,
  selection: object,
): Promise<StoredRow | null> {
  requireScope(ctx.actor, entity.scopes.read);
  const where = { workspaceId: ctx.actor.workspaceId, ...identity };
  const [row] = await rowsOf(ctx.db, entity.model).findMany({ ...selection, where, take: 1 });
  return row ?? null;
}

interface Children {
  /** The Prisma relation of the parent that holds them; also the name of the field. */
  relation: string;
  description: string;
}

/**
 * Adds the list of children to their parent's type.
 *
 * The list is planned into the query that loads the parents, so a page of
 * parents with their children is one statement. Pothos' own related connection
 * is not used: its cursor looks a row up and comes back empty when that row is
 * gone.
 */
export function addChildren(
  parent: NodeRef,
  entity: EntityDefinition,
  node: NodeRef,
  { relation, description }: Children,
): void {
  const { model } = entity;
  const byDefault = defaultOrder(entity);
  // As a field of a Prisma object, what is planned below it counts as loaded; as a plain one,
  // every reference of every child would be fetched by itself. Its types know no model by name.
  builder.prismaObjectField(parent as never, relation as never, (t) =>
    t.field({
      type: connectionType(entity, node),
      description,
      args: argumentsOf(entity),
      extensions: {
        pothosPrismaSelect: (
          args: object,
          ctx: ServiceContext,
          nested: (query: object, path: object) => { select?: object },
          selectedFields: () => ReadonlySet<string>,
        ) => {
          const plan = planList(entity, args, ctx, byDefault, {});
          const rows = nested(plan.query, { getType: () => model, paths: NODE_PATHS });
          const select = rows.select ? { ...orderColumns(plan), ...rows.select } : undefined;
          const count = selectedFields().has('totalCount')
            ? { _count: { select: { [relation]: { where: plan.where } } } }
            : {};
          return { select: { [relation]: select ? { ...rows, select } : rows, ...count } };
        },
      },
      resolve: (row, args, ctx, info) => {
        const { [relation]: rows, _count } = row as Loaded;
        const plan = planOnce(ctx, info, () => planList(entity, args, ctx, byDefault, {}));
        return toConnection(plan, rows as StoredRow[], () => _count?.[relation] ?? 0);
      },
    }),
  );
}

const plans = new WeakMap<ServiceContext, Map<FieldNode, ListPlan>>();

/** A field below a list is resolved once per row, always with the same arguments: one plan serves all. */
function planOnce(ctx: ServiceContext, info: GraphQLResolveInfo, plan: () => ListPlan): ListPlan {
  const [field] = info.fieldNodes;
  if (!field) return plan();
  const known = plans.get(ctx) ?? new Map<FieldNode, ListPlan>();
  plans.set(ctx, known);
  const made = known.get(field) ?? plan();
  known.set(field, made);
  return made;
}

interface Loaded {
  _count?: Record<string, number>;
  [relation: string]: unknown;
}
