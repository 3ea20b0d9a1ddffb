import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { addDays } from '../../kernel/local-date.ts';
import { timeZoneOf } from '../../kernel/time-zone.ts';
import { startServer, type TestServer, type TestWorkspace } from '../../testing/harness.ts';

let server: TestServer;
let ws: TestWorkspace;
let metric: string;

/** Here it is always the day before that in the other zone, or two days. */
const WEST = 'Pacific/Pago_Pago';
const EAST = 'Pacific/Kiritimati';
const today = timeZoneOf(WEST).dateAt(new Date());
const day = (offset: number) => addDays(today, offset);

beforeAll(async () => {
  server = await startServer();
  ws = await server.openWorkspace();
});
afterAll(() => server.close());
beforeEach(async () => {
  await moveTo(WEST);
  const { data } = await ws.admin(
    'mutation { metricCreate(input: { name: "First answer", type: FIRST_RESPONSE_TIME, variant: MEAN, periodUnit: DAY }) { id } }',
  );
  metric = data.metricCreate.id;
});

async function moveTo(timeZone: string): Promise<void> {
  await ws.admin(
    'mutation ($timeZone: String!) { workspaceUpdate(input: { timeZone: $timeZone }) { timeZone } }',
    { timeZone },
  );
}

const HOUR = 3_600;

async function addTarget(input: object): Promise<string> {
  const { data, errors } = await ws.admin(
    'mutation ($input: TargetCreateInput!) { targetCreate(input: $input) { id } }',
    { input: { metricId: metric, operator: 'AT_MOST', value: 12 * HOUR, ...input } },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data.targetCreate.id;
}

async function addPoint(periodStartDate: string, hours: number): Promise<void> {
  const { data } = await ws.admin(
    `mutation ($rows: [DataPointRowInput!]!) { dataPointBulkUpsert(input: { rows: $rows }) { rejected } }`,
    {
      rows: [
        { metricId: metric, periodStartDate, components: { count: 1, sumSeconds: hours * HOUR } },
      ],
    },
  );
  expect(data.dataPointBulkUpsert).toEqual({ rejected: 0 });
}

async function standing(id: string) {
  const { data } = await ws.admin(
    'query ($id: ID!) { target(id: $id) { status judgedValue judgedStartDate revision } }',
    { id },
  );
  return data.target;
}

it('stands where the latest value puts it', async () => {
  const target = await addTarget({});
  expect(await standing(target)).toEqual({
    status: 'NO_DATA',
    judgedValue: null,
    judgedStartDate: null,
    revision: 1,
  });

  await addPoint(day(-1), 24);
  expect(await standing(target)).toMatchObject({ status: 'NOT_MET', judgedValue: 24 * HOUR });
  await addPoint(day(0), 12);
  expect(await standing(target)).toEqual({
    status: 'MET',
    judgedValue: 12 * HOUR,
    judgedStartDate: day(0),
    revision: 1,
  });
  await addPoint(day(0), 13);
  expect(await standing(target)).toMatchObject({ status: 'NOT_MET' });
});

it('is judged by the last period begun by its due day, once that has passed', async () => {
  await addPoint(day(-50), 24);
  await addPoint(day(-1), 6);

  const missed = await addTarget({ dueDate: day(-20) });
  const met = await addTarget({ dueDate: day(-1) });
  const early = await addTarget({ dueDate: day(-51) });

  expect(await standing(missed)).toMatchObject({ status: 'MISSED', judgedStartDate: day(-50) });
  expect(await standing(met)).toMatchObject({ status: 'MET', judgedStartDate: day(-1) });
  expect(await standing(early)).toMatchObject({ status: 'NO_DATA', judgedStartDate: null });

  await addPoint(day(-50), 11);
  expect(await standing(missed)).toMatchObject({ status: 'MET', judgedValue: 11 * HOUR });
});

it('has until its due day is over in the time zone of the workspace', async () => {
  await addPoint(day(-50), 24);

  const west = await addTarget({ dueDate: day(0) });
  await moveTo(EAST);
  const east = await addTarget({ dueDate: day(0), value: HOUR });

  expect(await standing(east)).toMatchObject({ status: 'MISSED' });
  // Whatever is written next judges the others too.
  expect(await standing(west)).toMatchObject({ status: 'MISSED' });
  await moveTo(WEST);
  await addPoint(day(-49), 24);
  expect(await standing(west)).toMatchObject({ status: 'NOT_MET' });
});

it('moves with its own terms', async () => {
  await addPoint(day(0), 24);
  const target = await addTarget({});

  await ws.admin(
    'mutation ($id: ID!) { targetUpdate(input: { id: $id, operator: BETWEEN, value: 3600, upperValue: 90000 }) { id } }',
    { id: target },
  );

  expect(await standing(target)).toMatchObject({ status: 'MET', revision: 2 });
  const { data } = await ws.admin(
    '{ met: targets(where: { status: { eq: MET } }) { nodes { id } } }',
  );
  expect(data.met.nodes.map(({ id }: { id: string }) => id)).toContain(target);
});
