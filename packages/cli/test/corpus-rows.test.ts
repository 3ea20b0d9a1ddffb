import { existsSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer } from '../../api/src/testing/harness.ts';
import { openCommandLine } from './command-line.ts';

const CALLS = `version: 1
as: interactions
source: callcenter
timeZone: Europe/Paris
dateFormat: D.M.YY H:mm
fields:
  externalId: { join: [Service ID, Operation, Start Date], occurrence: true }
  type:
    column: Operation
    values:
      Inbound Call: call
      Call Outbound: call
      Inbound Email: email
      Email Outbound: email
      Handle Case: case.handled
      Handle Email: email.handled
  direction:
    column: Operation
    values: { Inbound Call: INBOUND, Inbound Email: INBOUND, Call Outbound: OUTBOUND, Email Outbound: OUTBOUND }
    otherwise: INTERNAL
  occurredAt: Start Date
  endedAt: End Date
  contact: Customer ID
  serviceCase: Service ID
properties: rest
`;

const PEOPLE = `version: 1
as: contacts
system: helpdesk
fields:
  externalId: { column: Customer Email, hash: true }
  name: Customer Name
  email: Customer Email
`;

const TICKETS = `version: 1
as: cases
system: helpdesk
fields:
  externalId: Ticket ID
  contact: { column: Customer Email, hash: true }
  subject: Ticket Subject
  kind: Ticket Type
  status: Ticket Status
  priority: Ticket Priority
  channel: Ticket Channel
  firstAnsweredAt: First Response Time
  closedAt: Time to Resolution
properties: { rating: Customer Satisfaction Rating }
`;

const RATINGS = `version: 1
as: interactions
source: helpdesk
skipRowsWithout: [Customer Satisfaction Rating]
fields:
  externalId: { join: [Ticket ID], occurrence: true }
  type: { value: survey.answered }
  occurredAt: Time to Resolution
  value: Customer Satisfaction Rating
  contact: { column: Customer Email, hash: true }
  serviceCase: Ticket ID
`;

let server: TestServer;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

