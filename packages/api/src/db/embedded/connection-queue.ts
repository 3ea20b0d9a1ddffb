import { engineClosed } from './database-worker.ts';
import { EngineError } from './engine-error.ts';

/** The right to use the connection; given back exactly once. */
export interface Lease {
  release(): void;
}

interface Waiter {
  grant(lease: Lease): void;
  refuse(error: EngineError): void;
  timer: NodeJS.Timeout;
}

/**
 * Shares out the one connection in the order it was asked for.
 *
 * PGlite lets a query outside an open transaction wait for ever; here every wait
 * ends, with the connection or with a refusal.
 */
export class ConnectionQueue {
  readonly #acquireTimeoutMs: number;
  readonly #waiters = new Set<Waiter>();
  #isLent = false;
  #isClosed = false;
  #onIdle: (() => void) | undefined;

  constructor(acquireTimeoutMs: number) {
    this.#acquireTimeoutMs = acquireTimeoutMs;
  }

  /** Waits for the connection, at most the configured time. */
  acquire(): Promise<Lease> {
    if (this.#isClosed) return Promise.reject(engineClosed());
    if (!this.#isLent) return Promise.resolve(this.#lend());
    return new Promise((grant, refuse) => {
      const timer = setTimeout(() => {
        this.#waiters.delete(waiter);
        refuse(overloaded(this.#acquireTimeoutMs));
      }, this.#acquireTimeoutMs);
      const waiter: Waiter = { grant, refuse, timer };
      this.#waiters.add(waiter);
    });
  }

  /**
   * Refuses everyone who waits and everyone who comes; resolves once the connection
   * is given back, or when whoever has it took longer than anyone would have waited.
   */
  close(): Promise<void> {
    this.#isClosed = true;
    for (const waiter of this.#waiters) {
      clearTimeout(waiter.timer);
      waiter.refuse(engineClosed());
    }
    this.#waiters.clear();
    if (!this.#isLent) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, this.#acquireTimeoutMs);
      this.#onIdle = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  #lend(): Lease {
    this.#isLent = true;
    let isReleased = false;
    return {
      release: () => {
        if (isReleased) return;
        isReleased = true;
        this.#passOn();
      },
    };
  }

  #passOn(): void {
    this.#isLent = false;
    const [next] = this.#waiters;
    if (!next) {
      this.#onIdle?.();
      return;
    }
    this.#waiters.delete(next);
    clearTimeout(next.timer);
    next.grant(this.#lend());
  }
}

function overloaded(waitedMs: number): EngineError {
  return new EngineError(
    'OVERLOADED',
    `The embedded database was busy for ${waitedMs} ms. Try again in a moment; inside an open transaction, use the transaction itself.`,
    { waitedMs },
  );
}
