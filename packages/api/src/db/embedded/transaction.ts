import type { Lease } from './connection-queue.ts';
import { EngineError } from './engine-error.ts';
import type { Session } from './session.ts';
import type { DecoderFor, ResultSet } from './wire.ts';

/** The isolation levels PostgreSQL knows. */
export type TransactionIsolation =
  | 'READ UNCOMMITTED'
  | 'READ COMMITTED'
  | 'REPEATABLE READ'
  | 'SERIALIZABLE';

/** The time limits of a transaction. */
export interface TransactionLimits {
  statementTimeoutMs: number;
  idleInTransactionTimeoutMs: number;
}

/**
 * An open transaction. It owns the connection until it ends: by commit, by
 * rollback, by staying idle too long, or with the database it was opened in.
 */
export class OpenTransaction {
  readonly #session: Session;
  readonly #lease: Lease;
  readonly #limits: TransactionLimits;
  readonly #generation: number;
  #last: Promise<unknown> = Promise.resolve();
  #waiting = 0;
  #idle: NodeJS.Timeout | undefined;
  #ended: EngineError | undefined;

  private constructor(
    session: Session,
    lease: Lease,
    limits: TransactionLimits,
    generation: number,
  ) {
    this.#session = session;
    this.#lease = lease;
    this.#limits = limits;
    this.#generation = generation;
  }

  /** Begins a transaction on a connection the caller has been lent; gives it back if that fails. */
  static async begin(
    session: Session,
    lease: Lease,
    limits: TransactionLimits,
    isolation?: TransactionIsolation,
  ): Promise<OpenTransaction> {
    try {
      const generation = await session.ready();
      const level = isolation ? ` ISOLATION LEVEL ${isolation}` : '';
      await session.run(`BEGIN${level}`, [], limits.statementTimeoutMs, () => undefined);
      const transaction = new OpenTransaction(session, lease, limits, generation);
      transaction.#watchIdleness();
      return transaction;
    } catch (error) {
      lease.release();
      throw error;
    }
  }

  /** Runs one statement in the transaction. */
  run(
    sql: string,
    values: readonly unknown[],
    decoderFor: DecoderFor,
    timeoutMs = this.#limits.statementTimeoutMs,
  ): Promise<ResultSet> {
    return this.#inTurn(() => this.#session.run(sql, values, timeoutMs, decoderFor));
  }

  /** Runs a script of several statements in the transaction. */
  script(sql: string, timeoutMs = this.#limits.statementTimeoutMs): Promise<void> {
    return this.#inTurn(() => this.#session.script(sql, timeoutMs));
  }

  /** Makes the transaction's writes lasting. */
  async commit(): Promise<void> {
    const { command } = await this.#end('COMMIT');
    // PostgreSQL answers COMMIT of a failed transaction with a rollback and no error.
    if (command === 'ROLLBACK') {
      throw new EngineError(
        'TRANSACTION_ABORTED',
        'The transaction was rolled back because one of its statements had failed. Repeat it as a whole.',
      );
    }
  }

  /** Undoes the transaction; does nothing when it has ended already. */
  async rollback(): Promise<void> {
    if (this.#ended) return;
    await this.#end('ROLLBACK');
  }

  async #end(sql: 'COMMIT' | 'ROLLBACK'): Promise<ResultSet> {
    try {
      return await this.run(sql, [], () => undefined);
    } finally {
      this.#close(
        new EngineError(
          'TRANSACTION_CLOSED',
          'The transaction has ended. Begin another one for further statements.',
        ),
      );
    }
  }

  /** Statements run one after another, however many are asked for at once. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    this.#waiting += 1;
    clearTimeout(this.#idle);
    const turn = this.#last.then(async () => {
      if (this.#ended) throw this.#ended;
      await this.#sameDatabase();
      return work();
    });
    this.#last = turn.then(
      () => this.#turnOver(),
      (error: unknown) => this.#turnOver(error),
    );
    return turn;
  }

  #turnOver(error?: unknown): void {
    this.#waiting -= 1;
    if (error instanceof EngineError) this.#close(aborted());
    else if (this.#waiting === 0) this.#watchIdleness();
  }

  /** A reopened database knows nothing of this transaction: its statements would run on their own. */
  async #sameDatabase(): Promise<void> {
    if ((await this.#session.ready()) !== this.#generation) throw aborted();
  }

  #watchIdleness(): void {
    if (this.#ended) return;
    const limitMs = this.#limits.idleInTransactionTimeoutMs;
    this.#idle = setTimeout(() => void this.#expire(limitMs), limitMs);
  }

  async #expire(limitMs: number): Promise<void> {
    const expired = new EngineError(
      'TRANSACTION_IDLE',
      `The transaction was rolled back because nothing was asked of it for ${limitMs} ms. Keep slow work outside transactions.`,
      { limitMs },
    );
    this.#ended = expired;
    try {
      await this.#session.run('ROLLBACK', [], this.#limits.statementTimeoutMs, () => undefined);
    } catch {
      // The database is being reopened, which rolls back as well.
    } finally {
      this.#lease.release();
    }
  }

  #close(reason: EngineError): void {
    if (this.#ended) return;
    this.#ended = reason;
    clearTimeout(this.#idle);
    this.#lease.release();
  }
}

function aborted(): EngineError {
  return new EngineError(
    'TRANSACTION_ABORTED',
    'The transaction was rolled back because the embedded database was restarted under it. Repeat it as a whole.',
  );
}
