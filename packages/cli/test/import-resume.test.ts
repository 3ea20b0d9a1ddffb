import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startServer, type TestServer, type TestWorkspace } from '../../api/src/testing/harness.ts';
import { type CommandLine, openCommandLine } from './command-line.ts';

const main = path.resolve(import.meta.dirname, '../src/main.ts');
const tsx = import.meta.resolve('tsx');
const ROWS = 5400;

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
  // Three rows tell of the same call: only the occurrence tells them apart. Some have no time.
  const rows = Array.from(
    { length: ROWS },
    (_, i) => `D${i - (i % 3)},call,2026-03-09 08:${i % 30 === 1 ? '61' : '05'}`,
  );
  cli.write('calls.csv', ['Case ID,Type,Date', ...rows].join('\n'));
  return () => cli.remove();
});

const ARGUMENTS = ['import', '--as', 'interactions', 'calls.csv', '--time-zone', 'UTC'];
const progressFiles = () => {
  const folder = path.join(String(cli.env.XDG_CONFIG_HOME), 'parcours', 'imports');
  return existsSync(folder) ? readdirSync(folder) : [];
};

async function countInteractions(): Promise<number> {
  const { data } = await ws.admin('{ interactions { totalCount } }');
  return data.interactions.totalCount;
}

async function passOn(
  request: IncomingMessage,
  body: Buffer,
  response: ServerResponse,
): Promise<void> {
  const { authorization = '', accept = '', 'content-type': type = '' } = request.headers;
  const answer = await fetch(`${server.url}${request.url}`, {
    method: 'POST',
    headers: { authorization, accept, 'content-type': type },
    body: new Uint8Array(body),
  });
  const contentType = answer.headers.get('content-type') ?? '';
  response.writeHead(answer.status, { 'content-type': contentType });
  response.end(await answer.text());
}

/** Answers in front of the server, and refuses the second stream of interactions. */
async function openProxy(): Promise<{ url: string; allow: () => void; proxy: Server }> {
  let streams = 0;
  const proxy = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      if (request.url === '/ingest' && ++streams === 2) {
        const errors = [{ message: 'Not now.', extensions: { code: 'FORBIDDEN' } }];
        response.writeHead(403, { 'content-type': 'application/json' });
        response.end(JSON.stringify({ errors }));
        return;
      }
      void passOn(request, Buffer.concat(chunks), response);
    });
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const { port } = proxy.address() as AddressInfo;
  const allow = () => {
    streams = 10;
  };
  return { url: `http://127.0.0.1:${port}`, allow, proxy };
}

describe('an import that is cut off', () => {
  it('says how far it got, and goes on from there with the same file and mapping only', async () => {
    const { url, allow, proxy } = await openProxy();
    const run = (...more: string[]) => cli.run(...ARGUMENTS, '--url', url, ...more);

    const stopped = await run('--report', 'report.csv');
    const reported = readFileSync(path.join(cli.folder, 'report.csv'), 'utf8');
    const kept = await countInteractions();
    const otherMapping = await run('--resume', '--source', 'other');
    const original = readFileSync(path.join(cli.folder, 'calls.csv'), 'utf8');
    cli.write('calls.csv', `${original}\nD9,call,2026-03-09 08:05`);
    const otherFile = await run('--resume');
    cli.write('calls.csv', original);
    const refused = await countInteractions();
    allow();
    const resumed = await run('--resume', '--report', 'report.csv');
    const again = await run('--resume');
    proxy.close();

    expect(stopped).toMatchObject({
      code: 3,
      out: [
        'calls.csv: stopped after 5,173 of 5,400 rows. Go on with --resume.',
        '                created  updated  unchanged  rejected',
        '  interactions     5000        0          0       173',
      ].join('\n'),
    });
    expect(stopped.err.split('\n').at(-1)).toBe('  calls.csv Not now. [FORBIDDEN]');
    expect([kept, refused]).toEqual([5000, 5000]);
    expect(otherMapping).toMatchObject({ code: 1, out: 'calls.csv: not imported.' });
    expect(otherMapping.err).toContain('The mapping has changed since the import stopped');
    expect(otherFile).toMatchObject({ code: 1, out: 'calls.csv: not imported.' });
    expect(otherFile.err).toContain('The file has changed since the import stopped');
    expect(resumed).toMatchObject({
      code: 3,
      out: [
        'calls.csv: imported in part.',
        '                created  updated  unchanged  rejected',
        '  interactions     5220        0          0       180',
      ].join('\n'),
    });
    expect(resumed.err).toContain('It goes on after row 5173.');
    const report = readFileSync(path.join(cli.folder, 'report.csv'), 'utf8');
    expect(report.startsWith(reported)).toBe(true);
    expect(report.match(/BAD_DATE/g)).toHaveLength(180);
    expect(again.out).toContain('interactions        0        0       5220       180');
    expect(await countInteractions()).toBe(5220);
    expect(progressFiles()).toEqual([]);
  });

  it('loses and doubles nothing when it is killed', async () => {
    const killed = await killAfterProgress();
    const saved = progressFiles();
    const resumed = await cli.run(...ARGUMENTS, '--resume', '--json');

    expect(killed).toBe('SIGKILL');
    expect(saved).toHaveLength(1);
    const events = resumed.out.split('\n').map((line) => JSON.parse(line));
    expect(events.find(({ event }) => event === 'note')?.message).toMatch(/^No column holds an id/);
    expect(events.map(({ message }) => message)).toContain('It goes on after row 5173.');
    const { created, unchanged, rejected } = events.at(-1).counts;
    // What was sent in vain before the end is unchanged now.
    expect(created + unchanged).toBe(5220);
    expect(rejected).toBe(180);
    expect(await countInteractions()).toBe(5220);
    expect(progressFiles()).toEqual([]);
  });
});

/** Runs the program as a process of its own and kills it once a batch is acknowledged. */
function killAfterProgress(): Promise<NodeJS.Signals | null> {
  const child = spawn(process.execPath, ['--import', tsx, main, ...ARGUMENTS, '--json'], {
    env: { ...process.env, ...cli.env },
    cwd: cli.folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (JSON.parse(line).event === 'progress') child.kill('SIGKILL');
  });
  return new Promise((resolve) => child.once('exit', (_, signal) => resolve(signal)));
}
