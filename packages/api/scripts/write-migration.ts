import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { openEmbeddedDatabase } from '../src/db/embedded-database.ts';
import { migrate } from '../src/db/migrate.ts';
import { readMigrations } from '../src/db/migration-files.ts';
import { readSchema, schemaDifference } from './schema-difference.ts';

const silent = { info: () => {}, warn: () => {}, error: () => {} };

/** Tells Prisma's own commands which database the migrations are for. */
const LOCK_FILE = 'provider = "postgresql"\n';

/**
 * Writes the migration that brings the earlier ones up to the models, and answers
 * its file; null when there is nothing to do.
 *
 * The earlier ones are applied to a database in memory first, which also proves
 * that they apply at all.
 */
export async function writeMigration(
  prismaFolder: string,
  name: string,
  now: Date,
): Promise<string | null> {
  const migrationsFolder = path.join(prismaFolder, 'migrations');
  await mkdir(migrationsFolder, { recursive: true });
  const script = await missingScript(prismaFolder, migrationsFolder);
  if (script === null) return null;

  const folder = path.join(migrationsFolder, `${timestamp(now)}_${name}`);
  const file = path.join(folder, 'migration.sql');
  await mkdir(folder);
  await writeFile(file, script);
  await writeFile(path.join(migrationsFolder, 'migration_lock.toml'), LOCK_FILE);
  return file;
}

async function missingScript(prismaFolder: string, folder: string): Promise<string | null> {
  const database = await openEmbeddedDatabase({ dataDir: 'memory', log: silent });
  try {
    await migrate(database, await readMigrations(folder));
    return await schemaDifference(database, await readSchema(prismaFolder));
  } finally {
    await database.close();
  }
}

function timestamp(now: Date): string {
  return now.toISOString().slice(0, 19).replace(/\D/g, '');
}
