import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ServiceContext } from '../../context.ts';
import { decodeGlobalId } from '../../kernel/ids.ts';
import { contextOf, endOf } from '../../testing/background.ts';
import { startServer, type TestServer, type TestWorkspace } from '../../testing/harness.ts';

let server: TestServer;
let ws: TestWorkspace;
let ctx: ServiceContext;

beforeAll(async () => {
  server = await startServer();
  ws = await server.openWorkspace();
  ctx = contextOf(server, ws);
  for (const key of ['phone', 'web']) {
    await ws.admin(
      'mutation ($key: String!) { channelCreate(input: { key: $key, name: $key, medium: DIGITAL }) { id } }',
      { key },
    );
  }
});
afterAll(() => server.close());

async function metric(input: object): Promise<string> {
  const { data, errors } = await ws.admin(
    'mutation ($input: MetricCreateInput!) { metricCreate(input: $input) { id } }',
    { input },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data.metricCreate.id;
}

const COMPUTE = `mutation ($input: MetricComputationCreateInput!) {
  metricComputationCreate(input: $input) { id }
}`;

async function compute(input: object): Promise<void> {
  const { errors } = await ws.admin(COMPUTE, { input });
  if (errors) throw new Error(JSON.stringify(errors));
}

async function ingest(rows: object[]): Promise<void> {
  const { data, errors } = await ws.admin(
    'mutation ($rows: [InteractionInput!]!) { interactionIngest(input: { rows: $rows }) { rejected rows { errors { message } } } }',
    { rows },
  );
  if (errors || data.interactionIngest.rejected > 0)
    throw new Error(JSON.stringify(data ?? errors));
}

/** Waits until every figure is worked out. */
async function settle(): Promise<void> {
  const { data } = await ws.admin(
    '{ jobs(where: { kind: { eq: "METRICS_RECOMPUTE" } }, first: 100) { nodes { id } } }',
  );
  for (const { id } of data.jobs.nodes) {
    const job = await endOf(ctx, decodeGlobalId(id)?.id ?? '');
    if (job.status !== 'SUCCEEDED') throw new Error(JSON.stringify(job));
  }
}

async function pointsOf(id: string) {
  const { data } = await ws.admin(
    `query ($id: ID!) { metric(id: $id) { dataPoints(first: 100, orderBy: [{ periodStartDate: ASC }]) {
      nodes { periodStartDate dimensions value components origin }
    } } }`,
    { id },
  );
  return data.metric.dataPoints.nodes.map(
    ({ origin, ...point }: { origin: string; dimensions: object }) => {
      expect(origin).toBe('COMPUTED');
      return point;
    },
  );
}

let counter = 0;
const row = (type: string, occurredAt: string, more: object = {}) => ({
  source: 'figures',
  externalId: `${type}-${counter++}`,
  type,
  occurredAt,
  ...more,
});
const by = (externalId: string) => ({ contact: { system: 'crm', externalId } });

describe('a computed metric', () => {
  it('counts answers on its scale, and takes late and corrected ones in', async () => {
    const id = await metric({ name: 'CSAT', type: 'CSAT', variant: 'MEAN', periodUnit: 'MONTH' });
    await compute({
      metricId: id,
      subject: 'INTERACTION',
      conditions: [{ field: 'TYPE', values: ['survey'] }],
    });
    const wrong = row('survey', '2026-03-10T10:00:00Z', { value: 1 });
    await ingest([
      wrong,
      row('survey', '2026-03-11T10:00:00Z', { value: 5 }),
      row('survey', '2026-03-11T10:00:00Z', { value: 9 }),
      row('survey', '2026-03-11T10:00:00Z', { value: 3.5 }),
      row('other', '2026-03-11T10:00:00Z', { value: 1 }),
    ]);
    await settle();
    expect(await pointsOf(id)).toMatchObject([
      { periodStartDate: '2026-03-01', value: 3, components: { score1: 1, score5: 1 } },
    ]);

    await ingest([{ ...wrong, value: 4 }, row('survey', '2026-01-31T23:30:00Z', { value: 2 })]);
    await settle();
    expect(await pointsOf(id)).toMatchObject([
      { periodStartDate: '2026-01-01', value: 2 },
      { periodStartDate: '2026-03-01', value: 4.5 },
    ]);

    await ingest([{ ...wrong, value: 4, occurredAt: '2026-02-10T10:00:00Z' }]);
    await settle();
    expect(await pointsOf(id)).toMatchObject([
      { periodStartDate: '2026-01-01', value: 2 },
      { periodStartDate: '2026-02-01', value: 4 },
      { periodStartDate: '2026-03-01', value: 5 },
    ]);
  });

  it('measures how long cases took, and leaves out what cannot be', async () => {
    const id = await metric({
      name: 'Resolution',
      type: 'RESOLUTION_TIME',
      variant: 'P90',
      periodUnit: 'DAY',
    });
    await compute({
      metricId: id,
      subject: 'SERVICE_CASE',
      fromMoment: 'OPENED',
      toMoment: 'CLOSED',
    });
    const aCase = (externalId: string, openedAt: string, closedAt: string) => ({
      reference: { system: 'desk', externalId },
      fields: { openedAt, closedAt, status: 'CLOSED' },
    });
    await ws.admin(
      'mutation ($rows: [ServiceCaseIngestRowInput!]!) { serviceCaseIngest(input: { rows: $rows }) { rejected } }',
      {
        rows: [
          ...Array.from({ length: 11 }, (_, i) =>
            aCase(
              `k${i}`,
              '2026-03-01T00:00:00Z',
              `2026-03-01T${String(i).padStart(2, '0')}:00:00Z`,
            ),
          ),
          aCase('impossible', '2026-03-02T00:00:00Z', '2026-03-01T12:00:00Z'),
        ],
      },
    );
    await settle();

    const [point, ...more] = await pointsOf(id);
    expect(more).toEqual([]);
    // Eleven durations of 0 to 10 hours: nine of ten took at most nine hours.
    expect(point).toMatchObject({ periodStartDate: '2026-03-01', value: 9 * 3600 });
    expect(point.components).toMatchObject({ count: 11 });
  });

  it('sets conversions against entries, contact by contact, by any touch or by the last one', async () => {
    const [any, last] = [
      await metric({
        name: 'Any',
        type: 'CONVERSION_RATE',
        dimensions: ['channel'],
        periodUnit: 'YEAR',
      }),
      await metric({
        name: 'Last',
        type: 'CONVERSION_RATE',
        dimensions: ['channel'],
        periodUnit: 'YEAR',
      }),
    ];
    const spend = await metric({
      name: 'Spend',
      type: 'CUSTOM',
      variant: 'SUM',
      goodDirection: 'DOWN',
      unit: 'CURRENCY',
      currency: 'EUR',
      dimensions: ['channel'],
      periodUnit: 'DAY',
    });
    const cost = await metric({
      name: 'CAC',
      type: 'CAC',
      currency: 'EUR',
      dimensions: ['channel'],
      periodUnit: 'YEAR',
    });
    const what = {
      subject: 'INTERACTION',
      conditions: [{ field: 'TYPE', values: ['bought'] }],
      baseConditions: [{ field: 'TYPE', values: ['touched'] }],
    };
    await ws.admin(
      `mutation ($id: ID!) { dataPointBulkUpsert(input: { rows: [
        { metricId: $id, periodStartDate: "2026-05-01", dimensions: { channel: "phone" }, value: 100 }
        { metricId: $id, periodStartDate: "2026-05-02", dimensions: { channel: "phone" }, value: 50 }
        { metricId: $id, periodStartDate: "2026-05-01", dimensions: { channel: "web" }, value: 30 }
      ] }) { created rows { errors { message } } } }`,
      { id: spend },
    );
    await ingest([
      row('touched', '2026-05-01T10:00:00Z', { ...by('a'), channel: 'phone' }),
      row('touched', '2026-05-02T10:00:00Z', { ...by('a'), channel: 'web' }),
      row('bought', '2026-05-03T10:00:00Z', by('a')),
      row('touched', '2026-05-04T10:00:00Z', { ...by('a'), channel: 'phone' }),
      row('touched', '2026-05-01T10:00:00Z', { ...by('b'), channel: 'phone' }),
      row('touched', '2026-05-01T10:00:00Z', { ...by('c'), channel: 'web' }),
      row('bought', '2026-05-09T10:00:00Z', by('c')),
      row('bought', '2026-05-09T11:00:00Z', by('c')),
    ]);
    await compute({ metricId: any, ...what });
    await compute({ metricId: last, ...what, attribution: 'LAST_TOUCH' });
    await compute({ metricId: cost, ...what, spendMetricId: spend });
    await settle();

    const byChannel = async (id: string) =>
      Object.fromEntries(
        (await pointsOf(id)).map(
          ({ dimensions, components }: { dimensions: { channel: string }; components: object }) => [
            dimensions.channel,
            components,
          ],
        ),
      );
    expect(await byChannel(any)).toEqual({
      phone: { numerator: 1, denominator: 2 },
      web: { numerator: 2, denominator: 2 },
    });
    expect(await byChannel(last)).toEqual({
      phone: { numerator: 0, denominator: 2 },
      web: { numerator: 2, denominator: 2 },
    });
    expect(await byChannel(cost)).toEqual({
      phone: { spend: 150, newCustomers: 0 },
      web: { spend: 30, newCustomers: 2 },
    });

    await ws.admin(
      `mutation ($id: ID!) { dataPointBulkUpsert(input: { rows: [
        { metricId: $id, periodStartDate: "2026-05-01", dimensions: { channel: "web" }, value: 50 }
      ] }) { updated } }`,
      { id: spend },
    );
    await settle();

    expect(await byChannel(cost)).toEqual({
      phone: { spend: 150, newCustomers: 0 },
      web: { spend: 50, newCustomers: 2 },
    });
  });

  it.each([
    [
      'that needs figures from elsewhere',
      { type: 'CLV', currency: 'EUR' },
      { subject: 'INTERACTION' },
      'Values of CLV cannot be worked out from interactions or service cases. Give them as data points.',
      'metricId',
    ],
    [
      'without what counts',
      { type: 'NPS' },
      { subject: 'INTERACTION' },
      'conditions is missing; values of NPS need it.',
      'conditions',
    ],
    [
      'of the wrong things',
      { type: 'NPS' },
      { subject: 'SERVICE_CASE', conditions: [{ field: 'TYPE', values: ['x'] }] },
      'Values of NPS are worked out from INTERACTION; subject is SERVICE_CASE.',
      'subject',
    ],
    [
      'told apart by what is not there',
      { type: 'NPS', dimensions: ['region'] },
      { subject: 'INTERACTION', conditions: [{ field: 'TYPE', values: ['x'] }] },
      'The metric tells figures apart by “region”, which INTERACTION does not have. It has channel, source, type, campaign, touchpoint, persona.',
      'metricId',
    ],
  ])('is refused %s', async (_what, of, input, message, path) => {
    const metricId = await metric({ name: 'Refused', ...of });

    const { errors } = await ws.admin(COMPUTE, { input: { metricId, ...input } });

    expect(errors?.[0]).toMatchObject({ message, extensions: { code: 'BAD_USER_INPUT', path } });
  });
});
