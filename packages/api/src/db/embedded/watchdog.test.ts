import { monitorEventLoopDelay } from 'node:perf_hooks';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openEmbedded } from './embedded-engine.ts';
import type { EmbeddedEngine } from './engine-types.ts';
import { databaseFolder, removeFolders } from './testing/folders.ts';

let engine: EmbeddedEngine;

beforeAll(async () => {
  engine = await openEmbedded({
    dataDir: await databaseFolder(),
    limits: { acquireTimeoutMs: 20_000, statementTimeoutMs: 1_000 },
  });
  await engine.exec('CREATE TABLE step (id int PRIMARY KEY)');
});
afterAll(async () => {
  await engine.close();
  await removeFolders();
});
beforeEach(() => engine.exec('TRUNCATE step'));

const steps = () => engine.query('SELECT id FROM step');

describe('a statement that overruns its time', () => {
  it('is stopped without holding up the process, and all data is there soon after', async () => {
    await engine.query('INSERT INTO step VALUES (1)');
    const lag = monitorEventLoopDelay({ resolution: 5 });
    lag.enable();

    const endless = engine.query('SELECT pg_sleep(30)');
    const next = steps();

    await expect(endless).rejects.toMatchObject({
      code: 'TIMEOUT',
      message:
        'The statement was stopped after 1000 ms. Ask for less at once, or raise the statement time limit.',
    });
    const stoppedAt = performance.now();
    expect(await next).toEqual([{ id: 1 }]);
    // Measured at 0.8 to 1.1 s; the slack is for busy machines.
    expect(performance.now() - stoppedAt).toBeLessThan(10_000);
    lag.disable();
    expect(lag.max / 1e6).toBeLessThan(700);
  });

  it('takes only its own transaction with it', async () => {
    const doomed = engine.transaction(async (tx) => {
      await tx.query('INSERT INTO step VALUES (2)');
      await expect(tx.query('SELECT count(*) FROM generate_series(1, 1e10)')).rejects.toMatchObject(
        { code: 'TIMEOUT' },
      );
      await tx.query('INSERT INTO step VALUES (3)');
    });
    const queued = engine.transaction((tx) => tx.query('INSERT INTO step VALUES (4)'));

    await expect(doomed).rejects.toMatchObject({ code: 'TRANSACTION_ABORTED' });
    await queued;
    expect(await steps()).toEqual([{ id: 4 }]);
  });

  it('may be given more time', async () => {
    expect(await engine.query('SELECT pg_sleep(1.3)', [], { timeoutMs: 0 })).toHaveLength(1);
  });
});

describe('a database that stops by itself', () => {
  it('fails what it was doing and is reopened, listeners included', async () => {
    const heard: string[] = [];
    await engine.listen('step', (payload) => heard.push(payload));
    await engine.query('INSERT INTO step VALUES (5)');

    // There is no client to copy from, and PGlite ends over it.
    await expect(engine.query('COPY step FROM STDIN')).rejects.toMatchObject({
      code: 'UNAVAILABLE',
    });

    expect(await steps()).toEqual([{ id: 5 }]);
    await engine.query("SELECT pg_notify('step', 'still here')");
    expect(heard).toEqual(['still here']);
  });
});

describe('closing', () => {
  it('refuses those who wait and those who come, and gives the folder free', async () => {
    const dataDir = await databaseFolder();
    const first = await openEmbedded({ dataDir });
    const working = first.query('SELECT 1 AS one');
    const waiting = first.query('SELECT 2');
    const closing = first.close();

    const closed = {
      code: 'ENGINE_CLOSED',
      message: 'The embedded database is closed. Open it again first.',
    };
    await expect(waiting).rejects.toMatchObject(closed);
    await expect(first.query('SELECT 3')).rejects.toMatchObject(closed);
    expect(await working).toEqual([{ one: 1 }]);
    await closing;

    const second = await openEmbedded({ dataDir });
    expect(await second.query('SELECT 4 AS four')).toEqual([{ four: 4 }]);
    await second.close();
  });
});
