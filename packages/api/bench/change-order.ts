// Compares ways to put the changes of concurrent writers in an order that a reader
// can follow by a cursor, on the PostgreSQL server named by TEST_DATABASE_URL:
//   naive      by a sequence number taken at insert (the control: it misses changes)
//   xid8       by transaction id, as far as the snapshot horizon
//   sequencer  by the places one process gives to committed changes
//
// Run: npx tsx packages/api/bench/change-order.ts
import { setTimeout as sleep } from 'node:timers/promises';
import { Client, Pool } from 'pg';
import { Sequencer } from '../src/changes/sequencer.ts';
import { findMigrationsFolder } from '../src/db/migration-files.ts';
import { openDatabase } from '../src/db/open.ts';
import { newId } from '../src/kernel/ids.ts';

const SERVER = process.env.TEST_DATABASE_URL ?? 'postgres://postgres@127.0.0.1:5432/postgres';
const NAME = `parcours_bench_changes_${process.pid}`;
const WRITERS = 8;
const EVENTS = Number(process.env.EVENTS ?? 20_000);
const CASES = [
  { delayMs: 0, foreignMs: 0 },
  { delayMs: 5, foreignMs: 0 },
  { delayMs: 5, foreignMs: 3_000 },
];
const silent = { info: () => {}, warn: () => {}, error: () => {} };

interface Row {
  id: string;
  /** What the cursor goes on from. */
  place: string;
}

/** One way to order: how a writer appends, how a reader goes on, what wakes it. */
interface Way {
  name: string;
  append: string;
  read: string;
  start: string;
  committed: () => void;
}

const columns = `"workspaceId", id, type, "entityId", action, revision, "journeyMapId",
  "changedFields", "requestId", at`;
const values = `$1, $2, 'Step', $2, 'UPDATED', 1, $2, '{name}', 'bench', clock_timestamp()`;

async function measure(way: Way | null, workspaceId: string, delayMs: number) {
  const pool = new Pool({ connectionString: urlOf(NAME), max: WRITERS + 1 });
  const committedAt = new Map<string, number>();
  const seenAt = new Map<string, number>();
  let writing = true;
  let cursor = way?.start ?? '';

  async function write(): Promise<void> {
    const client = await pool.connect();
    for (let i = 0; i < EVENTS / WRITERS; i++) {
      const id = newId();
      await client.query('BEGIN');
      await client.query('UPDATE workspace_row SET n = n + 1 WHERE id = $1', [i % 1_000]);
      if (way) await client.query({ name: way.name, text: way.append, values: [workspaceId, id] });
      if (delayMs > 0) await sleep(Math.random() * delayMs);
      await client.query('COMMIT');
      committedAt.set(id, performance.now());
      way?.committed();
    }
    client.release();
  }

  async function read(): Promise<void> {
    if (!way) return;
    let idle = 0;
    while (writing || idle < 50) {
      const { rows } = await pool.query<Row>({
        name: `read ${way.name}`,
        text: way.read,
        values: [workspaceId, cursor],
      });
      for (const { id } of rows) seenAt.set(id, performance.now());
      cursor = rows.at(-1)?.place ?? cursor;
      idle = rows.length > 0 ? 0 : idle + 1;
      if (rows.length === 0) await sleep(2);
    }
  }

  const reading = read();
  const started = performance.now();
  await Promise.all(Array.from({ length: WRITERS }, write));
  const seconds = (performance.now() - started) / 1_000;
  writing = false;
  await reading;
  await pool.end();
  const waits = [...seenAt]
    .map(([id, at]) => at - (committedAt.get(id) ?? at))
    .sort((a, b) => a - b);
  return { rate: EVENTS / seconds, missed: EVENTS - seenAt.size, waits };
}

/** Keeps a writing transaction open in another database of the same server. */
async function holdForeignTransaction(milliseconds: number): Promise<void> {
  if (milliseconds === 0) return;
  await admin.query('BEGIN');
  await admin.query('SELECT pg_current_xact_id()');
  await sleep(milliseconds);
  await admin.query('COMMIT');
}

