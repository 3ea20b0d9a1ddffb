import { createHash } from 'node:crypto';
import { queryFromInfo } from '@pothos/plugin-prisma';
import type { GraphQLResolveInfo } from 'graphql';
import type { ServiceContext } from '../context.ts';
import { modelOf } from '../db/datamodel.ts';
import { type EntityDefinition, rowsOf, type StoredRow } from '../entity/index.ts';
import { requireScope } from '../kernel/actor.ts';
import {
  beyondCursor,
  type CursorValue,
  encodeCursor,
  fetchOrder,
  type KeysetPage,
  type OrderTerm,
  type PageArguments,
  readPage,
} from '../kernel/keyset.ts';
import { type Order, orderTerms } from './order.ts';
import { refusePersonalTerms } from './personal.ts';
import { toPrismaWhere, type Where } from './where.ts';

export interface ListArguments extends PageArguments {
  where?: Where | null | undefined;
  orderBy?: readonly Order[] | null | undefined;
  includeArchived?: boolean | null | undefined;
}

/** A page as the GraphQL types of a connection read it. */
export interface ConnectionShape<Row> {
  rows: readonly Row[];
  /** The place of a row. Made only for rows whose place is asked for. */
  cursorOf: (row: Row) => string;
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  /** Counts only when a client asks for it. */
  totalCount: () => number | Promise<number>;
}

/** One list with its arguments, ready to be fetched. */
export interface ListPlan {
  terms: OrderTerm[];
  page: KeysetPage;
  scope: string;
  /** The rows of the list, on whatever page. */
  where: object;
  /** The rows of this page, one more than asked to see whether there is a next one. */
  query: { where: object; orderBy: object[]; take: number };
}

/** Works out what a list fetches. `fixed` are the conditions that belong to the list itself. */
export function planList(
  entity: EntityDefinition,
  args: ListArguments,
  ctx: ServiceContext,
  defaultOrder: readonly Order[],
  fixed: object,
): ListPlan {
  const { model } = entity;
  requireScope(ctx.actor, entity.scopes.read);
  refusePersonalTerms(entity, ctx.actor, args.where, args.orderBy);
  const terms = orderTerms(model, args.orderBy, defaultOrder);
  const order = terms.map(({ field, direction }) => `${field} ${direction}`).join(', ');
  const list = createHash('sha256').update(JSON.stringify(fixed)).digest('base64url');
  const scope = `${ctx.actor.workspaceId} ${model} ${order} ${list}`;
  const page = readPage(args, scope, terms);
  const inUse = modelOf(model).fields.has('archivedAt') && !args.includeArchived;
  const where = {
    ...fixed,
    ...(inUse ? { archivedAt: null } : {}),
    ...toPrismaWhere(model, args.where),
  };
  const beyond = beyondCursor(terms, page);
  return {
    terms,
    page,
    scope,
    where,
    query: {
      where: beyond ? { AND: [where, beyond], ...fixed } : where,
      orderBy: fetchOrder(terms, page.backward),
      take: page.take + 1,
    },
  };
}

/** Cuts the fetched rows to the page and gives each its cursor. */
export function toConnection<Row extends object>(
  plan: ListPlan,
  fetched: readonly Row[],
  totalCount: () => number | Promise<number>,
): ConnectionShape<Row> {
  const { page, terms, scope } = plan;
  const more = fetched.length > page.take;
  const rows = fetched.slice(0, page.take);
  if (page.backward) rows.reverse();
  return {
    rows,
    cursorOf: (row) => encodeCursor(orderValues(row, terms), scope),
    hasNextPage: page.backward ? page.from !== null : more,
    hasPreviousPage: page.backward ? more : page.from !== null,
    totalCount,
  };
}

function orderValues(row: object, terms: readonly OrderTerm[]): CursorValue[] {
  return terms.map(({ field }) => {
    const value: unknown = (row as Record<string, unknown>)[field];
    return value instanceof Date
      ? value.toISOString()
      : ((value as CursorValue | undefined) ?? null);
  });
}

/** The columns a cursor is made of: they are read whether the client asks for them or not. */
export function orderColumns({ terms }: ListPlan): Record<string, true> {
  return Object.fromEntries(terms.map(({ field }) => [field, true] as const));
}

/** Where the objects stand below a connection field. */
export const NODE_PATHS = [[{ name: 'nodes' }], [{ name: 'edges' }, { name: 'node' }]];

/** Fetches a list of the root: one query for the rows with everything asked below them. */
export async function resolveList(
  entity: EntityDefinition,
  args: ListArguments,
  ctx: ServiceContext,
  info: GraphQLResolveInfo,
  defaultOrder: readonly Order[],
): Promise<ConnectionShape<StoredRow>> {
  const { model } = entity;
  const { workspaceId } = ctx.actor;
  const plan = planList(entity, args, ctx, defaultOrder, { workspaceId });
  const selection = queryFromInfo({
    context: ctx,
    info,
    paths: NODE_PATHS,
    select: orderColumns(plan),
  });
  const rows = await rowsOf(ctx.db, model).findMany({ ...selection, ...plan.query });
  return toConnection(plan, rows, () => rowsOf(ctx.db, model).count({ where: plan.where }));
}
