import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer, type TestWorkspace } from '../../testing/harness.ts';

let server: TestServer;
let ws: TestWorkspace;

beforeAll(async () => {
  server = await startServer();
  ws = await server.openWorkspace();
});
afterAll(() => server.close());

async function newMetric(input: object, points: object[]): Promise<string> {
  const { data } = await ws.admin(
    'mutation ($input: MetricCreateInput!) { metricCreate(input: $input) { id } }',
    { input: { name: 'Metric', ...input } },
  );
  const { id } = data.metricCreate;
  const { data: written, errors } = await ws.admin(
    'mutation ($rows: [DataPointRowInput!]!) { dataPointBulkUpsert(input: { rows: $rows, atomic: true }) { created rows { errors { message } } } }',
    { rows: points.map((point) => ({ metricId: id, ...point })) },
  );
  if (errors || written.dataPointBulkUpsert.created !== points.length) {
    throw new Error(JSON.stringify(errors ?? written));
  }
  return id;
}

const SERIES = `query ($metricId: ID!, $from: Date!, $to: Date!, $period: PeriodUnit, $groupBy: [String!]! = [], $dimensions: JSON) {
  metricSeries(metricId: $metricId, from: $from, to: $to, period: $period, groupBy: $groupBy, dimensions: $dimensions) {
    metric { name } period
    lines { dimensions points {
      startDate lastDate figure { value reason sampleSize components pointCount }
      durations { count mean median ninetiethPercentile }
    } }
  }
}`;

async function series(variables: object) {
  const { data, errors } = await ws.admin(SERIES, { ...variables });
  return (
    errors?.map(({ message, extensions }) => `${extensions.path}: ${message}`) ?? data.metricSeries
  );
}

interface PointShape {
  startDate: string;
  figure: { value: number | null; reason: string | null };
}

/** Only dates and values, line by line. */
async function valuesOf(variables: object) {
  const { lines } = await series(variables);
  return lines.map(({ dimensions, points }: { dimensions: object; points: PointShape[] }) => [
    dimensions,
    points.map(({ startDate, figure }) => [startDate, figure.value ?? figure.reason]),
  ]);
}

const nps = (promoters: number, passives: number, detractors: number) => ({
  promoters,
  passives,
  detractors,
});

