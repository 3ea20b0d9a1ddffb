import type { SqlDriverAdapterFactory } from '@prisma/driver-adapter-utils';

/** What the database layer needs of a logger; pino's satisfies it. */
export interface DatabaseLog {
  info(details: object, message: string): void;
  warn(details: object, message: string): void;
  error(details: object, message: string): void;
}

/** How long anything may take, and how many connections a server is asked for. */
export interface DatabaseLimits {
  /** The embedded engine always has one. */
  poolSize: number;
  /** For a free connection, or a new one. */
  poolWaitMs: number;
  /** For one statement; 0 lets it run without end. */
  statementMs: number;
  lockMs: number;
  idleInTransactionMs: number;
}

/** Every wait has an end: the driver's own defaults have none. */
export const DATABASE_LIMITS: Readonly<DatabaseLimits> = {
  poolSize: 10,
  poolWaitMs: 2_000,
  statementMs: 8_000,
  lockMs: 2_000,
  idleInTransactionMs: 10_000,
};

/** A connection that runs SQL. Placeholders are `$1`, `$2`, … on both engines. */
export interface Queries {
  /**
   * Runs one statement and answers its rows.
   *
   * The engines read `bigint` and `numeric` differently: cast them to `int` or
   * `text` in the statement.
   */
  query<Row>(sql: string, params?: readonly unknown[]): Promise<Row[]>;
  /** Runs a script of any number of statements, without parameters. */
  exec(script: string): Promise<void>;
}

/** How a transaction differs from the usual. */
export interface TransactionOptions {
  /** Replaces the time limit of each statement; 0 lets them run without end. */
  statementMs?: number;
}

/** One open database, whichever engine is behind it. */
export interface Database extends Queries {
  readonly engine: 'postgres' | 'embedded';
  /** For `new PrismaClient({ adapter })`; shares its connections with the rest. */
  readonly adapter: SqlDriverAdapterFactory;
  /**
   * Runs the work in one transaction: committed when it resolves, rolled back
   * when it throws. Inside, use the `tx` handed in and nothing else: the embedded
   * engine has one connection, so a query beside the transaction waits for it.
   */
  transaction<Result>(
    work: (tx: Queries) => Promise<Result>,
    options?: TransactionOptions,
  ): Promise<Result>;
  /**
   * Calls back on every `NOTIFY channel`, until the returned function is called.
   *
   * A notice is a hint to look, not a message: one may come twice, and one with
   * an empty payload follows a lost connection, during which any may be missing.
   */
  listen(channel: string, onNotice: (payload: string) => void): Promise<() => Promise<void>>;
  /** Resolves when the database answers within the time given, else throws. */
  ping(timeoutMs: number): Promise<void>;
  /** Ends every connection. Waits for running statements. */
  close(): Promise<void>;
}
