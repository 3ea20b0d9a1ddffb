import type { ServiceContext } from '../../context.ts';
import {
  type EntityDefinition,
  referrersOf,
  rowsOf,
  type StoredRow,
  type WriteContext,
} from '../../entity/index.ts';

/** What processes are drawn of. */
export type PartModel = 'ProcessElement' | 'ProcessFlow';

/** The drawing refers to its elements, too; that follows the file. */
const OF_THE_DRAWING = new Set(['ProcessElement', 'ProcessFlow', 'ProcessElementSystem']);

/** Where journeys, measures, pain points and actions refer to parts of processes. */
export const referredFrom = (model: PartModel) =>
  referrersOf(model).filter(({ referrer }) => !OF_THE_DRAWING.has(referrer));

/** Counts what refers to parts from outside of their drawing; by id, without those that nothing refers to. */
export async function countReferences(
  { db, actor: { workspaceId } }: Pick<ServiceContext, 'db' | 'actor'> | WriteContext,
  model: PartModel,
  parts: readonly { readonly id: string }[],
): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  if (parts.length === 0) return counts;
  const ids = parts.map(({ id }) => id);
  for (const { referrer, column } of referredFrom(model)) {
    const rows = await rowsOf(db, referrer).findMany({
      where: { workspaceId, [column]: { in: ids } },
      select: { [column]: true },
    });
    for (const row of rows) {
      const id = String(row[column]);
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  return counts;
}

/** Keeps parts that their file no longer holds, outside of the places it draws. */
export async function keepAbsent(
  tx: WriteContext,
  entity: EntityDefinition,
  parts: readonly StoredRow[],
  places: Readonly<Record<string, null>>,
): Promise<void> {
  if (parts.length === 0) return;
  const { workspaceId, memberId } = tx.actor;
  const absentSince = tx.now();
  await rowsOf(tx.db, entity.model).updateMany({
    where: { workspaceId, id: { in: parts.map(({ id }) => id) } },
    data: {
      ...places,
      absentSince,
      revision: { increment: 1 },
      updatedAt: absentSince,
      updatedById: memberId,
    },
  });
  for (const row of parts) {
    tx.record({
      entity,
      row: { ...row, ...places, absentSince, revision: row.revision + 1 },
      action: 'UPDATED',
      changedFields: ['absentSince'],
    });
  }
}
