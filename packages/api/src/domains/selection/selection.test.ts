import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startServer, type TestServer, type TestWorkspace } from '../../testing/harness.ts';
import { importBundle, run } from '../../testing/map-bundles.ts';

let server: TestServer;
let ws: TestWorkspace;

beforeAll(async () => {
  server = await startServer();
});
beforeEach(async () => {
  ws = await server.openWorkspace();
});
afterAll(() => server.close());

/** Four steps: a moment of truth, a grave pain point, a low feeling, and nothing; a process behind one. */
const MAP = {
  format: 'parcours-map/1',
  objectives: [
    { key: 'keep', name: 'Keep customers' },
    { key: 'save', name: 'Save costs' },
  ],
  journey: { key: 'return', name: 'I return an order', objectives: ['keep'] },
  map: { key: 'today', name: 'Today', emotionMin: -3, emotionMax: 3 },
  actors: [
    { key: 'desk', name: 'Service desk', kind: 'FRONTLINE' },
    { key: 'store', name: 'Warehouse', kind: 'BACK_OFFICE' },
  ],
  steps: ['pack', 'send', 'wait', 'refund'].map((key, index) => ({
    key,
    name: key,
    position: index + 1,
  })),
  lanes: [{ key: 'back', name: 'Backstage', position: 1, actor: 'store' }],
  touchpoints: [{ key: 'counter', name: 'Counter', ownerActor: 'desk' }],
  touchpointPlacements: [
    { key: 'at', step: 'send', touchpoint: 'counter', position: 1, isMomentOfTruth: true },
  ],
  painPoints: [
    { key: 'silence', name: 'No word', severity: 'HIGH' },
    { key: 'tape', name: 'No tape', severity: 'MINOR' },
  ],
  painPointPlacements: [
    { key: 'a', painPoint: 'silence', step: 'wait' },
    { key: 'b', painPoint: 'tape', step: 'pack' },
  ],
  emotionPoints: [
    { key: 'low', step: 'pack', score: -1 },
    { key: 'fine', step: 'refund', score: 0 },
  ],
  processes: [{ key: 'check', name: 'Check returns', dailyDemand: 40 }],
  processElements: [
    {
      key: 'open',
      process: 'check',
      name: 'Open',
      position: 1,
      durationSeconds: 60,
      waitingSeconds: 240,
      actor: 'store',
    },
    { key: 'book', process: 'check', name: 'Book', position: 2, durationSeconds: 100 },
  ],
  processFlows: [{ key: 'on', process: 'check', source: 'open', target: 'book' }],
  processLinks: [{ key: 'l', step: 'wait', processElement: 'open' }],
};

async function makeSelection(candidates: object[], more: object = {}): Promise<string> {
  const { selectionCreate } = await run(
    ws.admin,
    'mutation ($input: SelectionCreateInput!) { selectionCreate(input: $input) { id } }',
    { input: { name: 'This year', ...more } },
  );
  for (const candidate of candidates) {
    await run(
      ws.admin,
      'mutation ($input: SelectionCandidateCreateInput!) { selectionCandidateCreate(input: $input) { id } }',
      { input: { selectionId: selectionCreate.id, ...candidate } },
    );
  }
  return selectionCreate.id;
}

const RANKING = `query ($id: ID!, $weights: SelectionWeightsInput) {
  selectionRanking(selectionId: $id, weights: $weights) {
    candidates { name rank score completeness estimatedRank estimatedScore
      figures { criterion estimate computed difference value scaled } }
    sensitivity { criterion weight newWeight entering { name } leaving { name } }
  }
}`;
const rank = (id: string, weights: object | null = null) =>
  run(ws.admin, RANKING, { id, weights }).then(({ selectionRanking }) => selectionRanking);

interface Figure {
  criterion: string;
  estimate: number | null;
  computed: number | null;
  difference: number | null;
}

