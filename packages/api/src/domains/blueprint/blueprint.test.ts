import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bpmn } from '../../testing/bpmn.ts';
import { startServer, type TestServer, type TestWorkspace } from '../../testing/harness.ts';
import { importBundle, run } from '../../testing/map-bundles.ts';

let server: TestServer;
let ws: TestWorkspace;
let mapId: string;

beforeAll(async () => {
  server = await startServer();
  ws = await server.openWorkspace();
  mapId = await importBundle(ws.admin, MAP);
  await linkShop();
});
afterAll(() => server.close());

/** Two steps; “Call” is on one of them alone, “Web” on both. */
const MAP = {
  format: 'parcours-map/1',
  journey: { key: 'order', name: 'I order' },
  map: { key: 'today', name: 'Today' },
  phases: [{ key: 'buy', name: 'Buy', position: 1 }],
  steps: [
    { key: 'get', name: 'Get', position: 2, waitingSeconds: 86_400, waitingActivity: 'Looks out' },
    { key: 'ask', name: 'Ask', phase: 'buy', position: 1, action: 'Rings up' },
  ],
  lanes: [
    { key: 'tech', name: 'Systems', position: 1, role: 'BACKSTAGE_TECH' },
    { key: 'free', name: 'Thoughts', position: 2 },
  ],
  cards: [
    { key: 'c1', lane: 'tech', step: 'ask', text: 'Telephone system', position: 1 },
    { key: 'c2', lane: 'free', step: 'ask', text: 'Hm', position: 1 },
  ],
  touchpoints: [
    { key: 'call', name: 'Call' },
    { key: 'web', name: 'Web', physicalEvidence: 'Tracking page' },
  ],
  touchpointPlacements: [
    { key: 'p1', step: 'ask', touchpoint: 'call', position: 1 },
    { key: 'p2', step: 'ask', touchpoint: 'web', position: 2 },
    { key: 'p3', step: 'get', touchpoint: 'web', position: 1 },
  ],
  processes: [
    { key: 'stock', name: 'Stock figures', nature: 'DATA' },
    { key: 'ship', name: 'Shipping' },
  ],
  processElements: [
    {
      key: 'pick',
      process: 'ship',
      name: 'Pick',
      position: 1,
      durationSeconds: 600,
      waitingSeconds: 3_000,
    },
    { key: 'pack', process: 'ship', name: 'Pack', position: 2, durationSeconds: 400 },
  ],
  processFlows: [{ key: 'on', process: 'ship', source: 'pick', target: 'pack' }],
  processLinks: [
    { key: 'l1', phase: 'buy', process: 'stock' },
    { key: 'l2', step: 'get', process: 'ship', lineOfVisibility: 'BACKSTAGE' },
    { key: 'l3', step: 'get', processElement: 'pack' },
  ],
};

const SHOP = bpmn(`
  <bpmn:collaboration id="c">
    <bpmn:participant id="buyer" name="Customer" />
    <bpmn:participant id="shop" name="Shop" processRef="p" />
    <bpmn:messageFlow id="m" sourceRef="buyer" targetRef="take" />
  </bpmn:collaboration>
  <bpmn:process id="p"><bpmn:task id="take" name="Take the order" /></bpmn:process>`);

/** Links the touchpoint “Call” to a task that faces the customer. */
async function linkShop() {
  const file = { name: 'shop.bpmn', base64: Buffer.from(SHOP).toString('base64') };
  await run(
    ws.admin,
    'mutation ($file: ProcessFileInput!) { processImport(input: { key: "shop", file: $file }) { processId } }',
    { file },
  );
  const { process, touchpoint } = await run(
    ws.admin,
    `{ touchpoint(key: "call") { id } process(key: "shop") {
      elements(first: 9, where: { elementId: { eq: "take" } }) { nodes { id } }
    } }`,
  );
  await run(
    ws.admin,
    `mutation ($t: ID!, $e: ID!) {
      a: processLinkCreate(input: { touchpointId: $t, processElementId: $e }) { id }
      b: processElementUpdate(input: { id: $e, durationSeconds: 120 }) { id }
    }`,
    { t: touchpoint.id, e: process.elements.nodes[0].id },
  );
}

const BLUEPRINT = `query ($id: ID!) { journeyMapBlueprint(journeyMapId: $id) {
  steps { name } lanes { row cells { column entries { type text basis } } }
} }`;
const TIMES = `query ($id: ID!, $from: DateTime) { journeyMapTimes(journeyMapId: $id, from: $from) {
  name declaredWaitingSeconds waitingActivity livedWaitingSeconds livedCount
  leadSeconds waitSeconds processSeconds gapSeconds gapBasis
  business { name processName leadSeconds } informationSystems { name } data { name leadSeconds }
} }`;

