import { readFile } from 'node:fs/promises';
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlDriverAdapterFactory,
  type SqlResultSet,
} from '@prisma/driver-adapter-utils';
import * as engineModule from '@prisma/schema-engine-wasm/schema_engine_bg';

declare global {
  // Node has it, its types do not.
  namespace WebAssembly {
    function instantiate(
      binary: Uint8Array,
      imports: Record<string, object>,
    ): Promise<{ instance: { exports: Record<string, unknown> } }>;
  }
}

/** The engine behind `prisma migrate`, as WebAssembly: it needs no binary and no network. */
export type SchemaEngine = engineModule.SchemaEngine;

/** A file of the Prisma schema: its name and its text. */
export interface SchemaFile {
  path: string;
  content: string;
}

/**
 * Starts a schema engine on a database.
 *
 * It reads and compares; it cannot apply anything, as that would need a second,
 * throw-away database.
 */
export async function startSchemaEngine(
  adapter: SqlDriverAdapterFactory,
  files: readonly SchemaFile[],
): Promise<SchemaEngine> {
  await loadEngine();
  return engineModule.SchemaEngine.new(
    { datamodels: files.map(({ path, content }) => [path, content]) },
    () => {},
    bindMigrationAwareSqlAdapterFactory({
      provider: adapter.provider,
      adapterName: adapter.adapterName,
      connect: async () => readingCatalogs(await adapter.connect()),
      connectToShadowDb: () => Promise.reject(new Error('No shadow database is at hand.')),
    }),
  );
}

let loading: Promise<void> | undefined;

function loadEngine(): Promise<void> {
  loading ??= instantiate();
  return loading;
}

async function instantiate(): Promise<void> {
  const file = new URL(import.meta.resolve('@prisma/schema-engine-wasm'));
  const binary = await readFile(new URL('schema_engine_bg.wasm', file));
  const { instance } = await WebAssembly.instantiate(binary, {
    './schema_engine_bg.js': { ...engineModule },
  });
  // The engine reports a panic here before it traps; without it the report itself fails.
  Reflect.set(globalThis, 'PRISMA_WASM_PANIC_REGISTRY', { set_message: failWith });
  engineModule.__wbg_set_wasm(instance.exports);
  const start = instance.exports.__wbindgen_start;
  if (typeof start === 'function') start();
}

function failWith(message: string): never {
  throw new Error(`The schema engine stopped: ${message}`);
}

/**
 * Columns of the system catalogs with PostgreSQL's one-byte type `"char"`, which
 * the driver adapters cannot read and the engine expects as a character.
 */
const ONE_BYTE_COLUMN = /\b\w+\.(?:contype|confdeltype|confupdtype)\b(?=,|\s+AS\b)/g;
const ONE_BYTE_RESULTS = new Set(['constraint_type', 'confdeltype', 'confupdtype']);

function readingCatalogs(adapter: SqlDriverAdapter): SqlDriverAdapter {
  return {
    provider: adapter.provider,
    adapterName: adapter.adapterName,
    queryRaw: async (query) => {
      const sql = query.sql.replace(ONE_BYTE_COLUMN, '$&::text');
      return withCharacters(await adapter.queryRaw({ ...query, sql }));
    },
    executeRaw: (query) => adapter.executeRaw(query),
    executeScript: (script) => adapter.executeScript(script),
    startTransaction: (isolationLevel) => adapter.startTransaction(isolationLevel),
    dispose: () => adapter.dispose(),
  };
}

function withCharacters(result: SqlResultSet): SqlResultSet {
  const columnTypes = result.columnNames.map((name, index) =>
    ONE_BYTE_RESULTS.has(name)
      ? ColumnTypeEnum.Character
      : (result.columnTypes[index] ?? ColumnTypeEnum.Text),
  );
  return { ...result, columnTypes };
}
