import type { Queries } from './database.ts';
import {
  DATABASE_LIMITS,
  type Database,
  type DatabaseLimits,
  type DatabaseLog,
} from './database.ts';
import { openEmbedded } from './embedded/embedded-engine.ts';
import { EngineError } from './embedded/engine-error.ts';
import type { CallOptions, SqlDoor } from './embedded/engine-types.ts';
import { withFailures } from './failures.ts';
import { pingWithin } from './ping.ts';

/** What {@link openEmbeddedDatabase} opens. */
export interface EmbeddedDatabaseOptions {
  /** A folder, or `memory` for a database that is gone when closed. */
  dataDir: string;
  limits?: Partial<DatabaseLimits>;
  log: DatabaseLog;
}

/** Opens the PostgreSQL that lives in a folder and a thread of this process. */
export async function openEmbeddedDatabase({
  dataDir,
  limits,
  log,
}: EmbeddedDatabaseOptions): Promise<Database> {
  const { poolWaitMs, statementMs, lockMs, idleInTransactionMs } = {
    ...DATABASE_LIMITS,
    ...limits,
  };
  const engine = await openEmbedded({
    dataDir,
    limits: {
      acquireTimeoutMs: poolWaitMs,
      statementTimeoutMs: statementMs,
      lockTimeoutMs: lockMs,
      idleInTransactionTimeoutMs: idleInTransactionMs,
    },
    log,
  });
  const queries = queriesOf(engine, {});

  return {
    engine: 'embedded',
    adapter: engine.adapter,
    ...queries,
    transaction: (work, { statementMs: timeoutMs } = {}) =>
      ownFailures(engine.transaction((tx) => work(queriesOf(tx, { timeoutMs })))),
    listen: async (channel, onNotice) => {
      const unlisten = await withFailures(engine.listen(channel, onNotice));
      return async () => unlisten();
    },
    ping: (timeoutMs) => pingWithin(queries, timeoutMs),
    close: () => engine.close(),
  };
}

function queriesOf(door: SqlDoor, options: CallOptions): Queries {
  return {
    query: (sql, params) => withFailures(door.query(sql, params, options)),
    exec: (script) => withFailures(door.exec(script, options)),
  };
}

/** Leaves what the work itself threw as it is: only the engine's own errors are outages. */
async function ownFailures<Result>(transaction: Promise<Result>): Promise<Result> {
  return transaction.catch((error) => {
    if (error instanceof EngineError) return withFailures(Promise.reject(error));
    throw error;
  });
}
