import { monitorEventLoopDelay } from 'node:perf_hooks';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../db/database.ts';
import { openDatabase } from '../db/open.ts';
import { createServerDatabase, migrationsFolder, silentLog } from '../testing/engines.ts';
import {
  startServer,
  type TestServer,
  type TestWorkspace,
  testConfig,
} from '../testing/harness.ts';
import { holdDatabase } from '../testing/hold-database.ts';
import { testEngine } from '../testing/test-engine.ts';

const LIMITS = { poolSize: 3, poolWaitMs: 1_000, statementMs: 1_500, lockMs: 600 };
/** Far above the limits, far below their defaults. */
const SOON_MS = 5_000;

let database: Database;
let server: TestServer;
let ws: TestWorkspace;
// With the clock stopped, a key that was used stays trusted.
const now = new Date();

beforeAll(async () => {
  database = await openDatabase({
    url: testEngine === 'postgres' ? await createServerDatabase('slow') : undefined,
    dataDir: 'memory',
    migrationsFolder,
    limits: LIMITS,
    log: silentLog,
  });
  const config = testConfig();
  server = await startServer(
    { database: { ...config.database, ...LIMITS } },
    { database, now: () => now },
  );
  ws = await server.openWorkspace();
  await ws.admin('{ workspace { id } }');
});
afterAll(async () => {
  await server.close();
  await database.close();
});

/** Runs something and tells how long it took. */
async function timed<T>(run: () => Promise<T>): Promise<{ result: T; ms: number }> {
  const started = performance.now();
  const result = await run();
  return { result, ms: performance.now() - started };
}

const READ = '{ personas { nodes { name } } }';

describe('a database that does not answer', () => {
  it('is told to every caller in time, and holds up nothing else', async () => {
    const hold = await holdDatabase(database, 'persona');
    const lag = monitorEventLoopDelay({ resolution: 10 });
    lag.enable();

    const reads = timed(() => Promise.all(Array.from({ length: 40 }, () => ws.admin(READ))));
    const live = await timed(() => fetch(`${server.url}/health/live`));
    const { result: answers, ms } = await reads;

    lag.disable();
    await hold.release();
    expect(ms).toBeLessThan(SOON_MS);
    expect(live.result.status).toBe(200);
    expect(live.ms).toBeLessThan(1_000);
    expect(lag.max / 1e6).toBeLessThan(1_000);
    const told = answers.map(({ status, errors, headers }) => ({
      status,
      code: errors?.[0]?.extensions.code,
      retryAfter: headers.get('retry-after'),
    }));
    for (const one of told) {
      expect([
        { status: 503, code: 'OVERLOADED', retryAfter: '2' },
        { status: 504, code: 'TIMEOUT', retryAfter: null },
      ]).toContainEqual(one);
    }
    expect(told.some(({ code }) => code === 'OVERLOADED')).toBe(true);
    expect((await ws.admin(READ)).data).toEqual({ personas: { nodes: [] } });
  });

  it('fails a write without any effect', async () => {
    const hold = await holdDatabase(database, 'persona');

    const { result, ms } = await timed(() =>
      ws.admin('mutation { personaCreate(input: { name: "Held" }) { id } }'),
    );

    await hold.release();
    expect(ms).toBeLessThan(SOON_MS);
    expect(['OVERLOADED', 'TIMEOUT']).toContain(result.errors?.[0]?.extensions.code);
    expect((await ws.admin(READ)).data).toEqual({ personas: { nodes: [] } });
  });

  it('is no reason to call a key wrong', async () => {
    const newcomer = await server.openWorkspace();
    const hold = await holdDatabase(database, 'api_key');

    const { result, ms } = await timed(() => newcomer.admin(READ));

    await hold.release();
    expect(ms).toBeLessThan(SOON_MS);
    expect(result.status).toBe(503);
    expect(result.headers.get('retry-after')).toBe('2');
    expect(['OVERLOADED', 'TIMEOUT']).toContain(result.errors?.[0]?.extensions.code);
    expect((await newcomer.admin(READ)).status).toBe(200);
  });
});

describe('an operation that takes too long', () => {
  it('is ended at its deadline', async () => {
    const hasty = await startServer({ requestMs: 100 }, { database, now: () => now });
    const call = hasty.callWith(ws.key);
    await call('{ workspace { id } }');
    const hold = await holdDatabase(database, 'persona');

    const { result, ms } = await timed(() => call(READ));

    await hold.release();
    expect(ms).toBeLessThan(1_500);
    expect({ status: result.status, errors: result.errors }).toEqual({
      status: 504,
      errors: [
        {
          message:
            'The operation took longer than 0.1 seconds and was stopped. Ask for less at once.',
          extensions: { code: 'TIMEOUT' },
        },
      ],
    });
    await expect.poll(async () => (await call(READ)).status).toBe(200);
    await hasty.close();
  });
});
