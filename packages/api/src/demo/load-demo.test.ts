import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startServer, type TestServer, type TestWorkspace } from '../testing/harness.ts';
import { loadDemo } from './load-demo.ts';

let server: TestServer;
let ws: TestWorkspace;

const load = () =>
  loadDemo(
    server.app.createContext({
      workspaceId: ws.id,
      memberId: ws.memberId,
      apiKeyId: null,
      scopes: new Set(['ADMIN']),
    }),
  );

beforeAll(async () => {
  server = await startServer();
  ws = await server.openWorkspace();
  await load();
});
afterAll(() => server.close());

const HOUR = 3_600;

describe('the demo', () => {
  it('tells a complaint from the comment to the survey, through everyone it went to', async () => {
    const { data } =
      await ws.admin(`{ contactContext(reference: { system: "demo-crm", externalId: "1001" }) {
      contact { name persona { key } serviceCases { nodes { kind status interactionCount } } }
      positions { interactionCount exitedAt currentStep { key } }
      openCases { subject }
      lastInteractions(first: 1) { type value touchpoint { key } }
    } }`);

    expect(data.contactContext).toEqual({
      contact: {
        name: 'Sofia Exempel',
        persona: { key: 'sofia' },
        serviceCases: { nodes: [{ kind: 'COMPLAINT', status: 'CLOSED', interactionCount: 6 }] },
      },
      positions: [
        {
          interactionCount: 5,
          exitedAt: '2026-11-13T08:30:00.000Z',
          currentStep: { key: 'survey' },
        },
      ],
      openCases: [],
      lastInteractions: [{ type: 'survey.answered', value: 2, touchpoint: { key: 'survey' } }],
    });
  });

  it('has a choice of what to map next, in which the drawn journey tells its figures', async () => {
    const { data } = await ws.admin('{ selection(key: "next-year") { id } }');
    const ranked = await ws.admin(
      `query ($id: ID!) { selectionRanking(selectionId: $id) {
        candidates { name rank estimatedRank figures { computed } } sensitivity { criterion }
      } }`,
      { id: data.selection.id },
    );

    const { candidates, sensitivity } = ranked.data.selectionRanking;
    const drawn = candidates.find(({ name }: { name: string }) => name === 'Late delivery');
    expect(drawn).toMatchObject({ rank: 3, estimatedRank: 1 });
    expect(
      drawn.figures.filter(({ computed }: { computed: number | null }) => computed !== null).length,
    ).toBeGreaterThan(3);
    expect(candidates).toHaveLength(4);
    expect(sensitivity.length).toBeGreaterThan(0);
  });

  it('measures the automatic first answer: 24 h before, 12 h after', async () => {
    const { data } = await ws.admin(`{
      action(key: "automatic-first-answer") { effects { nodes { result {
        before { value } after { value } relativeChangePercent improved comparable objections { code }
      } } } }
      metric(key: "first-answer") {
        objective { key } currentValue currentStartDate
        targets { nodes { status } } baselines { nodes { value } } benchmarks { totalCount }
      }
    }`);

    expect(data).toEqual({
      action: {
        effects: {
          nodes: [
            {
              result: {
                before: { value: 24 * HOUR },
                after: { value: 12 * HOUR },
                relativeChangePercent: -50,
                improved: true,
                comparable: true,
                objections: [],
              },
            },
          ],
        },
      },
      metric: {
        objective: { key: 'faster-answers' },
        currentValue: 12 * HOUR,
        currentStartDate: '2026-11-01',
        targets: { nodes: [{ status: 'MET' }] },
        baselines: { nodes: [{ value: 24 * HOUR }] },
        benchmarks: { totalCount: 1 },
      },
    });
  });

  it('shows metrics on the map of today', async () => {
    const { data } = await ws.admin(
      '{ journeyMaps(where: { key: { eq: "today" } }) { nodes { id } } }',
    );

    const { data: matrix } = await ws.admin(
      'query ($id: ID!) { journeyMapMatrix(id: $id) { columns { step { key } metrics { name targetStatus } } } }',
      { id: data.journeyMaps.nodes[0].id },
    );

    const measured = matrix.journeyMapMatrix.columns.filter(
      ({ metrics }: { metrics: object[] }) => metrics.length > 0,
    );
    expect(measured).toEqual([
      {
        step: { key: 'hand-over' },
        metrics: [{ name: 'First answer to a complaint', targetStatus: 'MET' }],
      },
      {
        step: { key: 'survey' },
        metrics: [{ name: 'Satisfaction after a complaint', targetStatus: 'NOT_MET' }],
      },
    ]);
  });

  it('has a persona who cannot get through, which the lint tells', async () => {
    const { data } = await ws.admin(
      '{ journeyMaps(where: { key: { eq: "today" } }) { nodes { id } } }',
    );

    const { data: lint } = await ws.admin(
      'query ($id: ID!) { journeyMapLint(id: $id, minSeverity: ERROR) { findings { rule subject { path } related { path } } } }',
      { id: data.journeyMaps.nodes[0].id },
    );

    expect(lint.journeyMapLint.findings).toEqual([
      {
        rule: 'persona-without-non-digital-path',
        subject: { path: 'marcel' },
        related: [
          { path: 'speak-up / post' },
          { path: 'wait / hand-over' },
          { path: 'solve / solution' },
        ],
      },
    ]);
  });

  it('changes nothing when it is loaded again', async () => {
    const cursor = async () => (await ws.admin('{ changeCursor }')).data.changeCursor;
    // What loading asked for in the background is told of when it ends.
    await vi.waitFor(
      async () => {
        const { data } = await ws.admin(
          '{ jobs(where: { status: { in: [QUEUED, RUNNING] } }) { totalCount } }',
        );
        expect(data.jobs.totalCount).toBe(0);
      },
      { timeout: 20_000, interval: 20 },
    );
    const before = await cursor();

    await load();

    expect(await cursor()).toBe(before);
  });
});
