import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { type CellValue, readXlsx, writeXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { anyBundle } from '../../api/src/testing/any-bundle.ts';
import { startServer, type TestServer, type TestWorkspace } from '../../api/src/testing/harness.ts';
import { returnBundle } from '../../api/src/testing/map-bundles.ts';
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

/** What an import of a file did, by what it says as JSON. */
async function imported(...argv: string[]) {
  const { code, out, err } = await cli.run('import', ...argv, '--json');
  const done = JSON.parse(out.split('\n').at(-1) ?? '{}');
  const sum = (what: string) =>
    (done.sections ?? []).reduce(
      (total: number, one: Record<string, number>) => total + (one[what] ?? 0),
      0,
    );
  const problems = out
    .split('\n')
    .map((line) => JSON.parse(line))
    .filter(({ event }) => event === 'problem' || event === 'failed');
  return {
    code,
    err,
    problems,
    changes: done.changes ?? [],
    counts: [sum('created'), sum('updated'), sum('unchanged'), sum('rejected')],
  };
}

describe('export and import', () => {
  it('plan no change, whatever is on the map', async () => {
    await fc.assert(
      fc.asyncProperty(anyBundle(), async (bundle) => {
        ws = await server.openWorkspace();
        Object.assign(cli.env, { PARCOURS_API_KEY: ws.key });
        cli.write('in.json', JSON.stringify(bundle));
        // What the server refuses of it is not on the map; the rest lands.
        await imported('in.json');

        for (const format of ['bundle', 'xlsx', 'ojf']) {
          const file = `out.${format}`;
          const map = 'journey_0-/map_0-';
          expect((await cli.run('export', map, '--format', format, '--out', file)).code).toBe(0);

          expect({ format, ...(await imported(file, '--dry-run')) }).toMatchObject({
            format,
            code: 0,
            problems: [],
            changes: [],
            counts: [0, 0, expect.any(Number), 0],
          });
        }
      }),
      { numRuns: 4, endOnFailure: true },
    );
  });
});

/** Changes a cell of a workbook, by the header of its column and the key of its row. */
async function editCell(
  { sheet, key, header }: { sheet: string; key: string; header: string },
  value: CellValue,
) {
  const file = path.join(cli.folder, 'map.xlsx');
  const { sheets } = await readXlsx(readFileSync(file));
  const edited = sheets.map(({ name, rows }) => ({
    name,
    rows: rows.map((row) =>
      name === sheet && row[0] === key
        ? row.map((cell, i) => (rows[0]?.[i] === header ? value : cell))
        : row,
    ),
  }));
  cli.write('map.xlsx', await writeXlsx({ sheets: edited }));
}

describe('a workbook that a person edits', () => {
  beforeEach(async () => {
    cli.write('in.json', JSON.stringify(returnBundle));
    await cli.run('import', 'in.json');
    await cli.run('export', 'return/today', '--format', 'xlsx', '--out', 'map.xlsx');
  });

  it.each([
    ['a number with a decimal comma', 'Emotion points', 'glad', 'Score', '2,5', 8, 2.5],
    ['a text that looks like a formula', 'Steps', 'pack', 'Name', "'=Pack", 'Pack', '=Pack'],
    ['a name for a key', 'Touchpoints', 'letter', 'Channel', 'shop ', null, 'shop'],
    ['nothing', 'Pain point placements', 'refund', 'Note', null, 'Weeks', null],
    ['a list', 'Map', 'today', 'Personas', 'Sofia', ['sofia', 'paul'], ['sofia']],
  ])(
    'changes what was changed in it: %s',
    async (_what, sheet, key, header, value, before, after) => {
      await editCell({ sheet, key, header }, value);

      const { code, changes, problems, counts } = await imported('map.xlsx');

      expect({ code, problems, counts: counts.slice(0, 2) }).toEqual({
        code: 0,
        problems: [],
        counts: [0, 1],
      });
      expect(changes).toEqual([
        expect.objectContaining({
          key,
          action: 'UPDATED',
          fields: [expect.objectContaining({ before, after })],
        }),
      ]);
    },
  );

  it('is told sheet, row and column of what is wrong, and the rest lands', async () => {
    await editCell({ sheet: 'Touchpoints', key: 'letter', header: 'Channel' }, 'Shopp');
    await editCell({ sheet: 'Steps', key: 'pack', header: 'Name' }, 'Wrap');
    await editCell({ sheet: 'Personas', key: 'paul', header: 'Kind' }, 'CUSTOMR');

    const { code, err } = await cli.run('import', 'map.xlsx');

    expect(code).toBe(3);
    expect(err).toContain('map.xlsx:Touchpoints!C2 ');
    expect(err).toContain(
      'map.xlsx:Personas!C2 kind is “CUSTOMR”; did you mean CUSTOMER? [BAD_CHOICE]',
    );
    const { data } = await ws.admin('{ steps(where: { key: { eq: "pack" } }) { nodes { name } } }');
    expect(data.steps.nodes).toEqual([{ name: 'Wrap' }]);
  });
});

describe('parcours export', () => {
  beforeEach(async () => {
    cli.write('in.json', JSON.stringify(returnBundle));
    await cli.run('import', 'in.json');
  });

  it('prints text, tells the losses apart and writes what import reads', async () => {
    const told = await cli.run('export', 'return/today', '--format', 'mermaid');
    const csv = await cli.run(
      'export',
      'return/today',
      '--format',
      'csv',
      '--separator',
      'semicolon',
      '--bom',
      '--out',
      'map.csv',
    );

    expect(told.out).toMatch(/^journey\n {2}title I return an order – Today\n/);
    expect(told.err).toContain(
      '  left out: lanes (once). A Mermaid diagram has no place for lanes.',
    );
    expect(csv).toMatchObject({ code: 0, out: '' });
    expect(csv.err).toMatch(/Written to map.csv.$/m);
    expect(await imported('map.csv', '--dry-run')).toMatchObject({
      code: 0,
      problems: [],
      changes: [],
    });
  });

  it('refuses options that do not go together', async () => {
    const ask = async (...argv: string[]) => {
      const { code, err } = await cli.run('export', 'return/today', ...argv);
      return `${code} ${err}`;
    };

    expect(await ask('--format', 'xlsx')).toBe('2 --format xlsx needs --out <file>. [BAD_OPTION]');
    expect(await ask('--bom')).toBe(
      '2 --layout, --separator, --decimal-comma and --bom are for --format csv. [BAD_OPTION]',
    );
    expect(await ask('--format', 'pdf')).toMatch(/^2 /);
  });
});
