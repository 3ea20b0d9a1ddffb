import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer, type TestWorkspace } from '../../testing/harness.ts';

let server: TestServer;
let ws: TestWorkspace;

beforeAll(async () => {
  server = await startServer();
  ws = await server.openWorkspace();
});
afterAll(() => server.close());

const CREATE = `mutation ($input: MetricCreateInput!) { metricCreate(input: $input) {
  type variant formulaVersion unit currency goodDirection rangeMin rangeMax scaleMin scaleMax
  periodUnit dimensions minimumSampleSize currentValue currentReason currentSampleSize currentStartDate
} }`;

const create = (input: object) => ws.admin(CREATE, { input: { name: 'Metric', ...input } });

const USUAL = {
  formulaVersion: 1,
  currency: null,
  rangeMin: null,
  rangeMax: null,
  scaleMin: null,
  scaleMax: null,
  periodUnit: 'MONTH',
  dimensions: [],
  minimumSampleSize: null,
  currentValue: null,
  currentReason: 'NO_DATA',
  currentSampleSize: null,
  currentStartDate: null,
};

describe('a new metric', () => {
  it.each([
    [
      { type: 'NPS' },
      { variant: 'STANDARD', unit: 'POINTS', goodDirection: 'UP', scaleMin: 0, scaleMax: 10 },
    ],
    [
      { type: 'CSAT', variant: 'TOP_TWO_BOX' },
      { variant: 'TOP_TWO_BOX', unit: 'PERCENT', goodDirection: 'UP', scaleMin: 1, scaleMax: 5 },
    ],
    [
      { type: 'CES', variant: 'EFFORT_MEAN', scaleMax: 5 },
      { variant: 'EFFORT_MEAN', unit: 'SCORE', goodDirection: 'DOWN', scaleMin: 1, scaleMax: 5 },
    ],
    [
      { type: 'CHURN_RATE', periodUnit: 'QUARTER', dimensions: ['segment', 'region'] },
      {
        variant: 'STANDARD',
        unit: 'PERCENT',
        goodDirection: 'DOWN',
        periodUnit: 'QUARTER',
        dimensions: ['segment', 'region'],
      },
    ],
    [
      { type: 'CAC', currency: 'EUR', minimumSampleSize: 5 },
      {
        variant: 'STANDARD',
        unit: 'CURRENCY',
        goodDirection: 'DOWN',
        currency: 'EUR',
        minimumSampleSize: 5,
      },
    ],
    [
      { type: 'RESOLUTION_TIME', variant: 'P90', goodDirection: 'RANGE', rangeMax: 86_400 },
      { variant: 'P90', unit: 'SECONDS', goodDirection: 'RANGE', rangeMax: 86_400 },
    ],
    [
      { type: 'CUSTOM', variant: 'SUM', goodDirection: 'UP' },
      { variant: 'SUM', unit: 'NUMBER', goodDirection: 'UP' },
    ],
    [
      {
        type: 'CUSTOM',
        variant: 'LAST',
        goodDirection: 'DOWN',
        unit: 'CURRENCY',
        currency: 'CHF',
      },
      { variant: 'LAST', unit: 'CURRENCY', goodDirection: 'DOWN', currency: 'CHF' },
    ],
  ])('of %j takes the rest from its formula', async (input, expected) => {
    const { data, errors } = await create(input);

    expect(errors).toBeUndefined();
    expect(data.metricCreate).toEqual({ ...USUAL, type: input.type, ...expected });
  });

  it.each([
    [
      { type: 'CSAT' },
      'variant: variant is missing. CSAT has TOP_TWO_BOX, MEAN, and their values never compare.',
    ],
    [{ type: 'NPS', variant: 'MEAN' }, 'variant: MEAN is no variant of NPS; it has STANDARD.'],
    [
      { type: 'NPS', scaleMax: 5 },
      'scaleMin: NPS is asked on a scale from 0 to 10. Leave scaleMin and scaleMax out.',
    ],
    [
      { type: 'CSAT', variant: 'MEAN', scaleMin: 1, scaleMax: 100 },
      'scaleMin: A scale from 1 to 100 has 100 answers; it may have 2 to 11.',
    ],
    [
      { type: 'CONVERSION_RATE', scaleMin: 1 },
      'scaleMin: CONVERSION_RATE counts no answers, so it has no scale. Leave scaleMin and scaleMax out.',
    ],
    [
      { type: 'CONVERSION_RATE', unit: 'NUMBER' },
      'unit: CONVERSION_RATE of this variant comes in PERCENT, not in NUMBER. Leave the unit out.',
    ],
    [{ type: 'CAC' }, 'currency: currency is missing; amounts of money need one, like EUR.'],
    [{ type: 'CAC', currency: 'euro' }, 'currency: currency is “euro”; it must look like EUR.'],
    [
      { type: 'NPS', currency: 'EUR' },
      'currency: The values come in POINTS, which has no currency. Leave it out.',
    ],
    [
      { type: 'RATIO', variant: 'SHARE' },
      'goodDirection: goodDirection is missing; of RATIO nothing is better by nature. Say UP, DOWN or RANGE.',
    ],
    [
      { type: 'NPS', rangeMin: 3 },
      'rangeMin: rangeMin and rangeMax go with the goodDirection RANGE, not with UP.',
    ],
    [
      { type: 'NPS', goodDirection: 'RANGE' },
      'rangeMin: The goodDirection RANGE needs rangeMin, rangeMax or both.',
    ],
    [
      { type: 'NPS', goodDirection: 'RANGE', rangeMin: 3, rangeMax: 2 },
      'rangeMin: rangeMin is greater than rangeMax.',
    ],
    [{ type: 'NPS', dimensions: ['a', 'a'] }, 'dimensions: “a” is named twice.'],
  ])('of %j is refused', async (input, expected) => {
    const before = await ws.admin('{ metrics { totalCount } }');

    const { errors } = await create(input);

    expect(errors?.map(({ message, extensions }) => `${extensions.path}: ${message}`)).toEqual([
      expected,
    ]);
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect((await ws.admin('{ metrics { totalCount } }')).data).toEqual(before.data);
  });
});

