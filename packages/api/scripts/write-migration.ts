import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Database } from '../src/db/database.ts';
import { migrate } from '../src/db/migrate.ts';
import { readMigrations } from '../src/db/migration-files.ts';
import { readSchema, schemaDifference } from './schema-difference.ts';

/** Tells Prisma's own commands which database the migrations are for. */
const LOCK_FILE = 'provider = "postgresql"\n';

/** What {@link writeMigration} goes by. */
export interface MigrationOrder {
  /** Holds the models and the folder `migrations`. */
  prismaFolder: string;
  name: string;
  now: Date;
  /** A database without tables, to be thrown away. */
  emptyDatabase: Database;
}

/**
 * Writes the migration that brings the earlier ones up to the models, and answers
 * its file; null when there is nothing to do.
 *
 * The earlier ones are applied to the empty database first, which also proves
 * that they apply at all.
 */
export async function writeMigration({
  prismaFolder,
  name,
  now,
  emptyDatabase,
}: MigrationOrder): Promise<string | null> {
  const migrationsFolder = path.join(prismaFolder, 'migrations');
  await mkdir(migrationsFolder, { recursive: true });
  await migrate(emptyDatabase, await readMigrations(migrationsFolder));
  const script = await schemaDifference(emptyDatabase, await readSchema(prismaFolder));
  if (script === null) return null;

  const folder = path.join(migrationsFolder, `${timestamp(now)}_${name}`);
  const file = path.join(folder, 'migration.sql');
  await mkdir(folder);
  await writeFile(file, script);
  await writeFile(path.join(migrationsFolder, 'migration_lock.toml'), LOCK_FILE);
  return file;
}

function timestamp(now: Date): string {
  return now.toISOString().slice(0, 19).replace(/\D/g, '');
}
