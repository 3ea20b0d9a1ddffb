import { insertRows } from '../db/row-sets.ts';
import type { WorkspaceTransaction } from '../db/workspace.ts';
import type { RecordedChange } from '../entity/write-context.ts';
import { newId } from '../kernel/ids.ts';

export interface ChangeOrigin {
  workspaceId: string;
  memberId: string | null;
  requestId: string;
  at: Date;
}

/**
 * Writes the changes of one transaction to the log, as its last statement.
 *
 * Being last, they are numbered after every row lock was won: two changes of
 * one row stand in the log in the order in which they took effect.
 */
export async function appendChanges(
  db: WorkspaceTransaction,
  origin: ChangeOrigin,
  changes: readonly RecordedChange[],
): Promise<void> {
  if (changes.length === 0) return;
  const { workspaceId, memberId, requestId, at } = origin;
  const rows = changes.map(({ entity, row, action, changedFields, details }) => ({
    workspaceId,
    id: newId(),
    type: entity.model,
    entityId: String(row.id),
    action,
    revision: Number(row.revision),
    journeyMapId: journeyMapOf(entity.model, row),
    changedFields,
    ...(details ? { details: { ...details } } : {}),
    memberId,
    requestId,
    at,
  }));
  await insertRows(db, workspaceId, 'PendingChange', rows);
}

function journeyMapOf(model: string, row: Record<string, unknown>): string | null {
  if (model === 'JourneyMap') return String(row.id);
  return typeof row.journeyMapId === 'string' ? row.journeyMapId : null;
}
