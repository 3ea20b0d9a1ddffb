import { ConnectionQueue, type Lease } from './connection-queue.ts';
import type { DatabaseWorker } from './database-worker.ts';
import type { CallOptions, EngineLimits, SqlDoor, TransactionOptions } from './engine-types.ts';
import { decodeLikePg, Session } from './session.ts';
import { OpenTransaction, type TransactionIsolation } from './transaction.ts';
import type { DecoderFor, ResultSet } from './wire.ts';

/** The one connection to the embedded database and the queue before it. */
export class Connection implements SqlDoor {
  readonly #limits: EngineLimits;
  readonly #queue: ConnectionQueue;
  readonly #session: Session;

  constructor(worker: DatabaseWorker, limits: EngineLimits) {
    this.#limits = limits;
    this.#queue = new ConnectionQueue(limits.acquireTimeoutMs);
    this.#session = new Session(worker);
  }

  async query<Row>(
    sql: string,
    values: readonly unknown[] = [],
    options: CallOptions = {},
  ): Promise<Row[]> {
    return toRows(await this.run(sql, values, decodeLikePg, options.timeoutMs));
  }

  exec(script: string, { timeoutMs }: CallOptions = {}): Promise<void> {
    const limit = timeoutMs ?? this.#limits.statementTimeoutMs;
    return this.#lent(() => this.#session.script(script, limit));
  }

  /** Runs one statement on its own, decoding as the caller likes. */
  run(
    sql: string,
    values: readonly unknown[],
    decoderFor: DecoderFor,
    timeoutMs = this.#limits.statementTimeoutMs,
  ): Promise<ResultSet> {
    return this.#lent(() => this.#session.run(sql, values, timeoutMs, decoderFor));
  }

  async begin(isolation?: TransactionIsolation): Promise<OpenTransaction> {
    const lease = await this.#queue.acquire();
    return OpenTransaction.begin(this.#session, lease, this.#limits, isolation);
  }

  async transaction<T>(
    work: (tx: SqlDoor) => Promise<T>,
    { isolation }: TransactionOptions = {},
  ): Promise<T> {
    const transaction = await this.begin(isolation);
    let result: T;
    try {
      result = await work(doorOf(transaction));
    } catch (error) {
      await transaction.rollback();
      throw error;
    }
    await transaction.commit();
    return result;
  }

  listen(channel: string, callback: (payload: string) => void): Promise<() => void> {
    return this.#lent(() => this.#session.listen(channel, callback));
  }

  /** Refuses everyone who waits and everyone who comes; lets the one at work finish. */
  close(): Promise<void> {
    return this.#queue.close();
  }

  async #lent<T>(work: () => Promise<T>): Promise<T> {
    const lease: Lease = await this.#queue.acquire();
    try {
      return await work();
    } finally {
      await this.#leaveClean().finally(() => lease.release());
    }
  }

  /** A script may leave a transaction open; the next caller must not land in it. */
  async #leaveClean(): Promise<void> {
    if (this.#session.isInTransaction) await this.#session.rollback();
  }
}

function doorOf(transaction: OpenTransaction): SqlDoor {
  return {
    query: async <Row>(sql: string, values: readonly unknown[] = [], options: CallOptions = {}) =>
      toRows<Row>(await transaction.run(sql, values, decodeLikePg, options.timeoutMs)),
    exec: (script, options) => transaction.script(script, options?.timeoutMs),
  };
}

/** Rows as objects. What the columns hold is the caller's knowledge, as with every SQL driver. */
function toRows<Row>({ fields, rows }: ResultSet): Row[] {
  return rows.map(
    (row) => Object.fromEntries(fields.map(({ name }, index) => [name, row[index]])) as Row,
  );
}
