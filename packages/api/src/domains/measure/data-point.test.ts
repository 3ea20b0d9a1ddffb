import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startServer, type TestServer, type TestWorkspace } from '../../testing/harness.ts';

let server: TestServer;
let ws: TestWorkspace;
let metric: string;

beforeAll(async () => {
  server = await startServer();
  ws = await server.openWorkspace();
});
afterAll(() => server.close());
beforeEach(async () => {
  metric = await newMetric({ type: 'NPS', dimensions: ['region'] });
});

async function newMetric(input: object): Promise<string> {
  const { data, errors } = await ws.admin(
    'mutation ($input: MetricCreateInput!) { metricCreate(input: $input) { id } }',
    { input: { name: 'Metric', ...input } },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data.metricCreate.id;
}

const UPSERT = `mutation ($rows: [DataPointRowInput!]!, $atomic: Boolean!, $dryRun: Boolean!) {
  dataPointBulkUpsert(input: { rows: $rows, atomic: $atomic, dryRun: $dryRun }) {
    created updated unchanged rejected rows { id errors { code path message } }
  }
}`;

async function upsert(rows: object[], { atomic = false, dryRun = false } = {}) {
  const { data, errors } = await ws.admin(UPSERT, {
    rows: rows.map((row) => ({ metricId: metric, ...row })),
    atomic,
    dryRun,
  });
  if (errors) throw new Error(JSON.stringify(errors));
  const { rows: outcomes, ...counts } = data.dataPointBulkUpsert;
  return { counts, outcomes };
}

async function points() {
  const { data } = await ws.admin(
    `query ($id: ID!) { metric(id: $id) { dataPoints(first: 100, orderBy: [{ periodStartDate: ASC }]) { nodes {
      periodStartDate dimensions components value reason sampleSize origin
    } } } }`,
    { id: metric },
  );
  return data.metric.dataPoints.nodes;
}

async function current() {
  const { data } = await ws.admin(
    'query ($id: ID!) { metric(id: $id) { currentValue currentReason currentSampleSize currentStartDate revision } }',
    { id: metric },
  );
  return data.metric;
}

const nps = (promoters: number, passives: number, detractors: number) => ({
  promoters,
  passives,
  detractors,
});

describe('a data point', () => {
  it('gets its value from its components', async () => {
    const { counts } = await upsert([
      { periodStartDate: '2026-10-01', components: nps(50, 30, 20), origin: 'IMPORT' },
      { periodStartDate: '2026-11-01', components: nps(0, 0, 0) },
      { periodStartDate: '2026-12-01', value: 12.5, sampleSize: 40 },
    ]);

    expect(counts).toEqual({ created: 3, updated: 0, unchanged: 0, rejected: 0 });
    expect(await points()).toEqual([
      {
        periodStartDate: '2026-10-01',
        dimensions: {},
        components: nps(50, 30, 20),
        value: 30,
        reason: null,
        sampleSize: 100,
        origin: 'IMPORT',
      },
      {
        periodStartDate: '2026-11-01',
        dimensions: {},
        components: nps(0, 0, 0),
        value: null,
        reason: 'NOTHING_TO_DIVIDE',
        sampleSize: 0,
        origin: 'MANUAL',
      },
      {
        periodStartDate: '2026-12-01',
        dimensions: {},
        components: null,
        value: 12.5,
        reason: null,
        sampleSize: 40,
        origin: 'MANUAL',
      },
    ]);
  });

  it('is known by its metric, period and dimensions: repeated, it changes nothing', async () => {
    const rows = [
      {
        periodStartDate: '2026-11-01',
        dimensions: { region: 'north' },
        components: nps(1, 0, 2),
        value: -33.3,
      },
      {
        periodStartDate: '2026-11-01',
        dimensions: { region: ' south ' },
        components: nps(1, 1, 1),
      },
      { periodStartDate: '2026-11-01', components: nps(2, 1, 3) },
    ];
    const first = await upsert(rows);

    const again = await upsert(rows);
    const corrected = await upsert([
      { periodStartDate: '2026-11-01', dimensions: { region: 'south' }, components: nps(9, 1, 0) },
    ]);

    expect(first.counts).toEqual({ created: 3, updated: 0, unchanged: 0, rejected: 0 });
    expect(again.counts).toEqual({ created: 0, updated: 0, unchanged: 3, rejected: 0 });
    expect(corrected.counts).toEqual({ created: 0, updated: 1, unchanged: 0, rejected: 0 });
    expect(corrected.outcomes[0].id).toBe(first.outcomes[1].id);
    expect(
      (await points()).map(({ dimensions, value }: { dimensions: object; value: number }) => [
        dimensions,
        value,
      ]),
    ).toEqual(
      expect.arrayContaining([
        [{ region: 'north' }, -33.3333333333],
        [{ region: 'south' }, 90],
        [{}, -16.6666666667],
      ]),
    );
  });

  it.each([
    [
      { periodStartDate: '2026-11-15', value: 3 },
      'periodStartDate: The metric is kept by MONTH, and 2026-11-15 lies within one. Give its first day, 2026-11-01.',
    ],
    [
      { periodStartDate: '2026-11-01', components: { promoters: 3 } },
      'components: passives is missing. NPS takes promoters, passives, detractors.',
    ],
    [
      { periodStartDate: '2026-11-01', components: { ...nps(1, 1, 1), neutral: 3 } },
      'components: “neutral” is no component of it. NPS takes promoters, passives, detractors.',
    ],
    [
      { periodStartDate: '2026-11-01', components: nps(1, 1, -1) },
      'components: detractors must be a whole number from 0 on; it is -1.',
    ],
    [
      { periodStartDate: '2026-11-01', components: nps(1, 1, 1), value: 10 },
      'value: value is 10, but the components make 0. Leave the value out.',
    ],
    [
      { periodStartDate: '2026-11-01', components: nps(1, 1, 1), sampleSize: 4 },
      'sampleSize: sampleSize is 4, but the components make 3. Leave it out.',
    ],
    [
      { periodStartDate: '2026-11-01' },
      'components: NPS needs components (promoters, passives, detractors), or a value where only that is known.',
    ],
    [
      { periodStartDate: '2026-11-01', value: 120 },
      'value: NPS lies between -100 and 100; 120 does not.',
    ],
    [
      { periodStartDate: '2026-11-01', value: 1, dimensions: { country: 'FR' } },
      'dimensions: “country” is no dimension of the metric. It has region.',
    ],
    [
      { periodStartDate: '2026-11-01', value: 1, dimensions: { region: ' ' } },
      'dimensions: “region” must be a text of 1 to 200 characters.',
    ],
    [
      { periodStartDate: '2026-11-01', value: 1, origin: 'COMPUTED' },
      'origin: COMPUTED is what the server works out itself. Say MANUAL, IMPORT or SYNC.',
    ],
  ])('with %j is refused, and writes nothing', async (row, message) => {
    const { counts, outcomes } = await upsert([row]);

    expect(counts).toEqual({ created: 0, updated: 0, unchanged: 0, rejected: 1 });
    const [error] = outcomes[0].errors;
    expect(`${error.path}: ${error.message}`).toBe(message);
    expect(await points()).toEqual([]);
  });

  it('names all dimensions of its metric, or none', async () => {
    metric = await newMetric({ type: 'NPS', dimensions: ['region', 'channel'] });

    const { outcomes } = await upsert([
      { periodStartDate: '2026-11-01', value: 1, dimensions: { region: 'north' } },
    ]);

    expect(outcomes[0].errors).toEqual([
      {
        code: 'BAD_USER_INPUT',
        path: 'dimensions',
        message: '“channel” is missing: a point names all dimensions, or none.',
      },
    ]);
  });

  it('comes once in a batch', async () => {
    const { counts, outcomes } = await upsert([
      { periodStartDate: '2026-11-01', value: 1 },
      { periodStartDate: '2026-11-01', value: 2, dimensions: {} },
    ]);

    expect(counts).toEqual({ created: 1, updated: 0, unchanged: 0, rejected: 1 });
    expect(outcomes[1].errors).toEqual([
      {
        code: 'KEY_TAKEN',
        path: 'metricId',
        message: 'Row 0 has this period and these dimensions too. Give it once.',
      },
    ]);
  });

  it('follows new components, and loses them when only its value is known', async () => {
    const { outcomes } = await upsert([
      { periodStartDate: '2026-11-01', components: nps(1, 1, 0) },
    ]);
    const [{ id }] = outcomes;
    const update = async (input: object) => {
      const { data, errors } = await ws.admin(
        'mutation ($input: DataPointUpdateInput!) { dataPointUpdate(input: $input) { value components sampleSize } }',
        { input: { id, ...input } },
      );
      return errors?.map(({ message }) => message) ?? data.dataPointUpdate;
    };

    expect(await update({ components: nps(1, 1, 2) })).toEqual({
      value: -25,
      components: nps(1, 1, 2),
      sampleSize: 4,
    });
    expect(await update({ value: 10 })).toEqual([
      'value is 10, but the components make -25. Leave the value out.',
    ]);
    expect(await update({ value: 10, components: null, sampleSize: null })).toEqual({
      value: 10,
      components: null,
      sampleSize: null,
    });
    expect(await update({ periodStartDate: '2026-12-01' })).toEqual([
      'periodStartDate of a data point stays as it was first set. Create another data point instead.',
    ]);
  });

  it('keeps times as how many cases took how long', async () => {
    metric = await newMetric({ type: 'RESOLUTION_TIME', variant: 'P90', periodUnit: 'WEEK' });

    await upsert([
      { periodStartDate: '2026-11-16', components: { durations: { 3600: 9, 86400: 1 } } },
      { periodStartDate: '2026-11-23', components: { count: 10, sumSeconds: 118_800 } },
    ]);

    expect(await points()).toMatchObject([
      {
        components: { count: 10, sumSeconds: 118_800, durations: { 3600: 9, 86400: 1 } },
        value: 11_880,
        reason: null,
        sampleSize: 10,
      },
      {
        components: { count: 10, sumSeconds: 118_800 },
        value: null,
        reason: 'NO_DURATIONS',
        sampleSize: 10,
      },
    ]);
  });
});

describe('the current value', () => {
  it('is that of the latest period, rolled up from its parts', async () => {
    await upsert([
      { periodStartDate: '2026-10-01', components: nps(1, 0, 0) },
      { periodStartDate: '2026-11-01', dimensions: { region: 'north' }, components: nps(10, 0, 0) },
      { periodStartDate: '2026-11-01', dimensions: { region: 'south' }, components: nps(0, 0, 90) },
    ]);

    expect(await current()).toEqual({
      currentValue: -80,
      currentReason: null,
      currentSampleSize: 100,
      currentStartDate: '2026-11-01',
      revision: 1,
    });
  });

  it('is a total of its own where there is one', async () => {
    await upsert([
      { periodStartDate: '2026-11-01', dimensions: { region: 'north' }, components: nps(10, 0, 0) },
      { periodStartDate: '2026-11-01', components: nps(5, 0, 5) },
    ]);

    expect(await current()).toMatchObject({ currentValue: 0, currentSampleSize: 10 });
  });

  it('has none where parts hold values only, and says why', async () => {
    await upsert([
      { periodStartDate: '2026-11-01', dimensions: { region: 'north' }, value: 10 },
      { periodStartDate: '2026-11-01', dimensions: { region: 'south' }, value: 20 },
    ]);

    expect(await current()).toMatchObject({ currentValue: null, currentReason: 'VALUES_ONLY' });
  });

  it('falls back to the period before when the last point goes', async () => {
    const { outcomes } = await upsert([
      { periodStartDate: '2026-10-01', value: 30 },
      { periodStartDate: '2026-11-01', value: 40 },
    ]);
    const remove = (index: number) =>
      ws.admin('mutation ($id: ID!) { dataPointDelete(input: { id: $id }) { id } }', {
        id: outcomes[index].id,
      });

    await remove(1);
    expect(await current()).toMatchObject({ currentValue: 30, currentStartDate: '2026-10-01' });
    await remove(0);
    expect(await current()).toMatchObject({
      currentValue: null,
      currentReason: 'NO_DATA',
      currentStartDate: null,
    });
  });

  it('stays as it is in a dry run', async () => {
    await upsert([{ periodStartDate: '2026-11-01', value: 40 }], { dryRun: true });

    expect(await current()).toMatchObject({ currentValue: null, currentReason: 'NO_DATA' });
  });

  it('holds all parts, however many writers come at once', async () => {
    const regions = Array.from({ length: 12 }, (_, i) => `region ${i}`);

    await Promise.all(
      regions.map((region) =>
        upsert([
          { periodStartDate: '2026-11-01', dimensions: { region }, components: nps(3, 1, 1) },
        ]),
      ),
    );

    expect(await current()).toMatchObject({ currentValue: 40, currentSampleSize: 60 });
  });
});
