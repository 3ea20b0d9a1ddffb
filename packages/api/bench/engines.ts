// What benches share that drive a whole server: one in this process, on either
// engine, and a process for each engine.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import pino from 'pino';
import { createApp } from '../src/app.ts';
import { readConfig } from '../src/config.ts';
import type { Database } from '../src/db/database.ts';
import { findMigrationsFolder } from '../src/db/migration-files.ts';
import { openDatabase } from '../src/db/open.ts';
import { openNewWorkspace } from '../src/domains/access/index.ts';
import { startBuiltServer } from './built-server.ts';

const SERVER = process.env.BENCH_DATABASE_URL ?? 'postgres://postgres@127.0.0.1:5432/postgres';

/** Runs an operation whose one field is called `result`. */
export type Call = <Result>(query: string, variables?: object) => Promise<Result>;

/** Sends operations to a server with one key. */
export function callWith(address: string, key: string): Call {
  return async <Result>(query: string, variables = {}) => {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as {
      data: { result: Result };
      errors?: unknown;
    };
    if (errors) throw new Error(JSON.stringify(errors));
    return data.result;
  };
}

/** A server that refuses nobody for coming too fast, and its database. */
export interface BenchServer {
  address: string;
  database: Database;
  /** Opens a workspace and answers an admin's key to it. */
  openWorkspace: (name: string) => Promise<{ key: string; call: Call }>;
  close: () => Promise<void>;
}

/** Starts a server on the embedded database, or on the one of a URL. */
export async function openServer(url: string | undefined): Promise<BenchServer> {
  const log = pino({ level: 'silent' });
  const roomy = { capacity: 1e9, restorePerSecond: 1e9 };
  const config = { ...readConfig({}), costBucket: roomy, bulkBucket: roomy };
  const migrationsFolder = findMigrationsFolder(import.meta.dirname);
  const database = await openDatabase({ url, dataDir: 'memory', migrationsFolder, log });
  const app = createApp({ config, database, log, now: () => new Date(), localKey: null });
  await new Promise<void>((resolve) => app.server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
  return {
    address,
    database,
    async openWorkspace(name) {
      const member = { name, memberName: 'Bench', now: new Date() };
      const { key } = await openNewWorkspace(app.prisma, member);
      return { key, call: callWith(address, key) };
    },
    async close() {
      await app.close();
      await database.close();
    },
  };
}

/** Watches the memory of this process; the function answers by how many MB it grew at most. */
export function watchMemory(): () => number {
  const before = process.memoryUsage().rss;
  let peak = before;
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss);
  }, 50);
  return () => {
    clearInterval(watch);
    return (peak - before) / 1e6;
  };
}

/** Prints a line of results. */
export function say(engine: string, what: string, text: string): void {
  console.log(`${engine.padEnd(9)} ${what.padEnd(34)} ${text}`);
}

/**
 * Runs a bench on each engine in a process of its own, whose memory nothing else
 * has grown: the file is started with `run ENGINE [URL]`.
 */
export async function measureEngines(file: string, databaseName: string): Promise<void> {
  await measure(file, 'embedded');
  const client = new Client({ connectionString: SERVER, connectionTimeoutMillis: 2_000 });
  try {
    await client.connect();
  } catch {
    console.log(`postgres  skipped: no server answers at ${new URL(SERVER).host}`);
    return;
  }
  await client.query(`DROP DATABASE IF EXISTS ${databaseName} WITH (FORCE)`);
  await client.query(`CREATE DATABASE ${databaseName}`);
  const url = new URL(SERVER);
  url.pathname = databaseName;
  await measure(file, 'postgres', url.href);
  await client.query(`DROP DATABASE ${databaseName} WITH (FORCE)`);
  await client.end();
}

async function measure(file: string, engine: string, url?: string): Promise<void> {
  // As `npm start` does.
  const flags = ['--heap-growing-percent=80', '--import', 'tsx'];
  const command = [...flags, file, 'run', engine, ...(url ? [url] : [])];
  const child = spawn(process.execPath, command, { stdio: 'inherit' });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`The measurement of ${engine} failed.`);
}

/** A bench of what one client sends to one server. */
export interface SentBench<Result> {
  databaseName: string;
  /** Sends everything, in a process of its own; what it answers crosses as JSON. */
  send: (address: string, key: string) => Promise<Result>;
  /** Prints what was measured. */
  report: (engine: string, result: Result) => void | Promise<void>;
}

/**
 * Runs a bench on each engine: the built server in one process, whose memory is watched, and
 * the client in another, which is the bench's own file, started again.
 *
 * @param url the `import.meta.url` of the bench
 */
export async function runSentBench<Result>(url: string, bench: SentBench<Result>): Promise<never> {
  const file = fileURLToPath(url);
  const [command, first = '', second = ''] = process.argv.slice(2);
  if (command === 'send') {
    process.stdout.write(JSON.stringify(await bench.send(first, second)));
  } else if (command === 'run') {
    await serveBench(file, first, second || undefined, bench);
  } else {
    await measureEngines(file, bench.databaseName);
  }
  process.exit(0);
}

async function serveBench<Result>(
  file: string,
  engine: string,
  url: string | undefined,
  { report }: SentBench<Result>,
): Promise<void> {
  const { address, key, grown, stop } = await startBuiltServer(url);
  const command = ['--import', 'tsx', file, 'send', address, key];
  const sender = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'inherit'] });
  const result = JSON.parse(await text(sender.stdout)) as Result;
  await report(engine, result);
  say(engine, 'memory of the process', `+${grown().toFixed(0)} MB at most`);
  await stop();
}
