// Measures the queue of background work: how fast jobs are taken from short and
// long queues, how many small jobs are done a second, what an idle process costs,
// and how long a job takes from being asked for to being done. On the embedded
// database, and on the PostgreSQL server of BENCH_DATABASE_URL.
import { Client } from 'pg';
import pino from 'pino';
import { z } from 'zod';
import { createApp } from '../src/app.ts';
import { readConfig } from '../src/config.ts';
import type { ServiceContext } from '../src/context.ts';
import type { Database } from '../src/db/database.ts';
import { findMigrationsFolder } from '../src/db/migration-files.ts';
import { openDatabase } from '../src/db/open.ts';
import { openNewWorkspace } from '../src/domains/access/index.ts';
import { write } from '../src/entity/index.ts';
import { claimJobs } from '../src/jobs/claim.ts';
import { defineJob, enqueueJob, type JobKind } from '../src/jobs/index.ts';

const SERVER = process.env.BENCH_DATABASE_URL ?? 'postgres://postgres@127.0.0.1:5432/postgres';
const NAME = 'parcours_bench_jobs';
const WORKSPACES = 20;

let onDone: () => void = () => {};
const nothing = defineJob({
  kind: 'BENCH_NOTHING',
  input: z.null(),
  state: z.null(),
  run: async () => onDone(),
});
const pieces = defineJob({
  kind: 'BENCH_PIECES',
  input: z.number(),
  state: z.number(),
  run: async ({ input, state, chunk }) => {
    for (let next = state ?? 0; next < input; ) {
      next = await chunk(async () => ({ state: next + 1, done: next + 1, total: input }));
    }
    onDone();
  },
});

const log = pino({ level: 'silent' });

async function open(url: string | undefined): Promise<Database> {
  const migrationsFolder = findMigrationsFolder(import.meta.dirname);
  return openDatabase({ url, dataDir: 'memory', migrationsFolder, log });
}

async function perSecond(count: number, run: () => Promise<unknown>): Promise<string> {
  const started = performance.now();
  await run();
  const seconds = (performance.now() - started) / 1_000;
  return `${Math.round(count / seconds)}/s (${((seconds * 1_000) / count).toFixed(2)} ms each)`;
}

/** Fills the queue by SQL, as many jobs for each workspace. */
function fill(database: Database, kind: string, count: number) {
  return database.query(
    `INSERT INTO job ("workspaceId", id, kind, input, "maxAttempts", "runAt", "requestId", "createdAt")
     SELECT w.id, gen_random_uuid(), $1, 'null', 5, now(), 'bench', now()
     FROM (SELECT id FROM workspace ORDER BY id LIMIT ${WORKSPACES}) w, generate_series(1, $2::int)`,
    [kind, count / WORKSPACES],
  );
}

async function measureClaims(database: Database, queued: number): Promise<string> {
  await fill(database, 'BENCH_ELSEWHERE', queued);
  const claims = 500;
  const order = { most: 1, now: new Date(), leaseMs: 60_000, served: [] };
  const rate = await perSecond(claims, async () => {
    for (let n = 0; n < claims; n++) {
      await claimJobs(database, { ...order, kinds: ['BENCH_ELSEWHERE'] });
    }
  });
  await database.exec('DELETE FROM job');
  return rate;
}

async function measureIdle(database: Database): Promise<string> {
  const order = { most: 1, now: new Date(), leaseMs: 60_000, served: [], kinds: ['BENCH_NOTHING'] };
  return perSecond(1_000, async () => {
    for (let n = 0; n < 1_000; n++) await claimJobs(database, order);
  });
}

/** Resolves when so many jobs have been done. */
function done(count: number): Promise<void> {
  return new Promise((resolve) => {
    let left = count;
    onDone = () => {
      left -= 1;
      if (left === 0) resolve();
    };
  });
}

async function startApp(database: Database, concurrency: number) {
  const config = readConfig({});
  const app = createApp({
    config: { ...config, jobs: { ...config.jobs, concurrency } },
    database,
    log,
    now: () => new Date(),
    localKey: null,
  });
  const contexts: ServiceContext[] = [];
  for (let n = 0; n < WORKSPACES; n++) {
    const name = `Bench ${n}`;
    const opened = await openNewWorkspace(app.prisma, { name, memberName: name, now: new Date() });
    const { workspaceId, memberId } = opened;
    const scopes = new Set(['WRITE'] as const);
    contexts.push(app.createContext({ workspaceId, memberId, apiKeyId: null, scopes }));
  }
  return { app, ctx: contexts[0] ?? fail() };
}

function fail(): never {
  throw new Error('There is no workspace.');
}

function order<Input>(ctx: ServiceContext, kind: JobKind<Input>, input: Input): Promise<string> {
  return write(ctx, { field: 'bench', args: null }, (tx) => enqueueJob(tx, { kind, input }));
}

/** How long one job takes from being asked for to being done. */
async function measureWay(ctx: ServiceContext): Promise<string> {
  const waits: number[] = [];
  for (let n = 0; n < 200; n++) {
    const ended = done(1);
    const started = performance.now();
    await order(ctx, nothing, null);
    await ended;
    waits.push(performance.now() - started);
  }
  waits.sort((a, b) => a - b);
  return `${(waits[100] ?? 0).toFixed(1)} ms, p99 ${(waits[197] ?? 0).toFixed(1)} ms`;
}

async function measureJobs(database: Database, ctx: ServiceContext): Promise<string> {
  await fill(database, 'BENCH_NOTHING', 1_000);
  const all = done(1_000);
  return perSecond(1_000, async () => {
    ctx.jobs.wake();
    await all;
  });
}

function measureChunks(ctx: ServiceContext): Promise<string> {
  const ended = done(1);
  return perSecond(500, async () => {
    await order(ctx, pieces, 500);
    await ended;
  });
}

async function measureApp(database: Database, concurrency: number): Promise<void> {
  const { app, ctx } = await startApp(database, concurrency);
  if (concurrency === 1) {
    for (const queued of [100, 10_000, 100_000]) {
      say(`claims from ${queued} waiting`, await measureClaims(database, queued));
    }
    say('looks at an empty queue', await measureIdle(database));
  }
  await new Promise<void>((resolve) => app.server.listen(0, '127.0.0.1', resolve));
  say(`asked for to done, ${concurrency} at once`, await measureWay(ctx));
  say(`small jobs, ${concurrency} at once`, await measureJobs(database, ctx));
  say(`chunks of one job, ${concurrency} at once`, await measureChunks(ctx));
  await app.close();
}

function say(what: string, result: string): void {
  console.log(`  ${what.padEnd(36)} ${result}`);
}

const admin = new Client(SERVER);
await admin.connect();
await admin.query(`CREATE DATABASE "${NAME}"`);
try {
  for (const url of [undefined, SERVER.replace(/[^/]*$/, NAME)]) {
    console.log(url ? 'PostgreSQL' : 'Embedded');
    const database = await open(url);
    for (const concurrency of url ? [1, 2, 8] : [1]) await measureApp(database, concurrency);
    await database.close();
  }
} finally {
  await admin.query(`DROP DATABASE "${NAME}" WITH (FORCE)`);
  await admin.end();
}