describe('selectionRanking', () => {
  it('ranks what is not drawn by its estimates', async () => {
    // Worked out by hand: (5/5 + 30/120 + 4/4) / 3, (4/5 + 60/120 + 2/4) / 3, (1/5 + 120/120 + 1/4) / 3.
    const id = await makeSelection([
      { name: 'Orders', cxImpact: 1, volume: 120, frequency: 1 },
      { name: 'Returns', cxImpact: 4, volume: 60, frequency: 2 },
      { name: 'Complaints', cxImpact: 5, volume: 30, frequency: 4 },
      { name: 'Unknown' },
    ]);

    const { candidates, sensitivity } = await rank(id);

    expect(
      candidates.map(
        ({
          name,
          rank: place,
          score,
          completeness,
          estimatedRank,
        }: {
          name: string;
          rank: number;
          score: number | null;
          completeness: number;
          estimatedRank: number;
        }) => [
          place,
          name,
          score === null ? null : Number(score.toFixed(4)),
          Number(completeness.toFixed(4)),
          estimatedRank,
        ],
      ),
    ).toEqual([
      [1, 'Complaints', 0.75, 0.4286, 1],
      [2, 'Returns', 0.6, 0.4286, 2],
      [3, 'Orders', 0.4833, 0.4286, 3],
      [null, 'Unknown', null, 0, null],
    ]);
    expect(sensitivity).toEqual([]);
    const tried = await rank(id, { volumeWeight: 5 });
    expect(tried.candidates[0]).toMatchObject({ name: 'Orders' });
  });

  it('takes what the model tells where it is drawn, and shows the difference', async () => {
    await importBundle(ws.admin, MAP);
    const { journey, process, objectives } = await run(
      ws.admin,
      '{ journey(key: "return") { id } process(key: "check") { id } objectives(first: 9) { nodes { id } } }',
    );
    const id = await makeSelection(
      [
        { name: 'Return', journeyId: journey.id, cxImpact: 2, complexity: 9, volume: 7 },
        { name: 'Checking', processId: process.id, actors: 3, improvementPotential: 1 },
      ],
      { objectiveIds: objectives.nodes.map((one: { id: string }) => one.id) },
    );

    const { candidates } = await rank(id);

    const told = Object.fromEntries(
      candidates.map(({ name, figures }: { name: string; figures: Figure[] }) => [
        name,
        figures.map(({ criterion, estimate, computed, difference }) =>
          [criterion, estimate, computed, difference].join(' '),
        ),
      ]),
    );
    expect(told).toEqual({
      // Of four steps three weigh, two have a pain point; 4 steps and 1 touchpoint; the
      // owner of the counter and the actor of the lane; one of two objectives.
      Return: [
        'CX_IMPACT 2 3.75 1.75',
        'VOLUME 7  ',
        'FREQUENCY   ',
        'COMPLEXITY 9 5 -4',
        'ACTORS  2 ',
        'IMPROVEMENT_POTENTIAL  2.5 ',
        'OBJECTIVE_FIT  2.5 ',
      ],
      // Behind one step, which weighs; 160 of 400 seconds are work.
      Checking: [
        'CX_IMPACT  5 ',
        'VOLUME  40 ',
        'FREQUENCY   ',
        'COMPLEXITY  2 ',
        'ACTORS 3 1 -2',
        'IMPROVEMENT_POTENTIAL 1 3 2',
        'OBJECTIVE_FIT  2.5 ',
      ],
    });
    // (1 + 1 + 2/5 + 1/2 + 0.6 + 0.5) / 6 and (0.75 + 7/40 + 1 + 1 + 0.5 + 0.5) / 6.
    expect(
      candidates.map(
        ({ name, score }: { name: string; score: number }) => `${name} ${score.toFixed(4)}`,
      ),
    ).toEqual(['Checking 0.6667', 'Return 0.6542']);
  });

  it('counts the ways of customers', async () => {
    await importBundle(ws.admin, MAP);
    const { journey, touchpointPlacements } = await run(
      ws.admin,
      '{ journey(key: "return") { id } touchpointPlacements(first: 9) { nodes { id } } }',
    );
    await run(
      ws.admin,
      `mutation ($p: ID!) { matchRuleCreate(input: {
        name: "All", placementId: $p, conditions: [{ field: TYPE, values: ["sent"] }]
      }) { id } }`,
      { p: touchpointPlacements.nodes[0].id },
    );
    const row = (contact: string, days: number) => ({
      source: 'test',
      externalId: `${contact} ${days}`,
      type: 'sent',
      contact: { system: 'crm', externalId: contact },
      occurredAt: new Date(Date.now() - days * 86_400_000).toISOString(),
    });
    await run(
      ws.admin,
      'mutation ($rows: [InteractionInput!]!) { interactionIngest(input: { rows: $rows }) { matched } }',
      { rows: [row('a', 1), row('b', 30), row('c', 200)] },
    );
    const id = await makeSelection([{ name: 'Return', journeyId: journey.id }]);

    const { candidates } = await rank(id);

    const of = (name: string) =>
      candidates[0].figures.find(({ criterion }: Figure) => criterion === name).computed;
    expect(of('VOLUME')).toBeCloseTo(2 / 90, 9);
    expect(of('FREQUENCY')).toBe(1);
  });

  it('tells which weight would alter the first three', async () => {
    const id = await makeSelection(
      [
        { name: 'A', cxImpact: 4.5, volume: 90 },
        { name: 'B', cxImpact: 4, volume: 80 },
        { name: 'C', cxImpact: 2, volume: 20 },
        { name: 'D', cxImpact: 0.5, volume: 100 },
      ],
      { volumeWeight: 0.2 },
    );

    const { sensitivity } = await rank(id);

    // The same of both weights: the one up to 0.375, or the other down to 0.2 / 0.375.
    expect(sensitivity).toEqual([
      {
        criterion: 'CX_IMPACT',
        weight: 1,
        newWeight: expect.closeTo(0.2 / 0.375, 9),
        entering: [{ name: 'D' }],
        leaving: [{ name: 'C' }],
      },
      {
        criterion: 'VOLUME',
        weight: 0.2,
        newWeight: expect.closeTo(0.375, 9),
        entering: [{ name: 'D' }],
        leaving: [{ name: 'C' }],
      },
    ]);
  });

  it('refuses weights off the scale, a candidate that is two things, and another workspace', async () => {
    await importBundle(ws.admin, MAP);
    const { journey, process } = await run(
      ws.admin,
      '{ journey(key: "return") { id } process(key: "check") { id } }',
    );
    const id = await makeSelection([]);

    const weights = await ws.admin(RANKING, { id, weights: { volumeWeight: 101 } });
    const both = await ws.admin(
      'mutation ($input: SelectionCandidateCreateInput!) { selectionCandidateCreate(input: $input) { id } }',
      { input: { selectionId: id, name: 'X', journeyId: journey.id, processId: process.id } },
    );
    const other = await (await server.openWorkspace()).admin(RANKING, { id });

    expect(weights.errors).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT', path: 'weights.volumeWeight' } },
    ]);
    expect(both.errors).toMatchObject([
      {
        message: 'A selection candidate may have one of journeyId, processId.',
        extensions: { code: 'BAD_USER_INPUT', path: 'journeyId' },
      },
    ]);
    expect(other.errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    expect((await rank(id)).candidates).toEqual([]);
  });
});
