import { z } from 'zod';
import type { WriteItem, WriteResult, WriterDefinition } from '../../connectors/contract.ts';
import { ConnectorFailure } from '../../connectors/failures.ts';
import { runSql } from '../../db/run-sql.ts';
import type { WriteContext } from '../../entity/index.ts';
import type { CrmOutboxItem } from '../../generated/prisma/client.ts';
import { defineJob, enqueueJob } from '../../jobs/index.ts';
import { type OpenSource, openSource } from './open-source.service.ts';
import { settleItems } from './settle-items.ts';

const MOST_AT_ONCE = 100;

/** The items to send next: of each order key the first that is not settled, when it is due. */
const NEXT = `
WITH first AS (
  SELECT DISTINCT ON ("orderKey") * FROM crm_outbox_item
  WHERE "workspaceId" = $1::uuid AND "sourceId" = $2::uuid
    AND status IN ('WAITING', 'SENDING', 'UNCERTAIN')
  ORDER BY "orderKey", id
)
SELECT id::text AS id FROM first WHERE "dueAt" <= $3::timestamptz
ORDER BY status = 'UNCERTAIN' DESC, operation, id LIMIT ${MOST_AT_ONCE}`;

const state = z.object({ done: z.number() });

/**
 * Sends what waits in the outbox of a source. Nothing else has an effect
 * outside the database.
 *
 * An item is marked before it is sent. One that is still marked when a server
 * comes to it may have arrived: it is looked up before it is sent again.
 */
const outboxSend = defineJob({
  kind: 'CRM_OUTBOX',
  input: z.object({ sourceId: z.string() }),
  state,
  maxAttempts: 20,
  async run(job) {
    const { input, chunk } = job;
    const source = await openSource(job.ctx, input.sourceId);
    let done = job.state?.done ?? 0;
    if (source.row.status === 'PAUSED') return { done };
    // Nobody else sends for this source: what is marked was left behind.
    await chunk(async (tx) => {
      await tx.db.crmOutboxItem.updateMany({
        where: {
          workspaceId: tx.actor.workspaceId,
          sourceId: source.row.id,
          status: 'SENDING',
        },
        data: { status: 'UNCERTAIN' },
      });
      return { state: { done }, done };
    });
    for (;;) {
      let items: CrmOutboxItem[] = [];
      await chunk(async (tx) => {
        items = await takeNext(tx, source);
        return { state: { done }, done };
      });
      const [first] = items;
      if (!first) break;
      const batch = items.filter(
        ({ operation, objectType, status }) =>
          operation === first.operation &&
          objectType === first.objectType &&
          status === first.status,
      );
      const results = await resultsOf(source, batch, first.status === 'UNCERTAIN');
      await chunk(async (tx) => {
        await settleItems(tx, source, batch, results);
        done += results.filter(({ as }) => as === 'WRITTEN').length;
        return { state: { done }, done };
      });
    }
    await chunk(async (tx) => {
      await wakeLater(tx, source.row.id);
      return { state: { done }, done };
    });
    return { done };
  },
});

/** Has the outbox of a source sent, now or when the first item is due. */
export async function enqueueOutbox(
  ctx: WriteContext,
  sourceId: string,
  runAt?: Date,
): Promise<void> {
  const order = { kind: outboxSend, input: { sourceId }, uniqueKey: sourceId };
  await enqueueJob(ctx, { ...order, ...(runAt ? { runAt } : {}) });
}

const outboxDue = defineJob({
  kind: 'CRM_OUTBOX_DUE',
  input: z.object({ sourceId: z.string() }),
  state: z.null(),
  async run({ input: { sourceId }, chunk }) {
    await chunk(async (tx) => {
      await enqueueOutbox(tx, sourceId);
      return { state: null, done: 1 };
    });
  },
});

async function wakeLater(ctx: WriteContext, sourceId: string): Promise<void> {
  const next = await ctx.db.crmOutboxItem.findFirst({
    where: {
      workspaceId: ctx.actor.workspaceId,
      sourceId,
      status: { in: ['WAITING', 'UNCERTAIN'] },
    },
    orderBy: { dueAt: 'asc' },
    select: { dueAt: true },
  });
  if (!next) return;
  const order = { kind: outboxDue, input: { sourceId }, uniqueKey: sourceId, runAt: next.dueAt };
  await enqueueJob(ctx, order);
}

async function takeNext(ctx: WriteContext, { row }: OpenSource): Promise<CrmOutboxItem[]> {
  const { workspaceId } = ctx.actor;
  const next = await runSql<{ id: string }>(ctx.db, workspaceId, NEXT, [
    row.id,
    ctx.now().toISOString(),
  ]);
  const where = { workspaceId, id: { in: next.map(({ id }) => id) } };
  const items = await ctx.db.crmOutboxItem.findMany({ where, orderBy: { id: 'asc' } });
  const [first] = items;
  if (!first) return [];
  // Items of which nobody knows are looked up by themselves; looking has no effect.
  const isLookUp = items.some(({ status }) => status === 'UNCERTAIN');
  const mine = items.filter(({ status }) => (status === 'UNCERTAIN') === isLookUp);
  if (isLookUp) return mine;
  const batch = mine.filter(
    ({ operation, objectType }) =>
      operation === mine[0]?.operation && objectType === mine[0]?.objectType,
  );
  await ctx.db.crmOutboxItem.updateMany({
    where: { workspaceId, id: { in: batch.map(({ id }) => id) } },
    data: { status: 'SENDING', attempts: { increment: 1 } },
  });
  return batch.map((item) => ({
    ...item,
    status: 'SENDING' as const,
    attempts: item.attempts + 1,
  }));
}

async function resultsOf(
  { connector, context }: OpenSource,
  batch: readonly CrmOutboxItem[],
  isLookUp: boolean,
): Promise<WriteResult[]> {
  const [first] = batch;
  const writer = connector.writers.find(({ operation }) => operation === first?.operation);
  if (!writer) {
    const message = `The connector cannot do ${first?.operation}.`;
    return batch.map(() => ({ as: 'REFUSED', code: 'VALIDATION', message, field: null }));
  }
  const items = batch.map(toWriteItem);
  try {
    if (isLookUp) {
      const found: WriteResult[] = [];
      for (const item of items) found.push(await lookUp(writer, context, item));
      return found;
    }
    return await writer.write(context, items);
  } catch (error) {
    if (!(error instanceof ConnectorFailure)) throw error;
    const { code, message, details } = error;
    return batch.map(() => ({
      as: 'RETRY',
      code,
      message,
      isUncertain: isLookUp,
      ...(details.retryAt ? { retryAt: details.retryAt } : {}),
    }));
  }
}

async function lookUp(
  writer: WriterDefinition,
  context: OpenSource['context'],
  item: WriteItem,
): Promise<WriteResult> {
  const found = await writer.lookUp(context, item);
  if (found === 'WRITTEN') return { as: 'WRITTEN', externalId: item.externalId };
  const message = 'It had not arrived; it is sent again.';
  return found === 'ABSENT'
    ? { as: 'RETRY', code: 'TRANSIENT', message, isAbsent: true }
    : { as: 'UNCERTAIN', message: 'Nobody can tell yet whether it has arrived.' };
}

function toWriteItem({ id, objectType, externalId, payload }: CrmOutboxItem): WriteItem {
  return { id, objectType, externalId, payload: (payload ?? {}) as Record<string, unknown> };
}