describe('a metric', () => {
  it('keeps what its points are measured by', async () => {
    const { data } = await ws.admin(
      'mutation { metricCreate(input: { name: "N", type: NPS, dimensions: ["region"] }) { id } }',
    );
    const update = async (input: object) => {
      const { errors } = await ws.admin(
        'mutation ($input: MetricUpdateInput!) { metricUpdate(input: $input) { id } }',
        { input: { id: data.metricCreate.id, ...input } },
      );
      return errors?.map(({ message }) => message);
    };

    expect(await update({ type: 'CHURN_RATE' })).toEqual([
      'type of a metric stays as it was first set. Create another metric instead.',
    ]);
    expect(await update({ periodUnit: 'DAY' })).toEqual([
      'periodUnit of a metric stays as it was first set. Create another metric instead.',
    ]);
    expect(await update({ dimensions: ['channel'] })).toEqual([
      '“region” was a dimension and has to stay one, as data points may name it.',
    ]);
    expect(await update({ name: 'M', dimensions: ['region', 'channel'] })).toBeUndefined();
    expect(await update({ goodDirection: 'DOWN', type: 'NPS' })).toBeUndefined();
    const { data: read } = await ws.admin(
      'query ($id: ID!) { metric(id: $id) { name type periodUnit dimensions goodDirection revision } }',
      { id: data.metricCreate.id },
    );
    expect(read.metric).toEqual({
      name: 'M',
      type: 'NPS',
      periodUnit: 'MONTH',
      dimensions: ['region', 'channel'],
      goodDirection: 'DOWN',
      revision: 3,
    });
  });

  it('takes its points, targets, baselines and benchmarks with it', async () => {
    const { data } = await ws.admin(
      'mutation { metricCreate(input: { name: "Gone", type: NPS }) { id } }',
    );
    const { id } = data.metricCreate;
    const made = await ws.admin(
      `mutation ($id: ID!) {
        a: dataPointCreate(input: { metricId: $id, periodStartDate: "2026-11-01", value: 5 }) { id }
        b: targetCreate(input: { metricId: $id, operator: AT_LEAST, value: 40 }) { id }
        c: baselineCreate(input: { metricId: $id, value: 3, firstDate: "2026-01-01", lastDate: "2026-03-31" }) { formulaVersion }
        d: benchmarkCreate(input: { metricId: $id, value: 31, source: "A study", industry: "Retail", region: "FR", year: 2026, percentile: 50 }) { id }
        e: actionCreate(input: { name: "A" }) { id }
      }`,
      { id },
    );
    expect(made.errors).toBeUndefined();
    expect(made.data.c).toEqual({ formulaVersion: 1 });

    const removal = await ws.admin(
      'mutation ($id: ID!) { metricDelete(input: { id: $id }) { consequences { type effect count } } }',
      { id },
    );

    expect(removal.data.metricDelete.consequences).toEqual(
      expect.arrayContaining(
        ['Metric', 'DataPoint', 'Target', 'Baseline', 'Benchmark'].map((type) => ({
          type,
          effect: 'DELETED',
          count: 1,
        })),
      ),
    );
    const left = await ws.admin(
      'query ($id: ID!) { dataPoints(where: { metricId: { eq: $id } }) { totalCount } targets(where: { metricId: { eq: $id } }) { totalCount } }',
      { id },
    );
    expect(left.data).toEqual({ dataPoints: { totalCount: 0 }, targets: { totalCount: 0 } });
  });
});

describe('what hangs on a metric', () => {
  it.each([
    [
      'targetCreate(input: { metricId: $id, operator: BETWEEN, value: 4 }) { id }',
      'BETWEEN needs an upperValue beside the value.',
    ],
    [
      'targetCreate(input: { metricId: $id, operator: BETWEEN, value: 4, upperValue: 3 }) { id }',
      'upperValue is smaller than value.',
    ],
    [
      'targetCreate(input: { metricId: $id, operator: AT_MOST, value: 4, upperValue: 5 }) { id }',
      'upperValue goes with BETWEEN, not with AT_MOST.',
    ],
    [
      'baselineCreate(input: { metricId: $id, value: 4, firstDate: "2026-02-01", lastDate: "2026-01-31" }) { id }',
      'lastDate lies before firstDate.',
    ],
    [
      'benchmarkCreate(input: { metricId: $id, value: 4, source: "A study", percentile: 101 }) { id }',
      'percentile must lie between 0 and 100; it is 101.',
    ],
    [
      'metricPlacementCreate(input: { metricId: $id }) { id }',
      'A metric placement needs exactly one of stepId, journeyMapId, phaseId, touchpointPlacementId, touchpointId, processId, processElementId, actionId.',
    ],
  ])('%s is refused', async (mutation, message) => {
    const { data } = await ws.admin(
      'mutation { metricCreate(input: { name: "M", type: NPS }) { id } }',
    );

    const { errors } = await ws.admin(`mutation ($id: ID!) { ${mutation} }`, {
      id: data.metricCreate.id,
    });

    expect(errors?.map((error) => error.message)).toEqual([message]);
  });
});
