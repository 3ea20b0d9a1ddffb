import type { ConnectorContext, WriteItem, WriteResult, WriterDefinition } from '../contract.ts';
import { ConnectorFailure, willPass } from '../failures.ts';
import { hubspotClient } from './client.ts';
import { ensureProperties } from './ensure-properties.ts';
import { explain } from './read-failure.ts';
import { type ApiError, batchReply, type CrmObject } from './records.ts';
import { LIMITS, PATHS } from './versions.ts';

/** The property that holds the id of a contact here: unique there, so a repeated write finds it. */
export const ID_PROPERTY = 'parcours_contact_id';

/** Writes properties of objects; one that is not known there is found or made by our id. */
export const propertyWriter: WriterDefinition = {
  operation: 'PROPERTIES',
  most: LIMITS.batch,
  async write(ctx, items) {
    const results = new Map<string, WriteResult>();
    const isKnown = (item: WriteItem) => item.externalId !== null;
    for (const verb of ['update', 'upsert'] as const) {
      const mine = items.filter((item) => isKnown(item) === (verb === 'update'));
      for (const [id, result] of await writeBatch(ctx, verb, mine)) results.set(id, result);
    }
    return items.map(({ id }) => results.get(id) ?? silent());
  },
  async lookUp(ctx, item) {
    const client = hubspotClient(ctx);
    const wanted = propertiesOf(item);
    const { results } = await client.post(
      PATHS.batch(item.objectType, 'read'),
      {
        inputs: [{ id: identityOf(item) }],
        properties: Object.keys(wanted),
        ...(item.externalId === null ? { idProperty: ID_PROPERTY } : {}),
      },
      batchReply,
    );
    const [found] = results;
    if (!found) return 'ABSENT';
    const isSame = Object.entries(wanted).every(
      ([name, value]) => (found.properties[name] ?? '') === value,
    );
    return isSame ? 'WRITTEN' : 'ABSENT';
  },
};

type Results = Map<string, WriteResult>;

async function writeBatch(
  ctx: ConnectorContext,
  verb: 'update' | 'upsert',
  items: readonly WriteItem[],
): Promise<Results> {
  const [first] = items;
  if (!first) return new Map();
  const client = hubspotClient(ctx);
  try {
    await ensureProperties(ctx, client, first.objectType, items.map(propertiesOf));
    const inputs = items.map((item) => ({
      id: identityOf(item),
      ...(verb === 'upsert' ? { idProperty: ID_PROPERTY } : {}),
      properties: propertiesOf(item),
      objectWriteTraceId: item.id,
    }));
    const reply = await client.post(PATHS.batch(first.objectType, verb), { inputs }, batchReply);
    return settle(items, reply);
  } catch (error) {
    if (!(error instanceof ConnectorFailure)) throw error;
    // One bad record has the whole batch refused: alone, each gets its own answer.
    if (error.code === 'VALIDATION' && items.length > 1) return oneByOne(ctx, verb, items);
    return new Map(items.map(({ id }) => [id, resultOf(error)]));
  }
}

async function oneByOne(
  ctx: ConnectorContext,
  verb: 'update' | 'upsert',
  items: readonly WriteItem[],
): Promise<Results> {
  const results: Results = new Map();
  for (const item of items) {
    for (const [id, result] of await writeBatch(ctx, verb, [item])) results.set(id, result);
  }
  return results;
}

function resultOf(failure: ConnectorFailure): WriteResult {
  const { code, message, details } = failure;
  if (details.mayHaveHappened) return { as: 'UNCERTAIN', message };
  if (willPass(failure) || code === 'AUTH') {
    return { as: 'RETRY', code, message, ...(details.retryAt ? { retryAt: details.retryAt } : {}) };
  }
  return { as: 'REFUSED', code, message, field: details.field ?? null };
}

/** Finds out what became of each: by its trace, by its id, or not at all, which is no success. */
function settle(
  items: readonly WriteItem[],
  { results, errors }: { results: readonly CrmObject[]; errors: readonly ApiError[] },
): Results {
  const settled: Results = new Map();
  for (const item of items) {
    const error = errors.find((one) => isAbout(one, item));
    const written = results.find((one) => isOf(one, item));
    if (error) settled.set(item.id, refusal(error));
    else if (written) settled.set(item.id, { as: 'WRITTEN', externalId: written.id });
  }
  const open = items.filter(({ id }) => !settled.has(id));
  const unnamed = errors.find((one) => !items.some((item) => isAbout(one, item)));
  for (const { id } of open) settled.set(id, unnamed ? refusal(unnamed) : silent());
  return settled;
}

function isAbout({ context = {} }: ApiError, item: WriteItem): boolean {
  const texts = (value: unknown) => (Array.isArray(value) ? value.map(String) : [String(value)]);
  if (context.objectWriteTraceId !== undefined) {
    return texts(context.objectWriteTraceId).includes(item.id);
  }
  return [context.ids, context.id].some(
    (ids) => ids !== undefined && texts(ids).includes(identityOf(item)),
  );
}

function isOf({ id, properties }: CrmObject, item: WriteItem): boolean {
  return item.externalId === null
    ? properties[ID_PROPERTY] === identityOf(item)
    : id === item.externalId;
}

function refusal(error: ApiError): WriteResult {
  const { sentence, field } = explain(error);
  return {
    as: 'REFUSED',
    code: error.category ?? 'VALIDATION',
    message: `${(sentence ?? 'HubSpot refused the record').replace(/\.?$/, '.')} Change the value, the mapping or the property there, then replay.`,
    field,
  };
}

function silent(): WriteResult {
  return {
    as: 'REFUSED',
    code: 'CONTRACT_DRIFT',
    message:
      'HubSpot answered with success and did nothing with the record. Look whether it and its properties exist there, then replay.',
    field: null,
  };
}

function identityOf({ externalId, payload }: WriteItem): string {
  return externalId ?? String(payload.contactId);
}

/** The properties to write, as texts: null empties one. */
function propertiesOf({ payload }: WriteItem): Record<string, string> {
  const given = payload.properties as Record<string, unknown> | undefined;
  return Object.fromEntries(
    Object.entries(given ?? {}).map(([name, value]) => [name, value == null ? '' : String(value)]),
  );
}
