import { Worker } from 'node:worker_threads';
import { ReadingFailure } from '../../reading/failure.ts';
import type {
  FromDrawingThread,
  TaskInput,
  TaskName,
  TaskResult,
  ToDrawingThread,
} from './drawing-messages.ts';

const MEMORY_MB = 512;
const IDLE_MS = 30_000;

/** How long a task may take, in milliseconds: fifty megabytes are read in about seven seconds. */
const LONGEST_MS = 30_000;

/**
 * Reads and writes files of processes in a thread of its own, one after the other, so that
 * neither a large nor a bad one keeps requests waiting. The thread starts with the first
 * file and ends when it has had nothing to do for a while.
 */
export class DrawingThread {
  #worker: Worker | null = null;
  #idle: NodeJS.Timeout | undefined;
  #last: Promise<unknown> = Promise.resolve();
  #settle: (outcome: FromDrawingThread | Error) => void = () => {};
  readonly #longestMs: number;

  constructor(longestMs = LONGEST_MS) {
    this.#longestMs = longestMs;
  }

  /**
   * Does a task when those before it are done.
   *
   * @throws ReadingFailure also when it takes more time or memory than it may
   */
  run<Name extends TaskName>(task: Name, ...input: TaskInput<Name>): Promise<TaskResult<Name>> {
    const running = this.#last.then(() => this.#run({ task, input }));
    this.#last = running.catch(() => {});
    return running as Promise<TaskResult<Name>>;
  }

  async #run(request: ToDrawingThread): Promise<unknown> {
    clearTimeout(this.#idle);
    const worker = this.#worker ?? this.#start();
    const answer = await this.#ask(worker, request).catch(async (error) => {
      await this.#end();
      throw error;
    });
    this.#idle = setTimeout(() => void this.#end(), IDLE_MS).unref();
    if (answer.type === 'done') return answer.result;
    const { code, message, line } = answer;
    throw new ReadingFailure(code, message, line === undefined ? {} : { line });
  }

  #ask(worker: Worker, request: ToDrawingThread): Promise<FromDrawingThread> {
    return new Promise((resolve, reject) => {
      const overdue = setTimeout(() => reject(tooSlow(this.#longestMs)), this.#longestMs);
      this.#settle = (outcome) => {
        clearTimeout(overdue);
        if (outcome instanceof Error) reject(outcome);
        else resolve(outcome);
      };
      worker.postMessage(request);
    });
  }

  #start(): Worker {
    const worker = new Worker(workerEntry(), {
      name: 'bpmn-reading',
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
    });
    worker.on('message', (answer: FromDrawingThread) => this.#settle(answer));
    worker.on('error', (error) => this.#settle(failureOf(error)));
    worker.on('exit', () => {
      if (this.#worker !== worker) return;
      // Also while nothing is read: the next file gets a thread of its own.
      this.#worker = null;
      this.#settle(new Error('The reading thread ended.'));
    });
    // It ends with the process; nobody has to remember it.
    worker.unref();
    this.#worker = worker;
    return worker;
  }

  async #end(): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    await worker?.terminate();
  }
}

function failureOf(error: Error): Error {
  const isFull = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  if (!isFull) return error;
  return new ReadingFailure(
    'FILE_TOO_LARGE',
    'The file unfolds to more than the server may hold of it. Split the model.',
  );
}

function tooSlow(limitMs: number): ReadingFailure {
  return new ReadingFailure(
    'FILE_TOO_SLOW',
    `The file could not be read within ${limitMs / 1_000} seconds. Split the model.`,
  );
}

/** The thread's code: beside the bundle in production, TypeScript in development. */
function workerEntry(): URL {
  const isSource = import.meta.url.endsWith('.ts');
  return new URL(
    isSource ? './drawing-worker-from-source.mjs' : './bpmn-reading-worker.js',
    import.meta.url,
  );
}
