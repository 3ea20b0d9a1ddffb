import { type Consequence, findEntity, type StoredRow } from '../../entity/index.ts';
import { isSame } from '../../entity/plan-row.ts';
import { encodeGlobalId } from '../../kernel/ids.ts';
import type { StoredChange } from './stored-import.ts';

/** Something that was done since the import and would be lost if it was undone. */
export interface UndoLoss {
  type: string;
  id: string | null;
  key: string | null;
  field: string | null;
  reason: 'CHANGED' | 'DELETED' | 'USED';
  message: string;
}

/** What others changed since of what the import wrote, and what they deleted. */
export function findLosses({
  model,
  changes,
  rows,
}: {
  model: string;
  changes: readonly StoredChange[];
  rows: ReadonlyMap<string, StoredRow>;
}): UndoLoss[] {
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

/** What was added since and hangs on what the import made. */
export function usedSince({ type, effect, count }: Consequence): UndoLoss {
  const entity = findEntity(type);
  const nouns = count === 1 ? (entity?.noun ?? type) : (entity?.nouns ?? type);
  const message =
    effect === 'DELETED'
      ? `${count} ${nouns} added since hang on what the import made and would be deleted with it.`
      : `${count} ${nouns} refer to what the import made and would lose the reference.`;
  return { type, id: null, key: null, field: null, reason: 'USED', message };
}
