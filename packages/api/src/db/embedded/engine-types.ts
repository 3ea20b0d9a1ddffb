import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import type { EngineLog } from './database-worker.ts';
import type { TransactionIsolation } from './transaction.ts';

/** How long things may take; the same limits a PostgreSQL pool is given. */
export interface EngineLimits {
  /** @default 2000 */
  acquireTimeoutMs: number;
  /** @default 8000 */
  statementTimeoutMs: number;
  /** Has no effect here: the one connection never waits for another one's lock. @default 2000 */
  lockTimeoutMs: number;
  /** @default 10000 */
  idleInTransactionTimeoutMs: number;
}

/** What `openEmbedded` opens. */
export interface EmbeddedOptions {
  /**
   * The folder that holds the database, created when missing; or `'memory'`, for
   * tests: there a statement that overruns its time takes all data with it.
   */
  dataDir: string;
  limits?: Partial<EngineLimits>;
  log?: EngineLog;
}

/** Bounds one call. */
export interface CallOptions {
  /** Replaces the statement time limit; 0 means without limit, for migrations. */
  timeoutMs?: number;
}

/** What runs SQL: the engine itself, or a transaction of it. Values decode as with `pg`. */
export interface SqlDoor {
  query<Row>(sql: string, values?: readonly unknown[], options?: CallOptions): Promise<Row[]>;
  /** Runs a script of several statements without values. */
  exec(script: string, options?: CallOptions): Promise<void>;
}

/** How a transaction is begun. */
export interface TransactionOptions {
  isolation?: TransactionIsolation;
}

/** A PostgreSQL that lives in a folder and in a thread of this process. */
export interface EmbeddedEngine extends SqlDoor {
  /** Runs `work` in a transaction: committed when it returns, rolled back when it throws. */
  transaction<T>(work: (tx: SqlDoor) => Promise<T>, options?: TransactionOptions): Promise<T>;
  /** Calls back with every payload NOTIFY sends to `channel`; resolves to the way to stop. */
  listen(channel: string, callback: (payload: string) => void): Promise<() => void>;
  /** What Prisma's client connects through. */
  readonly adapter: SqlMigrationAwareDriverAdapterFactory;
  /** Closes the database cleanly and gives the folder free. */
  close(): Promise<void>;
}
