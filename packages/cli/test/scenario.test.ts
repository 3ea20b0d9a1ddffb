import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { corpusFile, missingCorpus } from '../../api/src/testing/corpus.ts';
import { startServer, type TestServer, type TestWorkspace } from '../../api/src/testing/harness.ts';
import { type CommandLine, openCommandLine } from './command-line.ts';

const SHEETS = 'journeys/spreadsheets';
const matrix = corpusFile(`${SHEETS}/journey_map.csv`);
const details = corpusFile(`${SHEETS}/stage_detail.csv`);
const missing = missingCorpus(matrix, details);
const examples = path.resolve(import.meta.dirname, '../../../examples/import-map');
const mappingOf = (name: string) => path.join(examples, 'mappings', `${name}.yaml`);
const copyScript = path.join(examples, 'src/copy-map.ts');
const tsx = import.meta.resolve('tsx');

const COPIES = 200;
/** The script is killed once it says that it made this one. */
const KILLED_AT = '-071 ';

let server: TestServer;
let ws: TestWorkspace;
let cli: CommandLine;

beforeAll(async () => {
  server = await startServer();
  ws = await server.openWorkspace();
  cli = openCommandLine({ PARCOURS_URL: server.url, PARCOURS_API_KEY: ws.key });
});
afterAll(async () => {
  cli.remove();
  await server.close();
});

type Counts = Record<'created' | 'updated' | 'unchanged' | 'rejected', number>;

/** Imports a file; answers its end and what became of each section. */
async function imported(...argv: string[]) {
  const { code, out, err } = await cli.run('import', ...argv, '--json');
  const done = JSON.parse(out.split('\n').at(-1) ?? '{}');
  const sections: (Counts & { section: string })[] = done.sections ?? [];
  const of = (name: string) => {
    const found = sections.find(({ section }) => section === name);
    return found && [found.created, found.updated, found.unchanged, found.rejected];
  };
  const sum = (count: keyof Counts) => sections.reduce((total, one) => total + one[count], 0);
  return { code, err, out, done, of, written: sum('created') + sum('updated') };
}

async function read(document: string) {
  const { data, errors } = await ws.admin(document);
  expect(errors).toBeUndefined();
  return data;
}

async function exported(): Promise<string> {
  const { code, out } = await cli.run('export', 'journey-map/journey-map');
  expect(code).toBe(0);
  return out;
}

/** Runs the script that copies; kills it when it says this. */
function copy(killedAt?: string): Promise<string> {
  const argv = ['--import', tsx, copyScript, 'journey-map/journey-map', String(COPIES)];
  const child = spawn(process.execPath, argv, {
    env: { ...process.env, PARCOURS_URL: `${server.url}/graphql`, PARCOURS_API_KEY: ws.key },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (killedAt && line.includes(killedAt)) child.kill('SIGKILL');
  });
  return new Promise((resolve) =>
    child.once('exit', (code, signal) => resolve(signal ?? String(code))),
  );
}