function urlOf(name: string): string {
  const url = new URL(SERVER);
  url.pathname = name;
  return url.href;
}

function at(sorted: number[], share: number): string {
  return `${(sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(1)} ms`;
}

const admin = new Client(SERVER);
await admin.connect();
await admin.query(`CREATE DATABASE "${NAME}"`);
const database = await openDatabase({
  url: urlOf(NAME),
  dataDir: 'unused',
  migrationsFolder: findMigrationsFolder(import.meta.dirname),
  log: silent,
});
const sequencer = new Sequencer(database, silent);
try {
  const workspaceId = newId();
  await database.query('INSERT INTO workspace (id, name) VALUES ($1, $2)', [workspaceId, 'Bench']);
  await database.exec(`
    CREATE TABLE workspace_row (id int PRIMARY KEY, n int NOT NULL);
    INSERT INTO workspace_row SELECT i, 0 FROM generate_series(0, 999) i;
    CREATE TABLE naive_change (LIKE pending_change INCLUDING ALL);
    CREATE INDEX ON naive_change ("workspaceId", sequence);
    CREATE TABLE xid_change (LIKE pending_change INCLUDING ALL,
      xid xid8 NOT NULL DEFAULT pg_current_xact_id());
    CREATE INDEX ON xid_change ("workspaceId", xid, sequence);
    ALTER TABLE naive_change ADD FOREIGN KEY ("workspaceId") REFERENCES workspace;
    ALTER TABLE xid_change ADD FOREIGN KEY ("workspaceId") REFERENCES workspace`);

  const ways: (Way | null)[] = [
    null,
    {
      name: 'naive',
      append: `INSERT INTO naive_change (${columns}) VALUES (${values})`,
      read: `SELECT id, sequence::text AS place FROM naive_change
        WHERE "workspaceId" = $1 AND sequence > $2::bigint ORDER BY sequence LIMIT 100`,
      start: '0',
      committed: () => {},
    },
    {
      name: 'xid8',
      append: `INSERT INTO xid_change (${columns}) VALUES (${values})`,
      read: `SELECT id, xid::text || ' ' || sequence AS place FROM xid_change
        WHERE "workspaceId" = $1
          AND (xid, sequence) > (split_part($2, ' ', 1)::xid8, split_part($2, ' ', 2)::bigint)
          AND xid < pg_snapshot_xmin(pg_current_snapshot())
        ORDER BY xid, sequence LIMIT 100`,
      start: '0 0',
      committed: () => {},
    },
    {
      name: 'sequencer',
      append: `INSERT INTO pending_change (${columns}) VALUES (${values})`,
      read: `SELECT id, position::text AS place FROM change_event
        WHERE "workspaceId" = $1 AND position > $2::bigint ORDER BY position LIMIT 100`,
      start: '0',
      committed: () => sequencer.wake(),
    },
  ];
  console.log(`${WRITERS} writers, ${EVENTS} changes, one reader; PostgreSQL at ${SERVER}`);
  for (const { delayMs, foreignMs } of CASES) {
    let base = 0;
    for (const way of ways) {
      const foreign = holdForeignTransaction(foreignMs);
      const { rate, missed, waits } = await measure(way, workspaceId, delayMs);
      await foreign;
      if (!way) base = rate;
      const share = `${((rate / base) * 100).toFixed(0)} %`;
      console.log(
        [
          `delay 0-${delayMs} ms, other database busy ${foreignMs} ms:`,
          (way?.name ?? 'no log').padEnd(9),
          `${rate.toFixed(0)} commits/s (${share})`,
          ...(way ? [`missed ${missed}`, `seen after p50 ${at(waits, 0.5)}`] : []),
          ...(way ? [`p99 ${at(waits, 0.99)}`, `max ${at(waits, 1)}`] : []),
        ].join('  '),
      );
      await database.exec('TRUNCATE naive_change, xid_change, pending_change, change_event');
    }
  }
} finally {
  await sequencer.stop();
  await database.close();
  await admin.query(`DROP DATABASE "${NAME}" WITH (FORCE)`);
  await admin.end();
}
