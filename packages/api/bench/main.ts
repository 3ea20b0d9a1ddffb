// Measures the API against hand-written SQL that answers the same JSON, on both
// databases. What counts are the ratios: both are measured in turn, in one run.
import { type ChildProcess, fork } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { Client } from 'pg';
import { measure, send, type Target } from './load.ts';
import { type Comparison, comparisons, type Seeded } from './queries.ts';

const ROUNDS = 3;
const ROUND_MS = Number(process.env.BENCH_ROUND_MS ?? 3_000);
const CONNECTIONS = 10;

interface Ready {
  api: number;
  bare: number;
  seeded: Seeded;
}

async function start(env: Record<string, string>): Promise<{ child: ChildProcess; ready: Ready }> {
  const child = fork(path.join(import.meta.dirname, 'server.ts'), {
    execArgv: ['--import', 'tsx'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PARCOURS_COST_BUCKET: '1000000000',
      PARCOURS_LOG_LEVEL: 'silent',
      ...env,
    },
  });
  const ready = await new Promise<Ready>((resolve, reject) => {
    child.once('message', (message) => resolve(message as Ready));
    child.once('exit', (code) => reject(new Error(`The measured server ended with ${code}.`)));
  });
  child.removeAllListeners('exit');
  return { child, ready };
}

function targets(
  { api, bare, seeded }: Ready,
  comparison: Comparison,
  index: number,
): [Target, Target] {
  const body = JSON.stringify({
    query: comparison.document,
    variables: comparison.variables(seeded),
  });
  return [
    {
      port: api,
      path: '/graphql',
      body,
      headers: { 'content-type': 'application/json', authorization: `Bearer ${seeded.key}` },
    },
    { port: bare, path: `/${index}`, body: null, headers: {} },
  ];
}

const median = (values: number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

async function compare(engine: string, ready: Ready, comparison: Comparison, index: number) {
  const [ours, theirs] = targets(ready, comparison, index);
  const one = JSON.parse(await send(ours)) as { data: unknown };
  const other = JSON.parse(await send(theirs)) as { data: unknown };
  if (!isDeepStrictEqual(one.data, other.data)) {
    throw new Error(`${comparison.name}: the two do not answer the same.`);
  }
  for (const target of [ours, theirs]) await measure(target, CONNECTIONS, ROUND_MS / 2);
  const rates: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    rates[0].push(await measure(ours, CONNECTIONS, ROUND_MS));
    rates[1].push(await measure(theirs, CONNECTIONS, ROUND_MS));
  }
  const [ourRate, theirRate] = [median(rates[0]), median(rates[1])];
  const ratio = median(rates[0].map((rate, i) => rate / (rates[1][i] ?? 1)));
  const verdict = ratio >= comparison.aim ? 'reached' : 'missed';
  console.log(
    `${engine.padEnd(9)} ${comparison.name.padEnd(42)} ${ourRate.toFixed(0).padStart(6)}/s to ${theirRate.toFixed(0).padStart(6)}/s = ${ratio.toFixed(2)} (aim ${comparison.aim}: ${verdict})`,
  );
}

async function run(engine: string, env: Record<string, string>): Promise<void> {
  const { child, ready } = await start(env);
  for (const [index, comparison] of comparisons.entries())
    await compare(engine, ready, comparison, index);
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.disconnect();
  await gone;
}

async function onPostgres(): Promise<void> {
  const admin = process.env.TEST_DATABASE_URL ?? 'postgres://postgres@127.0.0.1:5432/postgres';
  const client = new Client({ connectionString: admin, connectionTimeoutMillis: 2_000 });
  try {
    await client.connect();
  } catch {
    console.log(`postgres  skipped: no server answers at ${new URL(admin).host}`);
    return;
  }
  const name = `parcours_bench_${process.pid}`;
  await client.query(`create database "${name}"`);
  const url = new URL(admin);
  url.pathname = name;
  try {
    await run('postgres', { DATABASE_URL: url.href });
  } finally {
    await client.query(`drop database "${name}" with (force)`);
    await client.end();
  }
}

const folder = await mkdtemp(path.join(tmpdir(), 'parcours-bench-'));
try {
  await run('embedded', { PARCOURS_DATA_DIR: folder, DATABASE_URL: '' });
  await onPostgres();
} finally {
  await rm(folder, { recursive: true, force: true });
}
