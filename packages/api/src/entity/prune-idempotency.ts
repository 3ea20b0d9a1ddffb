import type { PrismaClient } from '../generated/prisma/client.ts';

/** How long a repeated call finds the answer of the first. */
export const IDEMPOTENCY_HOURS = 24;

const HOUR_MS = 3_600_000;
const BATCH = 5_000;

/**
 * Forgets the answers that are too old to be asked for again, in all workspaces.
 *
 * @returns how many were forgotten
 */
export async function pruneIdempotencyRecords(prisma: PrismaClient, now: Date): Promise<number> {
  const oldest = new Date(now.getTime() - IDEMPOTENCY_HOURS * HOUR_MS);
  let forgotten = 0;
  // In batches: one statement over everything could outlast the statement limit.
  for (;;) {
    const { count } = await prisma.idempotencyRecord.deleteMany({
      where: { createdAt: { lt: oldest } },
      limit: BATCH,
    });
    forgotten += count;
    if (count < BATCH) return forgotten;
  }
}
