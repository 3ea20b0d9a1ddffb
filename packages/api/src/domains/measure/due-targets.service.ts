import type { ServiceContext } from '../../context.ts';
import { write } from '../../entity/index.ts';
import type { PrismaClient } from '../../generated/prisma/client.ts';
import { settleTargets } from './target.entity.ts';

const HOUR_MS = 3_600_000;
/** The clocks that are furthest ahead of UTC. */
const FURTHEST_AHEAD_HOURS = 14;

/**
 * Judges targets whose due day has passed since they were last looked at, in
 * every workspace: no write tells of a day that passes.
 *
 * @param open makes the context to write in, as the server itself
 * @returns how many targets changed sides
 */
export async function judgeDueTargets(
  prisma: PrismaClient,
  open: (workspaceId: string) => ServiceContext,
  now: Date,
): Promise<number> {
  // Wherever it is tomorrow already; the workspace's own time zone decides.
  const latest = new Date(now.getTime() + FURTHEST_AHEAD_HOURS * HOUR_MS);
  const due = await prisma.target.findMany({
    where: { status: 'NOT_MET', dueDate: { lt: latest } },
    select: { workspaceId: true, metricId: true },
  });
  const metricIds = new Map<string, string[]>();
  for (const { workspaceId, metricId } of due) {
    metricIds.set(workspaceId, [...(metricIds.get(workspaceId) ?? []), metricId]);
  }
  let moved = 0;
  for (const [workspaceId, ids] of metricIds) {
    const call = { field: 'dueTargets', args: [] };
    moved += await write(open(workspaceId), call, (tx) => settleTargets(tx, ids));
  }
  return moved;
}
