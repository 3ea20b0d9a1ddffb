import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { DatabaseRefusal } from './refusal.ts';

/** One folder of `prisma/migrations`. */
export interface Migration {
  name: string;
  script: string;
  /** SHA-256 of the file, as Prisma records it. */
  checksum: string;
}

/**
 * Finds `prisma/migrations` in the first folder above the given one that has it:
 * the bundle and the TypeScript sources lie at different depths.
 */
export function findMigrationsFolder(from: string): string {
  for (let folder = from; ; folder = path.dirname(folder)) {
    const candidate = path.join(folder, 'prisma', 'migrations');
    if (existsSync(candidate)) return candidate;
    if (folder === path.dirname(folder)) break;
  }
  throw new DatabaseRefusal(
    'MIGRATIONS_MISSING',
    `No folder prisma/migrations was found in ${from} or above it. Install Parcours with its migrations.`,
  );
}

/** Reads every migration of the folder, in the order they are applied. */
export async function readMigrations(folder: string): Promise<Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return Promise.all(names.sort().map((name) => readMigration(folder, name)));
}

/**
 * Tells whether the file is the one that was recorded. Line endings do not count:
 * a checkout may have changed them.
 */
export function matchesChecksum({ script }: Migration, checksum: string): boolean {
  const unix = script.replaceAll('\r\n', '\n');
  return [script, unix, unix.replaceAll('\n', '\r\n')].some((text) => sha256(text) === checksum);
}

async function readMigration(folder: string, name: string): Promise<Migration> {
  const file = path.join(folder, name, 'migration.sql');
  try {
    const script = await readFile(file, 'utf8');
    return { name, script, checksum: sha256(script) };
  } catch (error) {
    throw new DatabaseRefusal(
      'MIGRATIONS_MISSING',
      `The file ${file} cannot be read. Restore it from version control.`,
      { cause: error },
    );
  }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
