import type { Database, DatabaseLimits, DatabaseLog } from './database.ts';
import { openEmbeddedDatabase } from './embedded-database.ts';
import { migrate } from './migrate.ts';
import { type Migration, readMigrations } from './migration-files.ts';
import { openPostgres } from './postgres.ts';
import { keepStatistics } from './statistics.ts';

/** Which database to open, and what to bring it up to. */
export interface DatabaseOptions {
  /** A PostgreSQL server; without it the embedded database is opened. */
  url?: string | undefined;
  /** Another login of the same server, for a `url` whose login may not change tables. */
  migrationUrl?: string | undefined;
  /** Where the embedded database lives; `memory` keeps nothing. */
  dataDir: string;
  migrationsFolder: string;
  limits?: Partial<DatabaseLimits>;
  log: DatabaseLog;
}

/** Opens the database, applies the migrations it does not have yet, and keeps its statistics. */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const migrations = await readMigrations(options.migrationsFolder);
  const database = await openEngine(options);
  try {
    const applied = await migrateThroughItsLogin(database, options, migrations);
    for (const name of applied) options.log.info({ migration: name }, 'A migration was applied.');
    const stopStatistics = keepStatistics(database, options.log);
    return {
      ...database,
      async close() {
        await stopStatistics();
        await database.close();
      },
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}

function openEngine({ url, dataDir, limits, log }: DatabaseOptions): Promise<Database> {
  return url === undefined
    ? openEmbeddedDatabase({ dataDir, limits, log })
    : openPostgres({ url, limits, log });
}

async function migrateThroughItsLogin(
  database: Database,
  { migrationUrl, log }: DatabaseOptions,
  migrations: readonly Migration[],
): Promise<string[]> {
  if (database.engine === 'embedded' || migrationUrl === undefined) {
    return migrate(database, migrations);
  }
  const privileged = await openPostgres({ url: migrationUrl, limits: { poolSize: 1 }, log });
  try {
    return await migrate(privileged, migrations);
  } finally {
    await privileged.close();
  }
}
