import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findMigrationsFolder, readMigrations } from './migration-files.ts';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'parcours-migrations-'));
});

afterEach(() => rm(root, { recursive: true }));

async function write(folder: string, script: string): Promise<void> {
  await mkdir(path.join(root, folder), { recursive: true });
  await writeFile(path.join(root, folder, 'migration.sql'), script);
}

describe('findMigrationsFolder', () => {
  it.each(['packages/api/dist', 'packages/api/src/db'])('finds it from %s', async (folder) => {
    await write('prisma/migrations/1_first', '');

    expect(findMigrationsFolder(path.join(root, folder))).toBe(
      path.join(root, 'prisma/migrations'),
    );
  });

  it('says where it looked', () => {
    expect(() => findMigrationsFolder(root)).toThrow(
      `No folder prisma/migrations was found in ${root} or above it.`,
    );
  });
});

describe('readMigrations', () => {
  it('reads each folder, in the order of names', async () => {
    await write('2_second', 'SELECT 2;');
    await write('1_first', 'SELECT 1;');
    await writeFile(path.join(root, 'migration_lock.toml'), 'provider = "postgresql"');

    expect(await readMigrations(root)).toEqual([
      {
        name: '1_first',
        script: 'SELECT 1;',
        checksum: '17db4fd369edb9244b9f91d9aeed145c3d04ad8ba6e95d06247f07a63527d11a',
      },
      {
        name: '2_second',
        script: 'SELECT 2;',
        checksum: '8e7003d62f9d8cbd28da2f243bb0d215bfd4622c716be09be89a8764d9f4c7cb',
      },
    ]);
  });

  it('names a migration without its file', async () => {
    await mkdir(path.join(root, '1_empty'));

    await expect(readMigrations(root)).rejects.toMatchObject({
      code: 'MIGRATIONS_MISSING',
      message: expect.stringContaining(path.join('1_empty', 'migration.sql')),
    });
  });
});