describe('parcours import of real rows', () => {
  const interactions = path.resolve(import.meta.dirname, '../../../../shared/corpus/interactions');
  const fileOf = (name: string, skip: (isSkipped: boolean, reason: string) => void) => {
    const found = path.join(interactions, name);
    const isMissing = !existsSync(found) && process.env.PARCOURS_REQUIRE_CORPUS !== '1';
    skip(isMissing, `The corpus is not there: ${found}`);
    return found;
  };
  const countsOf = (out: string) => JSON.parse(out.split('\n').at(-1) ?? '').counts;
  const none = { created: 0, updated: 0, unchanged: 0, rejected: 0, skipped: 0, warnings: 0 };

  async function open() {
    const ws = await server.openWorkspace();
    return { ws, cli: openCommandLine({ PARCOURS_URL: server.url, PARCOURS_API_KEY: ws.key }) };
  }

  it('takes 7,548 interactions of a call centre in, and none the second time', async ({ skip }) => {
    const calls = fileOf('callcenter.csv', skip);
    const { ws, cli } = await open();
    cli.write('calls.yaml', CALLS);
    const argv = ['import', '--as', 'interactions', calls, '--json'];

    const tried = await cli.run(...argv, '--mapping', 'calls.yaml', '--dry-run');
    const first = await cli.run(...argv, '--mapping', 'calls.yaml');
    const second = await cli.run(...argv, '--mapping', 'calls.yaml');
    cli.remove();

    expect([tried, first, second].map(({ code, out }) => [code, countsOf(out)])).toEqual([
      [0, { ...none, created: 7548 }],
      [0, { ...none, created: 7548 }],
      [0, { ...none, unchanged: 7548 }],
    ]);
    const { data } = await ws.admin(
      `{ interactions(first: 1, orderBy: [{ occurredAt: ASC }]) { totalCount nodes { externalId type direction occurredAt endedAt } }
         inbound: interactions(where: { direction: { eq: INBOUND } }) { totalCount }
         contacts { totalCount } serviceCases { totalCount } }`,
    );
    expect(data).toEqual({
      interactions: {
        totalCount: 7548,
        nodes: [
          {
            externalId: 'Case 2234/Inbound Email/1.3.10 1:05/1',
            type: 'email',
            direction: 'INBOUND',
            occurredAt: '2010-03-01T00:05:00.000Z',
            endedAt: '2010-03-04T07:24:00.000Z',
          },
        ],
      },
      inbound: { totalCount: 4848 },
      contacts: { totalCount: 3232 },
      serviceCases: { totalCount: 3885 },
    });
  });

  it('takes the calls in without a mapping as well', async ({ skip }) => {
    const calls = fileOf('callcenter.csv', skip);
    const { cli } = await open();

    const { code, out } = await cli.run(
      'import',
      '--as',
      'interactions',
      calls,
      '--json',
      '--dry-run',
    );
    cli.remove();

    expect([code, countsOf(out)]).toEqual([0, { ...none, created: 7548 }]);
  });

  it('warns of 1,365 tickets that were closed before they were answered', async ({ skip }) => {
    const tickets = fileOf('customer_support_tickets.csv', skip);
    const { ws, cli } = await open();
    cli.write('people.yaml', PEOPLE);
    cli.write('tickets.yaml', TICKETS);
    cli.write('ratings.yaml', RATINGS);
    const run = (as: string, mapping: string) =>
      cli.run('import', tickets, '--as', as, '--mapping', mapping, '--create-channels', '--json');

    const people = await run('contacts', 'people.yaml');
    const cases = await run('cases', 'tickets.yaml');
    const ratings = await run('interactions', 'ratings.yaml');
    cli.remove();

    expect(countsOf(people.out)).toMatchObject({ created: 8320, rejected: 0 });
    expect([cases.code, countsOf(cases.out)]).toEqual([
      0,
      { ...none, created: 8469, warnings: 1365 },
    ]);
    expect([ratings.code, countsOf(ratings.out)]).toEqual([
      0,
      { ...none, created: 2769, skipped: 5700 },
    ]);
    const warning = cases.out.split('\n').map((line) => JSON.parse(line));
    expect(warning.find(({ event }) => event === 'problem')).toMatchObject({
      line: 21,
      column: '16',
      code: 'TIMES_OUT_OF_ORDER',
      severity: 'warning',
    });
    const { data } = await ws.admin(
      `{ closed: serviceCases(where: { status: { eq: CLOSED } }) { totalCount }
         answered: serviceCases(where: { firstAnsweredAt: { gt: "2000-01-01T00:00:00Z" } }) { totalCount } }`,
    );
    expect(data).toEqual({ closed: { totalCount: 2769 }, answered: { totalCount: 5650 } });
  }, 300_000);

  it.for([
    ['b2b_touchpoints.csv', 500, 5],
    ['attribution_customer_journey.csv', 3549, 4],
    ['attribution_conversions.csv', 250, 0],
  ] as const)(
    'takes the touches of %s in by the names of its columns',
    async ([name, rows, channels], { skip }) => {
      const found = fileOf(name, skip);
      const { ws, cli } = await open();

      const argv = ['import', '--as', 'interactions', found, '--create-channels', '--json'];
      const { code, out } = await cli.run(...argv);
      cli.remove();

      expect([code, countsOf(out)]).toEqual([0, { ...none, created: rows }]);
      const { data } = await ws.admin('{ channels { totalCount } }');
      expect(data.channels.totalCount).toBe(channels);
    },
  );

  it('takes what was spent in as data points by day, channel and campaign', async ({ skip }) => {
    const spend = fileOf('attribution_marketing_spend.csv', skip);
    const { ws, cli } = await open();
    await ws.admin(
      'mutation { metricCreate(input: { key: "spend", name: "Spend", type: CUSTOM, variant: SUM, unit: CURRENCY, currency: "USD", goodDirection: DOWN, periodUnit: DAY, dimensions: ["channel", "campaign id"] }) { id } }',
    );

    const argv = ['import', '--as', 'data-points', spend, '--metric', 'spend', '--json'];
    const { code, out } = await cli.run(...argv);
    cli.remove();

    expect([code, countsOf(out)]).toEqual([0, { ...none, created: 540 }]);
  });
});
