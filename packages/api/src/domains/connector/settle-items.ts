import type { WriteResult } from '../../connectors/contract.ts';
import type { WriteContext } from '../../entity/index.ts';
import type { CrmOutboxItem } from '../../generated/prisma/client.ts';
import type { OpenSource } from './open-source.service.ts';
import { stored } from './stream-rows.ts';

/** How often an item is sent before a person has to look at it. */
const MOST_ATTEMPTS = 8;
const FIRST_PAUSE_MS = 10_000;
const LONGEST_PAUSE_MS = 3_600_000;
/** How long an item waits for somebody to set a secret anew, which sends it at once. */
const SECRET_PAUSE_MS = 600_000;

/** Notes what became of items. One that is refused for good keeps no other waiting. */
export async function settleItems(
  ctx: WriteContext,
  source: OpenSource,
  items: readonly CrmOutboxItem[],
  results: readonly WriteResult[],
): Promise<void> {
  const { db, actor, now } = ctx;
  const { workspaceId } = actor;
  for (const [place, item] of items.entries()) {
    const result = results[place];
    if (!result) continue;
    // Guarded: what a person did with the item meanwhile is not undone.
    await db.crmOutboxItem.updateMany({
      where: { workspaceId, id: item.id, status: item.status, attempts: item.attempts },
      data: columnsOf(item, result, now()),
    });
    if (result.as === 'WRITTEN') await rememberWritten(ctx, source, item);
  }
}

function columnsOf(item: CrmOutboxItem, result: WriteResult, now: Date) {
  switch (result.as) {
    case 'WRITTEN':
      return {
        status: 'DONE' as const,
        settledAt: now,
        ...(result.externalId ? { externalId: result.externalId } : {}),
        errorCode: null,
        errorField: null,
        errorMessage: null,
      };
    case 'REFUSED':
      return {
        status: 'DEAD' as const,
        settledAt: now,
        errorCode: result.code,
        errorField: result.field,
        errorMessage: result.message,
      };
    case 'UNCERTAIN':
      return {
        status: 'UNCERTAIN' as const,
        dueAt: later(item, now),
        errorCode: 'UNCERTAIN',
        errorMessage: result.message,
      };
    case 'RETRY':
      return retry(item, result, now);
  }
}

function retry(item: CrmOutboxItem, result: WriteResult & { as: 'RETRY' }, now: Date) {
  const { code, message, retryAt, isAbsent, isUncertain } = result;
  const error = { errorCode: code, errorMessage: message };
  // Waiting for its turn, or for a new token, is not the fault of the item.
  const isTurn = code === 'RATE_LIMITED' || code === 'QUOTA_DAY' || code === 'AUTH';
  if (item.attempts >= MOST_ATTEMPTS && !isTurn && !isUncertain) {
    return { ...error, status: 'DEAD' as const, settledAt: now };
  }
  return {
    ...error,
    status: isUncertain ? ('UNCERTAIN' as const) : ('WAITING' as const),
    dueAt: isAbsent ? now : (retryAt ?? (code === 'AUTH' ? afterSecret(now) : later(item, now))),
    ...(isTurn && !isUncertain ? { attempts: Math.max(0, item.attempts - 1) } : {}),
  };
}

const afterSecret = (now: Date) => new Date(now.getTime() + SECRET_PAUSE_MS);

function later({ attempts }: CrmOutboxItem, now: Date): Date {
  const pause = Math.min(FIRST_PAUSE_MS * 2 ** Math.max(0, attempts - 1), LONGEST_PAUSE_MS);
  return new Date(now.getTime() + pause);
}

/** What was written last is kept with the record: the same is not written again. */
async function rememberWritten(
  { db, actor: { workspaceId } }: WriteContext,
  { row }: OpenSource,
  { objectType, externalId, payload }: CrmOutboxItem,
): Promise<void> {
  if (externalId === null) return;
  await db.crmRecord.updateMany({
    where: { workspaceId, sourceId: row.id, objectType, externalId },
    data: { written: stored(payload) },
  });
}
