// Measures what happens to interactions: taking a stream of them in, end to end,
// against copying the same rows inside the database, into the same columns, indexes
// and foreign keys; taking some in beside a larger workspace; running the rules over
// all of them again; and how long a figure takes from a row to its new value. On the
// embedded database, and on the PostgreSQL server of BENCH_DATABASE_URL. The rows
// come from a process of their own, and each engine has one.

import { spawn } from 'node:child_process';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Database } from '../src/db/database.ts';
import { type Call, measureEngines, openServer, say, watchMemory } from './engines.ts';

const ROWS = Number(process.env.BENCH_ROWS ?? 100_000);
const TYPES = 20;
const START = Date.UTC(2026, 0, 1);

/** One line of the stream, as a contact centre would send it. */
function line(i: number): string {
  return JSON.stringify({
    source: 'bench',
    externalId: `e${i}`,
    type: `call.${i % TYPES}`,
    occurredAt: new Date(START + i * 60_000).toISOString(),
    channel: 'phone',
    direction: 'INBOUND',
    contact: { system: 'crm', externalId: `c${i % (ROWS / 20)}` },
    serviceCase: { system: 'crm', externalId: `k${Math.floor(i / 5)}` },
    properties: { agent: 'Helen', product: 'Phone' },
    value: i % 5,
    outcome: 'ok',
  });
}

function* lines(count: number): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  for (let i = 0; i < count; i += 500) {
    const piece = Array.from({ length: Math.min(500, count - i) }, (_, j) => `${line(i + j)}\n`);
    yield encoder.encode(piece.join(''));
  }
}

/** Sends rows as one stream, and prints how many were stored and how many seconds it took. */
async function send(address: string, key: string, count: number): Promise<void> {
  const started = performance.now();
  const response = await fetch(`${address}/ingest`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/x-ndjson' },
    body: Readable.toWeb(Readable.from(lines(count))),
    duplex: 'half',
  } as RequestInit);
  const { created } = (await response.json()) as { created: number };
  const seconds = (performance.now() - started) / 1_000;
  process.stdout.write(JSON.stringify({ created, seconds }));
}

/** Has another process send rows, and answers how many were stored in a second. */
async function takeIn(address: string, key: string, count: number): Promise<number> {
  const file = fileURLToPath(import.meta.url);
  const sender = spawn(
    process.execPath,
    ['--import', 'tsx', file, 'send', address, key, String(count)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const { created, seconds } = JSON.parse(await text(sender.stdout)) as Record<string, number>;
  if (created !== count || !seconds) throw new Error(`Only ${created} of ${count} were stored.`);
  return count / seconds;
}

async function prepare(call: Call): Promise<string> {
  await call(
    'mutation { result: channelCreate(input: { key: "phone", name: "Phone", medium: HUMAN }) { id } }',
  );
  const touchpoint = await call<{ id: string }>(
    'mutation { result: touchpointCreate(input: { name: "Call" }) { id } }',
  );
  for (let i = 0; i < 10; i++) {
    await call(
      `mutation ($t: ID!, $v: [String!]) { result: matchRuleCreate(input: { name: "R", touchpointId: $t, conditions: [
        { field: TYPE, values: $v }, { field: CHANNEL, operator: EXISTS }
      ] }) { id } }`,
      { t: touchpoint.id, v: [`call.${i}`] },
    );
  }
  const metric = await call<{ id: string }>(
    'mutation { result: metricCreate(input: { name: "CSAT", type: CSAT, variant: MEAN, periodUnit: DAY }) { id } }',
  );
  await call(
    `mutation ($id: ID!) { result: metricComputationCreate(input: { metricId: $id, subject: INTERACTION
      conditions: [{ field: TYPE, operator: STARTS_WITH, values: ["call."] }] }) { id } }`,
    metric,
  );
  return metric.id;
}

/** Waits until nothing is left to be done in the background. */
async function settle(call: Call): Promise<void> {
  for (;;) {
    const { totalCount } = await call<{ totalCount: number }>(
      '{ result: jobs(where: { status: { in: [QUEUED, RUNNING] } }) { totalCount } }',
    );
    if (totalCount === 0) return;
    await delay(20);
  }
}

async function copyInside(database: Database): Promise<number> {
  await database.exec('CREATE TABLE copied (LIKE interaction INCLUDING ALL)');
  const keys = await database.query<{ name: string; definition: string }>(
    `SELECT quote_ident(conname) AS name, pg_get_constraintdef(oid) AS definition FROM pg_constraint
     WHERE conrelid = 'interaction'::regclass AND contype = 'f'`,
  );
  for (const { name, definition } of keys) {
    await database.exec(`ALTER TABLE copied ADD CONSTRAINT ${name} ${definition}`);
  }
  const started = performance.now();
  await database.transaction(
    (tx) => tx.query('INSERT INTO copied SELECT * FROM interaction').then(() => {}),
    { statementMs: 0 },
  );
  const seconds = (performance.now() - started) / 1_000;
  await database.exec('DROP TABLE copied');
  return ROWS / seconds;
}

async function run(engine: string, url: string | undefined): Promise<void> {
  const { address, database, openWorkspace, close } = await openServer(url);
  const { key, call } = await openWorkspace('Bench');
  const authorization = `Bearer ${key}`;
  const metricId = await prepare(call);
  await settle(call);

  const growth = watchMemory();
  const rate = await takeIn(address, key, ROWS);
  const grown = growth();
  await settle(call);
  const copied = await copyInside(database);
  say(
    engine,
    'take in, match and log',
    `${rate.toFixed(0)} rows/s to ${copied.toFixed(0)} copied inside = ${(rate / copied).toFixed(2)}`,
  );
  say(engine, 'memory of the process', `+${grown.toFixed(0)} MB at most`);

  const neighbour = await openWorkspace('Beside');
  await prepare(neighbour.call);
  await settle(neighbour.call);
  const beside = await takeIn(address, neighbour.key, ROWS / 5);
  await settle(neighbour.call);
  say(
    engine,
    'beside a larger workspace',
    `${beside.toFixed(0)} rows/s = ${(beside / rate).toFixed(2)} of the first`,
  );

  const rerunStarted = performance.now();
  await call('mutation { result: matchRulesRerun { id } }');
  await settle(call);
  const rerun = ROWS / ((performance.now() - rerunStarted) / 1_000);
  say(engine, 'rules over all of them again', `${rerun.toFixed(0)} rows/s`);

  const latencies: number[] = [];
  for (let i = 0; i < 10; i++) {
    const at = performance.now();
    await fetch(`${address}/ingest`, {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/x-ndjson' },
      body: JSON.stringify({ ...JSON.parse(line(i)), externalId: `late${i}`, value: 5 }),
    });
    await settle(call);
    latencies.push(performance.now() - at);
  }
  const { computation } = await call<{ computation: { computedAt: string | null } }>(
    'query ($id: ID!) { result: metric(id: $id) { computation { computedAt } } }',
    { id: metricId },
  );
  if (!computation.computedAt) throw new Error('The metric was not worked out.');
  latencies.sort((a, b) => a - b);
  say(engine, 'a figure after a late row', `${latencies[5]?.toFixed(0)} ms (median of 10)`);
  await close();
}

const [command, ...given] = process.argv.slice(2);
if (command === 'send') {
  const [address = '', key = '', count] = given;
  await send(address, key, Number(count));
} else if (command === 'run') {
  const [engine = '', url] = given;
  await run(engine, url);
} else {
  await measureEngines(fileURLToPath(import.meta.url), 'parcours_bench_interactions');
}
process.exit(0);
