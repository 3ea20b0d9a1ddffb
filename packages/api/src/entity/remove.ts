import { modelOf } from '../db/datamodel.ts';
import { getTarget, type Target } from './archive.ts';
import { type EntityDefinition, findEntity } from './definition.ts';
import { touchDrawings } from './drawings.ts';
import { referrersOf } from './referrers.ts';
import type { StoredRow } from './row.ts';
import { rowsOf } from './rows.ts';
import type { WriteContext } from './write-context.ts';

/** What deleting an object does to the objects of one type. */
export interface Consequence {
  type: string;
  effect: 'DELETED' | 'UNLINKED';
  count: number;
}

export interface Removal {
  id: string;
  dryRun: boolean;
  consequences: Consequence[];
}

/** Stored rows of one model. */
export interface StoredRows {
  model: string;
  rows: readonly StoredRow[];
}

/** Rows that stay and lose a reference, as they were. */
export interface Unlinking extends StoredRows {
  column: string;
}

/** What deleting objects of several types did to objects beyond them. */
export interface RowsRemoval {
  consequences: Consequence[];
  /** What went with them, as it was; what is too many to be loaded is left out. */
  deleted: readonly StoredRows[];
  unlinked: readonly Unlinking[];
}

/** Rows too many to be loaded: those that point to the objects given. */
interface UnlinkingSet {
  model: string;
  column: string;
  ids: string[];
  cascades: boolean;
  count: number;
}

/** What deleting objects comes to. */
interface Consequences {
  roots: readonly StoredRows[];
  /** All that is deleted, the roots at the front. */
  deleted: readonly StoredRows[];
  unlinked: readonly Unlinking[];
  sets: readonly UnlinkingSet[];
}

/**
 * Deletes an object with everything that cannot be without it, and clears the
 * references of everything that can.
 *
 * With `dryRun` nothing is deleted, and the consequences say what would be.
 */
export async function removeRow(
  ctx: WriteContext,
  entity: EntityDefinition,
  target: Target,
  dryRun: boolean,
): Promise<Removal> {
  const row = await getTarget(ctx, entity, target);
  const found = await findConsequences(ctx, [{ model: entity.model, rows: [row] }]);
  if (!dryRun) await remove(ctx, found);
  return { id: row.id, dryRun, consequences: summarise(found) };
}

/**
 * Deletes objects of several types at once, what is referred to first.
 *
 * @returns what that does to objects beyond them
 */
export async function removeRows(
  ctx: WriteContext,
  objects: readonly StoredRows[],
): Promise<RowsRemoval> {
  const found = await findConsequences(ctx, objects);
  await remove(ctx, found);
  const deleted = found.deleted.slice(objects.length);
  return { consequences: summarise({ ...found, deleted }), deleted, unlinked: found.unlinked };
}

async function remove(
  ctx: WriteContext,
  { roots, deleted, unlinked, sets }: Consequences,
): Promise<void> {
  await touchAll(ctx, [...deleted, ...unlinked]);
  for (const set of sets) if (!set.cascades) await unlinkSet(ctx, set);
  for (const { model, column, rows } of unlinked) await unlink(ctx, model, column, rows);
  for (const { model, rows } of roots.toReversed()) {
    await rowsOf(ctx.db, model).deleteMany({
      where: { workspaceId: ctx.actor.workspaceId, id: { in: rows.map(({ id }) => id) } },
    });
  }
  // What hangs on it first: the end of the object itself is the last that is told of it.
  for (const { model, rows } of deleted.toReversed()) {
    const definition = findEntity(model);
    if (!definition) continue;
    for (const gone of rows) {
      const details = definition.details(gone, null);
      ctx.record({ entity: definition, row: gone, action: 'DELETED', changedFields: [], details });
    }
    await definition.removed(ctx, rows);
  }
}

