import type { ServiceContext } from '../../context.ts';
import { write } from '../../entity/index.ts';
import { Prisma, type PrismaClient } from '../../generated/prisma/client.ts';
import { resealSecrets } from './secrets.ts';
import { enqueueRun } from './source-run.job.ts';

const DAY_MS = 24 * 3_600_000;
/** How long it is remembered that an event came and an item arrived: longer than anybody sends again. */
const REMEMBERED_DAYS = 30;
const WORKED_ON = ['CRM_SOURCE_RUN', 'CRM_SOURCE_DUE'];

/**
 * Looks after all sources now and then: throws away payloads that were kept
 * long enough and events and items that are done with, seals with the key in use what an older one sealed, and takes
 * sources up again that nothing would read any more.
 *
 * @returns how many rows that concerned
 */
export async function tendSources(
  prisma: PrismaClient,
  open: (workspaceId: string) => ServiceContext,
  now: Date,
): Promise<number> {
  const sources = await prisma.crmSource.findMany({
    select: { workspaceId: true, id: true, retentionDays: true, status: true, runJobId: true },
  });
  let tended = 0;
  for (const { workspaceId, id, retentionDays, status, runJobId } of sources) {
    const ctx = open(workspaceId);
    const source = { workspaceId, sourceId: id };
    if (retentionDays !== null) tended += await redactOld(prisma, source, retentionDays, now);
    tended += await forgetDone(prisma, source, now);
    tended += await resealSecrets(ctx, id);
    // One that was never read waits for somebody to ask for it.
    const isRead = status === 'ACTIVE' && runJobId !== null;
    if (isRead && !(await isWorkedOn(prisma, source))) {
      await write(ctx, { field: 'tendSources', args: null }, (tx) => enqueueRun(tx, id));
      tended += 1;
    }
  }
  return tended;
}

interface Place {
  workspaceId: string;
  sourceId: string;
}

async function redactOld(
  prisma: PrismaClient,
  source: Place,
  retentionDays: number,
  now: Date,
): Promise<number> {
  const { count } = await prisma.crmRecord.updateMany({
    where: {
      ...source,
      redactedAt: null,
      receivedAt: { lt: new Date(now.getTime() - retentionDays * DAY_MS) },
    },
    data: { payload: Prisma.DbNull, problems: Prisma.DbNull, redactedAt: now },
  });
  return count;
}

async function forgetDone(prisma: PrismaClient, source: Place, now: Date): Promise<number> {
  const createdAt = { lt: new Date(now.getTime() - REMEMBERED_DAYS * DAY_MS) };
  const where = { ...source, status: 'DONE' as const, createdAt };
  const events = await prisma.crmInboxEvent.deleteMany({ where });
  const items = await prisma.crmOutboxItem.deleteMany({ where });
  return events.count + items.count;
}

/** A run that failed for good has asked for no other. */
async function isWorkedOn(
  prisma: PrismaClient,
  { workspaceId, sourceId }: Place,
): Promise<boolean> {
  const open = await prisma.job.count({
    where: {
      workspaceId,
      kind: { in: WORKED_ON },
      uniqueKey: sourceId,
      status: { in: ['QUEUED', 'RUNNING'] },
    },
  });
  return open > 0;
}
