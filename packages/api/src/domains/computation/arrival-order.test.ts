import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { decodeGlobalId } from '../../kernel/ids.ts';
import { contextOf, endOf } from '../../testing/background.ts';
import { startServer, type TestServer, type TestWorkspace } from '../../testing/harness.ts';

let server: TestServer;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

/** A record of a source: which interaction, which version of it, and what it says. */
interface Told {
  id: number;
  version: number;
  day: number;
  type: 'entered' | 'moved' | 'bought' | 'left';
  contact: number;
  serviceCase: number;
  value: number;
}

const told: fc.Arbitrary<Told> = fc.record({
  id: fc.integer({ min: 0, max: 14 }),
  version: fc.integer({ min: 0, max: 2 }),
  day: fc.integer({ min: 0, max: 59 }),
  type: fc.constantFrom('entered', 'moved', 'bought', 'left'),
  contact: fc.integer({ min: 0, max: 3 }),
  serviceCase: fc.integer({ min: 0, max: 2 }),
  value: fc.integer({ min: 0, max: 10 }),
});

/** One record per interaction and version, as a source would have them. */
const records = fc.uniqueArray(told, {
  minLength: 1,
  maxLength: 40,
  selector: ({ id, version }) => `${id}/${version}`,
});

/** The records as they arrive: in any order, some of them again, in batches of any size. */
const arrivals = records.chain((all) =>
  fc.record({
    all: fc.constant(all),
    order: fc.shuffledSubarray([...all, ...all], { minLength: all.length * 2 }),
    size: fc.integer({ min: 1, max: 20 }),
  }),
);

const START = Date.UTC(2026, 2, 1);

function toRow({ id, version, day, type, contact, serviceCase, value }: Told) {
  return {
    source: 'order',
    externalId: String(id),
    sourceUpdatedAt: new Date(START + version * 1_000).toISOString(),
    occurredAt: new Date(START + day * 86_400_000 + id * 1_000).toISOString(),
    type,
    direction: type === 'moved' ? 'OUTBOUND' : 'INBOUND',
    value,
    contact: { system: 'order', externalId: String(contact) },
    serviceCase: { system: 'order', externalId: String(serviceCase) },
  };
}

