import { Notices } from '../db/notices.ts';
import { JobNews } from './news.ts';
import type { JobQueue } from './queue.ts';
import { JobRunner, type JobRunnerOptions } from './runner.ts';

/** How background work is done in this process. */
export interface JobSettings {
  /** How many jobs run at once; two, and one on the embedded database, when left out. */
  concurrency?: number | undefined;
  /** How long to wait before looking for work although nobody called. */
  pollMs: number;
  /** How long a job stays with a process that does not report. */
  leaseMs: number;
  /** How long ended jobs are kept. */
  keepDays: number;
}

export interface JobsOptions
  extends Omit<JobRunnerOptions, 'concurrency' | 'leaseMs' | 'progressed' | 'settled'> {
  settings: JobSettings;
}

/** The background work of all workspaces, as far as this process takes part in it. */
export interface Jobs {
  queue: JobQueue;
  /** Starts taking jobs. */
  start(): void;
  /** Ends everyone who follows a job; their streams complete. */
  endFollowers(): void;
  /** Stops taking jobs, lets the running ones get to their next pause, and puts them back. */
  close(withinMs: number): Promise<void>;
}

const JOB_CHANNEL = 'parcours_jobs';
/** The notice that there is work; others name the jobs that have changed, an empty one means anything. */
const WORK = 'work';
/** Progress is told no more often than this. */
const TELL_MS = 250;

/** Makes the queue of this process; nothing runs before `start`. */
export function startJobs({ settings, ...options }: JobsOptions): Jobs {
  const { database, log } = options;
  const { pollMs, leaseMs } = settings;
  const news = new JobNews(pollMs);
  let runner: JobRunner | null = null;
  let poll: NodeJS.Timeout | undefined;

  const notify = (payload: string) => {
    // A notice of its own, never in a write, where it would put all commits in a row.
    database
      .query('SELECT pg_notify($1, $2)::text', [JOB_CHANNEL, payload])
      .catch((error: unknown) =>
        log.warn({ err: error }, 'Other processes could not be told of a job; they will look.'),
      );
  };
  const tell = (jobId: string) => {
    news.tell(jobId);
    notify(jobId);
  };
  const progress = new Throttle(tell);
  const wake = async () => {
    await runner?.wake();
    // Whatever is left over when this process is full may be taken by another one.
    if (!runner?.hasRoom) notify(WORK);
  };
  const notices = new Notices(database, JOB_CHANNEL, (payload) => {
    if (payload === '' || payload === WORK) void runner?.wake();
    if (payload === WORK) return;
    news.tell(payload || null);
    runner?.look(payload || null);
  });

  return {
    queue: {
      wake: () => void wake(),
      changed(jobId) {
        runner?.look(jobId);
        tell(jobId);
      },
      watch: (jobId) => news.watch(jobId),
    },
    start() {
      runner ??= new JobRunner({
        ...options,
        leaseMs,
        concurrency: settings.concurrency ?? (database.engine === 'embedded' ? 1 : 2),
        progressed: (jobId) => progress.note(jobId),
        settled: tell,
      });
      // The net below the notices: jobs that become due, and those of processes that died.
      poll ??= setInterval(() => {
        notices.ensure();
        void runner?.wake();
        void runner?.giveWay();
      }, pollMs);
      notices.ensure();
      void runner.wake();
    },
    endFollowers: () => news.end(),
    async close(withinMs) {
      clearInterval(poll);
      news.end();
      await runner?.stop(withinMs);
      progress.stop();
      await notices.close();
    },
  };
}

/** Passes on what is noted again and again a few times a second, and the last time too. */
class Throttle {
  readonly #pass: (jobId: string) => void;
  readonly #timers = new Map<string, NodeJS.Timeout>();

  constructor(pass: (jobId: string) => void) {
    this.#pass = pass;
  }

  note(jobId: string): void {
    if (this.#timers.has(jobId)) return;
    const timer = setTimeout(() => {
      this.#timers.delete(jobId);
      this.#pass(jobId);
    }, TELL_MS);
    this.#timers.set(jobId, timer);
  }

  stop(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
  }
}
