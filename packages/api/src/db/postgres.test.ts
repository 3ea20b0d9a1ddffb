import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { PrismaClient } from '../generated/prisma/client.ts';
import { createServerDatabase, itPostgresOnly, silentLog } from '../testing/engines.ts';
import { testEngine } from '../testing/test-engine.ts';
import type { Database, DatabaseLimits } from './database.ts';
import { databaseFailureOf } from './failures.ts';
import { openPostgres } from './postgres.ts';

const LIMITS: Partial<DatabaseLimits> = {
  poolSize: 1,
  poolWaitMs: 100,
  statementMs: 300,
  lockMs: 100,
  idleInTransactionMs: 200,
};

let url: string;
const open: Database[] = [];

beforeAll(async () => {
  if (testEngine === 'postgres') url = await createServerDatabase('limits');
});

afterAll(async () => {
  for (const database of open) await database.close();
});

async function opened(limits: Partial<DatabaseLimits> = LIMITS): Promise<Database> {
  const database = await openPostgres({ url, limits, log: silentLog });
  open.push(database);
  return database;
}

/** The code a call was refused with. */
const codeOf = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => 'no failure',
    (error) => error.code,
  );

/** What a Prisma call threw, told apart. */
async function failureOf(call: Promise<unknown>): Promise<string | null> {
  return call.then(
    () => 'no failure',
    (error) => databaseFailureOf(error),
  );
}

