import path from 'node:path';
import { expect, it } from 'vitest';
import { readSchema, schemaDifference } from '../../scripts/schema-difference.ts';
import { startSchemaEngine } from '../../scripts/schema-engine.ts';
import { migrationsFolder, testDatabase } from '../testing/engines.ts';
import { readMigrations } from './migration-files.ts';

const prismaFolder = path.dirname(migrationsFolder);

it('has a migration for everything the models say', async () => {
  const difference = await schemaDifference(await testDatabase(), await readSchema(prismaFolder));

  expect(
    difference,
    'A model was changed without its migration: run "npm run db:migration -- --name what_changed".',
  ).toBeNull();
});

it('tells what a model would need', async () => {
  const files = await readSchema(prismaFolder);
  const model = 'model Whistle {\n  id Int @id\n}\n';

  const difference = await schemaDifference(await testDatabase(), [
    ...files,
    { path: path.join(prismaFolder, 'models', 'whistle.prisma'), content: model },
  ]);

  expect(difference).toContain(`-- CreateTable
CREATE TABLE "Whistle" (
    "id" INTEGER NOT NULL,

    CONSTRAINT "Whistle_pkey" PRIMARY KEY ("id")
);
`);
});

it("leaves a history Prisma's own commands find nothing wrong with", async () => {
  const { adapter } = await testDatabase();
  const migrations = await readMigrations(migrationsFolder);
  const engine = await startSchemaEngine(adapter, await readSchema(prismaFolder));

  const diagnosis = await engine.diagnoseMigrationHistory({
    migrationsList: {
      baseDir: migrationsFolder,
      lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"' },
      shadowDbInitScript: '',
      migrationDirectories: migrations.map(({ name, script }) => ({
        path: name,
        migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: script } },
      })),
    },
    optInToShadowDatabase: false,
    filters: { externalTables: [], externalEnums: [] },
  });

  expect(diagnosis).toEqual({
    hasMigrationsTable: true,
    history: null,
    failedMigrationNames: [],
    editedMigrationNames: [],
  });
});
