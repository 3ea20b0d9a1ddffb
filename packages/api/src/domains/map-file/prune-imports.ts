import { Prisma, type PrismaClient } from '../../generated/prisma/client.ts';
import { UNDO_DAYS } from '../exchange/index.ts';

const KEPT_HOURS = 24;
const HOUR_MS = 3_600_000;

/** So many are dealt with in one statement. */
const AT_ONCE = 100;

/**
 * Forgets the rows of plans nobody applied, as their uploads are, and imports that can
 * no longer be undone; in all workspaces.
 *
 * @returns how many parts lost their rows, and how many imports were forgotten
 */
export async function pruneMapFileImports(prisma: PrismaClient, now: Date): Promise<number> {
  const before = (hours: number) => new Date(now.getTime() - hours * HOUR_MS);
  const rows = await repeat(() =>
    prisma.mapFileImportPart.updateMany({
      where: {
        rows: { not: Prisma.DbNull },
        mapFileImport: { createdAt: { lt: before(KEPT_HOURS) }, finishedAt: { not: null } },
      },
      data: { rows: Prisma.DbNull },
      limit: AT_ONCE,
    }),
  );
  const imports = await repeat(() =>
    prisma.mapFileImport.deleteMany({
      where: { createdAt: { lt: before(24 * UNDO_DAYS) } },
      limit: 1,
    }),
  );
  return rows + imports;
}

async function repeat(work: () => Promise<{ count: number }>): Promise<number> {
  let sum = 0;
  for (;;) {
    const { count } = await work();
    sum += count;
    if (count === 0) return sum;
  }
}
