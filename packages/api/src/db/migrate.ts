import type { Database, Queries } from './database.ts';
import { DatabaseFailure } from './failures.ts';
import { type Migration, matchesChecksum } from './migration-files.ts';
import { DatabaseRefusal } from './refusal.ts';

/** A row of Prisma's own record; its migrate commands read and write the same. */
interface RecordedMigration {
  name: string;
  checksum: string;
  state: 'finished' | 'unfinished' | 'rolledBack';
}

/** The number `prisma migrate` locks as well, so that the two never run at once. */
const LOCK = 72_707_369;

/** Long enough for another process to finish its migrations. */
const TURN_MS = 10 * 60_000;

/** A migration that waits for a table makes every later reader of it wait too. */
const TABLE_MS = 30_000;

const RECORD_TABLE = `
  CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id" VARCHAR(36) PRIMARY KEY NOT NULL,
    "checksum" VARCHAR(64) NOT NULL,
    "finished_at" TIMESTAMPTZ,
    "migration_name" VARCHAR(255) NOT NULL,
    "logs" TEXT,
    "rolled_back_at" TIMESTAMPTZ,
    "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
    "applied_steps_count" INTEGER NOT NULL DEFAULT 0
  )`;

/**
 * Brings the database up to the newest migration and answers the names applied.
 *
 * Each migration is one transaction with its record, so a failed one leaves
 * nothing behind. Any number of processes may start at once: each takes the lock,
 * looks again, and finds the work done.
 */
export async function migrate(
  database: Database,
  migrations: readonly Migration[],
): Promise<string[]> {
  const applied: string[] = [];
  for (const migration of await pendingMigrations(database, migrations)) {
    if (await applyOnce(database, migration, migrations)) applied.push(migration.name);
  }
  return applied;
}

/**
 * Lists the migrations the database has yet to get, with one query.
 *
 * Refuses a database this program must not touch: one with a migration it does
 * not know, one whose migration was edited since, one with a migration that
 * stopped half-way.
 */
export async function pendingMigrations(
  queries: Queries,
  migrations: readonly Migration[],
): Promise<Migration[]> {
  return comparedWith(await recordedMigrations(queries), migrations);
}

async function recordedMigrations(queries: Queries): Promise<RecordedMigration[]> {
  try {
    return await queries.query<RecordedMigration>(
      `SELECT migration_name AS name, checksum,
              CASE WHEN rolled_back_at IS NOT NULL THEN 'rolledBack'
                   WHEN finished_at IS NULL THEN 'unfinished'
                   ELSE 'finished' END AS state
         FROM "_prisma_migrations" ORDER BY started_at`,
    );
  } catch (error) {
    if (isMissingTable(error)) return [];
    throw error;
  }
}

function isMissingTable(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '42P01';
}

function comparedWith(
  recorded: readonly RecordedMigration[],
  migrations: readonly Migration[],
): Migration[] {
  const pending = new Map(migrations.map((migration) => [migration.name, migration]));
  const known = new Map(pending);
  for (const { name, checksum, state } of recorded) {
    if (state === 'rolledBack') continue;

    const migration = known.get(name);
    if (migration === undefined) throw newer(name);
    if (state === 'unfinished') throw unfinished(name);
    if (!matchesChecksum(migration, checksum)) throw edited(name);
    pending.delete(name);
  }
  return [...pending.values()];
}

async function applyOnce(
  database: Database,
  migration: Migration,
  migrations: readonly Migration[],
): Promise<boolean> {
  const apply = async (tx: Queries) => {
    await takeTurn(tx);
    const pending = await pendingMigrations(tx, migrations);
    if (!pending.some(({ name }) => name === migration.name)) return false;

    const [started] = await tx.query<{ at: string }>('SELECT clock_timestamp()::text AS at');
    await runScript(tx, migration);
    await tx.query(
      `INSERT INTO "_prisma_migrations"
         (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       VALUES (gen_random_uuid()::text, $1, $2, $3::timestamptz, clock_timestamp(), 1)`,
      [migration.checksum, migration.name, started?.at],
    );
    return true;
  };
  return database.transaction(apply, { statementMs: 0 });
}

/** Waits for any other migrating process, and makes sure there is a record to look at. */
async function takeTurn(tx: Queries): Promise<void> {
  // Whatever the server's default is: after the wait, the record must be read as it is then.
  await tx.exec('SET TRANSACTION ISOLATION LEVEL READ COMMITTED');
  await tx.exec(`SET LOCAL lock_timeout = ${TURN_MS}`);
  await tx.query('SELECT pg_advisory_xact_lock($1::bigint)::text', [LOCK]);
  await tx.exec(`SET LOCAL lock_timeout = ${TABLE_MS}; ${RECORD_TABLE}`);
}

async function runScript(tx: Queries, { name, script }: Migration): Promise<void> {
  try {
    await tx.exec(script);
  } catch (error) {
    throw new DatabaseRefusal(
      'MIGRATION_FAILED',
      `The migration ${name} could not be applied: ${reasonOf(error)}. Nothing of it was kept; remove what is in its way and start again.`,
      { cause: error },
    );
  }
}

/** What the server said, without the general sentence around it. */
function reasonOf(error: unknown): string {
  if (error instanceof DatabaseFailure) return reasonOf(error.cause);
  return error instanceof Error ? error.message : String(error);
}

function newer(name: string): DatabaseRefusal {
  return new DatabaseRefusal(
    'DATABASE_NEWER',
    `The database has the migration ${name}, which this version of Parcours does not know. Start the version that wrote it or a newer one, or name another database.`,
  );
}

function unfinished(name: string): DatabaseRefusal {
  return new DatabaseRefusal(
    'MIGRATION_UNFINISHED',
    `The migration ${name} stopped half-way. Repair the database, then settle it with "npx prisma migrate resolve --applied ${name}" or "--rolled-back ${name}".`,
  );
}

function edited(name: string): DatabaseRefusal {
  return new DatabaseRefusal(
    'MIGRATION_EDITED',
    `The file of the migration ${name} is not the one the database was given. Restore it from version control, and put the change into a migration of its own.`,
  );
}
