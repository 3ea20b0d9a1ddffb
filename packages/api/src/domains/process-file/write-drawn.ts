import { insertRows, updateRows } from '../../db/row-sets.ts';
import {
  type EntityDefinition,
  rowsOf,
  StaleReadError,
  type StoredRow,
  type WriteContext,
} from '../../entity/index.ts';
import { newId } from '../../kernel/ids.ts';
import { compareDrawing, type Named } from './rules/compare-drawing.ts';
import { drawnId } from './rules/drawn-id.ts';

/** A stored row by the id it has in files. */
export type ImportedRow = StoredRow & {
  readonly elementId: string;
  /** Whether it was drawn here, and no file has held it yet. */
  readonly isDrawnHere: boolean;
};

/** A stored row, and the columns of it that a file changed. */
export interface ChangedRow<Drawn> {
  readonly before: ImportedRow;
  readonly drawn: Drawn;
  readonly columns: readonly string[];
}

/** What became of the rows of a file. */
export interface WrittenDrawn<Drawn> {
  readonly created: readonly Drawn[];
  readonly changed: readonly ChangedRow<Drawn>[];
  /** Stored rows that the file does not hold; nothing was done to them. */
  readonly gone: readonly ImportedRow[];
}

/** What is stored of the files a process was imported from. */
export interface StoredDrawing {
  readonly elements: readonly ImportedRow[];
  readonly flows: readonly ImportedRow[];
}

export const NOTHING_DRAWN: StoredDrawing = { elements: [], flows: [] };

/** Loads what files may hold: what came from them, and what was drawn here, which they may hold by now. */
export async function loadDrawn(
  { db, actor: { workspaceId } }: WriteContext,
  processId: string,
): Promise<StoredDrawing> {
  const load = async (model: 'ProcessElement' | 'ProcessFlow') => {
    const rows = await rowsOf(db, model).findMany({ where: { workspaceId, processId } });
    const kind = model === 'ProcessElement' ? 'Element' : 'Flow';
    return rows.map((row) => ({
      ...row,
      elementId: String(row.elementId ?? drawnId(kind, row.id)),
      isDrawnHere: row.elementId === null,
    }));
  };
  return { elements: await load('ProcessElement'), flows: await load('ProcessFlow') };
}

/**
 * Writes the rows of a file over what is stored of an earlier one: what is new in one
 * statement, what changes in one for all that change the same columns.
 */
export async function writeDrawn<Drawn extends Named>(
  tx: WriteContext,
  entity: EntityDefinition,
  processId: string,
  stored: readonly ImportedRow[],
  drawn: readonly Drawn[],
  {
    columns,
    idOf = () => newId(),
  }: { columns: readonly (keyof Drawn & string)[]; idOf?: (elementId: string) => string },
): Promise<WrittenDrawn<Drawn>> {
  const { workspaceId, memberId } = tx.actor;
  const now = tx.now();
  const stamp = { updatedAt: now, updatedById: memberId };
  const { added, met, gone } = compareDrawing(stored, drawn, columns);
  const rows = added.map((row) => ({
    ...row,
    ...stamp,
    workspaceId,
    id: idOf(row.elementId),
    processId,
    revision: 1,
    createdAt: now,
    createdById: memberId,
  }));
  await insertRows(tx.db, workspaceId, entity.model, rows);
  const changed = met
    .map(({ stored: before, drawn: row, changed: columns }) => ({
      before,
      drawn: row,
      // From now on the id is the file's.
      columns: before.isDrawnHere ? ['elementId', ...columns] : columns,
    }))
    .filter((one) => one.columns.length > 0);
  const updates = changed.map(({ before: { id, revision }, drawn: row, columns: differing }) => ({
    id,
    revision,
    values: Object.fromEntries(differing.map((column) => [column, row[column] ?? null])),
  }));
  const options = { stamp, counters: [] };
  const count = await updateRows(tx.db, workspaceId, entity.model, updates, options);
  if (count !== changed.length) throw new StaleReadError();
  for (const row of rows) tx.record({ entity, row, action: 'CREATED', changedFields: [] });
  for (const { before, drawn: row, columns: differing } of changed) {
    const { isDrawnHere: _, ...known } = before;
    const after = { ...known, ...row, revision: before.revision + 1 };
    tx.record({ entity, row: after, action: 'UPDATED', changedFields: [...differing] });
  }
  // What no file has held yet is left alone.
  return { created: added, changed, gone: gone.filter(({ isDrawnHere }) => !isDrawnHere) };
}
