import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer, type TestWorkspace } from '../../testing/harness.ts';

let server: TestServer;
let ws: TestWorkspace;
let metric: string;
let action: string;

const HOUR = 3_600;
const times = (count: number, hours: number) => ({ durations: { [hours * HOUR]: count } });

beforeAll(async () => {
  server = await startServer();
  ws = await server.openWorkspace();
  const { data } = await ws.admin(
    `mutation {
      metricCreate(input: { name: "First answer", type: FIRST_RESPONSE_TIME, variant: MEDIAN, dimensions: ["channel"] }) { id }
      actionCreate(input: { name: "Automatic first answer", status: DONE, doneDate: "2026-11-15" }) { id }
    }`,
  );
  metric = data.metricCreate.id;
  action = data.actionCreate.id;
  const points = [
    ['2026-09-01', 'social', times(20, 24)],
    ['2026-09-01', 'mail', times(20, 24)],
    ['2026-10-01', 'social', times(25, 24)],
    ['2026-10-01', 'mail', times(15, 24)],
    ['2026-12-01', 'social', times(30, 12)],
    ['2026-12-01', 'mail', times(10, 12)],
    ['2027-01-01', 'social', times(3, 12)],
  ] as const;
  const { data: written } = await ws.admin(
    'mutation ($rows: [DataPointRowInput!]!) { dataPointBulkUpsert(input: { rows: $rows, atomic: true }) { created } }',
    {
      rows: points.map(([periodStartDate, channel, components]) => ({
        metricId: metric,
        periodStartDate,
        dimensions: { channel },
        components,
      })),
    },
  );
  expect(written.dataPointBulkUpsert).toEqual({ created: 7 });
});
afterAll(() => server.close());

const RESULT = `result {
  before { value sampleSize } after { value sampleSize }
  absoluteChange relativeChangePercent improved comparable
  objections { code message } minimumSampleSize minimumSource
}`;

const OCTOBER = { beforeFirstDate: '2026-10-01', beforeLastDate: '2026-10-31' };
const DECEMBER = { afterFirstDate: '2026-12-01', afterLastDate: '2026-12-31' };

async function effect(input: object) {
  const { data, errors } = await ws.admin(
    `mutation ($input: ActionEffectCreateInput!) { actionEffectCreate(input: $input) { id ${RESULT} } }`,
    { input: { actionId: action, metricId: metric, ...input } },
  );
  return (
    errors?.map(({ message, extensions }) => `${extensions.path}: ${message}`) ??
    data.actionEffectCreate
  );
}

const codes = ({ result }: { result: { objections: { code: string }[] } }) =>
  result.objections.map(({ code }) => code);

describe('the effect of an action', () => {
  it('from 24 h to 12 h is half, improved and comparable', async () => {
    const { result } = await effect({
      ...OCTOBER,
      ...DECEMBER,
      expectedChangePercent: -50,
    });

    expect(result).toEqual({
      before: { value: 24 * HOUR, sampleSize: 40 },
      after: { value: 12 * HOUR, sampleSize: 40 },
      absoluteChange: -12 * HOUR,
      relativeChangePercent: -50,
      improved: true,
      comparable: true,
      objections: [],
      minimumSampleSize: 30,
      minimumSource: 'USUAL',
    });
  });

  it('looks at the dimensions asked for', async () => {
    const mail = await effect({ ...OCTOBER, ...DECEMBER, dimensions: { channel: 'mail' } });

    expect(mail.result).toMatchObject({
      before: { sampleSize: 15 },
      after: { sampleSize: 10 },
      improved: true,
      comparable: false,
      objections: [
        {
          code: 'TOO_FEW_BEFORE',
          message:
            'Only 15 stand behind the value before; the rule of thumb, as the metric says none, is 30.',
        },
        {
          code: 'TOO_FEW_AFTER',
          message:
            'Only 10 stand behind the value after; the rule of thumb, as the metric says none, is 30.',
        },
      ],
    });
  });

  it('says why it cannot be told', async () => {
    const january = { afterFirstDate: '2027-01-01', afterLastDate: '2027-01-31' };
    const february = { afterFirstDate: '2027-02-01', afterLastDate: '2027-02-28' };
    const november = { beforeFirstDate: '2026-11-01', beforeLastDate: '2026-11-30' };
    const autumn = { beforeFirstDate: '2026-09-01', beforeLastDate: '2026-10-31' };
    const halves = { beforeFirstDate: '2026-10-15', beforeLastDate: '2026-11-14' };

    expect(codes(await effect({ ...OCTOBER, ...january }))).toEqual([
      'DIFFERENT_DIMENSIONS',
      'TOO_FEW_AFTER',
    ]);
    expect(codes(await effect({ ...OCTOBER, ...february }))).toEqual(['NO_VALUE_AFTER']);
    expect(codes(await effect({ ...november, ...DECEMBER }))).toEqual([
      'NO_VALUE_BEFORE',
      'ACTION_NOT_DONE_BETWEEN',
    ]);
    expect(codes(await effect({ ...autumn, ...DECEMBER }))).toEqual(['WINDOWS_DIFFER_IN_LENGTH']);
    expect(codes(await effect({ ...halves, ...DECEMBER }))).toEqual([
      'NO_VALUE_BEFORE',
      'WINDOW_CUTS_PERIOD',
    ]);
    const overlap = { afterFirstDate: '2026-10-01', afterLastDate: '2026-10-31' };
    expect(codes(await effect({ ...OCTOBER, ...overlap }))).toEqual([
      'WINDOWS_OVERLAP',
      'ACTION_NOT_DONE_BETWEEN',
    ]);
  });

  it('has no result until both windows are set', async () => {
    expect(await effect(OCTOBER)).toMatchObject({ result: null });
  });

  it.each([
    [
      { beforeFirstDate: '2026-10-01' },
      'beforeLastDate: beforeFirstDate and beforeLastDate go together: give both, or neither.',
    ],
    [
      { afterFirstDate: '2026-10-02', afterLastDate: '2026-10-01' },
      'afterLastDate: afterLastDate lies before afterFirstDate.',
    ],
    [
      { dimensions: { region: 'north' } },
      'dimensions: “region” must be a dimension of the metric with a text; it has channel.',
    ],
  ])('with %j is refused', async (input, message) => {
    expect(await effect(input)).toEqual([message]);
  });

  it('costs as many statements for a list as for one', async () => {
    await effect({ ...OCTOBER, ...DECEMBER });
    await effect({ ...OCTOBER, ...DECEMBER });
    const read = (first: number) =>
      server.queriesOf(() =>
        ws.admin(
          `query ($id: ID!, $first: Int) { action(id: $id) { effects(first: $first) { nodes { ${RESULT} } } } }`,
          {
            id: action,
            first,
          },
        ),
      );

    const [one, many] = [await read(1), await read(100)];

    expect(one.filter((query) => !query.startsWith('ApiKey'))).toEqual([
      'Action.findMany',
      'Metric.findMany',
      'Action.findMany',
      'DataPoint.findMany',
    ]);
    expect(many).toEqual(one);
  });
});