async function endAllOthers(): Promise<void> {
  const admin = await opened();
  await admin.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE datname = current_database() AND pid <> pg_backend_pid()`,
  );
}

describe('openPostgres', () => {
  itPostgresOnly('answers OVERLOADED when no connection comes free', async () => {
    const database = await opened({ ...LIMITS, statementMs: 2_000 });
    const prisma = new PrismaClient({ adapter: database.adapter });

    const busy = database.query('SELECT pg_sleep(1)');

    const failures = await Promise.all([
      codeOf(database.query('SELECT 1')),
      codeOf(database.transaction(() => busy)),
      failureOf(prisma.$queryRaw`SELECT 1`),
      failureOf(prisma.$transaction(async () => {})),
    ]);
    expect(failures).toEqual(Array(4).fill('OVERLOADED'));
    await busy;
    expect(await database.query('SELECT 1 AS n')).toEqual([{ n: 1 }]);
  });

  itPostgresOnly('answers TIMEOUT when a statement takes too long', async () => {
    const database = await opened();
    const prisma = new PrismaClient({ adapter: database.adapter });

    await expect(database.query('SELECT pg_sleep(3)')).rejects.toMatchObject({ code: 'TIMEOUT' });
    expect(await failureOf(prisma.$queryRaw`SELECT pg_sleep(3)::text`)).toBe('TIMEOUT');
  });

  itPostgresOnly('lets one transaction take its time', async () => {
    const database = await opened();

    const patient = database.transaction(
      (tx) => tx.query("SELECT 'done' AS word FROM pg_sleep(0.5)"),
      { statementMs: 0 },
    );

    expect(await patient).toEqual([{ word: 'done' }]);
  });

  itPostgresOnly('answers TIMEOUT when a lock is not to be had', async () => {
    const holder = await opened({ ...LIMITS, idleInTransactionMs: 5_000 });
    const waiter = await opened();
    const prisma = new PrismaClient({ adapter: waiter.adapter });
    const lock = 'SELECT pg_advisory_xact_lock(1)::text';

    await holder.transaction(async (tx) => {
      await tx.query(lock);

      await expect(waiter.query(lock)).rejects.toMatchObject({ code: 'TIMEOUT' });
      expect(await failureOf(prisma.$queryRawUnsafe(lock))).toBe('TIMEOUT');
    });
  });

  itPostgresOnly('answers TIMEOUT to a Prisma transaction over its time', async () => {
    const database = await opened();
    const prisma = new PrismaClient({ adapter: database.adapter });

    const slow = prisma.$transaction(
      async (tx) => {
        await tx.$queryRaw`SELECT pg_sleep(0.2)::text`;
        await tx.$queryRaw`SELECT 1`;
      },
      { timeout: 50 },
    );

    expect(await failureOf(slow)).toBe('TIMEOUT');
  });

  itPostgresOnly('answers WRITE_CONFLICT to the later of two writers', async () => {
    const first = await opened();
    const second = await opened();
    const prisma = new PrismaClient({ adapter: second.adapter });
    await first.exec('CREATE TABLE counted (n int); INSERT INTO counted VALUES (0)');
    const increment = 'UPDATE counted SET n = n + 1';

    const later = prisma.$transaction(
      async (tx) => {
        await tx.$queryRaw`SELECT n FROM counted`;
        await first.exec(increment);
        await tx.$executeRawUnsafe(increment);
      },
      { isolationLevel: 'Serializable' },
    );

    expect(await failureOf(later)).toBe('WRITE_CONFLICT');
  });

  itPostgresOnly('answers UNAVAILABLE when the connection is lost, then recovers', async () => {
    const database = await opened({ ...LIMITS, statementMs: 5_000 });
    const other = await opened({ ...LIMITS, statementMs: 5_000 });
    const prisma = new PrismaClient({ adapter: other.adapter });

    const running = database.query('SELECT pg_sleep(4)').catch((error) => error.code);
    const inPrisma = failureOf(prisma.$queryRaw`SELECT pg_sleep(4)::text`);
    await expect.poll(sleepers).toBe(2);
    await endAllOthers();

    expect(await running).toBe('UNAVAILABLE');
    expect(await inPrisma).toBe('UNAVAILABLE');
    expect(await database.query('SELECT 1 AS n')).toEqual([{ n: 1 }]);
    expect(await prisma.$queryRaw`SELECT 1 AS n`).toEqual([{ n: 1 }]);
  });

  itPostgresOnly('outlives a connection lost between two statements', async () => {
    const database = await opened({ ...LIMITS, idleInTransactionMs: 5_000 });

    const transaction = database.transaction(async (tx) => {
      await tx.query('SELECT 1');
      await endAllOthers();
      await tx.query('SELECT 1');
    });

    await expect(transaction).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    await database.ping(1_000);
  });

  itPostgresOnly('ends a transaction nobody goes on with', async () => {
    const database = await opened();
    const watcher = await opened();
    const openTransactions = async () => {
      const rows = await watcher.query(
        `SELECT pid FROM pg_stat_activity
          WHERE datname = current_database() AND state = 'idle in transaction'`,
      );
      return rows.length;
    };

    const forgotten = database.transaction(async (tx) => {
      await tx.query('SELECT 1');
      await expect.poll(openTransactions).toBe(1);
      await expect.poll(openTransactions).toBe(0);
      await tx.query('SELECT 1');
    });

    await expect(forgotten).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    await database.ping(1_000);
  });

  itPostgresOnly('answers UNAVAILABLE when no server listens', async () => {
    const closed = new URL(url);
    closed.port = String(await freePort());

    const opening = openPostgres({ url: closed.href, limits: LIMITS, log: silentLog });

    await expect(opening).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  });

  itPostgresOnly('stops waiting for a ping', async () => {
    const database = await opened({ ...LIMITS, poolWaitMs: 2_000, statementMs: 2_000 });
    const busy = database.query('SELECT pg_sleep(0.5)');

    await expect(database.ping(50)).rejects.toMatchObject({ code: 'TIMEOUT' });
    await busy;
  });
});

async function sleepers(): Promise<number> {
  const admin = await opened();
  const [row] = await admin.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM pg_stat_activity
      WHERE datname = current_database() AND query LIKE 'SELECT pg_sleep(4)%' AND state = 'active'`,
  );
  return row?.count ?? 0;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (address !== null && typeof address === 'object') resolve(address.port);
        else reject(new Error('The system gave no port.'));
      });
    });
  });
}
