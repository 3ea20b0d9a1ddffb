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

/** Line 4 has a step without a name; the card of line 5 is longer than the server takes. */
const FAULTY = [
  'Step;Does',
  'Search;"Looks',
  'around"',
  ';Gets lost',
  `Buy;${'x'.repeat(20_001)}`,
  'Use;Rides',
].join('\n');

const GOOD = 'Step;Does\nSearch;Looks';

const countMaps = async () =>
  (await ws.admin('{ journeyMaps { totalCount } }')).data.journeyMaps.totalCount;

const readReport = () => readFileSync(path.join(cli.folder, 'errors.csv'), 'utf8').split('\r\n');

describe('a file with bad rows', () => {
  it('is imported without them, which are reported with their lines', async () => {
    cli.write('faulty.csv', FAULTY);

    const told = await cli.run('import', 'faulty.csv', '--report', 'errors.csv');

    expect(told.code).toBe(3);
    expect(told.err.split('\n').slice(2)).toEqual([
      '  faulty.csv:4:2 The row has no step name, so it is left out. Name the step. [STEP_WITHOUT_NAME]',
      '  faulty.csv:5:2 text is 20001 characters long; 20000 are allowed. [BAD_USER_INPUT]',
    ]);
    expect(told.out).toContain('faulty.csv: imported in part.');
    expect(told.out).toContain('cards          2        0          0         1');
    expect(readReport()).toEqual([
      'file,line,column,code,message,value,severity',
      'faulty.csv,4,2,STEP_WITHOUT_NAME,"The row has no step name, so it is left out. Name the step.",Gets lost,error',
      expect.stringMatching(
        /^faulty\.csv,5,2,BAD_USER_INPUT,text is 20001 characters long; 20000 are allowed\.,x+,error$/,
      ),
      '',
    ]);
    const { data } = await ws.admin(
      '{ steps(orderBy: [{ position: ASC }]) { nodes { name cards { nodes { text } } } } }',
    );
    expect(data.steps.nodes).toEqual([
      { name: 'Search', cards: { nodes: [{ text: 'Looks\naround' }] } },
      { name: 'Buy', cards: { nodes: [] } },
      { name: 'Use', cards: { nodes: [{ text: 'Rides' }] } },
    ]);
  });

  it.each([
    ['found before sending', 'Step;Does\n;Gets lost\nUse;Rides'],
    ['found by the server', `Step;Does\nBuy;${'x'.repeat(20_001)}\nUse;Rides`],
  ])('is not written at all when it is atomic: %s', async (_, text) => {
    cli.write('faulty.csv', text);

    const told = await cli.run('import', 'faulty.csv', '--atomic');

    expect(told.code).toBe(1);
    expect(told.out).toContain('faulty.csv: refused; nothing of the map was written.');
    expect(told.out).not.toContain('map id');
    expect(await countMaps()).toBe(0);
  });

  it('names the step, the field and the cell for the server’s own refusals', async () => {
    cli.write(
      'faulty.csv',
      `Step;Expectation\nSearch;${'y'.repeat(20_001)}\n${'z'.repeat(301)};Fine`,
    );
    cli.write('mapping.yaml', 'version: 1\nfields: { Expectation: expectation }');

    const told = await cli.run('import', 'faulty.csv', '--mapping', 'mapping.yaml');

    expect(told.err.split('\n').slice(2)).toEqual([
      '  faulty.csv:2:2 expectation is 20001 characters long; 20000 are allowed. [BAD_USER_INPUT]',
      '  faulty.csv:3:1 name is 301 characters long; 300 are allowed. [BAD_USER_INPUT]',
    ]);
    expect(told.code).toBe(3);
  });

  it('names the cell of a misspelt channel, and the one that may be meant', async () => {
    await ws.admin(
      'mutation { channelCreate(input: { name: "Boutique", type: STORE, medium: PHYSICAL }) { id } }',
    );
    cli.write(
      'carte.csv',
      'Phase;Objectif de la phase;Canal\nAvant;Trouver;Boutiqe\nAprès;Payer;Courrier',
    );

    const told = await cli.run('import', 'carte.csv', '--layout', 'detail');

    expect(told.code).toBe(3);
    expect(told.err).toContain(
      'carte.csv:2:3 There is no channel “Boutiqe”; did you mean “Boutique”? Write it so, or list CHANNEL in createMissing. [NOT_FOUND]',
    );
    const { data } = await ws.admin(
      '{ channels { nodes { name } } touchpoints { nodes { name } } phases { nodes { name } } }',
    );
    const names = (list: { nodes: { name: string }[] }) => list.nodes.map(({ name }) => name);
    expect(names(data.channels)).toEqual(['Boutique', 'Courrier']);
    expect(names(data.touchpoints)).toEqual(['Courrier']);
    expect(names(data.phases)).toEqual(['Avant', 'Après']);
  });
});

