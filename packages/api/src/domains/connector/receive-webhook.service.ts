import type { WebhookRequest } from '../../connectors/contract.ts';
import type { ServiceContext } from '../../context.ts';
import { write } from '../../entity/index.ts';
import { badInput, DomainError } from '../../kernel/errors.ts';
import { newId } from '../../kernel/ids.ts';
import { enqueueInbox } from './inbox.job.ts';
import { openSource } from './open-source.service.ts';
import { stored } from './stream-rows.ts';

/** What became of a call of a webhook. */
export interface ReceivedWebhook {
  /** How many events were not known. */
  received: number;
  /** How many had come before, or come from ourselves. */
  ignored: number;
}

/**
 * Stores what a webhook tells of, once the call is believed, and lets it be
 * worked on later: the sender waits a few seconds only.
 */
export async function receiveWebhook(
  ctx: ServiceContext,
  sourceId: string,
  request: WebhookRequest,
): Promise<ReceivedWebhook> {
  const source = await openSource(ctx, sourceId);
  const { webhook } = source.connector;
  if (!webhook) throw new DomainError('NOT_FOUND', 'This source takes no webhooks.');
  const { settings } = source.row;
  const secrets = source.accepted(webhook.secret);
  const reason = webhook.verify(request, secrets, ctx.now(), settings);
  if (reason) throw new DomainError('UNAUTHENTICATED', `The call is not believed. ${reason}`);
  const entries = readEntries(() => webhook.parse(request, settings));
  const news = entries.filter(({ isEcho }) => !isEcho);
  if (news.length === 0) return { received: 0, ignored: entries.length };
  const { workspaceId } = ctx.actor;
  const received = await write(ctx, { field: 'webhook', args: null }, async (tx) => {
    const { count } = await tx.db.crmInboxEvent.createMany({
      data: news.map(({ dedupeKey, ref, payload, isErasure }) => ({
        workspaceId,
        id: newId(),
        createdAt: tx.now(),
        sourceId,
        dedupeKey,
        objectType: ref?.objectType ?? null,
        externalId: ref?.externalId ?? null,
        payload: stored(isErasure ? { ...payload, isErasure } : payload),
      })),
      skipDuplicates: true,
    });
    if (count > 0) await enqueueInbox(tx, sourceId);
    return count;
  });
  return { received, ignored: entries.length - received };
}

function readEntries<T>(parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    if (error instanceof DomainError) throw error;
    const isUnreadable =
      error instanceof SyntaxError || (error instanceof Error && error.name === 'ZodError');
    if (isUnreadable) throw badInput('The body is not what this source sends.');
    throw error;
  }
}