async function run(ws: TestWorkspace, document: string, variables: object = {}) {
  const { data, errors } = await ws.admin(document, { ...variables });
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

/** A workspace with a map of three places, rules for them and metrics worked out from what happens there. */
async function prepare(): Promise<TestWorkspace> {
  const ws = await server.openWorkspace();
  const { journey } = await run(
    ws,
    'mutation { journey: journeyCreate(input: { name: "J" }) { id } }',
  );
  const { map } = await run(
    ws,
    'mutation ($id: ID!) { map: journeyMapCreate(input: { journeyId: $id, name: "M", state: AS_IS }) { id } }',
    journey,
  );
  const { phase } = await run(
    ws,
    'mutation ($id: ID!) { phase: phaseCreate(input: { journeyMapId: $id, name: "P" }) { id } }',
    map,
  );
  for (const key of ['entered', 'moved', 'left']) {
    const { step, touchpoint } = await run(
      ws,
      `mutation ($map: ID!, $phase: ID!, $key: String!) {
        step: stepCreate(input: { journeyMapId: $map, phaseId: $phase, key: $key, name: $key }) { id }
        touchpoint: touchpointCreate(input: { key: $key, name: $key }) { id }
      }`,
      { map: map.id, phase: phase.id, key },
    );
    const { placement } = await run(
      ws,
      `mutation ($step: ID!, $touchpoint: ID!, $exit: Boolean!) {
        placement: touchpointPlacementCreate(input: { stepId: $step, touchpointId: $touchpoint, isExitPoint: $exit }) { id }
      }`,
      { step: step.id, touchpoint: touchpoint.id, exit: key === 'left' },
    );
    await run(
      ws,
      `mutation ($key: String!, $id: ID!) { matchRuleCreate(input: {
        key: $key, name: $key, placementId: $id, conditions: [{ field: TYPE, values: [$key] }]
      }) { id } }`,
      { key, id: placement.id },
    );
  }
  await run(
    ws,
    `mutation {
      a: metricCreate(input: { key: "nps", name: "N", type: NPS, periodUnit: WEEK }) { id }
      b: metricCreate(input: { key: "rate", name: "R", type: CONVERSION_RATE, periodUnit: MONTH, dimensions: ["touchpoint"] }) { id }
      c: metricCreate(input: { key: "time", name: "T", type: RESOLUTION_TIME, variant: MEDIAN, periodUnit: DAY }) { id }
    }`,
  );
  const { a, b, c } = await run(
    ws,
    '{ a: metric(key: "nps") { id } b: metric(key: "rate") { id } c: metric(key: "time") { id } }',
  );
  await run(
    ws,
    `mutation ($a: ID!, $b: ID!, $c: ID!) {
      a: metricComputationCreate(input: { metricId: $a, subject: INTERACTION, conditions: [{ field: TYPE, values: ["left"] }] }) { id }
      b: metricComputationCreate(input: { metricId: $b, subject: INTERACTION, attribution: LAST_TOUCH
        conditions: [{ field: TYPE, values: ["bought"] }], baseConditions: [{ field: TYPE, values: ["entered", "moved"] }] }) { id }
      c: metricComputationCreate(input: { metricId: $c, subject: SERVICE_CASE, fromMoment: FIRST_INTERACTION, toMoment: LAST_INTERACTION }) { id }
    }`,
    { a: a.id, b: b.id, c: c.id },
  );
  return ws;
}

async function ingest(ws: TestWorkspace, rows: readonly Told[]): Promise<void> {
  const { interactionIngest } = await run(
    ws,
    'mutation ($rows: [InteractionInput!]!) { interactionIngest(input: { rows: $rows }) { rejected } }',
    { rows: rows.map(toRow) },
  );
  if (interactionIngest.rejected > 0) throw new Error('A row was refused.');
}

/** Everything that is worked out from interactions, without ids. */
async function figuresOf(ws: TestWorkspace): Promise<string[]> {
  const ctx = contextOf(server, ws);
  const { jobs } = await run(ws, '{ jobs(first: 100) { nodes { id } } }');
  for (const { id } of jobs.nodes) await endOf(ctx, decodeGlobalId(id)?.id ?? '');
  const { metrics, externalRefs } = await run(
    ws,
    `{
      metrics { nodes { key currentValue dataPoints(first: 100, orderBy: [{ periodStartDate: ASC }, { value: ASC }, { sampleSize: ASC }]) {
        nodes { periodStartDate dimensions components value }
      } } }
      externalRefs(orderBy: [{ objectType: ASC }, { externalId: ASC }]) { nodes {
        externalId
        contact { journeyInstances(orderBy: [{ ordinal: ASC }]) { nodes {
          ordinal enteredAt exitedAt lastInteractionAt interactionCount currentStep { key } lastTouchpoint { key }
        } } }
        serviceCase { interactionCount firstInteractionAt firstOutboundAt lastInteractionAt }
      } }
    }`,
  );
  const points = metrics.nodes.flatMap(
    ({ key, dataPoints }: { key: string; dataPoints: { nodes: object[] } }) =>
      dataPoints.nodes.map((point) => JSON.stringify([key, point])),
  );
  return [...points.sort(), ...externalRefs.nodes.map((one: object) => JSON.stringify(one))];
}

it('gives the same figures in any order of arrival, with repeats and corrections', async () => {
  await fc.assert(
    fc.asyncProperty(arrivals, async ({ all, order, size }) => {
      const [orderly, messy] = [await prepare(), await prepare()];
      const latest = new Map<number, Told>();
      for (const one of [...all].sort((a, b) => a.version - b.version)) latest.set(one.id, one);
      // Contacts and cases that only an overtaken record named are known all the same.
      await ingest(
        orderly,
        all.map((one, index) => ({ ...one, id: 100 + index, version: 0 })),
      );
      await ingest(
        messy,
        all.map((one, index) => ({ ...one, id: 100 + index, version: 0 })),
      );
      await ingest(orderly, [...latest.values()]);
      for (let at = 0; at < order.length; at += size)
        await ingest(messy, order.slice(at, at + size));

      expect(await figuresOf(messy)).toEqual(await figuresOf(orderly));
    }),
    { numRuns: 4, endOnFailure: true },
  );
});
