import { readFileSync } from 'node:fs';
import path from 'node:path';
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

const CALLS = [
  'Dossier;Opération;Date de début;Fin;Code client',
  'D1;Appel;9.3.10 8:05;9.3.10 8:10;C1',
  'D1;Appel;9.3.10 8:05;9.3.10 8:10;C1',
  'D2;Appel;25.3.10 9:00;25.3.10 8:00;C2',
  '',
  'D3;;25.3.10 9:00;;C3',
].join('\r');

async function interactions(fields: string) {
  const { data } = await ws.admin(
    `{ interactions(orderBy: [{ occurredAt: ASC }, { externalId: ASC }]) { nodes { ${fields} } } }`,
  );
  return data.interactions.nodes;
}

describe('parcours import --as interactions', () => {
  it('takes good rows in and reports the others, and doubles nothing', async () => {
    cli.write('appels.csv', CALLS);
    const argv = ['import', '--as', 'interactions', 'appels.csv', '--time-zone', 'Europe/Paris'];

    const first = await cli.run(...argv, '--report', 'report.csv');
    const second = await cli.run(...argv);

    expect(first).toEqual({
      code: 3,
      out: [
        'appels.csv: imported in part.',
        '                created  updated  unchanged  rejected',
        '  interactions        2        0          0         2',
      ].join('\n'),
      err: [
        'Importing appels.csv',
        '  4 rows of 5 columns.',
        '  note: No column holds an id of the rows. It is made of “Dossier”, “Code client”, “Opération”, “Date de début” and the number of such rows so far; give a better one in a mapping file.',
        '  note: Read by the names of the columns: “Date de début” → occurredAt, “Fin” → endedAt, “Opération” → type, “Code client” → contact, “Dossier” → serviceCase.',
        '  appels.csv:4:4 endedAt lies before occurredAt. [BAD_USER_INPUT]',
        '  appels.csv:6:2 type is missing: “Opération” says nothing. [EMPTY]',
      ].join('\n'),
    });
    expect(readFileSync(path.join(cli.folder, 'report.csv'), 'utf8').split('\r\n')).toEqual([
      'file,line,column,code,message,value,severity',
      'appels.csv,4,4,BAD_USER_INPUT,endedAt lies before occurredAt.,25.3.10 8:00,error',
      'appels.csv,6,2,EMPTY,type is missing: “Opération” says nothing.,,error',
      '',
    ]);
    expect(second.out).toContain('interactions        0        0          2         2');
    expect(
      await interactions(
        'source externalId type occurredAt endedAt contact { id } serviceCase { id }',
      ),
    ).toEqual(
      [1, 2].map((occurrence) => ({
        source: 'appels',
        externalId: `D1/C1/Appel/9.3.10 8:05/${occurrence}`,
        type: 'Appel',
        occurredAt: '2010-03-09T07:05:00.000Z',
        endedAt: '2010-03-09T07:10:00.000Z',
        contact: { id: expect.any(String) },
        serviceCase: { id: expect.any(String) },
      })),
    );
  });

  it('writes nothing in a dry run', async () => {
    cli.write('appels.csv', CALLS);

    const { code, out } = await cli.run(
      'import',
      '--as',
      'interactions',
      'appels.csv',
      '--dry-run',
    );

    expect([code, out]).toEqual([
      3,
      [
        'appels.csv: tried; nothing was written. This is what would happen:',
        '                created  updated  unchanged  rejected',
        '  interactions        2        0          0         2',
      ].join('\n'),
    ]);
    const { data } = await ws.admin(
      '{ interactions { totalCount } contacts { totalCount } serviceCases { totalCount } }',
    );
    expect(data).toEqual({
      interactions: { totalCount: 0 },
      contacts: { totalCount: 0 },
      serviceCases: { totalCount: 0 },
    });
  });

  it('asks what ambiguous dates mean, and writes nothing before', async () => {
    cli.write('calls.csv', 'Id,Type,Date\n1,call,3/4/2026\n2,call,5/4/2026\n');
    const argv = ['import', '--as', 'interactions', 'calls.csv'];

    const asked = await cli.run(...argv);
    const before = await interactions('externalId');
    const told = await cli.run(...argv, '--date-format', 'D/M/YYYY');

    expect(asked).toMatchObject({ code: 2, out: 'calls.csv: not imported.' });
    expect(asked.err.split('\n').at(-1)).toBe(
      '  calls.csv The dates in “Date”, such as “3/4/2026”, can mean two days: no value shows which number is the day. Say how they are written with --date-format, for example --date-format "D/M/YYYY" or "M/D/YYYY". [AMBIGUOUS_DATES]',
    );
    expect(before).toEqual([]);
    expect(told.code).toBe(0);
    expect(await interactions('occurredAt')).toEqual([
      { occurredAt: expect.stringMatching(/^2026-04-0[23]T/) },
      { occurredAt: expect.stringMatching(/^2026-04-0[45]T/) },
    ]);
  });

  it('writes a first mapping, which imports the same', async () => {
    cli.write('appels.csv', CALLS);
    const argv = ['import', '--as', 'interactions', 'appels.csv'];

    const written = await cli.run(...argv, '--write-mapping', 'appels.yaml');
    const before = await interactions('externalId');
    await cli.run(...argv);
    const again = await cli.run(...argv, '--mapping', 'appels.yaml');

    expect(written.code).toBe(0);
    expect(before).toEqual([]);
    expect(readFileSync(path.join(cli.folder, 'appels.yaml'), 'utf8').split('\n')).toEqual([
      '# The columns of the file: Dossier, Opération, Date de début, Fin, Code client',
      'version: 1',
      'as: interactions',
      'fields:',
      '  occurredAt:',
      '    column: Date de début',
      '    dateFormat: D.M.YY H:mm',
      '  endedAt:',
      '    column: Fin',
      '    dateFormat: D.M.YY H:mm',
      '  type: Opération',
      '  contact: Code client',
      '  serviceCase: Dossier',
      '  externalId:',
      '    join:',
      '      - Dossier',
      '      - Code client',
      '      - Opération',
      '      - Date de début',
      '    with: /',
      '    occurrence: true',
      '',
    ]);
    expect(again.out).toContain('interactions        0        0          2         2');
  });

  it('takes NDJSON as records when it holds them, and as rows when not', async () => {
    const record = { externalId: '1', type: 'visit', occurredAt: '2026-03-09T08:05:00+01:00' };
    const more = { contact: { system: 'crm', externalId: 'C1' }, properties: { page: '/' } };
    cli.write('records.ndjson', `${JSON.stringify({ ...record, ...more })}\nbroken\n`);
    cli.write(
      'rows.ndjson',
      '{"event_id":7,"eventType":"visit","at":{"date":"2026-03-10"},"cost":1.5}\n',
    );
    cli.write(
      'rows.yaml',
      'version: 1\nas: interactions\nsource: web\nfields: { externalId: event_id, type: eventType, occurredAt: at.date, cost: cost }\n',
    );

    const records = await cli.run(
      'import',
      '--as',
      'interactions',
      'records.ndjson',
      '--source',
      'shop',
    );
    const rows = await cli.run(
      'import',
      '--as',
      'interactions',
      'rows.ndjson',
      '--mapping',
      'rows.yaml',
    );

    expect([records.code, rows.code]).toEqual([3, 0]);
    expect(records.err).toContain('records.ndjson:2 The line is not a JSON object. [BAD_JSON]');
    expect(
      await interactions(
        'source externalId cost properties contact { externalRefs { nodes { externalId } } }',
      ),
    ).toEqual([
      {
        source: 'shop',
        externalId: '1',
        cost: null,
        properties: { page: '/' },
        contact: { externalRefs: { nodes: [{ externalId: 'C1' }] } },
      },
      { source: 'web', externalId: '7', cost: 1.5, properties: null, contact: null },
    ]);
  });

  it('creates channels where it may, and says how where not', async () => {
    cli.write(
      'visits.csv',
      'Id,Type,Date,Channel\n1,visit,2026-03-09,Email\n2,visit,2026-03-09,Kiosque\n',
    );
    const argv = ['import', '--as', 'interactions', 'visits.csv'];

    const refused = await cli.run(...argv);
    const tried = await cli.run(...argv, '--create-channels', '--dry-run');
    const done = await cli.run(...argv, '--create-channels');

    expect([refused.code, tried.code, done.code]).toEqual([1, 0, 0]);
    expect(refused.err).toContain('--create-channels creates the channels that are missing.');
    expect(tried.err).toContain('The channel “Email” would be created as EMAIL.');
    expect(done.err).toContain('The channel “Kiosque” is created as OTHER.');
    expect(await interactions('channel { name type }')).toEqual([
      { channel: { name: 'Email', type: 'EMAIL' } },
      { channel: { name: 'Kiosque', type: 'OTHER' } },
    ]);
  });

  it('tells programs events, one a line', async () => {
    cli.write('visits.csv', 'Id,Type,Date\n1,visit,2026-03-09\n');

    const { out } = await cli.run('import', '--as', 'interactions', 'visits.csv', '--json');

    const file = 'visits.csv';
    const counts = { created: 1, updated: 0, unchanged: 0, rejected: 0, skipped: 0, warnings: 0 };
    expect(out.split('\n').map((line) => JSON.parse(line))).toEqual([
      { event: 'start', file, place: 1, of: 1 },
      { event: 'rows', file, message: '1 row of 3 columns.', rows: 1 },
      { event: 'note', file, message: expect.stringMatching(/^Read by the names/) },
      { event: 'progress', file, done: 1, of: 1 },
      {
        event: 'done',
        file,
        as: 'interactions',
        status: 'imported',
        dryRun: false,
        rows: 1,
        done: 1,
        counts,
        error: null,
      },
    ]);
  });

  it.each([
    [
      ['--atomic'],
      '--atomic does not go with --as interactions. A file of rows is written batch by batch; try it with --dry-run.',
    ],
    [['--date-format', 'dd/mm'], '“dd/mm” is not a date format.'],
    [['--time-zone', 'Paris'], '“Paris” is not a time zone.'],
    [['--resume', '--dry-run'], '--resume does not go with --dry-run'],
    [['--as', 'map', '--metric', 'nps'], '--metric does not go with --as map.'],
    [['--mapping', 'contacts.yaml'], 'contacts.yaml is a mapping for contacts.'],
  ])('is misused with %j', async (flags, message) => {
    cli.write('visits.csv', 'Id,Type,Date\n1,visit,2026-03-09\n');
    cli.write('contacts.yaml', 'version: 1\nas: contacts\nfields: { externalId: Id }\n');

    const { code, err } = await cli.run('import', 'visits.csv', '--as', 'interactions', ...flags);

    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(await interactions('id')).toEqual([]);
  });
});
