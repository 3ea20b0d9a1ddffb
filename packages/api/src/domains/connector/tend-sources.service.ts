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
    if (retentionDays !== null) tended += await redactOld(ctx, id, retentionDays, now);
    tended += await forgetDone(ctx, id, now);
    tended += await resealSecrets(ctx, id);
    // One that was never read waits for somebody to ask for it.
    if (status === 'ACTIVE' && runJobId !== null) tended += await revive(ctx, id);
  }
  return tended;
}

async function redactOld(
  { db, actor: { workspaceId } }: ServiceContext,
  sourceId: string,
  retentionDays: number,
  now: Date,
): Promise<number> {
  const { count } = await db.crmRecord.updateMany({
    where: {
      workspaceId,
      sourceId,
      redactedAt: null,
      receivedAt: { lt: new Date(now.getTime() - retentionDays * DAY_MS) },
    },
    data: { payload: Prisma.DbNull, problems: Prisma.DbNull, redactedAt: now },
  });
  return count;
}

async function forgetDone(
  { db, actor: { workspaceId } }: ServiceContext,
  sourceId: string,
  now: Date,
): Promise<number> {
  const createdAt = { lt: new Date(now.getTime() - REMEMBERED_DAYS * DAY_MS) };
  const where = { workspaceId, sourceId, status: 'DONE' as const, createdAt };
  const events = await db.crmInboxEvent.deleteMany({ where });
  const items = await db.crmOutboxItem.deleteMany({ where });
  return events.count + items.count;
}

/** A run that failed for good has asked for no other. */
async function revive(ctx: ServiceContext, sourceId: string): Promise<number> {
  const { workspaceId } = ctx.actor;
  const open = await ctx.db.job.count({
    where: {
      workspaceId,
      kind: { in: WORKED_ON },
      uniqueKey: sourceId,
      status: { in: ['QUEUED', 'RUNNING'] },
    },
  });
  if (open > 0) return 0;
  await write(ctx, { field: 'tendSources', args: null }, (tx) => enqueueRun(tx, sourceId));
  return 1;
}
