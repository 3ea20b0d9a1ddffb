import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startServer, type TestServer, type TestWorkspace } from '../../api/src/testing/harness.ts';
import { run } from '../src/run.ts';
import type { Answer } from '../src/terminal/io.ts';
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

const GOOD = 'Step;Does\nSearch;Looks';

const namesOfMaps = async () => {
  const { data } = await ws.admin('{ journeyMaps(orderBy: [{ name: ASC }]) { nodes { name } } }');
  return data.journeyMaps.nodes.map(({ name }: { name: string }) => name);
};

/** Runs a command line for a person who answers so, one after the other. */
async function runAsked(answers: Answer[], ...argv: string[]) {
  const said: string[] = [];
  const say = (text: string) => said.push(text);
  const code = await run(argv, {
    out: say,
    err: say,
    env: cli.env,
    cwd: cli.folder,
    isTerminal: false,
    async ask(question) {
      said.push(question);
      return answers.shift() ?? 'no';
    },
  });
  return { code, said };
}

describe('a person at a terminal', () => {
  it('sees the plan and is asked, file by file', async () => {
    for (const name of ['a.csv', 'b.csv', 'c.csv', 'd.csv']) cli.write(name, GOOD);

    const { code, said } = await runAsked(
      ['no', 'yes', 'all'],
      ...['import', 'a.csv', 'b.csv', 'c.csv', 'd.csv'],
    );

    expect(code).toBe(0);
    const asked = said.flatMap((text, at) => (text === 'Write this?' ? [at] : []));
    expect(asked).toHaveLength(3);
    expect(said.slice(0, asked[0]).join('\n')).toContain(
      'a.csv: tried; nothing was written. This is what would happen:',
    );
    expect(await namesOfMaps()).toEqual(['B', 'C', 'D']);
  });

  it('is not asked when --yes says so, or there is nothing to write', async () => {
    cli.write('a.csv', GOOD);

    const first = await runAsked([], 'import', 'a.csv', '--yes');
    const again = await runAsked([], 'import', 'a.csv');

    expect([first.code, again.code]).toEqual([0, 0]);
    expect([...first.said, ...again.said]).not.toContain('Write this?');
    expect(await namesOfMaps()).toEqual(['A']);
  });
});

describe('a folder', () => {
  it('stands for the files of maps in it', async () => {
    mkdirSync(path.join(cli.folder, 'maps/deep'), { recursive: true });
    for (const name of ['maps/b.csv', 'maps/deep/a.csv', 'maps/readme.md', 'maps/.old.csv']) {
      cli.write(name, GOOD);
    }
    mkdirSync(path.join(cli.folder, 'none'));

    const told = await cli.run('import', 'maps');
    const none = await cli.run('import', 'none');

    expect(told.code).toBe(0);
    expect(told.err).toContain(`Importing ${path.join('maps', 'b.csv')} (1 of 2)`);
    expect(await namesOfMaps()).toEqual(['A', 'B']);
    expect(none).toMatchObject({ code: 1, err: expect.stringContaining('[NO_FILES]') });
  });
});

describe('--atomicity', () => {
  it('map leaves out the map of a bad row, and the report is JSON by its name', async () => {
    cli.write(
      'bike.csv',
      `Map;Step;Lane;Text\nToday;Search;Does;Looks\nTomorrow;Ride;Does;${'x'.repeat(20_001)}`,
    );

    const told = await cli.run(
      ...['import', 'bike.csv', '--atomicity', 'map', '--report', 'report.json'],
    );
    const both = await cli.run('import', 'bike.csv', '--atomicity', 'map', '--atomic');

    expect(told.code).toBe(3);
    expect(told.out).toContain('bike.csv (Tomorrow): refused; nothing of the map was written.');
    expect(await namesOfMaps()).toEqual(['Today']);
    expect(JSON.parse(readFileSync(path.join(cli.folder, 'report.json'), 'utf8'))).toEqual([
      {
        file: 'bike.csv',
        line: 3,
        column: '4',
        code: 'BAD_USER_INPUT',
        message: 'text is 20001 characters long; 20000 are allowed.',
        value: 'x'.repeat(20_001),
        severity: 'error',
      },
    ]);
    expect(both).toMatchObject({ code: 2, err: expect.stringContaining('[BAD_OPTION]') });
  });
});

describe('--resume', () => {
  it('finds the way back to an import that the command was cut off from', async () => {
    cli.write('bike.csv', GOOD);
    // Cut off once the server has been asked: it never hears how that went.
    const cut = new Proxy(globalThis.fetch, {
      async apply(target, self, [url, init]: Parameters<typeof fetch>) {
        const isLook = typeof init?.body === 'string' && init.body.includes('finishedAt');
        if (isLook) throw new DOMException('cut', 'AbortError');
        return Reflect.apply(target, self, [url, init]);
      },
    });
    const original = globalThis.fetch;
    globalThis.fetch = cut;
    const stopped = await cli.run('import', 'bike.csv');
    globalThis.fetch = original;
    const folder = path.join(String(cli.env.XDG_CONFIG_HOME), 'parcours', 'imports');
    const kept = readdirSync(folder);

    const resumed = await cli.run('import', 'bike.csv', '--resume');
    const { data } = await ws.admin('{ mapFileImports { totalCount } }');

    expect([stopped.code, resumed.code]).toEqual([1, 0]);
    expect(kept).toEqual([expect.stringMatching(/^map-[0-9a-f]{32}\.json$/)]);
    expect(resumed.out).toContain('bike.csv: imported.');
    expect(data.mapFileImports.totalCount).toBe(1);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('parcours map', () => {
  it('prints a first mapping, or writes it', async () => {
    cli.write('bike.csv', 'Lens,Stage 1: Search,Stage 2: Buy\nCustomer,Looks,Pays');

    const printed = await cli.run('map', 'bike.csv');
    const written = await cli.run('map', 'bike.csv', '--out', 'bike.yaml');
    const imported = await cli.run('import', 'bike.csv', '--mapping', 'bike.yaml');

    expect(printed).toEqual({
      code: 0,
      out: 'version: 1\nlayout: lanes-as-rows\nlanes:\n  "Customer": { kind: TEXT }',
      err: '',
    });
    expect(readFileSync(path.join(cli.folder, 'bike.yaml'), 'utf8')).toBe(`${printed.out}\n`);
    expect([written.code, imported.code]).toEqual([0, 0]);
  });
});
