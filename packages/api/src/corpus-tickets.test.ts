import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contextOf } from './testing/background.ts';
import { makeMetric, mustCall, settleJobs, valuesOf } from './testing/computed-figures.ts';
import { corpusFile, missingCorpus, readTable } from './testing/corpus.ts';
import { describeDurations } from './testing/durations.ts';
import { startServer, type TestServer, type TestWorkspace } from './testing/harness.ts';

const file = corpusFile('interactions/customer_support_tickets.csv');
const missing = missingCorpus(file);
const AT_ONCE = 500;

interface Ticket {
  id: string;
  status: string;
  answered: string | null;
  closed: string | null;
}

let server: TestServer;
let ws: TestWorkspace;
let tickets: Ticket[] = [];

beforeAll(async () => {
  server = await startServer();
  ws = await server.openWorkspace();
  if (!missing) tickets = readTickets();
});
afterAll(() => server.close());

/** The file has no opening time: what it calls time to resolution is the moment of it. */
function readTickets(): Ticket[] {
  const moment = (text = '') => (text === '' ? null : `${text.replace(' ', 'T')}Z`);
  return readTable(readFileSync(file, 'utf8')).map((row) => ({
    id: row['Ticket ID'] ?? '',
    status: row['Ticket Status'] === 'Closed' ? 'CLOSED' : 'OPEN',
    answered: moment(row['First Response Time']),
    closed: moment(row['Time to Resolution']),
  }));
}

const INGEST = `mutation ($rows: [ServiceCaseIngestRowInput!]!) {
  serviceCaseIngest(input: { rows: $rows }) { created unchanged rejected }
}`;

/** Sends all tickets and adds up what became of them. */
async function send() {
  const sum = { created: 0, unchanged: 0, rejected: 0 };
  for (let at = 0; at < tickets.length; at += AT_ONCE) {
    const rows = tickets.slice(at, at + AT_ONCE).map(({ id, status, answered, closed }) => ({
      reference: { system: 'tickets', externalId: id },
      fields: {
        key: `ticket-${id}`,
        status,
        ...(answered ? { firstAnsweredAt: answered } : {}),
        ...(closed ? { closedAt: closed } : {}),
      },
    }));
    const { serviceCaseIngest } = await mustCall(ws.admin, INGEST, { rows });
    for (const name of ['created', 'unchanged', 'rejected'] as const) {
      sum[name] += serviceCaseIngest[name];
    }
  }
  return sum;
}

/** What the API finds wrong with the times of a case, by its key. */
async function readProblems(): Promise<Record<string, string[]>> {
  const problems: Record<string, string[]> = {};
  for (let after: string | null = null, isMore = true; isMore; ) {
    const { serviceCases } = await mustCall(
      ws.admin,
      `query ($after: String) { serviceCases(first: 100, after: $after) {
        nodes { key timeProblems } pageInfo { hasNextPage endCursor }
      } }`,
      { after },
    );
    for (const { key, timeProblems } of serviceCases.nodes) {
      if (timeProblems.length > 0) problems[key] = timeProblems;
    }
    isMore = serviceCases.pageInfo.hasNextPage;
    after = serviceCases.pageInfo.endCursor;
  }
  return problems;
}

const secondsOf = ({ answered, closed }: Ticket) =>
  answered && closed ? (Date.parse(closed) - Date.parse(answered)) / 1_000 : null;

describe.skipIf(missing)(`a support desk's tickets${missing ? ` (${missing})` : ''}`, () => {
  it('are all taken in, and nothing is added the second time', async () => {
    const first = await send();
    const second = await send();

    expect(tickets).toHaveLength(8_469);
    expect(first).toEqual({ created: 8_469, unchanged: 0, rejected: 0 });
    expect(second).toEqual({ created: 0, unchanged: 8_469, rejected: 0 });
  });

  it('that were closed before they were answered are told of, and no others', async () => {
    const impossible = tickets.filter((ticket) => (secondsOf(ticket) ?? 0) < 0);

    const problems = await readProblems();

    expect(impossible).toHaveLength(1_365);
    expect(problems).toEqual(
      Object.fromEntries(
        impossible.map(({ id }) => [
          `ticket-${id}`,
          ['The case was closed before it was first answered.'],
        ]),
      ),
    );
  });

  it('give the time from first answer to resolution, without the impossible ones', async () => {
    const how = { subject: 'SERVICE_CASE', fromMoment: 'FIRST_ANSWERED', toMoment: 'CLOSED' };
    const possible = tickets.flatMap((ticket) => {
      const seconds = secondsOf(ticket);
      return seconds === null || seconds < 0 ? [] : [seconds];
    });
    const expected = describeDurations(possible);
    expect(expected.count).toBe(2_769 - 1_365);

    for (const variant of ['MEAN', 'MEDIAN', 'P90'] as const) {
      const id = await makeMetric(
        ws.admin,
        {
          name: `First answer to resolution, ${variant}`,
          type: 'RESOLUTION_TIME',
          variant,
          periodUnit: 'YEAR',
        },
        how,
      );
      await settleJobs(contextOf(server, ws));
      const values = await valuesOf(ws.admin, id);

      expect(values).toHaveLength(1);
      expect(values[0]).toMatchObject({
        periodStartDate: '2023-01-01',
        components: { count: expected.count },
      });
      expect(values[0]?.value).toBeCloseTo(expected[variant], 5);
    }
  });
});
