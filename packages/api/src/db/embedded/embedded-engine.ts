import { mkdir, realpath } from 'node:fs/promises';
import { Connection } from './connection.ts';
import { DatabaseWorker, type EngineLog } from './database-worker.ts';
import type { EmbeddedEngine, EmbeddedOptions, EngineLimits } from './engine-types.ts';
import { acquireOwnerLock, type OwnerLock } from './owner-lock.ts';
import { createPrismaAdapter } from './prisma-adapter.ts';

const defaultLimits: EngineLimits = {
  acquireTimeoutMs: 2_000,
  statementTimeoutMs: 8_000,
  lockTimeoutMs: 2_000,
  idleInTransactionTimeoutMs: 10_000,
};

const silent: EngineLog = { info: () => {}, warn: () => {}, error: () => {} };

/**
 * Opens the embedded database, creating it the first time.
 *
 * Refuses with `DATA_FOLDER_IN_USE` when another process has the folder open.
 */
export async function openEmbedded({
  dataDir,
  limits,
  log = silent,
}: EmbeddedOptions): Promise<EmbeddedEngine> {
  const allLimits = { ...defaultLimits, ...limits };
  if (dataDir === 'memory') return startEngine(null, null, allLimits, log);

  await mkdir(dataDir, { recursive: true });
  const folder = await realpath(dataDir);
  const lock = await acquireOwnerLock(folder);
  try {
    return await startEngine(folder, lock, allLimits, log);
  } catch (error) {
    await lock.release();
    throw error;
  }
}

async function startEngine(
  folder: string | null,
  lock: OwnerLock | null,
  limits: EngineLimits,
  log: EngineLog,
): Promise<EmbeddedEngine> {
  const worker = new DatabaseWorker(folder, log);
  await worker.opened();
  const connection = new Connection(worker, limits);
  const openShadow = () => openEmbedded({ dataDir: 'memory', limits, log });
  return {
    query: (sql, values, options) => connection.query(sql, values, options),
    exec: (script, options) => connection.exec(script, options),
    transaction: (work, options) => connection.transaction(work, options),
    listen: (channel, callback) => connection.listen(channel, callback),
    adapter: createPrismaAdapter(connection, openShadow),
    close: async () => {
      await connection.close();
      await worker.close();
      await lock?.release();
    },
  };
}
