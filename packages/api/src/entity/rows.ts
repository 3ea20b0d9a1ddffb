import type { WorkspaceDatabase } from '../db/workspace.ts';
import type { StoredRow } from './row.ts';
import type { WriteContext } from './write-context.ts';

/** The few calls the shared code makes on the rows of any model. */
export interface Rows {
  findMany(args: object): Promise<StoredRow[]>;
  createMany(args: object): Promise<{ count: number }>;
  updateMany(args: object): Promise<{ count: number }>;
  deleteMany(args: object): Promise<{ count: number }>;
  count(args: object): Promise<number>;
  updateManyAndReturn(args: object): Promise<StoredRow[]>;
  groupBy(args: object): Promise<(Record<string, unknown> & { _count: { _all: number } })[]>;
}

export type AnyDatabase = Pick<WorkspaceDatabase, 'workspace'>;

/**
 * The rows of a model chosen at run time.
 *
 * Prisma types each model apart, so a model known only by name has to pass one
 * cast; this is the one.
 */
export function rowsOf(db: AnyDatabase, model: string): Rows {
  const property = model.charAt(0).toLowerCase() + model.slice(1);
  const rows = (db as unknown as Record<string, Rows | undefined>)[property];
  if (!rows) throw new Error(`There is no model ${model}.`);
  return rows;
}

/** Locks rows for this transaction, and reads them as they are from then on. */
export function lockRows({ db }: WriteContext, model: string, query: object): Promise<StoredRow[]> {
  return rowsOf(db, model).updateManyAndReturn({ ...query, data: { revision: { increment: 0 } } });
}

/**
 * Locks rows for this transaction, when an earlier attempt was overtaken.
 *
 * What is read afterwards stays as it is until the end, so the second attempt
 * succeeds however many others write the same rows. The first attempt goes
 * without: mostly nobody else is there, and a lock costs a write.
 */
export async function lockOnRetry(
  { db, actor, isRetry }: WriteContext,
  model: string,
  ids: readonly string[],
): Promise<boolean> {
  if (!isRetry || ids.length === 0) return false;
  await rowsOf(db, model).updateMany({
    where: { workspaceId: actor.workspaceId, id: { in: ids } },
    data: { revision: { increment: 0 } },
  });
  return true;
}
