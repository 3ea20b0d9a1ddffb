import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeMigration } from '../../scripts/write-migration.ts';
import { emptyDatabase } from '../testing/engines.ts';
import { readMigrations } from './migration-files.ts';

const SCRIPT = path.join(import.meta.dirname, '..', '..', 'scripts', 'db-migration.ts');

const SCHEMA = 'datasource db {\n  provider = "postgresql"\n}\n';

const created = (table: string) => `-- CreateTable
CREATE TABLE "${table}" (
    "id" INTEGER NOT NULL,

    CONSTRAINT "${table}_pkey" PRIMARY KEY ("id")
);
`;

let prismaFolder: string;

beforeEach(async () => {
  prismaFolder = await mkdtemp(path.join(tmpdir(), 'parcours-prisma-'));
  await mkdir(path.join(prismaFolder, 'models'));
  await writeFile(path.join(prismaFolder, 'schema.prisma'), SCHEMA);
  await addModel('Bell');
});

afterEach(() => rm(prismaFolder, { recursive: true }));

async function addModel(name: string): Promise<void> {
  const file = path.join(prismaFolder, 'models', `${name}.prisma`);
  await writeFile(file, `model ${name} {\n  id Int @id\n}\n`);
}

async function ordered(name: string, time: string): Promise<string | null> {
  const now = new Date(time);
  return writeMigration({ prismaFolder, name, now, emptyDatabase: await emptyDatabase() });
}

describe('writeMigration', () => {
  it('writes what the models have beyond the earlier migrations, until they agree', async () => {
    const folder = path.join(prismaFolder, 'migrations');

    expect(await ordered('bells', '2040-05-06T07:08:09Z')).toBe(
      path.join(folder, '20400506070809_bells', 'migration.sql'),
    );
    await addModel('Whistle');
    expect(await ordered('whistles', '2041-05-06T07:08:09Z')).toBe(
      path.join(folder, '20410506070809_whistles', 'migration.sql'),
    );
    expect(await ordered('nothing', '2042-05-06T07:08:09Z')).toBeNull();

    expect(await readMigrations(folder)).toMatchObject([
      { name: '20400506070809_bells', script: created('Bell') },
      { name: '20410506070809_whistles', script: created('Whistle') },
    ]);
    expect(await readFile(path.join(folder, 'migration_lock.toml'), 'utf8')).toBe(
      'provider = "postgresql"\n',
    );
  });
});

describe('npm run db:migration', () => {
  it.each([
    [[], 'Say what the migration does: npm run db:migration -- --name add_personas\n'],
    [
      ['--name', 'Add Personas'],
      '"Add Personas" cannot name a migration. Use at most 100 small letters, digits and underscores, a letter first: npm run db:migration -- --name add_personas\n',
    ],
  ])('refuses %j', (args, sentence) => {
    const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', SCRIPT, ...args], {
      cwd: import.meta.dirname,
      encoding: 'utf8',
    });

    expect(stderr).toBe(sentence);
    expect(status).toBe(2);
  });
});
