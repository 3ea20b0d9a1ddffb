import type { ServiceContext } from '../../context.ts';
import { linkOf } from '../../entity/columns.ts';
import {
  findEntity,
  removeRows,
  rowsOf,
  type StoredRows,
  type WriteCall,
  type WriteContext,
  writeBatch,
} from '../../entity/index.ts';
import { requireScope } from '../../kernel/actor.ts';
import { DomainError } from '../../kernel/errors.ts';
import { groupedBy } from '../../kernel/grouped.ts';
import { bundleSections } from './bundle-sections.ts';
import { ObjectRestorer, type Touched } from './restore-objects.ts';
import { mergeChanges } from './rules/merge-changes.ts';
import { importIdOf, loadImportChanges, type StoredChange, UNDO_DAYS } from './stored-import.ts';
import { findLosses, type UndoLoss, usedSince } from './undo-losses.ts';

export interface UndoOptions {
  dryRun: boolean;
  /** Undo although what others did since is lost. */
  force: boolean;
}

/** How many objects of a type were taken back. */
export interface UndoneObjects {
  type: string;
  deleted: number;
  restored: number;
}

export interface UndoReport {
  applied: boolean;
  objects: UndoneObjects[];
  losses: UndoLoss[];
}

/**
 * Takes an import back: what it made is deleted, what it changed and removed is
 * as it was, under the ids it had.
 *
 * What others did since to the same objects and fields would be lost; then
 * nothing is undone, and the report says what it is, unless `force` is set.
 */
export async function undoImport(
  ctx: ServiceContext,
  call: WriteCall,
  token: string,
  { dryRun, force }: UndoOptions,
): Promise<UndoReport> {
  requireScope(ctx.actor, 'WRITE');
  const importId = importIdOf(token);
  const options = { dryRun, atomic: !force };
  const { applied, objects, losses } = await writeBatch(ctx, call, options, async (tx) => {
    const changes = await claim(tx, importId);
    const report = await undo(tx, changes);
    return { ...report, rows: report.losses.map(() => ({ status: 'REJECTED' as const })) };
  });
  return { applied, objects, losses };
}

/** Marks the import as undone, which also keeps a second undo waiting, and loads what it did. */
async function claim(tx: WriteContext, importId: string | null): Promise<StoredChange[]> {
  const { workspaceId } = tx.actor;
  const known = importId
    ? await tx.db.mapImport.findUnique({ where: { workspaceId_id: { workspaceId, id: importId } } })
    : null;
  if (!known) {
    throw new DomainError(
      'NOT_FOUND',
      `There is no import with this token. Imports can be undone for ${UNDO_DAYS} days.`,
      { path: 'token' },
    );
  }
  await refuseUnready(tx, known.id);
  const { count } = await tx.db.mapImport.updateMany({
    where: { workspaceId, id: known.id, undoneAt: null },
    data: { undoneAt: tx.now() },
  });
  if (count === 0) {
    throw new DomainError('CONFLICT', 'This import was undone already.', { path: 'token' });
  }
  return mergeChanges(await loadImportChanges(tx, known.id));
}

/** What one transaction takes back. */
const MOST_UNDONE = 20_000;

/** Refuses what is still being written, and what is too much for one transaction. */
async function refuseUnready({ db, actor }: WriteContext, importId: string): Promise<void> {
  const { workspaceId } = actor;
  const running = await db.mapFileImport.count({
    where: {
      workspaceId,
      mapImportId: importId,
      status: 'APPLYING',
      job: { status: { in: ['QUEUED', 'RUNNING'] } },
    },
  });
  if (running > 0) {
    throw new DomainError(
      'CONFLICT',
      'This import is still being written. Wait for its end, or cancel its job first.',
      { path: 'token' },
    );
  }
  const changes = await db.mapImportChange.count({ where: { workspaceId, importId } });
  if (changes <= MOST_UNDONE) return;
  throw new DomainError(
    'REJECTED',
    `This import made or changed ${changes} objects; at most ${MOST_UNDONE} are taken back at once. Delete the maps it made instead.`,
    { path: 'token' },
  );
}

async function undo(
  tx: WriteContext,
  changes: readonly StoredChange[],
): Promise<Pick<UndoReport, 'objects' | 'losses'>> {
  const losses: UndoLoss[] = [];
  const restorer = new ObjectRestorer(tx, losses);
  const removed = changes.filter(({ isRemoved }) => isRemoved);
  await restorer.recreate(inOrder(removed));
  const touched = await loadTouched(
    tx,
    changes.filter(({ isRemoved }) => !isRemoved),
  );
  losses.push(...touched.flatMap(findLosses));
  await restorer.setBack(touched);
  const made: StoredRows[] = touched.map(({ model, changes: own, rows }) => ({
    model,
    rows: own.flatMap(({ isNew, objectId }) => (isNew && rows.get(objectId)) || []),
  }));
  const { consequences } = await removeRows(
    tx,
    made.filter(({ rows }) => rows.length > 0),
  );
  losses.push(...consequences.map(usedSince));
  await restorer.settle();
  return { objects: countObjects(touched, made, removed), losses };
}

/** What is referred to before what refers to it, whatever went first. */
function inOrder(changes: readonly StoredChange[]): StoredChange[] {
  const models = bundleSections().map(({ entity }) => entity.model as string);
  return changes.toSorted((a, b) => models.indexOf(a.model) - models.indexOf(b.model));
}

function countObjects(
  touched: readonly Touched[],
  made: readonly StoredRows[],
  removed: readonly StoredChange[],
): UndoneObjects[] {
  const counts = new Map<string, UndoneObjects>();
  const countOf = (type: string) => {
    const known = counts.get(type) ?? { type, deleted: 0, restored: 0 };
    counts.set(type, known);
    return known;
  };
  for (const [place, { model, changes, rows }] of touched.entries()) {
    countOf(model).deleted += made[place]?.rows.length ?? 0;
    const old = changes.filter(({ isNew, objectId }) => !isNew && rows.has(objectId));
    countOf(model).restored += old.length;
  }
  for (const { model } of removed) countOf(model).restored++;
  return [...counts.values()].filter(({ deleted, restored }) => deleted + restored > 0);
}

/** Loads the rows as they are, with their links: a query for each model and link. */
async function loadTouched(
  { db, actor: { workspaceId } }: WriteContext,
  changes: readonly StoredChange[],
): Promise<Touched[]> {
  const touched: Touched[] = [];
  for (const [model, own] of groupedBy(changes, (change) => change.model)) {
    const ids = own.map(({ objectId }) => objectId);
    const found = await rowsOf(db, model).findMany({ where: { workspaceId, id: { in: ids } } });
    const rows = new Map(found.map((row) => [row.id, row]));
    for (const name of Object.keys(findEntity(model)?.links ?? {})) {
      await addLinks(name);
    }
    touched.push({ model, changes: own, rows });

    async function addLinks(name: string): Promise<void> {
      const entity = findEntity(model);
      if (!entity) return;
      const link = linkOf(entity, name);
      const joins = await rowsOf(db, link.model).findMany({
        where: { workspaceId, [link.own]: { in: ids } },
        orderBy: { position: 'asc' },
      });
      const byRow = groupedBy(joins, (join) => String(join[link.own]));
      for (const row of rows.values()) {
        row[name] = (byRow.get(row.id) ?? []).map((join) => join[link.other]);
      }
    }
  }
  return touched;
}
