import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contextOf } from './testing/background.ts';
import {
  type ComputedValue,
  makeMetric,
  mustCall,
  settleJobs,
  valuesOf,
} from './testing/computed-figures.ts';
import { corpusFile, missingCorpus, readTable } from './testing/corpus.ts';
import { groupBy } from './testing/durations.ts';
import { startServer, type TestServer, type TestWorkspace } from './testing/harness.ts';
import { ingestRows } from './testing/ingest-client.ts';

const names = ['customer_journey', 'conversions', 'marketing_spend'] as const;
const fileOf = (name: (typeof names)[number]) => corpusFile(`interactions/attribution_${name}.csv`);
const missing = missingCorpus(...names.map(fileOf));
const read = (name: (typeof names)[number]) => readTable(readFileSync(fileOf(name), 'utf8'));
const AT_ONCE = 500;

interface Touch {
  user: string;
  date: string;
  channel: string;
}

let server: TestServer;
let ws: TestWorkspace;
let touches: Touch[] = [];
let conversions = new Map<string, string>();
let channels: string[] = [];

beforeAll(async () => {
  server = await startServer();
  ws = await server.openWorkspace();
  if (missing) return;
  touches = read('customer_journey').map((row) => ({
    user: row.user_id ?? '',
    date: row.touch_date ?? '',
    channel: keyOf(row.channel),
  }));
  conversions = new Map(
    read('conversions').map((row) => [row.user_id ?? '', row.conversion_date ?? '']),
  );
  channels = [...groupBy(touches, ({ channel }) => channel).keys()];
});
afterAll(() => server.close());

/** `Google Ads` → `google-ads`. */
const keyOf = (name = '') => name.toLowerCase().replaceAll(' ', '-');

async function sendAll() {
  for (const key of channels) {
    await mustCall(
      ws.admin,
      'mutation ($key: String!) { channelCreate(input: { key: $key, name: $key, medium: DIGITAL }) { id } }',
      { key },
    );
  }
  const fact = (type: string, date = '', user = '') => ({
    source: 'attribution',
    type,
    occurredAt: `${date}T00:00:00Z`,
    contact: { system: 'attribution', externalId: user },
  });
  return ingestRows({ url: server.url, key: ws.key }, [
    ...read('customer_journey').map((row, line) => ({
      ...fact('touch', row.touch_date, row.user_id),
      externalId: `touch ${line}`,
      channel: keyOf(row.channel),
      campaign: row.campaign_id,
      session: row.session_id,
    })),
    ...read('conversions').map((row, line) => ({
      ...fact('conversion', row.conversion_date, row.user_id),
      externalId: `conversion ${line}`,
      value: Number(row.revenue),
    })),
  ]);
}

/** What was spent, as the file has it: by day, channel and campaign. */
async function sendSpend(): Promise<string> {
  const metricId = await makeMetric(ws.admin, {
    name: 'Spend',
    type: 'CUSTOM',
    variant: 'SUM',
    goodDirection: 'DOWN',
    unit: 'CURRENCY',
    currency: 'EUR',
    dimensions: ['channel', 'campaign'],
    periodUnit: 'DAY',
  });
  const rows = read('marketing_spend').map((row) => ({
    metricId,
    periodStartDate: row.date,
    dimensions: { channel: keyOf(row.channel), campaign: row.campaign_id },
    value: Number(row.spend),
  }));
  for (let at = 0; at < rows.length; at += AT_ONCE) {
    const part = rows.slice(at, at + AT_ONCE);
    const { written } = await mustCall(
      ws.admin,
      'mutation ($rows: [DataPointRowInput!]!) { written: dataPointBulkUpsert(input: { rows: $rows }) { created } }',
      { rows: part },
    );
    expect(written.created).toBe(part.length);
  }
  return metricId;
}

const byChannel = (values: readonly ComputedValue[]) =>
  Object.fromEntries(
    values.map(({ dimensions, periodStartDate, components, value }) => {
      expect(periodStartDate).toBe('2025-01-01');
      return [dimensions.channel, { ...components, value: Number(value?.toFixed(6)) }];
    }),
  );

const rounded = (value: number) => Number(value.toFixed(6));

/** For each user who converted, the touches up to the day of it, the earliest first. */
function touchesBefore(): Touch[][] {
  const before = touches.filter(({ user, date }) => date <= (conversions.get(user) ?? ''));
  return [...groupBy(before, ({ user }) => user).values()].map((own) =>
    own.sort((one, other) => (one.date < other.date ? -1 : 1)),
  );
}

const usersOf = (some: readonly Touch[]) => new Set(some.map(({ user }) => user)).size;
const ofChannel = (some: readonly Touch[], wanted: string) =>
  some.filter(({ channel }) => channel === wanted);

describe.skipIf(missing)(`touches, conversions and spend${missing ? ` (${missing})` : ''}`, () => {
  const conditions = [{ field: 'TYPE', values: ['conversion'] }];
  const baseConditions = [{ field: 'TYPE', values: ['touch'] }];
  const how = { subject: 'INTERACTION', conditions, baseConditions };
  const perChannel = { dimensions: ['channel'], periodUnit: 'YEAR' };

  it('are taken in row by row', async () => {
    const report = await sendAll();

    expect([touches.length, conversions.size]).toEqual([3_549, 250]);
    expect(report).toMatchObject({ received: 3_799, created: 3_799, rejected: 0, issues: [] });
  });

  it('give the conversion rate of each channel that a customer met before converting', async () => {
    const metric = { name: 'Conversion', type: 'CONVERSION_RATE', ...perChannel };
    const id = await makeMetric(ws.admin, metric, { ...how, attribution: 'ANY_TOUCH' });
    await settleJobs(contextOf(server, ws));

    const before = touchesBefore().flat();
    const expected = channels.map((channel) => {
      const numerator = usersOf(ofChannel(before, channel));
      const denominator = usersOf(ofChannel(touches, channel));
      const value = rounded((100 * numerator) / denominator);
      return [channel, { numerator, denominator, value }];
    });
    expect(byChannel(await valuesOf(ws.admin, id))).toEqual(Object.fromEntries(expected));
  });

  it('give the acquisition cost of each channel that was the last before converting', async () => {
    const spendMetricId = await sendSpend();
    const metric = { name: 'Cost', type: 'CAC', currency: 'EUR', ...perChannel };
    const id = await makeMetric(ws.admin, metric, {
      ...how,
      attribution: 'LAST_TOUCH',
      spendMetricId,
    });
    await settleJobs(contextOf(server, ws));

    const last = touchesBefore().flatMap((own) => own.at(-1) ?? []);
    const expected = channels.map((channel) => {
      const spend = read('marketing_spend')
        .filter((row) => keyOf(row.channel) === channel)
        .reduce((sum, row) => sum + Number(row.spend), 0);
      const newCustomers = ofChannel(last, channel).length;
      return [channel, { spend, newCustomers, value: rounded(spend / newCustomers) }];
    });
    expect(byChannel(await valuesOf(ws.admin, id))).toEqual(Object.fromEntries(expected));
    expect(last.length).toBeGreaterThan(0);
  });
});
