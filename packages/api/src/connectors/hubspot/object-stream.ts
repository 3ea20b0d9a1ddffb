import { z } from 'zod';
import {
  type ConnectorContext,
  defineStream,
  type SourceRecord,
  type StreamDefinition,
} from '../contract.ts';
import { type HubspotClient, hubspotClient } from './client.ts';
import { OBJECT_TYPES, type ObjectTypeName } from './object-types.ts';
import {
  associationReply,
  batchReply,
  type CrmObject,
  objectPage,
  propertyList,
} from './records.ts';
import { modifiedAt, toRecord } from './to-record.ts';
import { LIMITS, PATHS } from './versions.ts';

/** What is younger may not be in the index of the search yet. */
const LAG_MS = 60_000;
/** What came into the index late is found by looking back. */
const LOOKBACK_MS = 10 * 60_000;

const state = z.object({
  /** Everything up to here is read. */
  through: z.number().nullable(),
  /** A run that has not come to its end. */
  run: z
    .object({
      until: z.number(),
      /** Everything before here was read in this run. */
      at: z.number(),
      /** Set while the objects of one moment are read, in the order of their ids. */
      afterId: z.string().nullable(),
    })
    .nullable(),
});
type State = z.output<typeof state>;

/**
 * Reads the objects of a type in the order in which they were changed.
 *
 * Every page is a new search from the last moment seen, both ends included: a
 * place inside a search shifts when an object changes meanwhile, and what stood
 * on the border of two pages would be lost. It also never comes near the 10,000
 * results at which a search ends. Where one moment fills a whole page, its
 * objects are read in the order of their ids.
 */
export function objectStream(name: ObjectTypeName): StreamDefinition {
  const { modified } = OBJECT_TYPES[name];
  return defineStream<State>({
    name,
    stateVersion: 1,
    state,
    lagMs: LAG_MS,
    fetchSize: LIMITS.batch,
    begin(previous, until) {
      if (previous?.run) return previous;
      const through = previous?.through ?? null;
      const at = through === null ? 0 : Math.max(0, through - LOOKBACK_MS);
      return { through, run: { until: until.getTime(), at, afterId: null } };
    },
    readThrough: ({ through }) => (through === null ? null : new Date(through)),
    async readPage(ctx, { through, run }) {
      if (!run) return { records: [], state: { through, run }, isLast: true };
      const client = hubspotClient(ctx);
      const { results } = await client.post(
        PATHS.search(name),
        {
          ...searchOf(modified, run),
          limit: LIMITS.search,
          properties: propertiesOf(client, name),
        },
        objectPage,
        'search',
      );
      const records = await withAssociations(client, name, results);
      const isFull = results.length >= LIMITS.search;
      const next = isFull || run.afterId !== null ? goOn(run, results, isFull) : null;
      return next
        ? { records, state: { through, run: next }, isLast: false }
        : { records, state: { through: run.until, run: null }, isLast: true };
    },
    async listIds(ctx, after) {
      const page = await hubspotClient(ctx).get(
        PATHS.objects(name),
        { limit: String(LIMITS.list), properties: 'hs_object_id', ...(after ? { after } : {}) },
        objectPage,
      );
      return { ids: page.results.map(({ id }) => id), after: page.paging };
    },
    fetch: (ctx, ids) => fetchObjects(ctx, name, ids),
    async discover(ctx) {
      const { results } = await hubspotClient(ctx).get(PATHS.properties(name), {}, propertyList);
      return results.map(({ name: property, label, type }) => ({ name: property, label, type }));
    },
  });
}

type Run = NonNullable<State['run']>;

function searchOf(modified: string, { until, at, afterId }: Run) {
  const filter = (propertyName: string, operator: string, value: number | string) => ({
    propertyName,
    operator,
    value: String(value),
  });
  if (afterId === null) {
    const filters = [filter(modified, 'GTE', at), filter(modified, 'LTE', until)];
    return { filterGroups: [{ filters }], sorts: ascending(modified) };
  }
  const filters = [filter(modified, 'EQ', at), filter('hs_object_id', 'GT', afterId)];
  return { filterGroups: [{ filters }], sorts: ascending('hs_object_id') };
}

const ascending = (propertyName: string) => [{ propertyName, direction: 'ASCENDING' }];

/** Where a run goes on that has not come to its end. */
function goOn(run: Run, results: readonly CrmObject[], isFull: boolean): Run {
  if (run.afterId !== null) {
    const last = results.reduce(
      (most, { id }) => (BigInt(id) > BigInt(most) ? id : most),
      run.afterId,
    );
    return isFull ? { ...run, afterId: last } : { ...run, at: run.at + 1, afterId: null };
  }
  const latest = Math.max(...results.map((one) => modifiedAt(one) ?? run.at));
  return latest > run.at ? { ...run, at: latest } : { ...run, afterId: '0' };
}

function propertiesOf({ settings }: HubspotClient, name: ObjectTypeName): string[] {
  return [...new Set([...OBJECT_TYPES[name].properties, ...(settings.properties[name] ?? [])])];
}

/** Reads objects by their ids; one that went up in another comes back as that other. */
async function fetchObjects(
  ctx: ConnectorContext,
  name: ObjectTypeName,
  ids: readonly string[],
): Promise<SourceRecord[]> {
  if (ids.length === 0) return [];
  const client = hubspotClient(ctx);
  const { results } = await client.post(
    PATHS.batch(name, 'read'),
    { inputs: ids.map((id) => ({ id })), properties: propertiesOf(client, name) },
    batchReply,
  );
  return withAssociations(
    client,
    name,
    results.filter(({ archived }) => !archived),
  );
}

/** A search tells of no associations: they are read page by page. */
async function withAssociations(
  client: HubspotClient,
  name: ObjectTypeName,
  objects: readonly CrmObject[],
): Promise<SourceRecord[]> {
  const associated = new Map(objects.map(({ id }) => [id, {} as Record<string, string[]>]));
  for (const to of OBJECT_TYPES[name].associations) {
    for (let from = 0; from < objects.length; from += LIMITS.batch) {
      const inputs = objects.slice(from, from + LIMITS.batch).map(({ id }) => ({ id }));
      const reply = await client.post(PATHS.associations(name, to), { inputs }, associationReply);
      for (const result of reply.results) {
        const known = associated.get(result.from.id);
        if (known) known[to] = result.to.map(({ toObjectId }) => toObjectId).sort();
      }
    }
  }
  return objects.map((object) => toRecord(name, object, associated.get(object.id) ?? {}));
}