/** Follows the references backwards, level by level. */
async function findConsequences(
  ctx: WriteContext,
  roots: readonly StoredRows[],
): Promise<Consequences> {
  const deleted: StoredRows[] = [...roots];
  const unlinked: Unlinking[] = [];
  const sets: UnlinkingSet[] = [];
  const seen = new Map<string, Set<unknown>>(
    roots.map(({ model, rows }) => [model, new Set(rows.map(({ id }) => id))]),
  );
  for (const { model, rows } of deleted) {
    for (const { referrer, column, cascades } of referrersOf(model)) {
      const ids = rows.map(({ id }) => id);
      const where = { workspaceId: ctx.actor.workspaceId, [column]: { in: ids } };
      if (findEntity(referrer)?.isBulk) {
        const count = await rowsOf(ctx.db, referrer).count({ where });
        if (count > 0) sets.push({ model: referrer, column, ids, cascades, count });
        continue;
      }
      const found = await rowsOf(ctx.db, referrer).findMany({ where });
      if (found.length === 0) continue;
      if (!cascades) {
        unlinked.push({ model: referrer, column, rows: found });
        continue;
      }
      const known = seen.get(referrer) ?? new Set();
      seen.set(referrer, known);
      const fresh = found.filter((one) => one.id === undefined || !known.has(one.id));
      for (const one of fresh) known.add(one.id);
      if (fresh.length > 0) deleted.push({ model: referrer, rows: fresh });
    }
  }
  const gone = (model: string, id: string) => seen.get(model)?.has(id) ?? false;
  const left = unlinked
    .map((one) => ({ ...one, rows: one.rows.filter(({ id }) => !gone(one.model, id)) }))
    .filter(({ rows }) => rows.length > 0);
  return { roots, deleted, unlinked: left, sets };
}

function summarise({
  deleted,
  unlinked,
  sets,
}: Pick<Consequences, 'deleted' | 'unlinked' | 'sets'>): Consequence[] {
  const counts = new Map<string, Consequence>();
  const add = (type: string, effect: Consequence['effect'], count: number) => {
    const known = counts.get(`${effect} ${type}`) ?? { type, effect, count: 0 };
    counts.set(`${effect} ${type}`, { ...known, count: known.count + count });
  };
  for (const { model, rows } of deleted) if (findEntity(model)) add(model, 'DELETED', rows.length);
  for (const { model, rows } of unlinked) add(model, 'UNLINKED', rows.length);
  for (const { model, cascades, count } of sets) {
    add(model, cascades ? 'DELETED' : 'UNLINKED', count);
  }
  return [...counts.values()];
}

async function unlink(
  ctx: WriteContext,
  model: string,
  column: string,
  rows: readonly StoredRow[],
) {
  const { workspaceId, memberId } = ctx.actor;
  const ids = rows.map(({ id }) => id);
  await rowsOf(ctx.db, model).updateMany({
    where: { workspaceId, id: { in: ids } },
    data: {
      [column]: null,
      revision: { increment: 1 },
      updatedAt: ctx.now(),
      updatedById: memberId,
    },
  });
  const entity = findEntity(model);
  if (!entity) return;
  for (const row of rows) {
    ctx.record({
      entity,
      row: { ...row, revision: row.revision + 1 },
      action: 'UPDATED',
      changedFields: [column],
    });
  }
}

async function unlinkSet(ctx: WriteContext, { model, column, ids }: UnlinkingSet): Promise<void> {
  await rowsOf(ctx.db, model).updateMany({
    where: { workspaceId: ctx.actor.workspaceId, [column]: { in: ids } },
    data: { [column]: null },
  });
}

/** Locks and counts up every drawing that loses or changes a part. */
async function touchAll(ctx: WriteContext, found: readonly StoredRows[]): Promise<void> {
  for (const container of ['journeyMapId', 'processId'] as const) {
    const ids = found
      .filter(({ model }) => findEntity(model)?.container === container)
      .flatMap(({ model, rows }) =>
        modelOf(model).fields.has(container) ? rows.map((row) => String(row[container])) : [],
      );
    await touchDrawings(ctx, container, ids);
  }
}
