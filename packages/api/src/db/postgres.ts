import { PrismaPg } from '@prisma/adapter-pg';
import { Pool, type PoolClient, type PoolConfig } from 'pg';
import {
  DATABASE_LIMITS,
  type Database,
  type DatabaseLimits,
  type DatabaseLog,
  type Queries,
  type TransactionOptions,
} from './database.ts';
import { withFailures } from './failures.ts';
import { pingWithin } from './ping.ts';
import { createPostgresListener } from './postgres-listener.ts';
import { DatabaseRefusal } from './refusal.ts';

/** What {@link openPostgres} opens. */
export interface PostgresOptions {
  url: string;
  limits?: Partial<DatabaseLimits>;
  log: DatabaseLog;
}

const OLDEST_VERSION = 15;

/**
 * How long after the server's own statement limit the driver gives an answer up.
 * It only comes to that when the network swallows packets: a connection in that
 * state would otherwise be lost to the pool for a quarter of an hour.
 */
const SILENCE_MS = 2_000;

/** The longest a timer takes; "no limit" of a single query falls back to the connection's. */
const NEVER_MS = 2 ** 31 - 1;

/**
 * Opens a pool on a PostgreSQL server, once the server has proved new enough.
 *
 * Calls throw {@link DatabaseFailure} when the server is busy, slow or gone, and
 * the driver's own error when the statement is at fault. A lost connection never
 * ends the process: the pool opens another when it is next asked.
 */
export async function openPostgres({ url, limits, log }: PostgresOptions): Promise<Database> {
  const config = poolConfig(url, { ...DATABASE_LIMITS, ...limits });
  const pool = new Pool(config);
  const noteLoss = (error: Error) => log.warn({ err: error }, 'A database connection was lost.');
  pool.on('error', noteLoss);

  try {
    await refuseOldServer(queriesOf(pool));
  } catch (error) {
    await pool.end();
    throw error;
  }

  const listener = createPostgresListener(config, log);
  return {
    engine: 'postgres',
    adapter: new PrismaPg(pool, { onConnectionError: noteLoss }),
    ...queriesOf(pool),
    transaction: (work, options) => runTransaction(pool, work, noteLoss, options),
    listen: listener.listen,
    ping: (timeoutMs) => pingWithin(queriesOf(pool), timeoutMs),
    close: async () => {
      await listener.close();
      await pool.end();
    },
  };
}

function poolConfig(url: string, limits: DatabaseLimits): PoolConfig {
  return {
    connectionString: url,
    application_name: 'parcours',
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    max: limits.poolSize,
    connectionTimeoutMillis: limits.poolWaitMs,
    statement_timeout: limits.statementMs,
    query_timeout: answerLimit(limits.statementMs),
    lock_timeout: limits.lockMs,
    idle_in_transaction_session_timeout: limits.idleInTransactionMs,
  };
}

async function refuseOldServer(queries: Queries): Promise<void> {
  const [row] = await queries.query<{ number: number; name: string }>(
    `SELECT current_setting('server_version_num')::int AS number,
            current_setting('server_version') AS name`,
  );
  if (row && Math.floor(row.number / 10_000) >= OLDEST_VERSION) return;
  throw new DatabaseRefusal(
    'DATABASE_TOO_OLD',
    `The database server runs PostgreSQL ${row?.name ?? 'of an unknown version'}, and Parcours needs ${OLDEST_VERSION} or newer. Upgrade the server, or leave DATABASE_URL out to use the embedded database.`,
  );
}

function queriesOf(connection: Pool | PoolClient, answerMs?: number): Queries {
  const limit = answerMs === undefined ? {} : { query_timeout: answerMs };
  return {
    query: async (sql, params = []) => {
      const call = connection.query({ text: sql, values: [...params], ...limit });
      return (await withFailures(call)).rows;
    },
    exec: async (script) => {
      await withFailures(connection.query({ text: script, ...limit }));
    },
  };
}

async function runTransaction<Result>(
  pool: Pool,
  work: (tx: Queries) => Promise<Result>,
  noteLoss: (error: Error) => void,
  { statementMs }: TransactionOptions = {},
): Promise<Result> {
  const client = await withFailures(pool.connect());
  // Between two statements nobody waits on the connection, and an error event
  // without a listener ends the process.
  client.on('error', noteLoss);
  const tx = queriesOf(client, statementMs === undefined ? undefined : answerLimit(statementMs));
  let isBroken = false;
  try {
    await tx.exec('BEGIN');
    if (statementMs !== undefined) await tx.exec(`SET LOCAL statement_timeout = ${statementMs}`);
    const result = await work(tx);
    await commit(client);
    return result;
  } catch (error) {
    isBroken = await tx.exec('ROLLBACK').then(
      () => false,
      () => true,
    );
    throw error;
  } finally {
    client.removeListener('error', noteLoss);
    client.release(isBroken);
  }
}

function answerLimit(statementMs: number): number {
  return statementMs === 0 ? NEVER_MS : statementMs + SILENCE_MS;
}

/** PostgreSQL answers the COMMIT of a failed transaction with a quiet ROLLBACK. */
async function commit(client: PoolClient): Promise<void> {
  const { command } = await withFailures(client.query('COMMIT'));
  if (command === 'COMMIT') return;
  throw new Error('Nothing was written: a statement of the transaction failed, unnoticed.');
}
