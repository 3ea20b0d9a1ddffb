import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ServiceContext } from './context.ts';
import { contextOf } from './testing/background.ts';
import { makeMetric, mustCall, settleJobs, valuesOf } from './testing/computed-figures.ts';
import { corpusFile, missingCorpus, readTable } from './testing/corpus.ts';
import { describeDurations, groupBy } from './testing/durations.ts';
import { openEventStream } from './testing/event-stream.ts';
import { startServer, type TestServer, type TestWorkspace } from './testing/harness.ts';
import { ingestByBatch, ingestRows } from './testing/ingest-client.ts';

const file = corpusFile('interactions/callcenter.csv');
const missing = missingCorpus(file);
const BATCH = 1_000;

/** The touchpoints of the map, and the operations that are matched to each. */
const PLAN = {
  call: ['inbound.call'],
  mail: ['inbound.email'],
  answer: ['call.outbound', 'email.outbound'],
} as const;
type Place = keyof typeof PLAN | 'desk';
/** What happens out of the customer's sight, matched only later. */
const DESK = ['handle.case'];

interface Row {
  externalId: string;
  type: string;
  occurredAt: string;
  endedAt: string;
  contact: { externalId: string };
  serviceCase: { externalId: string };
}

let server: TestServer;
let ws: TestWorkspace;
let ctx: ServiceContext;
let client: { url: string; key: string };
let rows: Row[] = [];
const touchpoints = new Map<string, Place>();
const made: Record<string, string> = {};

beforeAll(async () => {
  server = await startServer();
  ws = await server.openWorkspace();
  ctx = contextOf(server, ws);
  client = { url: server.url, key: ws.key };
  if (!missing) rows = readCalls();
});
afterAll(() => server.close());

/** `9.3.10 8:05` → `2010-03-09T08:05:00Z`. */
function readMoment(text: string): string {
  const [day = '', month = '', year = '', hour = '', minute = ''] = text.split(/[. :]/);
  const [d, m, h] = [day, month, hour].map((part) => part.padStart(2, '0'));
  return `20${year}-${m}-${d}T${h}:${minute}:00Z`;
}

/** The file has no ids: case, operation, start and, where these are the same, which of them. */
function readCalls(): Row[] {
  const seen = new Map<string, number>();
  return readTable(readFileSync(file, 'utf8')).map((row) => {
    const name = [row['Service ID'], row.Operation, row['Start Date']].join('|');
    const occurrence = (seen.get(name) ?? 0) + 1;
    seen.set(name, occurrence);
    return {
      source: 'callcenter',
      externalId: `${name}|${occurrence}`,
      type: row.Operation?.toLowerCase().replace(' ', '.') ?? '',
      occurredAt: readMoment(row['Start Date'] ?? ''),
      endedAt: readMoment(row['End Date'] ?? ''),
      contact: { system: 'callcenter', externalId: row['Customer ID'] ?? '' },
      serviceCase: { system: 'callcenter', externalId: row['Service ID'] ?? '' },
      properties: { agent: row.Agent, product: row.Product, team: row['Agent Position'] },
    };
  });
}

async function drawMap(): Promise<void> {
  const { journey } = await mustCall(
    ws.admin,
    'mutation { journey: journeyCreate(input: { name: "I need help" }) { id } }',
  );
  const { map } = await mustCall(
    ws.admin,
    'mutation ($id: ID!) { map: journeyMapCreate(input: { journeyId: $id, name: "Today", state: AS_IS }) { id } }',
    journey,
  );
  const { phase } = await mustCall(
    ws.admin,
    'mutation ($id: ID!) { phase: phaseCreate(input: { journeyMapId: $id, name: "All" }) { id } }',
    map,
  );
  for (const name of [...Object.keys(PLAN), 'desk'] as Place[]) {
    const { step, touchpoint } = await mustCall(
      ws.admin,
      `mutation ($map: ID!, $phase: ID!, $name: String!) {
        step: stepCreate(input: { journeyMapId: $map, phaseId: $phase, name: $name }) { id }
        touchpoint: touchpointCreate(input: { name: $name }) { id }
      }`,
      { map: map.id, phase: phase.id, name },
    );
    const { placement } = await mustCall(
      ws.admin,
      'mutation ($step: ID!, $touchpoint: ID!) { placement: touchpointPlacementCreate(input: { stepId: $step, touchpointId: $touchpoint }) { id } }',
      { step: step.id, touchpoint: touchpoint.id },
    );
    touchpoints.set(touchpoint.id, name);
    made[name] = placement.id;
  }
  made.map = map.id;
}

const makeRule = (place: Place, types: readonly string[]) =>
  mustCall(
    ws.admin,
    `mutation ($input: MatchRuleCreateInput!) { matchRuleCreate(input: $input) { id } }`,
    {
      input: {
        name: place,
        placementId: made[place],
        conditions: [{ field: 'TYPE', values: types }],
      },
    },
  );

/** What the plan says of a row. */
function placeOf({ type }: Row): Place | null {
  const found = Object.entries(PLAN).find(([, types]) =>
    (types as readonly string[]).includes(type),
  );
  return (found?.[0] as Place | undefined) ?? null;
}

/** How many of some rows are at each place. */
function countPlaces(some: readonly Row[]): Record<string, number> {
  const placed = some.filter((row) => placeOf(row) !== null);
  const groups = [...groupBy(placed, (row) => placeOf(row) ?? '')];
  return Object.fromEntries(groups.map(([place, { length }]) => [place, length]));
}

