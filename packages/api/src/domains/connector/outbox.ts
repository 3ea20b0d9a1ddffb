import { createHash } from 'node:crypto';
import type { WriteContext } from '../../entity/index.ts';
import { canonical } from '../../kernel/canonical.ts';
import { newId } from '../../kernel/ids.ts';
import { stored } from './stream-rows.ts';

/** What a source is to be told. */
export interface OutboxOrder {
  sourceId: string;
  operation: string;
  objectType: string;
  externalId: string | null;
  contactId: string | null;
  payload: Record<string, unknown>;
  /** Tells this telling from an earlier one that said the same. */
  occasion: unknown;
}

/** Puts items into the outbox, as part of the write that makes them necessary. */
export async function putIntoOutbox(
  { db, actor: { workspaceId }, now }: WriteContext,
  orders: readonly OutboxOrder[],
): Promise<number> {
  if (orders.length === 0) return 0;
  const { count } = await db.crmOutboxItem.createMany({
    data: orders.map(({ occasion, payload, ...order }) => {
      const { operation, objectType, externalId, contactId } = order;
      const target = externalId ?? contactId ?? '';
      return {
        ...order,
        workspaceId,
        id: newId(),
        createdAt: now(),
        dueAt: now(),
        payload: stored(payload),
        orderKey: `${objectType} ${target}`,
        idempotencyKey: createHash('sha256')
          .update(canonical([operation, objectType, target, payload, occasion]))
          .digest('hex'),
      };
    }),
    skipDuplicates: true,
  });
  return count;
}
