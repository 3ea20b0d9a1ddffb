import { beforeEach, describe, expect, it } from 'vitest';
import { PrismaClient } from '../generated/prisma/client.ts';
import { emptyDatabase } from '../testing/engines.ts';
import type { Database } from './database.ts';

let database: Database;

beforeEach(async () => {
  database = await emptyDatabase();
  await database.exec('CREATE TABLE tried (n int); INSERT INTO tried VALUES (1), (2);');
});

function rows(): Promise<unknown[]> {
  return database.query('SELECT n FROM tried ORDER BY n');
}

describe('query', () => {
  it('answers rows as objects', async () => {
    expect(await database.query('SELECT n FROM tried WHERE n > $1', [1])).toEqual([{ n: 2 }]);
  });

  it('reads each kind of value alike on both engines', async () => {
    const [row] = await database.query(
      `SELECT 1.5::float8 AS float, true AS yes, null::text AS nothing, '{"a": [1]}'::jsonb AS json,
              '2026-01-02T03:04:05.678Z'::timestamptz AS time, '{a,b}'::text[] AS list,
              '0198c0de-0000-7000-8000-000000000000'::uuid AS id, $1::bytea AS bytes`,
      [Buffer.from([1, 2])],
    );

    expect(row).toEqual({
      float: 1.5,
      yes: true,
      nothing: null,
      json: { a: [1] },
      time: new Date('2026-01-02T03:04:05.678Z'),
      list: ['a', 'b'],
      id: '0198c0de-0000-7000-8000-000000000000',
      bytes: Buffer.from([1, 2]),
    });
  });

  it("throws the server's error as it came when the statement is at fault", async () => {
    await expect(database.query('SELECT m FROM tried')).rejects.toMatchObject({ code: '42703' });
  });
});

describe('transaction', () => {
  it('keeps what its work wrote', async () => {
    const answer = await database.transaction(async (tx) => {
      await tx.query('DELETE FROM tried WHERE n = $1', [1]);
      await tx.exec('INSERT INTO tried VALUES (3); INSERT INTO tried VALUES (4);');
      return 'done';
    });

    expect(answer).toBe('done');
    expect(await rows()).toEqual([{ n: 2 }, { n: 3 }, { n: 4 }]);
  });

  it('undoes everything and hands on what its work threw', async () => {
    const refusal = Object.assign(new Error('changed my mind'), { code: 'TIMEOUT' });

    const failing = database.transaction(async (tx) => {
      await tx.exec('DELETE FROM tried');
      throw refusal;
    });

    await expect(failing).rejects.toBe(refusal);
    expect(await rows()).toEqual([{ n: 1 }, { n: 2 }]);
  });

  it('does not pass off as committed what a swallowed error has undone', async () => {
    const failing = database.transaction(async (tx) => {
      await tx.exec('DELETE FROM tried');
      await tx.query('SELECT 1/0').catch(() => 'ignored');
    });

    await expect(failing).rejects.toThrow();
    expect(await rows()).toEqual([{ n: 1 }, { n: 2 }]);
  });
});

describe('listen', () => {
  it('hears its channel until told to stop', async () => {
    const heard: string[] = [];
    const unlisten = await database.listen('changes of "map"', (payload) => heard.push(payload));
    const notify = (channel: string, payload: string) =>
      database.query('SELECT pg_notify($1, $2)::text', [channel, payload]);

    await notify('another channel', 'not for us');
    await notify('changes of "map"', 'first');
    await expect.poll(() => heard).toEqual(['first']);
    await unlisten();
    await notify('changes of "map"', 'second');
    await database.ping(5_000);

    expect(heard).toEqual(['first']);
  });
});

describe('adapter', () => {
  it('lets a Prisma client work on the same database', async () => {
    const prisma = new PrismaClient({ adapter: database.adapter });

    const deleted = await prisma.$executeRaw`DELETE FROM tried WHERE n = ${1}`;
    await prisma.$disconnect();

    expect(deleted).toBe(1);
    expect(await rows()).toEqual([{ n: 2 }]);
  });
});
