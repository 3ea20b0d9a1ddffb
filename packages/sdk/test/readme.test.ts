import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startServer, type TestServer } from '../../api/src/testing/harness.ts';
import { clientOf } from './open-client.ts';

const packageFolder = path.join(import.meta.dirname, '..');
const sampleFolder = path.join(packageFolder, '.parcours', 'readme');
const sources: Record<string, string> = {
  '@parcours/sdk': path.join(packageFolder, 'src', 'index.ts'),
  '@parcours/sdk/document': path.join(packageFolder, 'src', 'print-document.ts'),
  '@parcours/sdk/ws': path.join(packageFolder, 'src', 'ws.ts'),
};

const samples = readSamples();
let server: TestServer;

beforeAll(async () => {
  server = await startServer();
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
  await server.close();
});

describe('the README', () => {
  it('has samples that compile', async () => {
    const config = {
      extends: path.join(packageFolder, '../../tsconfig.json'),
      compilerOptions: {
        noEmit: true,
        paths: Object.fromEntries(Object.entries(sources).map(([name, file]) => [name, [file]])),
      },
      files: samples.map(({ file }) => file),
    };
    writeFileSync(path.join(sampleFolder, 'tsconfig.json'), JSON.stringify(config));

    expect(await compile(sampleFolder)).toBe('');
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

/** What the compiler says; in a process of its own, as the server must go on meanwhile. */
function compile(folder: string): Promise<string> {
  const compiler = path.join(packageFolder, '../../node_modules/typescript/bin/tsc');
  return new Promise((resolve) => {
    execFile(process.execPath, [compiler, '-p', folder], (error, stdout) => {
      resolve(error ? stdout || error.message : '');
    });
  });
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
