import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { EngineError } from './engine-error.ts';
import type { WorkerInput, WorkerOutput, WorkerStart } from './worker-messages.ts';

/** Where the engine reports what an operator should know. `pino` fits. */
export interface EngineLog {
  info(details: object, message: string): void;
  warn(details: object, message: string): void;
  error(details: object, message: string): void;
}

interface Pending {
  resolve(answer: Uint8Array): void;
  reject(error: Error): void;
  watchdog: NodeJS.Timeout | undefined;
}

/**
 * The database's thread, kept alive: a statement that overruns its time ends the
 * thread, and a thread that ended is replaced by a new one on the same folder.
 *
 * It takes one request at a time; callers queue before it.
 */
export class DatabaseWorker {
  readonly #dataDir: string | null;
  readonly #log: EngineLog;
  #opening: Promise<Worker> | undefined;
  #pending: Pending | undefined;
  #generation = 0;
  #isClosed = false;

  constructor(dataDir: string | null, log: EngineLog) {
    this.#dataDir = dataDir;
    this.#log = log;
  }

  /**
   * Waits until a database is open and returns its number, which grows with every
   * reopening: whatever belonged to the session of an earlier number is gone.
   */
  async opened(): Promise<number> {
    await this.#open();
    return this.#generation;
  }

  /** Runs one request of wire protocol; `timeoutMs` of 0 means without limit. */
  async run(request: Uint8Array<ArrayBuffer>, timeoutMs: number): Promise<Uint8Array> {
    const worker = await this.#open();
    return new Promise((resolve, reject) => {
      const watchdog =
        timeoutMs > 0
          ? setTimeout(() => this.#stopOverrun(worker, timeoutMs), timeoutMs)
          : undefined;
      this.#pending = { resolve, reject, watchdog };
      worker.postMessage(request satisfies WorkerInput, [request.buffer]);
    });
  }

  /** Closes the database cleanly and ends the thread. */
  async close(): Promise<void> {
    if (this.#isClosed) return;
    this.#isClosed = true;
    const worker = await this.#opening?.catch(() => undefined);
    if (!worker) return;
    const ended = new Promise((resolve) => worker.once('exit', resolve));
    worker.postMessage('close' satisfies WorkerInput);
    await ended;
  }

  #open(): Promise<Worker> {
    if (this.#isClosed) return Promise.reject(engineClosed());
    if (!this.#opening) {
      this.#opening = this.#start();
      this.#opening.catch((error: unknown) => this.#openingFailed(error));
    }
    return this.#opening;
  }

  /** Lets the next caller try again: a full disk or a missing file may be mended by then. */
  #openingFailed(error: unknown): void {
    this.#opening = undefined;
    if (!this.#isClosed) this.#log.error({ error }, 'The embedded database did not open.');
  }

  async #start(): Promise<Worker> {
    if (this.#isClosed) throw engineClosed();
    const startedAt = performance.now();
    const start: WorkerStart = { dataDir: this.#dataDir };
    const worker = new Worker(workerEntry(), {
      workerData: start,
      name: 'embedded-database',
      execArgv: [],
    });
    await untilReady(worker);

    this.#generation += 1;
    worker.on('message', (output: WorkerOutput) => {
      if (output instanceof Uint8Array) this.#settle((pending) => pending.resolve(output));
    });
    worker.on('error', (error) => this.#log.error({ error }, 'The embedded database failed.'));
    worker.on('exit', () => this.#lost(worker));
    const tookMs = Math.round(performance.now() - startedAt);
    this.#log.info({ tookMs, generation: this.#generation }, 'The embedded database is open.');
    return worker;
  }

  #stopOverrun(worker: Worker, timeoutMs: number): void {
    this.#log.warn({ timeoutMs }, 'A statement overran its time; the database is restarted.');
    // Ending the thread is the only way to stop a statement: the engine ignores
    // statement_timeout. Nothing committed is lost, the log is replayed on opening.
    this.#opening = worker.terminate().then(() => this.#start());
    this.#opening.catch((error: unknown) => this.#openingFailed(error));
    this.#settle((pending) =>
      pending.reject(
        new EngineError(
          'TIMEOUT',
          `The statement was stopped after ${timeoutMs} ms. Ask for less at once, or raise the statement time limit.`,
          { timeoutMs },
        ),
      ),
    );
  }

  #lost(worker: Worker): void {
    this.#settle((pending) =>
      pending.reject(
        new EngineError(
          'UNAVAILABLE',
          'The embedded database stopped while it ran the statement, which may or may not have taken effect. It is being reopened; read before you repeat the write.',
        ),
      ),
    );
    this.#opening?.then(
      (current) => {
        if (current === worker) this.#reopen();
      },
      () => undefined, // An opening that failed has been reported where it began.
    );
  }

  #reopen(): void {
    this.#opening = undefined;
    if (this.#isClosed) return;
    this.#log.warn({}, 'The embedded database stopped unexpectedly; it is reopened.');
    void this.#open().catch(() => undefined); // Reported by #openingFailed.
  }

  #settle(settle: (pending: Pending) => void): void {
    const pending = this.#pending;
    if (!pending) return;
    this.#pending = undefined;
    clearTimeout(pending.watchdog);
    settle(pending);
  }
}

/** What everyone is told who asks a closed database. */
export function engineClosed(): EngineError {
  return new EngineError('ENGINE_CLOSED', 'The embedded database is closed. Open it again first.');
}

async function untilReady(worker: Worker): Promise<void> {
  // Waiting for an event also fails when an 'error' is emitted instead.
  const waiting = new AbortController();
  const { signal } = waiting;
  const ended = once(worker, 'exit', { signal }).then(() => {
    throw new Error('its thread ended');
  });
  try {
    await Promise.race([once(worker, 'message', { signal }), ended]);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new EngineError(
      'UNAVAILABLE',
      `The embedded database did not open: ${reason}. Mend what the reason names and try again.`,
    );
  } finally {
    ended.catch(() => undefined);
    waiting.abort();
  }
}

/** The thread's code: beside the bundle in production, TypeScript in development. */
function workerEntry(): URL {
  const isSource = import.meta.url.endsWith('.ts');
  return new URL(isSource ? './worker-from-source.mjs' : './embedded-worker.js', import.meta.url);
}
