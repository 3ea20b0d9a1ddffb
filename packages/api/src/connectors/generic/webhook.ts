import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { SourceRecord, WebhookDefinition, WebhookEntry, WebhookRequest } from '../contract.ts';
import { valueAt } from '../mapping/read-template.ts';
import { readCloudEvents } from './cloud-events.ts';
import { readSegment, segmentRecord } from './segment.ts';
import { type WebhookSettings, webhookSettings } from './settings.ts';
import { verifySignature } from './verify-signature.ts';

const records = z.array(z.record(z.string(), z.unknown())).max(1_000);

export const genericWebhook: WebhookDefinition = {
  secret: 'signingSecret',
  verify: (request, secrets, now, settings) =>
    verifySignature(request, webhookSettings.parse(settings), secrets, now),
  parse(request, given) {
    const settings = webhookSettings.parse(given);
    switch (settings.format) {
      case 'CLOUDEVENTS':
        return readCloudEvents(request);
      case 'SEGMENT':
        return readSegment(request);
      case 'JSON':
        return readJson(request, settings);
    }
  },
  toRecord(payload, given) {
    const settings = webhookSettings.parse(given);
    switch (settings.format) {
      case 'CLOUDEVENTS':
        return cloudEventRecord(payload);
      case 'SEGMENT':
        return segmentRecord(payload);
      case 'JSON':
        return jsonRecord(payload, settings);
    }
  },
};

function readJson({ body }: WebhookRequest, { listPath }: WebhookSettings): WebhookEntry[] {
  const text = body.toString('utf8');
  const parsed: unknown = JSON.parse(text);
  const found = listPath === undefined ? parsed : valueAt(parsed, listPath);
  return records.parse(Array.isArray(found) ? found : [found]).map((payload) => ({
    // The same record that says something else is something else.
    dedupeKey: createHash('sha256').update(JSON.stringify(payload)).digest('hex'),
    ref: null,
    payload,
  }));
}

function jsonRecord(
  payload: Record<string, unknown>,
  { idPath, updatedAtPath, objectType }: WebhookSettings,
): SourceRecord | null {
  const id = valueAt(payload, idPath);
  if (id === undefined || id === null || id === '') return null;
  const moment = updatedAtPath === undefined ? null : valueAt(payload, updatedAtPath);
  const updatedAt = moment == null ? null : new Date(moment as string | number);
  return {
    objectType,
    externalId: String(id),
    updatedAt: updatedAt && Number.isNaN(updatedAt.getTime()) ? null : updatedAt,
    payload,
    content: payload,
    people: [],
    mergedIds: [],
  };
}

function cloudEventRecord(payload: Record<string, unknown>): SourceRecord | null {
  const { source, id } = payload;
  if (typeof source !== 'string' || typeof id !== 'string') return null;
  return {
    objectType: 'event',
    externalId: `${source} ${id}`,
    updatedAt: null,
    payload,
    content: payload,
    people: [],
    mergedIds: [],
  };
}