describe('a series', () => {
  it('rolls months up to quarters by what they are made of', async () => {
    const metricId = await newMetric({ type: 'NPS' }, [
      { periodStartDate: '2026-07-01', components: nps(1, 0, 0) },
      { periodStartDate: '2026-08-01', components: nps(0, 0, 99) },
      { periodStartDate: '2027-01-01', components: nps(1, 1, 0) },
    ]);

    expect(
      await series({ metricId, from: '2026-08-15', to: '2027-02-01', period: 'QUARTER' }),
    ).toEqual({
      metric: { name: 'Metric' },
      period: 'QUARTER',
      lines: [
        {
          dimensions: {},
          points: [
            {
              startDate: '2026-07-01',
              lastDate: '2026-09-30',
              figure: {
                value: -98,
                reason: null,
                sampleSize: 100,
                components: nps(1, 0, 99),
                pointCount: 2,
              },
              durations: null,
            },
            {
              startDate: '2026-10-01',
              lastDate: '2026-12-31',
              figure: {
                value: null,
                reason: 'NO_DATA',
                sampleSize: null,
                components: null,
                pointCount: 0,
              },
              durations: null,
            },
            {
              startDate: '2027-01-01',
              lastDate: '2027-03-31',
              figure: {
                value: 50,
                reason: null,
                sampleSize: 2,
                components: nps(1, 1, 0),
                pointCount: 1,
              },
              durations: null,
            },
          ],
        },
      ],
    });
  });

  it('never averages values', async () => {
    const metricId = await newMetric({ type: 'NPS' }, [
      { periodStartDate: '2026-10-01', value: 10 },
      { periodStartDate: '2026-11-01', value: 20 },
    ]);

    const range = { metricId, from: '2026-10-01', to: '2026-12-31' };
    expect(await valuesOf({ ...range, period: 'YEAR' })).toEqual([
      [{}, [['2026-01-01', 'VALUES_ONLY']]],
    ]);
    expect(await valuesOf(range)).toEqual([
      [
        {},
        [
          ['2026-10-01', 10],
          ['2026-11-01', 20],
          ['2026-12-01', 'NO_DATA'],
        ],
      ],
    ]);
  });

  it('tells mean, median and 90th percentile of times together, exactly', async () => {
    const metricId = await newMetric(
      { type: 'RESOLUTION_TIME', variant: 'MEDIAN', periodUnit: 'DAY' },
      [
        { periodStartDate: '2026-11-20', components: { durations: { 10: 1, 20: 1 } } },
        { periodStartDate: '2026-11-21', components: { durations: { 30: 1, 1000: 2 } } },
      ],
    );

    const { lines } = await series({
      metricId,
      from: '2026-11-01',
      to: '2026-11-30',
      period: 'WEEK',
    });

    expect(lines[0].points[3]).toMatchObject({
      startDate: '2026-11-16',
      figure: { value: 30, sampleSize: 5 },
      durations: { count: 5, mean: 412, median: 30, ninetiethPercentile: 1000 },
    });
  });

  it('has a line for each value of a dimension, and reads parts or the total', async () => {
    const metricId = await newMetric({ type: 'NPS', dimensions: ['channel', 'region'] }, [
      {
        periodStartDate: '2026-11-01',
        dimensions: { channel: 'web', region: 'north' },
        components: nps(1, 0, 0),
      },
      {
        periodStartDate: '2026-11-01',
        dimensions: { channel: 'web', region: 'south' },
        components: nps(0, 1, 0),
      },
      {
        periodStartDate: '2026-11-01',
        dimensions: { channel: 'shop', region: 'south' },
        components: nps(0, 0, 1),
      },
      { periodStartDate: '2026-11-01', components: nps(7, 2, 1) },
    ]);
    const range = { metricId, from: '2026-11-01', to: '2026-11-30' };

    expect(await valuesOf(range)).toEqual([[{}, [['2026-11-01', 60]]]]);
    expect(await valuesOf({ ...range, groupBy: ['channel'] })).toEqual([
      [{ channel: 'shop' }, [['2026-11-01', -100]]],
      [{ channel: 'web' }, [['2026-11-01', 50]]],
    ]);
    expect(await valuesOf({ ...range, dimensions: { region: 'south' } })).toEqual([
      [{}, [['2026-11-01', -50]]],
    ]);
    expect(
      await valuesOf({ ...range, groupBy: ['channel'], dimensions: { region: 'north' } }),
    ).toEqual([[{ channel: 'web' }, [['2026-11-01', 100]]]]);
  });

  it('chains retention over months without a gap', async () => {
    const month = (start: number, won: number, end: number) => ({
      customersAtStart: start,
      newCustomers: won,
      customersAtEnd: end,
    });
    const metricId = await newMetric({ type: 'RETENTION_RATE' }, [
      { periodStartDate: '2026-01-01', components: month(100, 20, 110) },
      { periodStartDate: '2026-02-01', components: month(110, 0, 99) },
      { periodStartDate: '2026-03-01', components: month(99, 1, 90) },
      { periodStartDate: '2026-04-01', components: month(90, 0, 80) },
      { periodStartDate: '2026-06-01', components: month(80, 0, 70) },
    ]);

    expect(
      await valuesOf({ metricId, from: '2026-01-01', to: '2026-06-30', period: 'QUARTER' }),
    ).toEqual([
      [
        {},
        [
          ['2026-01-01', 69],
          ['2026-04-01', 'PERIODS_NOT_CONSECUTIVE'],
        ],
      ],
    ]);
  });

  it.each([
    [
      { period: 'DAY' },
      'period: The metric is kept by MONTH, which does not add up to DAY. Ask for MONTH, QUARTER, YEAR.',
    ],
    [
      { period: 'WEEK' },
      'period: The metric is kept by MONTH, which does not add up to WEEK. Ask for MONTH, QUARTER, YEAR.',
    ],
    [{ groupBy: ['channel'] }, 'groupBy: “channel” is no dimension of the metric; it has region.'],
    [
      { dimensions: { channel: 'web' } },
      'dimensions: “channel” is no dimension of the metric; it has region.',
    ],
    [{ dimensions: { region: 3 } }, 'dimensions: dimensions must be an object of texts.'],
    [{ to: '2026-10-31' }, 'to: to (2026-10-31) lies before from (2026-11-01).'],
    [
      { to: '2226-10-31' },
      'to: From 2026-11-01 to 2226-10-31 there are more than 1000 periods. Ask for a shorter time or a coarser period.',
    ],
    [{ metricId: 'x' }, 'metricId: “x” is not the id of a metric.'],
  ])('with %j is refused', async (variables, message) => {
    const metricId = await newMetric({ type: 'NPS', dimensions: ['region'] }, []);

    const answer = await series({ metricId, from: '2026-11-01', to: '2026-11-30', ...variables });

    expect(answer).toEqual([message]);
  });
});
