import {
  findEntity,
  rowsOf,
  type StoredRow,
  type WriteContext,
  type WrittenRow,
} from '../../entity/index.ts';
import { DomainError } from '../../kernel/errors.ts';

const PLACES = ['poolId', 'laneId', 'parentId'];

/** What stands in something that moves, or sits on it, moves along. */
export async function moveAlong(tx: WriteContext, written: readonly WrittenRow[]): Promise<void> {
  const moved = written
    .filter(({ before, changed }) => before && PLACES.some((place) => changed.includes(place)))
    .map(({ row }) => row as StoredRow);
  const { workspaceId } = tx.actor;
  const seen = new Set(moved.map(({ id }) => id));
  const followers: string[] = [];
  for (let open = moved; open.length > 0; ) {
    const ids = open.map(({ id }) => id);
    const where = {
      workspaceId,
      OR: ['parentId', 'attachedToId', 'laneId'].map((column) => ({ [column]: { in: ids } })),
    };
    const found = await rowsOf(tx.db, 'ProcessElement').findMany({ where });
    const byId = new Map(open.map((row) => [row.id, row]));
    const next = found.filter(({ id }) => !seen.has(id));
    open = [];
    for (const row of next) {
      seen.add(row.id);
      const after = await follow(tx, row, byId);
      if (!after) continue;
      followers.push(row.id);
      open.push(after);
    }
  }
  await refuseTorn(tx, followers);
}

/** @returns the row as it is now; null when it stood there already */
async function follow(
  tx: WriteContext,
  row: StoredRow,
  holders: ReadonlyMap<string, StoredRow>,
): Promise<StoredRow | null> {
  const host = holders.get(String(row.attachedToId));
  const holder = host ?? holders.get(String(row.parentId)) ?? holders.get(String(row.laneId));
  if (!holder) return null;
  const poolId = holder.poolId ?? null;
  const hasLeft = poolId !== (row.poolId ?? null) && !holders.has(String(row.laneId));
  const place = host
    ? { poolId, laneId: host.laneId ?? null, parentId: host.parentId ?? null }
    : { poolId, laneId: hasLeft ? null : (row.laneId ?? null), parentId: row.parentId ?? null };
  const changedFields = PLACES.filter(
    (name) => place[name as keyof typeof place] !== (row[name] ?? null),
  );
  if (changedFields.length === 0) return null;
  const { workspaceId, memberId } = tx.actor;
  const stamp = { updatedAt: tx.now(), updatedById: memberId };
  await rowsOf(tx.db, 'ProcessElement').updateMany({
    where: { workspaceId, id: row.id },
    data: { ...place, ...stamp, revision: { increment: 1 } },
  });
  const after = { ...row, ...place, ...stamp, revision: row.revision + 1 };
  const entity = findEntity('ProcessElement');
  if (entity) tx.record({ entity, row: after, action: 'UPDATED', changedFields });
  return after;
}

async function refuseTorn(
  { db, actor: { workspaceId } }: WriteContext,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  const ends = { select: { poolId: true, name: true } };
  const flows = await db.processFlow.findMany({
    where: {
      workspaceId,
      kind: 'SEQUENCE',
      OR: [{ sourceId: { in: [...ids] } }, { targetId: { in: [...ids] } }],
    },
    select: { source: ends, target: ends },
  });
  const torn = flows.find(({ source, target }) => source.poolId !== target.poolId);
  if (!torn) return;
  throw new DomainError(
    'REJECTED',
    `“${torn.source.name}” would move along, and a sequence flow ties it to “${torn.target.name}”, which stays in another pool. Delete the flow first.`,
    { path: 'poolId' },
  );
}
