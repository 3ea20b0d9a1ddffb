import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const packageFolder = path.join(import.meta.dirname, '..');

/** Reads one event from a stream that breaks once, through the package as it is published. */
const program = `
  const frame = (cursor) => 'event: next\\ndata: {"data":{"changes":{"cursor":"' + cursor + '"}}}\\n\\n';
  let sent = 0;
  const parcours = createClient({
    url: 'http://parcours.test/graphql',
    retry: { sleep: async () => undefined },
    fetch: async () => {
      sent++;
      return new Response(frame(sent), { headers: { 'content-type': 'text/event-stream' } });
    },
  });
  const cursors = [];
  for await (const { cursor } of parcours.subscribe({ changes: { $: { after: '0' }, cursor: true } })) {
    cursors.push(cursor);
    if (cursors.length === 2) break;
  }
  const broken = createClient({
    url: 'http://127.0.0.1:1/graphql',
    retry: { attempts: 2, sleep: async () => { sent++; } },
    subscriptions: ws({ webSocketImpl: WebSocket }),
  });
  const events = broken.subscribe({ changes: { $: { after: '0' }, cursor: true } });
  const error = await events.next().catch((thrown) => thrown);
  const { query } = printDocument({ journey: { $: { id: '1' }, name: true } });
  console.log(JSON.stringify({ cursors, sent, isKnown: error instanceof NetworkError, query }));
`;

const modules = `
  import { createClient, NetworkError } from '@parcours/sdk';
  import { printDocument } from '@parcours/sdk/document';
  import { ws } from '@parcours/sdk/ws';
  import { WebSocket } from 'ws';
  ${program}
`;

const commonJs = `
  const { createClient, NetworkError } = require('@parcours/sdk');
  const { printDocument } = require('@parcours/sdk/document');
  const { ws } = require('@parcours/sdk/ws');
  const { WebSocket } = require('ws');
  (async () => { ${program} })();
`;

let folder: string;

beforeAll(() => {
  if (!existsSync(path.join(packageFolder, 'dist', 'index.js'))) {
    throw new Error('The package is not built: npm run build -w @parcours/sdk');
  }
  folder = mkdtempSync(path.join(tmpdir(), 'parcours-sdk-'));
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true }');
  installPacked();
  // What `./ws` needs besides, as its reader would install it.
  for (const name of ['graphql-ws', 'ws']) {
    const installed = path.join(packageFolder, '../../node_modules', name);
    symlinkSync(installed, path.join(folder, 'node_modules', name), 'dir');
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Packs the package and installs it in the empty folder, without a registry. */
function installPacked() {
  const npm = (args: string[], cwd: string) =>
    execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  const packed = npm(
    ['pack', '--ignore-scripts', '--json', '--pack-destination', folder],
    packageFolder,
  );
  const [{ filename }] = JSON.parse(packed);
  npm(['install', '--offline', '--no-audit', '--no-fund', `./${filename}`], folder);
}

describe('the packed package, installed in an empty folder', () => {
  it.each([
    ['a module', ['--input-type=module', '--eval', modules]],
    ['CommonJS', ['--input-type=commonjs', '--eval', commonJs]],
  ])('works from %s, its entries sharing their errors', (_, args) => {
    const printed = execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });

    expect(JSON.parse(printed)).toEqual({
      cursors: ['1', '2'],
      sent: 3,
      isKnown: true,
      query: 'query journey($id: ID) { journey(id: $id) { name } }',
    });
  });
});
