import { z } from 'zod';
import type { FakeReply } from '../../testing/loopback-server.ts';
import type { FakeHubspot } from './fake-account.ts';
import { error, shown } from './fake-replies.ts';
import type { FakeObject } from './fake-store.ts';

const readBody = z.strictObject({
  inputs: z
    .array(z.strictObject({ id: z.string() }))
    .min(1)
    .max(100),
  properties: z.array(z.string()),
  idProperty: z.string().optional(),
});

const writeBody = z.strictObject({
  inputs: z
    .array(
      z.strictObject({
        id: z.string(),
        idProperty: z.string().optional(),
        properties: z.record(z.string(), z.string()),
        objectWriteTraceId: z.string().optional(),
      }),
    )
    .min(1)
    .max(100),
});

interface Refusal {
  status: 'error';
  category: string;
  message: string;
  context: Record<string, string[]>;
}

/** Answers a batch: read, update or upsert. Some of it may be refused and the rest done. */
export function answerBatch(
  fake: FakeHubspot,
  type: string,
  verb: string,
  text: string,
): FakeReply {
  if (verb === 'read') return read(fake, type, text);
  const body = writeBody.safeParse(JSON.parse(text));
  if (!body.success) return error(400, 'VALIDATION_ERROR', 'Invalid input JSON.');
  const { inputs } = body.data;
  const ids = inputs.map(({ id }) => id);
  if (new Set(ids).size < ids.length) {
    return error(400, 'VALIDATION_ERROR', 'Duplicate IDs found in batch input.');
  }
  const known = fake.properties.get(type);
  const unknown = inputs
    .flatMap(({ properties }) => Object.keys(properties))
    .find((name) => known && !known.has(name));
  // A property that there is not has the whole batch refused.
  if (unknown) {
    return error(
      400,
      'VALIDATION_ERROR',
      `Property values were not valid: [{"name":"${unknown}"}]`,
      {
        errors: [
          {
            message: `Property "${unknown}" does not exist`,
            code: 'PROPERTY_DOESNT_EXIST',
            context: { propertyName: [unknown] },
          },
        ],
      },
    );
  }
  const results: FakeObject[] = [];
  const errors: Refusal[] = [];
  for (const input of inputs) {
    const found = findBy(fake, type, input);
    const bad = Object.entries(input.properties).find(([, value]) => value.includes('INVALID'));
    const trace = input.objectWriteTraceId ? [input.objectWriteTraceId] : [];
    if (bad) {
      errors.push({
        status: 'error',
        category: 'VALIDATION_ERROR',
        message: `${bad[1]} was not one of the allowed options.`,
        context: { objectWriteTraceId: trace, propertyName: [bad[0]] },
      });
    } else if (!found && verb === 'update') {
      errors.push({
        status: 'error',
        category: 'OBJECT_NOT_FOUND',
        message: `Could not get some ${type} objects, they may be deleted or not exist.`,
        context: { ids: [input.id] },
      });
    } else {
      const own = input.idProperty ? { [input.idProperty]: input.id } : {};
      const properties = { ...own, ...input.properties };
      results.push(fake.store.put(type, properties, found ? { id: found.id } : {}));
    }
  }
  return reply(results, errors);
}

function findBy(
  { store }: FakeHubspot,
  type: string,
  { id, idProperty }: { id: string; idProperty?: string | undefined },
): FakeObject | null {
  const isThere = (one: FakeObject | null | undefined) => (one && !one.archived ? one : null);
  if (!idProperty) return isThere(store.find(type, id));
  return isThere(store.all(type).find(({ properties }) => properties[idProperty] === id));
}

function read(fake: FakeHubspot, type: string, text: string): FakeReply {
  const body = readBody.safeParse(JSON.parse(text));
  if (!body.success) return error(400, 'VALIDATION_ERROR', 'Invalid input JSON.');
  const { inputs, idProperty, properties } = body.data;
  const results: FakeObject[] = [];
  const missing: string[] = [];
  for (const { id } of inputs) {
    const found = findBy(fake, type, { id, idProperty });
    if (!found) missing.push(id);
    else if (!results.includes(found)) results.push(found);
  }
  const errors: Refusal[] =
    missing.length === 0
      ? []
      : [
          {
            status: 'error',
            category: 'OBJECT_NOT_FOUND',
            message: `Could not get some ${type} objects, they may be deleted or not exist.`,
            context: { ids: missing },
          },
        ];
  return reply(results, errors, properties);
}

function reply(
  results: readonly FakeObject[],
  errors: readonly Refusal[],
  properties?: readonly string[],
): FakeReply {
  return {
    status: errors.length > 0 ? 207 : 200,
    body: {
      status: 'COMPLETE',
      results: results.map((one) => shown(one, properties)),
      ...(errors.length > 0 ? { errors, numErrors: errors.length } : {}),
    },
  };
}
