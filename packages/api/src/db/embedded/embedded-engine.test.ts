import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openEmbedded } from './embedded-engine.ts';
import type { EmbeddedEngine } from './engine-types.ts';

let engine: EmbeddedEngine;

beforeAll(async () => {
  engine = await openEmbedded({
    dataDir: 'memory',
    limits: { acquireTimeoutMs: 1_000, idleInTransactionTimeoutMs: 300 },
  });
});
afterAll(() => engine.close());

beforeEach(() => engine.exec('CREATE TABLE step (id int PRIMARY KEY, name text UNIQUE)'));
afterEach(() => engine.exec('DROP TABLE step'));

const names = () => engine.query<{ name: string }>('SELECT name FROM step ORDER BY id');

describe('a query', () => {
  it('takes values of every kind and gives them back as pg does', async () => {
    const [row] = await engine.query(
      `SELECT $1::int AS whole, $2::int8 AS big, $3::numeric AS exact, $4::boolean AS flag,
        $5::jsonb AS json, $6::text[] AS texts, $7::bytea AS bytes, $8::timestamptz AS instant,
        $9::uuid AS id, $10::text AS nothing, $11::int[] AS wholes`,
      [
        7,
        9007199254740993n,
        '1.10',
        true,
        { mood: ['bored', null] },
        ['a', 'b "c", {d}\\', null],
        new Uint8Array([0, 255]),
        new Date('2026-03-01T08:30:00.125Z'),
        '0198a1d0-0000-7000-8000-000000000000',
        null,
        [
          [1, 2],
          [3, 4],
        ],
      ],
    );

    expect(row).toEqual({
      whole: 7,
      big: '9007199254740993',
      exact: '1.10',
      flag: true,
      json: { mood: ['bored', null] },
      texts: ['a', 'b "c", {d}\\', null],
      bytes: Buffer.from([0, 255]),
      instant: new Date('2026-03-01T08:30:00.125Z'),
      id: '0198a1d0-0000-7000-8000-000000000000',
      nothing: null,
      wholes: [
        [1, 2],
        [3, 4],
      ],
    });
  });

  it('fails with the code, constraint and table PostgreSQL names', async () => {
    await engine.query('INSERT INTO step VALUES (1, $1)', ['Order']);

    await expect(engine.query('INSERT INTO step VALUES (2, $1)', ['Order'])).rejects.toMatchObject({
      code: '23505',
      constraint: 'step_name_key',
      table: 'step',
      detail: 'Key (name)=(Order) already exists.',
    });
    expect(await names()).toEqual([{ name: 'Order' }]);
  });

  it('goes on after the columns of a prepared statement have changed', async () => {
    const all = () => engine.query('SELECT * FROM step');
    await engine.query("INSERT INTO step VALUES (1, 'Order')");
    expect(await all()).toEqual([{ id: 1, name: 'Order' }]);

    await engine.query('ALTER TABLE step ADD mood int DEFAULT 3');
    expect(await all()).toEqual([{ id: 1, name: 'Order', mood: 3 }]);

    await expect(
      engine.transaction(async (tx) => {
        await tx.query('ALTER TABLE step DROP mood');
        expect(await tx.query('SELECT * FROM step')).toEqual([{ id: 1, name: 'Order' }]);
        throw new Error('changed my mind');
      }),
    ).rejects.toThrow('changed my mind');
    expect(await all()).toEqual([{ id: 1, name: 'Order', mood: 3 }]);
  });

  it('keeps answering when more statements were prepared than are kept', async () => {
    for (let value = 0; value < 450; value++) {
      const wanted = value % 225;
      expect(await engine.query(`SELECT ${wanted} AS value`)).toEqual([{ value: wanted }]);
    }
  });
});

describe('a script', () => {
  it('runs all of its statements or none', async () => {
    await engine.exec("INSERT INTO step VALUES (1, 'a;b'); INSERT INTO step VALUES (2, 'c');");
    await expect(
      engine.exec("INSERT INTO step VALUES (3, 'd'); INSERT INTO step VALUES (3, 'e')"),
    ).rejects.toMatchObject({ code: '23505' });

    expect(await names()).toEqual([{ name: 'a;b' }, { name: 'c' }]);
  });

  it('leaves no transaction behind for the next caller', async () => {
    await engine.exec("BEGIN; INSERT INTO step VALUES (1, 'lost')");

    expect(await names()).toEqual([]);
  });
});

