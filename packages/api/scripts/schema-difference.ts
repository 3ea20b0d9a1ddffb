import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Database } from '../src/db/database.ts';
import { type SchemaFile, startSchemaEngine } from './schema-engine.ts';

const EVERYTHING = { externalTables: [], externalEnums: [] };

/** Reads `schema.prisma` and every model file below the folder. */
export async function readSchema(prismaFolder: string): Promise<SchemaFile[]> {
  const names = await readdir(prismaFolder, { recursive: true });
  const files = names.filter((name) => name.endsWith('.prisma')).sort();
  return Promise.all(
    files.map(async (name) => {
      const file = path.join(prismaFolder, name);
      return { path: file, content: await readFile(file, 'utf8') };
    }),
  );
}

/** Answers the SQL that makes the database's tables what the models say, or null when they are. */
export async function schemaDifference(
  database: Database,
  files: SchemaFile[],
): Promise<string | null> {
  const engine = await startSchemaEngine(database.adapter, files);
  try {
    const { exitCode, stdout } = await engine.diff({
      from: { tag: 'schemaDatasource', files, configDir: '' },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: true,
      filters: EVERYTHING,
    });
    return exitCode === 0 ? null : stdout;
  } finally {
    engine.free();
  }
}
