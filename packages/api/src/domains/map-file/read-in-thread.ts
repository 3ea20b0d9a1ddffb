import { Worker } from 'node:worker_threads';
import { ReadingFailure } from '../../reading/index.ts';
import type { FromReader, ReadRequest, ToReader } from './worker-messages.ts';

export interface ThreadLimits {
  /** How much the thread may hold of what it read. */
  memoryMb: number;
  /** How long it may think before it says something. */
  stepMs: number;
}

const LIMITS: ThreadLimits = { memoryMb: 384, stepMs: 60_000 };

/** What a thread says of a file, step by step. */
export type ReadStep = Extract<FromReader, { type: 'facts' | 'staged' }>;

/**
 * Reads a file in a thread of its own, which waits with each step until the one before
 * was dealt with.
 *
 * @param pieces the bytes of the file, in order
 * @throws ReadingFailure when the file cannot be read, or not within the limits
 */
export async function* readInThread(
  request: ReadRequest,
  pieces: AsyncIterable<Uint8Array>,
  signal: AbortSignal,
  limits: ThreadLimits = LIMITS,
): AsyncGenerator<ReadStep, void, void> {
  signal.throwIfAborted();
  const thread = takeThread(limits);
  const bytes = pieces[Symbol.asyncIterator]();
  const next = (message: ToReader) => thread.next(message, signal);
  let isThrough = false;
  let parts = 0;
  try {
    for (let message = await next({ request }); message.type !== 'done'; ) {
      if (message.type === 'refused') {
        isThrough = true;
        throw refusalOf(message);
      }
      if (message.type === 'more') {
        const { done, value } = await bytes.next();
        message = await next(done ? 'end' : { bytes: value });
      } else {
        yield message;
        if (message.type === 'staged') parts += message.parts.length;
        message = await next('next');
      }
    }
    isThrough = true;
  } finally {
    await bytes.return?.();
    // What a large file took is given back with the thread.
    if (isThrough && parts <= MOST_PARTS) thread.rest();
    else await thread.end();
  }
}

/** A thread that read its file to the end, waiting for another: starting one takes longer than most files. */
let resting: ReadingThread | null = null;

const REST_MS = 10_000;
const MOST_PARTS = 20;

function takeThread(limits: ThreadLimits): ReadingThread {
  const taken = resting;
  resting = null;
  if (taken && taken.limits === limits) return taken;
  void taken?.end();
  return new ReadingThread(limits);
}

function refusalOf({ code, message, line, asksForMore }: Extract<FromReader, { type: 'refused' }>) {
  return new ReadingFailure(code, message, { ...(line === null ? {} : { line }), asksForMore });
}

/** A thread that answers each message with one. */
class ReadingThread {
  readonly limits: ThreadLimits;
  readonly #worker: Worker;
  #settle: { resolve: (message: FromReader) => void; reject: (error: unknown) => void } | null =
    null;
  #failure: { error: unknown } | null = null;

  constructor(limits: ThreadLimits) {
    this.limits = limits;
    this.#worker = new Worker(workerEntry(), {
      name: 'map-reading',
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: limits.memoryMb, maxYoungGenerationSizeMb: 4 },
    });
    this.#worker.on('message', (message: FromReader) => this.#settle?.resolve(message));
    this.#worker.on('error', (error) => this.#fail(failureOf(error)));
    this.#worker.on('exit', () => this.#fail(new Error('The reading thread ended.')));
  }

  /** Says something, and waits for what the thread says to it. */
  async next(message: ToReader, signal: AbortSignal): Promise<FromReader> {
    const { stepMs } = this.limits;
    let overdue: NodeJS.Timeout | undefined;
    const stop = () => this.#settle?.reject(signal.reason);
    signal.addEventListener('abort', stop);
    this.#worker.ref();
    try {
      return await new Promise<FromReader>((resolve, reject) => {
        this.#settle = { resolve, reject };
        overdue = setTimeout(() => reject(tooSlow(stepMs)), stepMs);
        if (signal.aborted) stop();
        if (this.#failure) reject(this.#failure.error);
        this.#worker.postMessage(message);
      });
    } finally {
      clearTimeout(overdue);
      signal.removeEventListener('abort', stop);
      this.#settle = null;
      this.#worker.unref();
    }
  }

  /** Waits for another file for a while, and keeps no process from ending meanwhile. */
  rest(): void {
    void resting?.end();
    resting = this;
    setTimeout(() => {
      if (resting !== this) return;
      resting = null;
      void this.end();
    }, REST_MS).unref();
  }

  #fail(error: unknown): void {
    if (resting === this) resting = null;
    this.#failure ??= { error };
    this.#settle?.reject(this.#failure.error);
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }
}

function failureOf(error: unknown): unknown {
  const isFull =
    error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  if (!isFull) return error;
  return new ReadingFailure(
    'FILE_TOO_LARGE',
    'The file unfolds to more than the server may hold of it. Split it, or save it as CSV.',
  );
}

function tooSlow(limitMs: number): ReadingFailure {
  return new ReadingFailure(
    'FILE_TOO_SLOW',
    `The file could not be read within ${limitMs / 1_000} seconds. Split it, or save it as CSV.`,
  );
}

/** The thread's code: beside the bundle in production, TypeScript in development. */
function workerEntry(): URL {
  const isSource = import.meta.url.endsWith('.ts');
  return new URL(
    isSource ? './reading-worker-from-source.mjs' : './map-reading-worker.js',
    import.meta.url,
  );
}