it('a map comes in, is completed, edited, taken back, and copied 200 times', async ({ skip }) => {
  skip(missing !== null, missing ?? '');

  // Tried, imported, and imported again.
  const onMatrix = [matrix, '--mapping', mappingOf('journey_map')];
  const tried = await imported(...onMatrix, '--dry-run');
  expect(await read('{ journeys { totalCount } }')).toEqual({ journeys: { totalCount: 0 } });
  const first = await imported(...onMatrix);
  for (const told of [tried, first]) {
    expect([told.code, told.of('phases'), told.of('steps'), told.of('cards')]).toEqual([
      0,
      [8, 0, 0, 0],
      [8, 0, 0, 0],
      [80, 0, 0, 0],
    ]);
  }
  const again = await imported(...onMatrix);
  expect([again.code, again.written, again.done.undoToken ?? null]).toEqual([0, 0, null]);

  // The details of the stages belong to the same phases, and bring their KPIs along.
  const onto = ['--journey', 'journey-map', '--map', 'journey-map'];
  const detailed = await imported(details, '--mapping', mappingOf('stage_detail'), ...onto);
  expect([detailed.code, detailed.of('phases'), detailed.of('metrics')]).toEqual([
    0,
    [0, 8, 0, 0],
    [16, 0, 0, 0],
  ]);
  expect(
    await read(
      '{ journeyMaps { totalCount } phases(first: 20) { nodes { metricPlacements(first: 1) { totalCount } } } }',
    ),
  ).toEqual({
    journeyMaps: { totalCount: 1 },
    phases: { nodes: Array(8).fill({ metricPlacements: { totalCount: 2 } }) },
  });

  // Out as a workbook, one cell changed as a French spreadsheet writes it, and in again.
  await cli.run(...['export', 'journey-map/journey-map', '--format', 'xlsx', '--out', 'map.xlsx']);
  const unedited = await imported('map.xlsx', '--dry-run');
  expect([unedited.code, unedited.written]).toEqual([0, 0]);
  await changeCell('Map', '2,5');
  const edited = await imported('map.xlsx');
  expect(edited.code).toBe(0);
  expect(edited.done.changes).toEqual([
    expect.objectContaining({
      section: 'map',
      action: 'UPDATED',
      fields: [{ field: 'emotionMax', before: 2, after: 2.5 }],
    }),
  ]);
  expect(edited.written).toBe(1);

  // A misspelt channel is told with its place and the nearest there is; the others land.
  await read(
    'mutation { channelCreate(input: { name: "Téléphone", type: PHONE, medium: HUMAN }) { id } }',
  );
  const before = await exported();
  const [one, other] = JSON.parse(before).phases.map(({ name }: { name: string }) => name);
  cli.write(
    'contacts.csv',
    [
      'Phase;Contact;Canal',
      `${one};Appel;Téléphone`,
      `${one};Rappel;Téléphonne`,
      `${other};Bilan;téléphone`,
    ].join('\n'),
  );
  cli.write('contacts.yaml', 'version: 1\ncolumns: { Contact: touchpoint, Canal: channel }\n');
  const told = await cli.run('import', 'contacts.csv', '--mapping', 'contacts.yaml', ...onto);
  expect(told.code).toBe(3);
  expect(told.err).toContain(
    'contacts.csv:3:3 There is no channel “Téléphonne”; did you mean “Téléphone”?',
  );
  expect(await read('{ touchpoints { nodes { name channel { name } } } }')).toEqual({
    touchpoints: {
      nodes: [
        { name: 'Appel', channel: { name: 'Téléphone' } },
        { name: 'Bilan', channel: { name: 'Téléphone' } },
      ],
    },
  });

  // Taken back: the map is what it was.
  const token = /--undo (\S+)/.exec(told.out)?.[1] ?? '';
  expect((await cli.run('import', '--undo', token)).code).toBe(0);
  expect(await exported()).toBe(before);

  // Copied by a script that dies on the way: exactly as many as there are to be, all of them whole.
  expect(await copy(KILLED_AT)).toBe('SIGKILL');
  const half = await read('{ journeyMaps { totalCount } }');
  expect(half.journeyMaps.totalCount).toBeLessThan(COPIES);
  expect(await copy()).toBe('0');
  const { cards, painPointPlacements, metricPlacements } = JSON.parse(before);
  expect(
    await read(
      '{ journeyMaps { totalCount } cards { totalCount } painPointPlacements { totalCount } metricPlacements { totalCount } journeys { totalCount } }',
    ),
  ).toEqual({
    journeyMaps: { totalCount: COPIES + 1 },
    cards: { totalCount: (COPIES + 1) * cards.length },
    painPointPlacements: { totalCount: (COPIES + 1) * painPointPlacements.length },
    metricPlacements: { totalCount: (COPIES + 1) * metricPlacements.length },
    journeys: { totalCount: 1 },
  });
}, 300_000);

/** Changes the highest score of the map in the workbook. */
async function changeCell(sheet: string, value: string): Promise<void> {
  const { sheets } = await readXlsx(readFileSync(path.join(cli.folder, 'map.xlsx')));
  const edited = sheets.map(({ name, rows }) => {
    const column = rows[0]?.indexOf('Emotion max') ?? -1;
    if (name !== sheet) return { name, rows };
    const own = rows.map((row, i) =>
      i === 1 ? row.map((cell, j) => (j === column ? value : cell)) : row,
    );
    return { name, rows: own };
  });
  cli.write('map.xlsx', await writeXlsx({ sheets: edited }));
}
