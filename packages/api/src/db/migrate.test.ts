import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  createServerDatabase,
  emptyDatabase,
  itPostgresOnly,
  silentLog,
} from '../testing/engines.ts';
import type { Database } from './database.ts';
import { migrate, pendingMigrations } from './migrate.ts';
import type { Migration } from './migration-files.ts';
import { openPostgres } from './postgres.ts';

const first = migration(
  '20260101000000_first',
  'CREATE TABLE a (n int);\nCREATE TABLE b (n int);\n',
);
const second = migration('20260102000000_second', 'ALTER TABLE a ADD COLUMN text text;\n');

let database: Database;

beforeEach(async () => {
  database = await emptyDatabase();
});

function migration(name: string, script: string): Migration {
  return { name, script, checksum: createHash('sha256').update(script).digest('hex') };
}

async function tables(): Promise<string[]> {
  const rows = await database.query<{ name: string }>(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`,
  );
  return rows.map(({ name }) => name);
}

describe('migrate', () => {
  it('applies what is missing in order and records it as Prisma does', async () => {
    expect(await migrate(database, [first])).toEqual([first.name]);
    expect(await migrate(database, [first, second])).toEqual([second.name]);

    expect(
      await database.query(
        `SELECT id ~ '^[0-9a-f-]{36}$' AS has_uuid, checksum, migration_name, logs, rolled_back_at,
                finished_at >= started_at AS is_finished, applied_steps_count
           FROM "_prisma_migrations" ORDER BY started_at`,
      ),
    ).toEqual(
      [first, second].map(({ name, checksum }) => ({
        has_uuid: true,
        checksum,
        migration_name: name,
        logs: null,
        rolled_back_at: null,
        is_finished: true,
        applied_steps_count: 1,
      })),
    );
  });

  it('asks one question when there is nothing to do', async () => {
    await migrate(database, [first, second]);
    const asked: string[] = [];
    const watched: Database = {
      ...database,
      query: (sql, params) => {
        asked.push(sql);
        return database.query(sql, params);
      },
      exec: (script) => Promise.reject(new Error(script)),
      transaction: () => Promise.reject(new Error('a transaction')),
    };

    expect(await migrate(watched, [first, second])).toEqual([]);
    expect(asked).toHaveLength(1);
  });

  it('keeps nothing of a migration that fails', async () => {
    const failing = migration('20260102000000_failing', 'CREATE TABLE c (n int); SELECT 1/0;');

    await expect(migrate(database, [first, failing])).rejects.toMatchObject({
      code: 'MIGRATION_FAILED',
      message:
        'The migration 20260102000000_failing could not be applied: division by zero. Nothing of it was kept; remove what is in its way and start again.',
    });
    expect(await tables()).toEqual(['_prisma_migrations', 'a', 'b']);
    expect(await migrate(database, [first, second])).toEqual([second.name]);
  });

  it('refuses a database newer than the program and names the migration', async () => {
    await migrate(database, [first, second]);

    await expect(migrate(database, [first])).rejects.toMatchObject({
      code: 'DATABASE_NEWER',
      message:
        'The database has the migration 20260102000000_second, which this version of Parcours does not know. Start the version that wrote it or a newer one, or name another database.',
    });
  });

  it('refuses an edited migration and applies nothing after it', async () => {
    await migrate(database, [first]);
    const edited = migration(first.name, `${first.script}-- a remark\n`);

    await expect(migrate(database, [edited, second])).rejects.toMatchObject({
      code: 'MIGRATION_EDITED',
      message: expect.stringContaining('20260101000000_first'),
    });
    expect(await pendingMigrations(database, [first, second])).toEqual([second]);
  });

  it('does not take other line endings for an edit', async () => {
    await migrate(database, [first]);
    const windows = migration(first.name, first.script.replaceAll('\n', '\r\n'));

    expect(await migrate(database, [windows])).toEqual([]);
  });

  it('refuses a migration that stopped half-way until it is settled', async () => {
    await migrate(database, [first]);
    await database.exec('UPDATE "_prisma_migrations" SET finished_at = NULL');

    await expect(migrate(database, [first])).rejects.toMatchObject({
      code: 'MIGRATION_UNFINISHED',
      message: expect.stringContaining('20260101000000_first'),
    });

    await database.exec('UPDATE "_prisma_migrations" SET rolled_back_at = now(); DROP TABLE a, b');
    expect(await migrate(database, [first])).toEqual([first.name]);
  });

  itPostgresOnly('lets any number of processes start at once', async () => {
    const url = await createServerDatabase('crowd');
    const open = () =>
      openPostgres({ url, limits: { lockMs: 100, statementMs: 100 }, log: silentLog });
    const processes = await Promise.all([open(), open(), open(), open()]);
    const slow = migration('20260103000000_slow', 'CREATE TABLE c AS SELECT pg_sleep(0.4)::text;');

    const applied = await Promise.all(
      processes.map((process) => migrate(process, [first, second, slow])),
    );

    expect(applied.flat().sort()).toEqual([first.name, second.name, slow.name]);
    await Promise.all(processes.map((process) => process.close()));
  });
});
