import { z } from 'zod';
import type { WebhookEntry, WebhookRequest } from '../contract.ts';

const event = z.looseObject({
  specversion: z.string().regex(/^1\.\d+$/),
  id: z.string().min(1),
  source: z.string().min(1),
  type: z.string().min(1),
});

/** Reads events of CloudEvents 1.0 over HTTP: structured, in a batch, or with its attributes in headers. */
export function readCloudEvents({ headers, body }: WebhookRequest): WebhookEntry[] {
  const [type = ''] = (headers['content-type'] ?? '').split(';');
  const media = type.trim().toLowerCase();
  const text = body.toString('utf8');
  if (media === 'application/cloudevents-batch+json') {
    return z.array(event).max(1_000).parse(JSON.parse(text)).map(toEntry);
  }
  if (media === 'application/cloudevents+json') return [toEntry(event.parse(JSON.parse(text)))];
  return [toEntry(event.parse(fromHeaders(headers, media, text)))];
}

const PREFIX = 'ce-';

function fromHeaders(
  headers: WebhookRequest['headers'],
  media: string,
  text: string,
): Record<string, unknown> {
  const attributes: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (name.startsWith(PREFIX) && value !== undefined) {
      attributes[name.slice(PREFIX.length)] = decode(value);
    }
  }
  if (text === '') return attributes;
  const isJson = media === 'application/json' || media.endsWith('+json');
  return { ...attributes, datacontenttype: media, data: isJson ? JSON.parse(text) : text };
}

/** Values of headers are percent-encoded where they are not plain. */
function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

/** An event is the same when source and id are; nothing else counts. */
function toEntry(payload: z.output<typeof event>): WebhookEntry {
  const { source, id } = payload;
  return { dedupeKey: JSON.stringify([source, id]), ref: null, payload };
}
