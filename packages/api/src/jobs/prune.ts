import type { PrismaClient } from '../generated/prisma/client.ts';

const DAY_MS = 86_400_000;
const BATCH = 5_000;

/**
 * Deletes the jobs that ended so many days ago, in all workspaces.
 *
 * @returns how many were deleted
 */
export async function pruneJobs(
  prisma: PrismaClient,
  now: Date,
  keepDays: number,
): Promise<number> {
  const oldest = new Date(now.getTime() - keepDays * DAY_MS);
  let deleted = 0;
  for (;;) {
    const { count } = await prisma.job.deleteMany({
      where: { finishedAt: { lt: oldest } },
      limit: BATCH,
    });
    deleted += count;
    if (count < BATCH) return deleted;
  }
}
