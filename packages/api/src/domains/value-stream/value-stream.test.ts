import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer, type TestWorkspace } from '../../testing/harness.ts';

let server: TestServer;
let ws: TestWorkspace;

beforeAll(async () => {
  server = await startServer();
  ws = await server.openWorkspace();
});
afterAll(() => server.close());

async function must(document: string, variables: Record<string, unknown> = {}) {
  const { data, errors } = await ws.admin(document, variables);
  expect(errors).toBeUndefined();
  return data;
}

const STREAM = `query ($id: ID!) { processValueStream(processId: $id) {
  pathIds processSeconds waitSeconds leadSeconds activityRatio valueAddedRatio rolledCompleteAccurate
  leadTimes { best average worst } taktSeconds
  paces { processElementId cycleSeconds utilisation isBottleneck } unmeasuredIds
} }`;

describe('processValueStream', () => {
  it('works out the textbook case from elements and flows', async () => {
    const { processCreate } = await must(
      `mutation { processCreate(input: {
        name: "Orders", notation: VALUE_STREAM, dailyDemand: 480, dailyWorkSeconds: 28800
      }) { id } }`,
    );
    const processId = processCreate.id;
    const values = [
      { durationSeconds: 10, completeAccuratePercent: 100, valueClass: 'VALUE_ADDING' },
      { durationSeconds: 30, waitingSeconds: 5, completeAccuratePercent: 90 },
      { durationSeconds: 60, waitingSeconds: 15, completeAccuratePercent: 85 },
      { durationSeconds: 40, waitingSeconds: 20, completeAccuratePercent: 95, waste: 'MOTION' },
      { durationSeconds: 20, waitingSeconds: 10, cycleSeconds: 90 },
    ];
    const rows = values.map((one, i) => ({ processId, key: `s${i}`, name: `Stage ${i}`, ...one }));
    const { processElementBulkUpsert: made } = await must(
      'mutation ($rows: [ProcessElementRowInput!]!) { processElementBulkUpsert(input: { rows: $rows }) { rows { id } } }',
      { rows: [...rows, { processId, key: 'note', name: 'A note', type: 'ANNOTATION' }] },
    );
    const ids = made.rows.slice(0, 5).map(({ id }: { id: string }) => id);
    await must(
      'mutation ($rows: [ProcessFlowRowInput!]!) { processFlowBulkUpsert(input: { rows: $rows }) { rows { id } } }',
      {
        rows: ids
          .slice(1)
          .map((targetId: string, i: number) => ({ processId, sourceId: ids[i], targetId })),
      },
    );

    const { processValueStream: figures } = await must(STREAM, { id: processId });

    expect(figures).toMatchObject({
      pathIds: ids,
      processSeconds: 160,
      waitSeconds: 50,
      leadSeconds: 210,
      leadTimes: { best: 210, average: 210, worst: 210 },
      taktSeconds: 60,
      unmeasuredIds: [],
    });
    expect(figures.activityRatio).toBeCloseTo(0.762, 3);
    expect(figures.rolledCompleteAccurate).toBeCloseTo(0.727, 3);
    expect(figures.valueAddedRatio).toBeCloseTo(10 / 210, 6);
    expect(figures.paces.filter((pace: { isBottleneck: boolean }) => pace.isBottleneck)).toEqual([
      { processElementId: ids[4], cycleSeconds: 90, utilisation: 1.5, isBottleneck: true },
    ]);
  });

  it('refuses a share above a hundred, and the process of another workspace', async () => {
    const { processCreate } = await must(
      'mutation { processCreate(input: { name: "Own" }) { id } }',
    );
    const refused = await ws.admin(
      'mutation ($id: ID!) { processElementCreate(input: { processId: $id, name: "X", uptimePercent: 101 }) { id } }',
      { id: processCreate.id },
    );
    expect(refused.errors?.[0]).toMatchObject({
      message: 'uptimePercent must lie between 0 and 100; it is 101.',
      extensions: { code: 'BAD_USER_INPUT', path: 'uptimePercent' },
    });

    const other = await server.openWorkspace();
    const foreign = await other.admin(STREAM, { id: processCreate.id });
    expect(foreign.errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', path: 'processId' });
  });
});
