import type { ServiceContext } from '../../context.ts';

/** A process of the workspace that a call means. */
export interface CalledProcess {
  readonly id: string;
}

/** The id without the prefix of its namespace. */
const localName = (called: string): string => called.slice(called.indexOf(':') + 1);

/**
 * Finds the processes that calls mean: those whose file holds a process with the id that is
 * called, and those with that key. What was imported last counts where several do.
 *
 * @returns by what is called, as it is written; without what nothing is found for
 */
export async function findCalled(
  { db, actor: { workspaceId } }: ServiceContext,
  called: readonly string[],
): Promise<Map<string, CalledProcess>> {
  const found = new Map<string, CalledProcess>();
  if (called.length === 0) return found;
  const names = [...new Set(called.map(localName))];
  const byKey = await db.process.findMany({
    where: { workspaceId, key: { in: names }, archivedAt: null },
    select: { id: true, key: true },
  });
  const byFile = await db.processImport.findMany({
    where: { workspaceId, processIds: { hasSome: names }, process: { archivedAt: null } },
    select: { processId: true, number: true, processIds: true },
    orderBy: { createdAt: 'asc' },
  });
  const lastNumbers = await db.processImport.groupBy({
    by: ['processId'],
    where: { workspaceId, processId: { in: byFile.map(({ processId }) => processId) } },
    _max: { number: true },
  });
  const last = new Map(lastNumbers.map(({ processId, _max }) => [processId, _max.number]));
  const ids = new Map(byKey.map(({ id, key }) => [key, id]));
  for (const { processId, number, processIds } of byFile) {
    if (last.get(processId) !== number) continue;
    for (const id of processIds) ids.set(id, processId);
  }
  for (const one of called) {
    const id = ids.get(localName(one));
    if (id !== undefined) found.set(one, { id });
  }
  return found;
}