describe('a file that cannot be read', () => {
  it.each([
    ['empty.csv', '', 'empty.csv The file is empty. [EMPTY_FILE]'],
    [
      'open.csv',
      'Step,Does\nSearch,"Looks\n',
      'open.csv:2 A quote is opened in the row that starts at line 2 and never closed. Close it, or double a quote that belongs to the text. [CSV_QUOTE_NOT_CLOSED]',
    ],
    [
      'picture.csv',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]),
      'picture.csv The file is not text. Give a CSV file, an .xlsx workbook or a JSON bundle. [BINARY_FILE]',
    ],
    [
      'page.csv',
      '<!doctype html><p>Not found</p>',
      'page.csv:1 The file is a document, not a table. Give a CSV file, an .xlsx workbook or a JSON bundle. [NOT_A_MATRIX]',
    ],
    [
      'old.xls',
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]),
      'old.xls The file is an .xls workbook, or protected by a password. Save it as a plain .xlsx first. [OLD_WORKBOOK]',
    ],
    [
      'map.json',
      '{\n  "format": "parcours-map/1",\n  oops\n}',
      expect.stringMatching(
        /^map\.json:3 The file is not valid JSON at line 3, column 3: .* \[BAD_JSON\]$/,
      ),
    ],
  ])('%s is refused, and nothing is sent', async (name, content, message) => {
    cli.write(name, content);

    const told = await cli.run('import', name, '--report', 'errors.csv');

    expect(told.code).toBe(1);
    expect(told.err.split('\n')[1]?.trim()).toEqual(message);
    expect(told.out).toBe(`${name}: not imported.`);
    expect(readReport()).toHaveLength(3);
    expect(await countMaps()).toBe(0);
  });

  it('does not stop the others', async () => {
    cli.write('good.csv', GOOD);
    cli.write('better.csv', GOOD);

    const told = await cli.run('import', 'good.csv', 'lost.csv', 'better.csv');

    expect(told.code).toBe(3);
    expect(told.err).toContain(
      'Importing lost.csv (2 of 3)\n  lost.csv There is no such file. [UNREADABLE_FILE]',
    );
    expect(await countMaps()).toBe(2);
  });
});

describe('--json', () => {
  it('prints an event a line', async () => {
    cli.write('faulty.csv', 'Step;Does\nSearch;Looks\n;Gets lost');

    const told = await cli.run('import', 'faulty.csv', 'lost.csv', '--json');

    expect(told.err).toBe('');
    expect(told.out.split('\n').map((line) => JSON.parse(line))).toEqual([
      { event: 'start', file: 'faulty.csv', place: 1, of: 2 },
      {
        event: 'read',
        file: 'faulty.csv',
        message:
          '1 step, 1 lane, 1 card; read as steps-as-rows, because a column is called “Step”.',
        layout: 'steps-as-rows',
        reason: 'a column is called “Step”',
      },
      { event: 'sent', file: 'faulty.csv' },
      {
        event: 'problem',
        file: 'faulty.csv',
        line: 3,
        column: '2',
        code: 'STEP_WITHOUT_NAME',
        message: 'The row has no step name, so it is left out. Name the step.',
        value: 'Gets lost',
        severity: 'error',
      },
      {
        event: 'done',
        file: 'faulty.csv',
        status: 'partly',
        changes: [],
        undoToken: expect.any(String),
        dryRun: false,
        journeyId: expect.any(String),
        journeyMapId: expect.any(String),
        sections: ['journey', 'map', 'steps', 'lanes', 'cards'].map((section) => ({
          section,
          created: 1,
          updated: 0,
          unchanged: 0,
          skipped: 0,
          rejected: 0,
          removed: 0,
        })),
        problems: 1,
      },
      { event: 'start', file: 'lost.csv', place: 2, of: 2 },
      {
        event: 'failed',
        file: 'lost.csv',
        code: 'UNREADABLE_FILE',
        message: 'There is no such file.',
      },
      {
        event: 'done',
        file: 'lost.csv',
        status: 'failed',
        error: { code: 'UNREADABLE_FILE', message: 'There is no such file.' },
        problems: 1,
      },
    ]);
  });
});

describe('misuse', () => {
  it.each([
    [['import'], 'Name the files to import, or an import to undo with --undo. [BAD_OPTION]'],
    [
      ['import', 'x.csv', '--layout', 'upside-down'],
      "option '--layout <layout>' argument 'upside-down' is invalid",
    ],
    [
      ['import', 'x.csv', '--as', 'journeys'],
      "option '--as <kind>' argument 'journeys' is invalid",
    ],
    [
      ['import', 'x.csv', '--mapping', 'nowhere.yaml'],
      'The mapping nowhere.yaml cannot be read. [UNREADABLE_FILE]',
    ],
    [['import', 'x.csv', '--url', 'somewhere'], '“somewhere” is not the address of a server.'],
    [['fly'], "error: unknown command 'fly'"],
  ])('%j answers 2', async (argv, message) => {
    const told = await cli.run(...argv);

    expect(told.code).toBe(2);
    expect(told.err).toContain(message);
  });

  it('of a mapping names its line', async () => {
    cli.write('x.csv', GOOD);
    cli.write('mapping.yaml', 'version: 1\nlayuot: x');

    const told = await cli.run('import', 'x.csv', '--mapping', 'mapping.yaml');

    expect(told).toMatchObject({
      code: 2,
      err: expect.stringContaining('mapping.yaml:2 In the mapping “layuot” is not known'),
    });
  });

  it('asking for help is none', async () => {
    const told = await cli.run('--help');

    expect(told.code).toBe(0);
    expect(told.out).toContain('Usage: parcours [options] [command]');
  });
});
