import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startServer, type TestServer } from '../../api/src/testing/harness.ts';
import { clientOf } from './open-client.ts';
import { serveSockets } from './socket-endpoint.ts';

const packageFolder = path.join(import.meta.dirname, '..');
const sampleFolder = path.join(packageFolder, '.parcours', 'readme');
const sources: Record<string, string> = {
  '@parcours/sdk': path.join(packageFolder, 'src', 'index.ts'),
  '@parcours/sdk/ws': path.join(packageFolder, 'src', 'ws.ts'),
};

const samples = readSamples();
let server: TestServer;
let endSockets: () => void;

beforeAll(async () => {
  server = await startServer();
  endSockets = serveSockets(server);
  const { key } = await server.openWorkspace('Demo');
  await fillWorkspace(key);
  vi.stubEnv('PARCOURS_URL', `${server.url}/graphql`);
  vi.stubEnv('PARCOURS_KEY', key);
  mkdirSync(sampleFolder, { recursive: true });
  for (const { file, code } of samples) writeFileSync(file, code);
});

afterAll(async () => {
  rmSync(sampleFolder, { recursive: true, force: true });
  vi.unstubAllEnvs();
  endSockets();
  await server.close();
});

describe('the README', () => {
  it('has samples that compile', () => {
    const paths = Object.fromEntries(Object.entries(sources).map(([name, file]) => [name, [file]]));
    const { config } = ts.readConfigFile(
      path.join(packageFolder, '../../tsconfig.json'),
      ts.sys.readFile,
    );
    const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, packageFolder);
    const program = ts.createProgram(
      samples.map(({ file }) => file),
      { ...options, paths },
    );

    const problems = ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => {
      return `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
    });

    expect(problems).toEqual([]);
  });

  it.each(samples)('has a sample that prints what it says: $title', async ({ file, printed }) => {
    const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);

    await import(await bundle(file));

    const lines = log.mock.calls.map((values) => values.join(' '));
    log.mockRestore();
    expect(lines).toEqual(printed);
  });
});

/** Puts what the samples read into a workspace. */
async function fillWorkspace(key: string) {
  const parcours = clientOf(server, key);
  const { id } = await parcours.journeys.create({ key: 'onboarding', name: 'Onboarding' });
  await parcours.journeys.bulkUpsert({ rows: [{ name: 'I move' }, { name: 'I renew' }] });
  await parcours.journeyMaps.create({ journeyId: id, name: 'Today' });
}

/** The samples, each a program of its own: those without imports go on from the first. */
function readSamples() {
  const readme = readFileSync(path.join(packageFolder, 'README.md'), 'utf8');
  const parts = [...readme.matchAll(/^(?:#+ (.*)|```ts\n([\s\S]*?)^```)$/gm)];
  let title = '';
  let start: string | undefined;
  const found: { title: string; file: string; code: string; printed: string[] }[] = [];
  for (const [, heading, block] of parts) {
    if (heading !== undefined) title = heading;
    if (block === undefined) continue;
    start ??= block.slice(0, block.indexOf('const journey'));
    const code = block.includes('createClient') ? block : start + block;
    const file = path.join(sampleFolder, `sample-${found.length}.ts`);
    const printed = [...block.matchAll(/\/\/ → (.*)$/gm)].map(([, text = '']) => text);
    found.push({ title, file, code, printed });
  }
  return found;
}

async function bundle(file: string): Promise<string> {
  const outfile = file.replace('.ts', '.mjs');
  await build({
    entryPoints: [file],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    external: ['ws', 'graphql-ws'],
    alias: sources,
  });
  return outfile;
}
