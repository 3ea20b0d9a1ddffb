import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startServer, type TestServer } from '../../api/src/testing/harness.ts';
import packageFile from '../package.json' with { type: 'json' };
import { openCommandLine } from './command-line.ts';

const main = path.resolve(import.meta.dirname, '../src/main.ts');
const tsx = import.meta.resolve('tsx');

let server: TestServer;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

interface Ended {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs the program as a process of its own, with pipes instead of a terminal. */
function runProcess(argv: string[], env: NodeJS.ProcessEnv, cwd: string): Promise<Ended> {
  return new Promise((resolve) => {
    const options = { env: { ...process.env, ...env }, cwd };
    const child = execFile(
      process.execPath,
      ['--import', tsx, main, ...argv],
      options,
      (_, stdout, stderr) => resolve({ code: child.exitCode ?? -1, stdout, stderr }),
    );
  });
}

it('keeps data and messages apart, and moves no cursor in a pipe', async () => {
  const ws = await server.openWorkspace();
  const cli = openCommandLine({ PARCOURS_URL: server.url, PARCOURS_API_KEY: ws.key });
  cli.write('bike.csv', 'Step;Does\nSearch;Looks\n;Gets lost');

  const imported = await runProcess(['import', 'bike.csv'], cli.env, cli.folder);
  const exported = await runProcess(['export', 'bike/bike'], cli.env, cli.folder);
  const version = await runProcess(['--version'], cli.env, cli.folder);
  const misused = await runProcess(['import'], cli.env, cli.folder);
  cli.remove();

  expect([imported, exported, version, misused].map(({ code }) => code)).toEqual([3, 0, 0, 2]);
  expect(imported.stdout).toMatch(/^bike\.csv: imported in part\.\n/);
  expect(imported.stderr).toMatch(/^Importing bike\.csv\n/);
  expect(`${imported.stdout}${imported.stderr}`).not.toContain('\u001b');
  expect(JSON.parse(exported.stdout).steps).toEqual([
    expect.objectContaining({ key: 'search', name: 'Search' }),
  ]);
  expect(version.stdout).toBe(`${packageFile.version}\n`);
  expect(misused.stderr).toContain('Name the files to import');
});

it('ends quietly when nobody reads on', async () => {
  const ws = await server.openWorkspace();
  await ws.admin('mutation { journeyCreate(input: { key: "buy", name: "I buy" }) { id } }');
  const { data } = await ws.admin('{ journey(key: "buy") { id } }');
  for (const name of ['One', 'Two', 'Three']) {
    await ws.admin(
      'mutation ($input: JourneyMapCreateInput!) { journeyMapCreate(input: $input) { id } }',
      { input: { journeyId: data.journey.id, name } },
    );
  }
  const env = { ...process.env, PARCOURS_URL: server.url, PARCOURS_API_KEY: ws.key };
  const child = spawn(
    process.execPath,
    ['--import', tsx, main, 'lint', '--all', '--format', 'csv'],
    { env, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let stderr = '';
  child.stderr.on('data', (text) => {
    stderr += text;
  });

  const [header] = await once(child.stdout, 'data');
  child.stdout.destroy();
  await once(child, 'close');

  expect(String(header)).toMatch(/^journey,map,path/);
  expect(stderr).toBe('');
});
