import { z } from 'zod';
import type { FakeReply } from '../../testing/loopback-server.ts';
import type { FakeObject } from './fake-store.ts';

// On purpose not the schemas of the connector: one is the check of the other.
const objectShape = z.strictObject({
  id: z.string().regex(/^\d+$/),
  properties: z.record(z.string(), z.string().nullable()),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  archived: z.boolean(),
});

const pageShape = z.strictObject({
  total: z.number().int().optional(),
  results: z.array(objectShape),
  paging: z.strictObject({ next: z.strictObject({ after: z.string() }) }).optional(),
});

/** An object as the API shows it. */
export function shown(
  { id, properties, createdAt, updatedAt, archived }: FakeObject,
  wanted?: readonly string[],
): z.input<typeof objectShape> {
  const names = wanted ? new Set([...wanted, 'hs_object_id', 'createdate']) : null;
  const visible = Object.entries(properties).filter(([name]) => names === null || names.has(name));
  // What was asked for and is empty comes as null.
  const empty = (wanted ?? []).map((name) => [name, null]);
  return {
    id,
    properties: { ...Object.fromEntries(empty), ...Object.fromEntries(visible) },
    createdAt: new Date(createdAt).toISOString(),
    updatedAt: new Date(updatedAt).toISOString(),
    archived,
  };
}

/** An answer with objects; the fake refuses to give one the specification does not allow. */
export function objectReply(body: z.input<typeof pageShape>): FakeReply {
  return { status: 200, body: pageShape.parse(body) };
}

/** An answer that refuses. */
export function error(
  status: number,
  category: string,
  message: string,
  more: Record<string, unknown> = {},
): FakeReply {
  const correlationId = '00000000-0000-4000-8000-000000000000';
  return { status, body: { status: 'error', message, correlationId, category, ...more } };
}
