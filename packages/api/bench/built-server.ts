// A server as it is shipped, in a process of its own whose memory is watched: from
// source, a compiler would be part of it, and of every thread it starts.
import { execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import { formatApiKey, SECRET_BYTES } from '../src/domains/access/rules/api-key.ts';
import { newId } from '../src/kernel/ids.ts';
import { freePort } from '../src/testing/server-process.ts';

const run = promisify(execFile);
const program = path.join(import.meta.dirname, '../dist/main.js');
const LOOK_MS = 50;
const START_MS = 60_000;
const SETTLE_MS = 2_000;

/** A running server, and an admin's key to it. */
export interface BuiltServer {
  address: string;
  key: string;
  /** By how many MB it grew at most since it was ready. */
  grown: () => number;
  stop: () => Promise<void>;
}

/** Starts the built server on the embedded database, or on the one of a URL. */
export async function startBuiltServer(url: string | undefined): Promise<BuiltServer> {
  if (!existsSync(program)) throw new Error('Build the server first: npm run build');
  const folder = await mkdtemp(path.join(tmpdir(), 'parcours-bench-'));
  const key = formatApiKey(newId(), randomBytes(SECRET_BYTES));
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  // As `npm start` does, but for the limits: it refuses nobody for coming too fast.
  const child = spawn(process.execPath, ['--heap-growing-percent=80', program], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PORT: String(port),
      DATABASE_URL: url ?? '',
      PARCOURS_DATA_DIR: folder,
      PARCOURS_DEMO: '0',
      PARCOURS_LOG_LEVEL: 'silent',
      PARCOURS_BOOTSTRAP_KEY: key,
      PARCOURS_COST_BUCKET: '1000000000',
      PARCOURS_BULK_BUCKET: '1000000000',
    },
    stdio: 'ignore',
  });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  await answers(address);
  // What it loads for its first operation, it has before anything is measured.
  await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ workspace { id } }' }),
  });
  await delay(SETTLE_MS);
  const before = await residentBytes(child.pid);
  let peak = before;
  let isWatched = true;
  const watching = (async () => {
    while (isWatched) {
      peak = Math.max(peak, await residentBytes(child.pid));
      await delay(LOOK_MS);
    }
  })();
  return {
    address,
    key,
    grown: () => (peak - before) / 1e6,
    async stop() {
      isWatched = false;
      await watching;
      child.kill();
      await gone;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function answers(address: string): Promise<void> {
  const until = Date.now() + START_MS;
  for (;;) {
    const isThere = await fetch(`${address}/health/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isThere) return;
    if (Date.now() > until) throw new Error('The built server does not answer.');
    await delay(LOOK_MS);
  }
}

async function residentBytes(pid: number | undefined): Promise<number> {
  const { stdout } = await run('ps', ['-o', 'rss=', '-p', String(pid)]);
  return Number(stdout) * 1024;
}