const MATCHED = `subscription ($after: ChangeCursor) {
  interactionMatched(after: $after) { cursor batchId matches { touchpointId count } }
}`;

interface Told {
  cursor: string;
  batchId: string;
  matches: { touchpointId: string; count: number }[];
}

const placesOf = ({ matches }: Told) =>
  Object.fromEntries(
    matches.map(({ touchpointId, count }) => [touchpoints.get(touchpointId), count]),
  );

const countAll = async (where: object = {}) => {
  const data = await mustCall(
    ws.admin,
    'query ($where: InteractionWhere) { interactions(where: $where) { totalCount } }',
    { where },
  );
  return data.interactions.totalCount;
};

describe.skipIf(missing)(`a call centre's log${missing ? ` (${missing})` : ''}`, () => {
  it('is taken in once, and a subscriber that is cut off in between misses no batch', async () => {
    await drawMap();
    for (const [place, types] of Object.entries(PLAN)) await makeRule(place as Place, types);
    await settleJobs(ctx);
    const { changeCursor } = await mustCall(ws.admin, '{ changeCursor }');
    const follow = (after: string) => openEventStream(server.url, ws.key, MATCHED, { after });
    const tell = (answers: { data?: { interactionMatched: Told } }[]) =>
      answers.flatMap(({ data }) => (data ? [data.interactionMatched] : []));
    const first = await follow(changeCursor);

    const reports = ingestByBatch(client, rows);
    const started = await reports.next();
    await reports.next();
    const before = tell(await first.take(2));
    first.cut();
    let sum = started.value;
    for await (const report of reports) sum = report;
    const second = await follow(before.at(-1)?.cursor ?? '');
    const after = tell(await second.take(Math.ceil(rows.length / BATCH) - before.length));
    second.cut();

    expect(rows).toHaveLength(7_548);
    expect(new Set(rows.map(({ externalId }) => externalId)).size).toBe(7_548);
    const matched = rows.filter((row) => placeOf(row) !== null).length;
    expect(sum).toMatchObject({ done: true, created: 7_548, rejected: 0, matched });
    const batches = Array.from({ length: Math.ceil(rows.length / BATCH) }, (_, i) =>
      rows.slice(i * BATCH, (i + 1) * BATCH),
    );
    const told = [...before, ...after];
    expect(told.map(placesOf)).toEqual(batches.map(countPlaces));
    expect(new Set(told.map(({ batchId }) => batchId)).size).toBe(batches.length);
  });

  it('adds nothing when it is sent again', async () => {
    const again = await ingestRows(client, rows);

    expect(again).toMatchObject({ created: 0, updated: 0, unchanged: 7_548, rejected: 0 });
    expect(await countAll()).toBe(7_548);
  });

  it('puts its customers on the map, and those a later rule finds, too', async () => {
    const instances = () =>
      mustCall(ws.admin, '{ journeyInstances { totalCount } }').then(
        (data) => data.journeyInstances.totalCount,
      );
    const contactsOf = (some: readonly Row[]) =>
      new Set(some.map(({ contact }) => contact.externalId)).size;
    const planned = rows.filter((row) => placeOf(row) !== null);
    const atDesk = rows.filter(({ type }) => DESK.includes(type));
    const earlier = await instances();

    await makeRule('desk', DESK);
    await settleJobs(ctx);

    expect(earlier).toBe(contactsOf(planned));
    expect(await instances()).toBe(contactsOf([...planned, ...atDesk]));
    const counts: Record<string, number> = {};
    for (const [touchpointId, place] of touchpoints) {
      counts[place] = await countAll({ touchpointId: { eq: touchpointId } });
    }
    expect(counts).toEqual({ ...countPlaces(rows), desk: atDesk.length });
  });

  it('gives the resolution times of its cases, month by month', async () => {
    const variants = ['MEAN', 'MEDIAN', 'P90'] as const;
    const ids = new Map<(typeof variants)[number], string>();
    for (const variant of variants) {
      const metric = { name: variant, type: 'RESOLUTION_TIME', variant, periodUnit: 'MONTH' };
      const how = {
        subject: 'SERVICE_CASE',
        fromMoment: 'FIRST_INTERACTION',
        toMoment: 'LAST_INTERACTION',
      };
      ids.set(variant, await makeMetric(ws.admin, metric, how));
    }
    await settleJobs(ctx);

    const cases = [...groupBy(rows, ({ serviceCase }) => serviceCase.externalId).values()].map(
      (own) => ({
        first: Math.min(...own.map(({ occurredAt }) => Date.parse(occurredAt))),
        last: Math.max(...own.map(({ endedAt }) => Date.parse(endedAt))),
      }),
    );
    const monthOf = ({ last }: { last: number }) =>
      `${new Date(last).toISOString().slice(0, 7)}-01`;
    const months = [...groupBy(cases, monthOf)].map(([month, own]) => ({
      month,
      ...describeDurations(own.map(({ first, last }) => (last - first) / 1_000)),
    }));
    expect(months.map(({ count }) => count).reduce((sum, one) => sum + one)).toBe(3_885);
    expect(months.length).toBeGreaterThan(1);
    for (const [variant, id] of ids) {
      const values = await valuesOf(ws.admin, id);
      expect(values.map(({ periodStartDate }) => periodStartDate)).toEqual(
        months.map(({ month }) => month),
      );
      for (const [place, { value, components }] of values.entries()) {
        expect(value).toBeCloseTo(months[place]?.[variant] ?? Number.NaN, 5);
        expect(components.count).toBe(months[place]?.count);
      }
    }
  });
});
