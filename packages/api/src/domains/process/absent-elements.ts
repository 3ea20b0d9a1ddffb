import { referrersOf, rowsOf, type StoredRow, type WriteContext } from '../../entity/index.ts';
import { processElement } from './process-element.entity.ts';

/** The drawing refers to its elements, too; that follows the file. */
const OF_THE_DRAWING = new Set(['ProcessElement', 'ProcessFlow', 'ProcessElementSystem']);

/** The ids of those elements that journeys, measures, pain points or actions refer to. */
export async function referredTo(
  { db, actor: { workspaceId } }: WriteContext,
  elements: readonly StoredRow[],
): Promise<Set<string>> {
  const found = new Set<string>();
  if (elements.length === 0) return found;
  const ids = elements.map(({ id }) => id);
  for (const { referrer, column } of referrersOf('ProcessElement')) {
    if (OF_THE_DRAWING.has(referrer)) continue;
    const rows = await rowsOf(db, referrer).findMany({
      where: { workspaceId, [column]: { in: ids } },
      select: { [column]: true },
    });
    for (const row of rows) found.add(String(row[column]));
  }
  return found;
}

/** Keeps elements that their file no longer holds, outside of everything it draws. */
export async function keepAbsent(tx: WriteContext, elements: readonly StoredRow[]): Promise<void> {
  if (elements.length === 0) return;
  const { workspaceId, memberId } = tx.actor;
  const absentSince = tx.now();
  const places = { poolId: null, laneId: null, parentId: null, attachedToId: null };
  await tx.db.processElement.updateMany({
    where: { workspaceId, id: { in: elements.map(({ id }) => id) } },
    data: {
      ...places,
      absentSince,
      revision: { increment: 1 },
      updatedAt: absentSince,
      updatedById: memberId,
    },
  });
  for (const row of elements) {
    tx.record({
      entity: processElement,
      row: { ...row, ...places, absentSince, revision: row.revision + 1 },
      action: 'UPDATED',
      changedFields: ['absentSince'],
    });
  }
}
