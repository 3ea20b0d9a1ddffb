import type { ServiceContext } from '../../context.ts';
import { linkOf } from '../../entity/columns.ts';
import {
  type Consequence,
  findEntity,
  type RowInput,
  removeRows,
  rowsOf,
  type StoredRow,
  type StoredRows,
  type WriteCall,
  type WriteContext,
  writeBatch,
  writeRows,
} from '../../entity/index.ts';
import { isSame } from '../../entity/plan-row.ts';
import { requireScope } from '../../kernel/actor.ts';
import { DomainError } from '../../kernel/errors.ts';
import { groupedBy } from '../../kernel/grouped.ts';
import { encodeGlobalId } from '../../kernel/ids.ts';
import { coerceRow } from './coerce-row.ts';
import { targetOf } from './describe-changes.ts';
import { importIdOf, loadImportChanges, type StoredChange, UNDO_DAYS } from './stored-import.ts';

export interface UndoOptions {
  dryRun: boolean;
  /** Undo although what others did since is lost. */
  force: boolean;
}

/** Something that was done since the import and would be lost if it was undone. */
export interface UndoLoss {
  type: string;
  id: string | null;
  key: string | null;
  field: string | null;
  reason: 'CHANGED' | 'DELETED' | 'USED';
  message: string;
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
 * Takes an import back: what it made is deleted, what it changed is as it was.
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
  return loadImportChanges(tx, known.id);
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

/** The changes of one model, with the rows they are about as they are now. */
interface Touched {
  model: string;
  changes: readonly StoredChange[];
  rows: ReadonlyMap<string, StoredRow>;
}

async function undo(
  tx: WriteContext,
  changes: readonly StoredChange[],
): Promise<Pick<UndoReport, 'objects' | 'losses'>> {
  const touched = await loadTouched(tx, changes);
  const losses = touched.flatMap(findLosses);
  const positions = await restore(tx, touched, losses);
  const made: StoredRows[] = touched.map(({ model, changes: own, rows }) => ({
    model,
    rows: own.flatMap(({ isNew, objectId }) => (isNew && rows.get(objectId)) || []),
  }));
  const beyond = await removeRows(
    tx,
    made.filter(({ rows }) => rows.length > 0),
  );
  losses.push(...beyond.map(usedSince));
  await positions();
  const objects = touched.map(({ model, changes: own, rows }, place) => ({
    type: model,
    deleted: made[place]?.rows.length ?? 0,
    restored: own.filter(({ isNew, objectId }) => !isNew && rows.has(objectId)).length,
  }));
  return { objects: objects.filter(({ deleted, restored }) => deleted + restored > 0), losses };
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

/** What others changed since of what the import wrote, and what they deleted. */
function findLosses({ model, changes, rows }: Touched): UndoLoss[] {
  return changes.flatMap(({ objectId, isNew, before, after }): UndoLoss[] => {
    const row = rows.get(objectId);
    const key = typeof after.key === 'string' ? after.key : keyOf(row);
    const about = { type: model, id: encodeGlobalId(model, objectId), key };
    const name = `The ${findEntity(model)?.noun ?? model}${key ? ` “${key}”` : ''}`;
    if (!row) {
      if (isNew) return [];
      const message = `${name} was deleted since; what the import changed of it cannot be put back.`;
      return [{ ...about, id: null, field: null, reason: 'DELETED', message }];
    }
    return (
      Object.keys(after)
        .filter((field) => !isSame(asStored(row[field]), after[field]))
        // Set back already.
        .filter((field) => isNew || !isSame(asStored(row[field]), before[field]))
        .map((field) => ({
          ...about,
          field,
          reason: 'CHANGED',
          message: isNew
            ? `${name} has another ${field} since the import that made it; it would be deleted.`
            : `${name} has another ${field} since the import; it would be set back to what was before the import.`,
        }))
    );
  });
}

const keyOf = (row: StoredRow | undefined) => (typeof row?.key === 'string' ? row.key : null);

/** A value as JSON keeps it. */
function asStored(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value ?? null));
}

function usedSince({ type, effect, count }: Consequence): UndoLoss {
  const entity = findEntity(type);
  const nouns = count === 1 ? (entity?.noun ?? type) : (entity?.nouns ?? type);
  const message =
    effect === 'DELETED'
      ? `${count} ${nouns} added since hang on what the import made and would be deleted with it.`
      : `${count} ${nouns} refer to what the import made and would lose the reference.`;
  return { type, id: null, key: null, field: null, reason: 'USED', message };
}

/**
 * Writes back what was before, through the checks of every write.
 *
 * @returns what puts the rows back to their places, once those of the import are gone
 */
async function restore(
  tx: WriteContext,
  touched: readonly Touched[],
  losses: UndoLoss[],
): Promise<() => Promise<void>> {
  const placed: { model: string; inputs: RowInput[] }[] = [];
  for (const { model, changes, rows } of touched) {
    const old = changes.filter(({ isNew, objectId }) => !isNew && rows.has(objectId));
    const inputs = old.map((change) => toInput(change));
    await write(
      model,
      inputs.map(({ position: _position, ...input }) => input),
    );
    const moved = inputs.filter(({ position }) => position !== undefined);
    placed.push({ model, inputs: moved.map(({ id, position }) => ({ id, position })) });
  }
  return async () => {
    for (const { model, inputs } of placed) await write(model, inputs);
  };

  async function write(model: string, inputs: readonly RowInput[]): Promise<void> {
    const entity = findEntity(model);
    if (!entity || inputs.length === 0) return;
    const options = { mode: 'UPDATE', partsFollow: true } as const;
    for (const { id, key, errors } of await writeRows(tx, entity, inputs, options)) {
      const [error] = errors;
      if (!error) continue;
      const about = { type: model, id: id && encodeGlobalId(model, id), key };
      losses.push({ ...about, field: error.path, reason: 'CHANGED', message: error.message });
    }
  }
}

/** What was before, as a client would send it. */
function toInput({ model, objectId, before }: StoredChange): RowInput {
  const entity = findEntity(model);
  const input: Record<string, unknown> = { id: encodeGlobalId(model, objectId) };
  for (const [column, value] of Object.entries(before)) {
    const target = entity ? targetOf(entity, column) : null;
    const encode = (id: unknown) => encodeGlobalId(String(target), String(id));
    if (target === null || value === null) input[column] = value;
    else input[column] = Array.isArray(value) ? value.map(encode) : encode(value);
  }
  return coerceRow(model, input, []);
}