describe('a transaction', () => {
  it('commits when its work returns and rolls back when it throws', async () => {
    const kept = await engine.transaction(async (tx) => {
      await tx.exec("INSERT INTO step VALUES (1, 'kept')");
      return tx.query('SELECT count(*)::int AS steps FROM step');
    });
    await expect(
      engine.transaction(async (tx) => {
        await tx.query("INSERT INTO step VALUES (2, 'undone')");
        throw new Error('no');
      }),
    ).rejects.toThrow('no');

    expect(kept).toEqual([{ steps: 1 }]);
    expect(await names()).toEqual([{ name: 'kept' }]);
  });

  it('runs statements asked for at once in the order they were asked for', async () => {
    await engine.transaction(async (tx) => {
      await Promise.all(
        [1, 2, 3].map((id) => tx.query('INSERT INTO step VALUES ($1, $2)', [id, `step ${id}`])),
      );
    });

    expect(await names()).toEqual([{ name: 'step 1' }, { name: 'step 2' }, { name: 'step 3' }]);
  });

  it('says so when it cannot commit because an error in it was swallowed', async () => {
    const work = engine.transaction(async (tx) => {
      await tx.query("INSERT INTO step VALUES (1, 'lost')");
      await tx.query('SELECT nothing').catch(() => undefined);
    });

    await expect(work).rejects.toMatchObject({ name: 'EngineError', code: 'TRANSACTION_ABORTED' });
    expect(await names()).toEqual([]);
  });

  it('keeps its isolation level', async () => {
    const level = await engine.transaction((tx) => tx.query('SHOW transaction_isolation'), {
      isolation: 'SERIALIZABLE',
    });

    expect(level).toEqual([{ transaction_isolation: 'serializable' }]);
  });

  it('refuses to be used after its end', async () => {
    const tx = await engine.transaction(async (open) => open);

    await expect(tx.query('SELECT 1')).rejects.toMatchObject({ code: 'TRANSACTION_CLOSED' });
  });

  it('is rolled back when it stays idle, and says so when it is used again', async () => {
    const work = engine.transaction(async (tx) => {
      await tx.query("INSERT INTO step VALUES (1, 'idle')");
      // Waits for the connection, which only the end of this transaction gives free.
      expect(await names()).toEqual([]);
      await tx.query("INSERT INTO step VALUES (2, 'too late')");
    });

    await expect(work).rejects.toMatchObject({
      code: 'TRANSACTION_IDLE',
      message:
        'The transaction was rolled back because nothing was asked of it for 300 ms. Keep slow work outside transactions.',
    });
    expect(await names()).toEqual([]);
  });
});

describe('the queue', () => {
  it('refuses a query that waited too long, and leaves the open transaction alone', async () => {
    const busy = engine.transaction(async (tx) => {
      await tx.query("INSERT INTO step VALUES (1, 'slow')");
      await tx.query('SELECT pg_sleep(1.5)');
    });

    await expect(names()).rejects.toMatchObject({
      code: 'OVERLOADED',
      message:
        'The embedded database was busy for 1000 ms. Try again in a moment; inside an open transaction, use the transaction itself.',
    });
    await busy;
    expect(await names()).toEqual([{ name: 'slow' }]);
  });

  it('serves callers in the order they came', async () => {
    const served: string[] = [];
    const note = (caller: string) => () => served.push(caller);

    await Promise.all([
      engine.transaction((tx) => tx.query('SELECT 1')).then(note('transaction')),
      engine.query('SELECT 2').then(note('query')),
      engine.exec('SELECT 3').then(note('script')),
      engine.transaction((tx) => tx.query('SELECT 4')).then(note('second transaction')),
    ]);

    expect(served).toEqual(['transaction', 'query', 'script', 'second transaction']);
  });
});

describe('a listener', () => {
  it('hears what is notified once it is committed, until it stops', async () => {
    const heard: string[] = [];
    const stop = await engine.listen('Journey "1"', (payload) => heard.push(payload));
    const notify = (payload: string) =>
      engine.query('SELECT pg_notify($1, $2)', ['Journey "1"', payload]);

    await engine.transaction(async (tx) => {
      await tx.query('SELECT pg_notify($1, $2)', ['Journey "1"', 'first']);
      expect(heard).toEqual([]);
    });
    await notify('second');
    stop();
    await notify('third');

    expect(heard).toEqual(['first', 'second']);
  });
});
