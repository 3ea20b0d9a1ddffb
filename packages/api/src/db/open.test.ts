import { afterAll, describe, expect, it } from 'vitest';
import {
  createServerDatabase,
  itPostgresOnly,
  migrationsFolder,
  silentLog,
  testDatabase,
} from '../testing/engines.ts';
import { testEngine } from '../testing/test-engine.ts';
import type { Database } from './database.ts';
import { readMigrations } from './migration-files.ts';
import { openDatabase } from './open.ts';
import { openPostgres } from './postgres.ts';

const RECORDED = 'SELECT migration_name AS name FROM "_prisma_migrations" ORDER BY started_at';
const open: Database[] = [];

afterAll(async () => {
  for (const database of open) await database.close();
});

function kept(database: Database): Database {
  open.push(database);
  return database;
}

describe('openDatabase', () => {
  it('opens the engine asked for, with every migration applied', async () => {
    const database = await testDatabase();
    const migrations = await readMigrations(migrationsFolder);

    expect(database.engine).toBe(testEngine);
    expect(await database.query(RECORDED)).toEqual(migrations.map(({ name }) => ({ name })));
    await database.ping(2_000);
  });

  itPostgresOnly('migrates through its own login and works through the other', async () => {
    const migrationUrl = await createServerDatabase('logins');
    const admin = kept(await openPostgres({ url: migrationUrl, log: silentLog }));
    const login = `parcours_test_login_${process.pid}`;
    await admin.exec(`CREATE ROLE "${login}" LOGIN`);
    const url = new URL(migrationUrl);
    url.username = login;

    const database = kept(
      await openDatabase({
        url: url.href,
        migrationUrl,
        dataDir: 'memory',
        migrationsFolder,
        log: silentLog,
      }),
    );

    expect(await database.query('SELECT current_user::text AS login')).toEqual([{ login }]);
    expect(await admin.query(RECORDED)).toHaveLength(
      (await readMigrations(migrationsFolder)).length,
    );
    await expect(database.exec('CREATE TABLE forbidden (n int)')).rejects.toMatchObject({
      code: '42501',
    });
    await database.close();
    open.pop();
    await admin.exec(`DROP ROLE "${login}"`);
  });
});
