import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { write } from '../../entity/index.ts';
import { decodeGlobalId } from '../../kernel/ids.ts';
import { startServer, type TestServer, type TestWorkspace } from '../../testing/harness.ts';
import { type ComputedPoint, replacePoints } from './replace-points.service.ts';

let server: TestServer;
let ws: TestWorkspace;
let metric: string;

beforeAll(async () => {
  server = await startServer();
  ws = await server.openWorkspace();
});
afterAll(() => server.close());
beforeEach(async () => {
  const { data } = await ws.admin(
    'mutation { metricCreate(input: { name: "Conversion", type: CONVERSION_RATE, dimensions: ["channel"] }) { id } }',
  );
  metric = data.metricCreate.id;
});

function replace(periodStarts: string[], points: ComputedPoint[]) {
  const ctx = server.app.createContext({
    workspaceId: ws.id,
    memberId: null,
    apiKeyId: null,
    scopes: new Set(['ADMIN']),
  });
  const metricId = decodeGlobalId(metric)?.id ?? '';
  return write(ctx, { field: 'compute', args: [] }, (tx) =>
    replacePoints(tx, { metricId, periodStarts, points }),
  );
}

const point = (periodStart: string, channel: string, numerator: number, denominator: number) => ({
  periodStart,
  dimensions: { channel },
  components: { numerator, denominator },
});

async function stored() {
  const { data } = await ws.admin(
    `query ($id: ID!) { metric(id: $id) { currentValue dataPoints(first: 100, orderBy: [{ periodStartDate: ASC }, { value: ASC }]) { nodes {
      id revision periodStartDate dimensions value origin updatedById
    } } } }`,
    { id: metric },
  );
  return data.metric;
}

const cursor = async () => (await ws.admin('{ changeCursor }')).data.changeCursor;

async function changesAfter(after: string) {
  // Whatever was committed before is numbered now.
  await cursor();
  const { data } = await ws.admin(
    'query ($after: ChangeCursor!) { changes(after: $after, first: 100) { nodes { type action revision } } }',
    { after },
  );
  return data.changes.nodes;
}

describe('replacing computed points', () => {
  it('writes what differs, tells the log of it, and does nothing the second time', async () => {
    const october = [point('2026-10-01', 'mail', 1, 10), point('2026-10-01', 'web', 2, 10)];
    expect(await replace(['2026-10-01', '2026-11-01'], october)).toEqual({
      created: 2,
      updated: 0,
      deleted: 0,
      unchanged: 0,
      kept: 0,
    });
    const before = await stored();
    const start = await cursor();

    const again = await replace(['2026-10-01', '2026-11-01'], october);
    const corrected = await replace(
      ['2026-10-01', '2026-11-01'],
      [point('2026-10-01', 'web', 5, 10), point('2026-11-01', 'web', 9, 10)],
    );

    expect(again).toEqual({ created: 0, updated: 0, deleted: 0, unchanged: 2, kept: 0 });
    expect(corrected).toEqual({ created: 1, updated: 1, deleted: 1, unchanged: 0, kept: 0 });
    const after = await stored();
    expect(after).toEqual({
      currentValue: 90,
      dataPoints: {
        nodes: [
          { ...before.dataPoints.nodes[1], revision: 2, value: 50 },
          {
            id: expect.any(String),
            revision: 1,
            periodStartDate: '2026-11-01',
            dimensions: { channel: 'web' },
            value: 90,
            origin: 'COMPUTED',
            updatedById: null,
          },
        ],
      },
    });
    expect(await changesAfter(start)).toEqual([
      { type: 'DataPoint', action: 'DELETED', revision: 1 },
      { type: 'DataPoint', action: 'UPDATED', revision: 2 },
      { type: 'DataPoint', action: 'CREATED', revision: 1 },
    ]);
  });

  it('leaves other periods and points by hand alone', async () => {
    await replace(['2026-10-01'], [point('2026-10-01', 'web', 1, 10)]);
    await ws.admin(
      `mutation ($id: ID!) { dataPointCreate(input: {
        metricId: $id, periodStartDate: "2026-11-01", dimensions: { channel: "web" }, value: 12.5
      }) { id } }`,
      { id: metric },
    );

    const counts = await replace(
      ['2026-11-01'],
      [point('2026-11-01', 'web', 9, 10), point('2026-11-01', 'mail', 3, 10)],
    );

    expect(counts).toEqual({ created: 1, updated: 0, deleted: 0, unchanged: 0, kept: 1 });
    expect(
      (await stored()).dataPoints.nodes.map(
        ({ value, origin }: { value: number; origin: string }) => [value, origin],
      ),
    ).toEqual([
      [10, 'COMPUTED'],
      [12.5, 'MANUAL'],
      [30, 'COMPUTED'],
    ]);
  });

  it('hands a point over to whoever changes it', async () => {
    await replace(['2026-10-01'], [point('2026-10-01', 'web', 1, 10)]);
    const [{ id }] = (await stored()).dataPoints.nodes;

    const { data } = await ws.admin(
      `mutation ($id: ID!) { dataPointUpdate(input: { id: $id, components: { numerator: 4, denominator: 10 } }) { value origin } }`,
      { id },
    );
    const counts = await replace(['2026-10-01'], [point('2026-10-01', 'web', 1, 10)]);

    expect(data.dataPointUpdate).toEqual({ value: 40, origin: 'MANUAL' });
    expect(counts).toMatchObject({ kept: 1, updated: 0 });
  });

  it('of thousands takes a few statements', async () => {
    const points = Array.from({ length: 3_000 }, (_, i) =>
      point('2026-10-01', `channel ${i}`, i, 3_000),
    );

    const queries = await server.queriesOf(() => replace(['2026-10-01'], points));

    expect(queries).toEqual([
      'Metric.updateMany',
      'Metric.findUnique',
      'DataPoint.findMany',
      'SQL.$queryRawUnsafe',
      'Metric.updateMany',
      'Metric.findMany',
      'Workspace.findUniqueOrThrow',
      'SQL.$queryRawUnsafe',
      'Metric.updateMany',
      'MetricComputation.findMany',
      'SQL.$queryRawUnsafe',
    ]);
    expect((await stored()).currentValue).toBe(49.9833333333);
  });

  it('refuses what does not fit the metric, as that is a fault of the computation', async () => {
    await expect(replace(['2026-10-01'], [point('2026-11-01', 'web', 1, 10)])).rejects.toThrow(
      '2026-11-01 is not among the periods that are replaced.',
    );
    await expect(
      replace(['2026-10-01'], [{ ...point('2026-10-01', 'web', 1, 10), components: { n: 1 } }]),
    ).rejects.toThrow('“n” is no component of it. CONVERSION_RATE takes numerator, denominator.');
    expect((await stored()).dataPoints.nodes).toEqual([]);
  });
});
