import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startServer, type TestServer, type TestWorkspace } from '../../testing/harness.ts';
import { importBundle, returnBundle, run } from '../../testing/map-bundles.ts';

let server: TestServer;
let ws: TestWorkspace;
let mapId: string;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());
beforeEach(async () => {
  ws = await server.openWorkspace();
  mapId = await importBundle(ws.admin, returnBundle);
});

async function take(label?: string) {
  const { mapSnapshotCreate } = await run(
    ws.admin,
    `mutation ($mapId: ID!, $label: String) {
      mapSnapshotCreate(input: { journeyMapId: $mapId, label: $label }) {
        id number label reason hash contentRevision partCount revision key createdById journeyMap { id }
      }
    }`,
    { mapId, label },
  );
  return mapSnapshotCreate;
}

describe('taking a version of a map', () => {
  it('keeps the map with a number of its own', async () => {
    const first = await take(' Before the workshop ');
    const second = await take();

    expect(first).toEqual({
      id: expect.any(String),
      number: 1,
      label: 'Before the workshop',
      reason: 'MANUAL',
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      contentRevision: expect.any(Number),
      partCount: 12,
      revision: 1,
      key: null,
      createdById: expect.any(String),
      journeyMap: { id: mapId },
    });
    expect(second).toMatchObject({ number: 2, label: null, hash: first.hash });
  });

  it('refuses what cannot be', async () => {
    const ask = (input: object, call = ws.admin) =>
      call(
        'mutation ($input: MapSnapshotCreateInput!) { mapSnapshotCreate(input: $input) { id } }',
        {
          input,
        },
      );
    const other = await server.openWorkspace();

    const answers = await Promise.all([
      ask({ journeyMapId: mapId, reason: 'AUTO' }),
      ask({ journeyMapId: mapId, label: 'x'.repeat(301) }),
      ask({ journeyMapId: mapId }, other.admin),
    ]);

    expect(
      answers.map(({ errors }) => [errors?.[0]?.extensions.code, errors?.[0]?.message]),
    ).toEqual([
      ['BAD_USER_INPUT', 'AUTO is for the versions the server takes by itself. Say MANUAL.'],
      ['BAD_USER_INPUT', 'label holds 301 characters; 300 are allowed, and no NUL.'],
      ['NOT_FOUND', 'There is no journey map with this id.'],
    ]);
    expect((await run(ws.admin, '{ mapSnapshots { totalCount } }')).mapSnapshots).toEqual({
      totalCount: 0,
    });
  });

  it('keeps the figures of the metrics, to compare them later', async () => {
    const { metric } = await run(
      ws.admin,
      `mutation { metric: metricCreate(input: { key: "nps", name: "NPS", type: NPS }) { id } }`,
    );
    await run(
      ws.admin,
      `mutation ($metricId: ID!, $mapId: ID!) {
        placed: metricPlacementCreate(input: { metricId: $metricId, journeyMapId: $mapId }) { id }
        may: dataPointCreate(input: { metricId: $metricId, periodStartDate: "2026-05-01", components: { promoters: 50, passives: 30, detractors: 20 } }) { id }
      }`,
      { metricId: metric.id, mapId },
    );
    const { id } = await take('May');
    await run(
      ws.admin,
      `mutation ($metricId: ID!) {
        june: dataPointCreate(input: { metricId: $metricId, periodStartDate: "2026-06-01", components: { promoters: 12, passives: 4, detractors: 4 } }) { id }
      }`,
      { metricId: metric.id },
    );

    const { journeyMapDiff } = await run(
      ws.admin,
      `query ($id: ID!, $mapId: ID!) { journeyMapDiff(from: { snapshotId: $id }, to: { journeyMapId: $mapId }) {
        isSame from { number label } to { number } changed { part { type } }
        metrics { key before { value isOnMap startDate } after { value sampleSize startDate } current { absoluteChange improved comparable objections { code } } baseline { comparable } }
        text
      } }`,
      { id, mapId },
    );

    expect(journeyMapDiff).toEqual({
      isSame: false,
      from: { number: 1, label: 'May' },
      to: { number: null },
      changed: [],
      metrics: [
        {
          key: 'nps',
          before: { value: 30, isOnMap: true, startDate: '2026-05-01' },
          after: { value: 40, sampleSize: 20, startDate: '2026-06-01' },
          current: {
            absoluteChange: 10,
            improved: true,
            comparable: false,
            objections: [{ code: 'TOO_FEW_AFTER' }],
          },
          baseline: null,
        },
      ],
      text: expect.stringContaining(
        '- “NPS”: current 30 → 40 (+10), not comparable: Only 20 stand behind the value after',
      ),
    });
  });
});

describe('a version of a map', () => {
  it('deletes a version on demand, and all of them with their map', async () => {
    const [{ id }] = [await take(), await take()];

    await run(ws.admin, 'mutation ($id: ID!) { mapSnapshotDelete(input: { id: $id }) { id } }', {
      id,
    });

    const snapshots = '{ mapSnapshots { nodes { number } } }';
    expect((await run(ws.admin, snapshots)).mapSnapshots.nodes).toEqual([{ number: 2 }]);
    await run(ws.admin, 'mutation ($id: ID!) { journeyMapDelete(input: { id: $id }) { id } }', {
      id: mapId,
    });
    expect((await run(ws.admin, snapshots)).mapSnapshots.nodes).toEqual([]);
  });
});
