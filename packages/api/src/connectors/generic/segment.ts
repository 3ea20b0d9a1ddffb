import { z } from 'zod';
import type { SourceRecord, WebhookEntry, WebhookRequest } from '../contract.ts';

const text = z.union([z.string(), z.number()]).transform(String);

const message = z.looseObject({
  type: z.enum(['identify', 'track', 'page', 'screen', 'group', 'alias']),
  messageId: z.string().min(1).max(200),
  userId: text.nullish(),
  anonymousId: text.nullish(),
  previousId: text.nullish(),
  groupId: text.nullish(),
  timestamp: z.string().nullish(),
  sentAt: z.string().nullish(),
});
type Message = z.output<typeof message>;

const body = z.union([
  z.looseObject({ batch: z.array(message).max(1_000) }).transform(({ batch }) => batch),
  message.transform((one) => [one]),
]);

/** Reads calls of the Segment spec, one or a batch. */
export function readSegment({ body: bytes }: WebhookRequest): WebhookEntry[] {
  return body.parse(JSON.parse(bytes.toString('utf8'))).map((one) => ({
    dedupeKey: one.messageId,
    ref: null,
    payload: {
      ...one,
      person: one.userId ?? one.anonymousId ?? null,
      at: one.timestamp ?? one.sentAt,
    },
  }));
}

/** The record in a call: an alias stands for the person it leads to. */
export function segmentRecord(payload: Record<string, unknown>): SourceRecord | null {
  const read = message.safeParse(payload);
  if (!read.success) return null;
  const { type, messageId, userId, previousId } = read.data;
  const isAlias = type === 'alias' && userId && previousId;
  return {
    objectType: type,
    externalId: isAlias ? userId : messageId,
    updatedAt: momentOf(read.data),
    payload,
    content: payload,
    people: [],
    mergedIds: isAlias ? [previousId] : [],
  };
}

function momentOf({ timestamp, sentAt }: Message): Date | null {
  const moment = new Date(timestamp ?? sentAt ?? '');
  return Number.isNaN(moment.getTime()) ? null : moment;
}
