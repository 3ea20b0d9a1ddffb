import type { ServiceContext } from '../../context.ts';
import { referrersOf, rowsOf, type StoredRow, type WriteContext } from '../../entity/index.ts';
import { processElement } from '../process/index.ts';

/** The drawing refers to its elements, too; that follows the file. */
const OF_THE_DRAWING = new Set(['ProcessElement', 'ProcessFlow', 'ProcessElementSystem']);

/** Where journeys, measures, pain points and actions refer to elements. */
export const referredFrom = () =>
  referrersOf('ProcessElement').filter(({ referrer }) => !OF_THE_DRAWING.has(referrer));

/** Counts what refers to elements from outside of their drawing; by id, without those that nothing refers to. */
export async function countReferences(
  { db, actor: { workspaceId } }: Pick<ServiceContext, 'db' | 'actor'> | WriteContext,
  elements: readonly { readonly id: string }[],
): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  if (elements.length === 0) return counts;
  const ids = elements.map(({ id }) => id);
  for (const { referrer, column } of referredFrom()) {
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
