import { writeXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startServer, type TestServer, type TestWorkspace } from '../../api/src/testing/harness.ts';
import { type CommandLine, openCommandLine } from './command-line.ts';

let server: TestServer;
let ws: TestWorkspace;
let cli: CommandLine;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

beforeEach(async () => {
  ws = await server.openWorkspace();
  cli = openCommandLine({ PARCOURS_URL: server.url, PARCOURS_API_KEY: ws.key });
  return () => cli.remove();
});

describe('parcours import --as contacts, cases and data points', () => {
  it('finds contacts and cases again, and warns of what cannot be', async () => {
    await ws.admin('mutation { channelCreate(input: { name: "E-mail", medium: DIGITAL }) { id } }');
    const rows = [
      ['Id client', 'Prénom', 'Nom', 'Pays'],
      ['C1', 'Ada', 'Lovelace', 'GB'],
      ['C2', '', 'Curie', 'FR'],
      ['C1', 'Ada', 'King', 'GB'],
    ];
    cli.write('clients.xlsx', await writeXlsx({ sheets: [{ name: 'Clients', rows }] }));
    cli.write(
      'tickets.csv',
      [
        'Ticket ID,Id client,Ticket type,Statut,Canal,Ouvert le,Date de clôture,CSAT',
        'T1,C1,Réclamation,Fermé,e-mail,1/3/2026,25/3/2026,4',
        'T2,C2,Demande,Ouvert,,25/3/2026,1/3/2026,-',
        'T3,C9,Demande,Ouvert,,25/3/2026,,',
        'T4,C1,Demande,Ouvert,fax,25/3/2026,,',
      ].join('\n'),
    );

    const contacts = await cli.run('import', '--as', 'contacts', 'clients.xlsx', '--source', 'crm');
    const cases = await cli.run('import', '--as', 'cases', 'tickets.csv', '--source', 'crm');

    expect(contacts.out).toContain('contacts        2        1          0         0');
    expect(cases).toMatchObject({
      code: 3,
      out: [
        'tickets.csv: imported in part.',
        '         created  updated  unchanged  rejected',
        '  cases        2        0          0         2',
        '  1 warning',
      ].join('\n'),
    });
    expect(cases.err.split('\n').slice(-4)).toEqual([
      '  tickets.csv:3:7 warning: The case was closed before it was opened. Durations between the two are kept out of all figures. [TIMES_OUT_OF_ORDER]',
      '  tickets.csv:4:2 Nobody told of “C9” (contact of crm) yet. Send it first. [NOT_FOUND]',
      '  tickets.csv:5:5 There is no channel “fax”. Create it first, or let --create-channels. [NOT_FOUND]',
      '  note: --create-channels creates the channels that are missing.',
    ]);
    const { data } = await ws.admin(
      '{ serviceCases(orderBy: [{ openedAt: ASC }]) { nodes { kind status channel { name } contact { name country } customFields timeProblems } } }',
    );
    expect(data.serviceCases.nodes).toEqual([
      {
        kind: 'COMPLAINT',
        status: 'CLOSED',
        channel: { name: 'E-mail' },
        contact: { name: 'Ada King', country: 'GB' },
        customFields: { CSAT: '4' },
        timeProblems: [],
      },
      {
        kind: 'REQUEST',
        status: 'OPEN',
        channel: null,
        contact: { name: 'Curie', country: 'FR' },
        customFields: null,
        timeProblems: ['The case was closed before it was opened.'],
      },
    ]);
  });

  it('puts data points where their metric has them, each once', async () => {
    await ws.admin(
      'mutation { metricCreate(input: { key: "spend", name: "Spend", type: CUSTOM, variant: SUM, goodDirection: DOWN, dimensions: ["channel"] }) { id } }',
    );
    cli.write(
      'spend.csv',
      'Mois;Canal;Dépense\n03/2026;web;1 160,50\n03/2026;store;12\n03/2026;web;7\n04/2026;web;x\n',
    );
    cli.write(
      'spend.yaml',
      'version: 1\nas: data-points\nfields: { metric: { value: spend }, period: Mois, value: Dépense }\ndimensions: { channel: Canal }\n',
    );
    const argv = ['import', '--as', 'data-points', 'spend.csv'];

    const named = await cli.run(...argv, '--metric', 'nothing');
    const told = await cli.run(...argv, '--mapping', 'spend.yaml');

    expect(named).toMatchObject({ code: 1, out: 'spend.csv: not imported.' });
    expect(told.out).toContain('data points        2        0          0         2');
    expect(told.err.split('\n').slice(-2)).toEqual([
      '  spend.csv:4:1 An earlier row has the same metric, period and dimensions. Tell them apart by a dimension, or add them up. [REPEATED]',
      '  spend.csv:5:3 “x” is not a number. [BAD_NUMBER]',
    ]);
    const { data } = await ws.admin(
      '{ dataPoints(orderBy: [{ value: ASC }]) { nodes { periodStartDate dimensions value origin } } }',
    );
    expect(data.dataPoints.nodes).toEqual([
      {
        periodStartDate: '2026-03-01',
        dimensions: { channel: 'store' },
        value: 12,
        origin: 'IMPORT',
      },
      {
        periodStartDate: '2026-03-01',
        dimensions: { channel: 'web' },
        value: 1160.5,
        origin: 'IMPORT',
      },
    ]);
  });
});