describe('journeyMapBlueprint', () => {
  it('shows what is linked behind steps, touchpoints and phases', async () => {
    const { journeyMapBlueprint } = await run(ws.admin, BLUEPRINT, { id: mapId });

    const entry = (type: string, text: string, basis: string) => ({ type, text, basis });
    expect(journeyMapBlueprint).toEqual({
      steps: [{ name: 'Ask' }, { name: 'Get' }],
      lanes: [
        {
          row: 'PHYSICAL_EVIDENCE',
          cells: [
            {
              column: 0,
              entries: [
                entry('Touchpoint', 'Call', 'TOUCHPOINT'),
                entry('Touchpoint', 'Tracking page', 'TOUCHPOINT'),
              ],
            },
            { column: 1, entries: [entry('Touchpoint', 'Tracking page', 'TOUCHPOINT')] },
          ],
        },
        {
          row: 'CUSTOMER_ACTIONS',
          cells: [
            { column: 0, entries: [entry('Step', 'Rings up', 'STEP')] },
            { column: 1, entries: [entry('Step', 'Get', 'STEP')] },
          ],
        },
        {
          row: 'FRONTSTAGE',
          cells: [{ column: 0, entries: [entry('ProcessElement', 'Take the order', 'MESSAGE')] }],
        },
        {
          row: 'BACKSTAGE',
          cells: [
            { column: 0, entries: [entry('Card', 'Telephone system', 'LANE')] },
            {
              column: 1,
              entries: [
                entry('Process', 'Shipping', 'LINK'),
                entry('ProcessElement', 'Pack', 'ASSUMED'),
              ],
            },
          ],
        },
        {
          row: 'SUPPORT',
          cells: [{ column: 0, entries: [entry('Process', 'Stock figures', 'NATURE')] }],
        },
      ],
    });
  });

  it('costs a few statements, however many steps there are', async () => {
    const calls = await server.queriesOf(() => run(ws.admin, BLUEPRINT, { id: mapId }));

    expect(calls).toEqual([
      'JourneyMap.findUnique',
      'ProcessElement.findMany',
      'ProcessFlow.findMany',
    ]);
  });

  it('is not told of a map of another workspace', async () => {
    const other = await server.openWorkspace();

    for (const query of [BLUEPRINT, TIMES]) {
      const { errors } = await other.admin(query, { id: mapId });
      expect(errors).toMatchObject([{ extensions: { code: 'NOT_FOUND', path: 'journeyMapId' } }]);
    }
  });
});

describe('journeyMapTimes', () => {
  it('sets what the map declares beside the times of the work', async () => {
    const { journeyMapTimes } = await run(ws.admin, TIMES, { id: mapId });

    expect(journeyMapTimes).toEqual([
      {
        name: 'Ask',
        declaredWaitingSeconds: null,
        waitingActivity: null,
        livedWaitingSeconds: null,
        livedCount: 0,
        leadSeconds: 120,
        waitSeconds: null,
        processSeconds: 120,
        gapSeconds: null,
        gapBasis: null,
        business: [{ name: 'Take the order', processName: 'shop', leadSeconds: 120 }],
        informationSystems: [],
        data: [{ name: 'Stock figures', leadSeconds: null }],
      },
      {
        name: 'Get',
        declaredWaitingSeconds: 86_400,
        waitingActivity: 'Looks out',
        livedWaitingSeconds: null,
        livedCount: 0,
        leadSeconds: 4_000,
        waitSeconds: 3_000,
        processSeconds: 1_000,
        gapSeconds: 82_400,
        gapBasis: 'DECLARED',
        business: [{ name: 'Shipping', processName: 'Shipping', leadSeconds: 4_000 }],
        informationSystems: [],
        data: [],
      },
    ]);
  });

  it('goes by the waits that customers lived', async () => {
    const { touchpointPlacements } = await run(
      ws.admin,
      '{ touchpointPlacements(first: 9) { nodes { id key } } }',
    );
    const at = Object.fromEntries(
      touchpointPlacements.nodes.map(({ id, key }: { id: string; key: string }) => [key, id]),
    );
    for (const [type, key] of [
      ['asked', 'p1'],
      ['got', 'p3'],
    ] as const) {
      await run(
        ws.admin,
        `mutation ($type: String!, $placement: ID!) { matchRuleCreate(input: {
          name: $type, placementId: $placement, conditions: [{ field: TYPE, values: [$type] }]
        }) { id } }`,
        { type, placement: at[key] },
      );
    }
    const met = (contact: string, type: string, day: number, minutes: number, ended?: number) => ({
      source: 'test',
      externalId: `${contact} ${type}`,
      type,
      contact: { system: 'crm', externalId: contact },
      occurredAt: new Date(Date.UTC(2026, 2, day, 0, minutes)).toISOString(),
      ...(ended ? { endedAt: new Date(Date.UTC(2026, 2, day, 0, ended)).toISOString() } : {}),
    });
    await run(
      ws.admin,
      'mutation ($rows: [InteractionInput!]!) { interactionIngest(input: { rows: $rows }) { matched } }',
      {
        rows: [
          ...[met('a', 'asked', 1, 0, 10), met('a', 'got', 1, 70)],
          ...[met('b', 'asked', 2, 0), met('b', 'got', 2, 30)],
          ...[met('c', 'asked', 3, 0), met('c', 'got', 3, 90)],
          met('d', 'asked', 4, 0),
        ],
      },
    );

    const all = await run(ws.admin, TIMES, { id: mapId });
    const late = await run(ws.admin, TIMES, { id: mapId, from: '2026-03-02T00:00:00Z' });

    expect(all.journeyMapTimes[0]).toMatchObject({
      livedWaitingSeconds: 3_600,
      livedCount: 3,
      gapSeconds: 3_480,
      gapBasis: 'LIVED',
    });
    expect(all.journeyMapTimes[1]).toMatchObject({ livedCount: 0, gapBasis: 'DECLARED' });
    expect(late.journeyMapTimes[0]).toMatchObject({ livedWaitingSeconds: 3_600, livedCount: 2 });
  });
});
