import type { ServiceContext } from '../context.ts';
import type { Database, DatabaseLog } from '../db/database.ts';
import type { Actor } from '../kernel/actor.ts';
import { attempt, JobStoppedError } from './attempt.ts';
import { type ClaimedJob, claimJobs, doOthersWait } from './claim.ts';
import { jobKinds } from './definition.ts';
import { giveBack, keepLeases } from './lease.ts';
import type { Outcome } from './outcome.ts';
import { settle } from './settle.ts';

export interface JobRunnerOptions {
  database: Database;
  createContext: (actor: Actor, requestId: string) => ServiceContext;
  /** How many jobs run at once. */
  concurrency: number;
  /** How long a job stays with a process that does not report. */
  leaseMs: number;
  now: () => Date;
  random: () => number;
  log: DatabaseLog;
  /** Called when a job may have got further. */
  progressed: (jobId: string) => void;
  /** Called when a job has ended, or waits again. */
  settled: (jobId: string) => void;
  /** Told of every attempt, for metrics. */
  observe: (attempt: { kind: string; outcome: Outcome['as'] | 'LOST'; seconds: number }) => void;
}

interface Running {
  job: ClaimedJob;
  stopping: AbortController;
  since: number;
  /** Whether it got any further in this attempt. */
  hasProgress: boolean;
  done: Promise<void>;
}

/** How long a job may run while others have nothing that runs. */
const SLICE_MS = 10_000;

/** After finding only jobs that others are just taking. */
const LOOK_AGAIN_MS = 100;
const MOST_REMEMBERED = 1_000;

/**
 * Takes jobs and lets them run, a few at a time.
 *
 * Taking is one short statement, and nothing is held while a job runs but the
 * lease in its row. See docs/decisions/0005-job-queue.md.
 */
export class JobRunner {
  readonly #options: JobRunnerOptions;
  readonly #running = new Set<Running>();
  readonly #beats: NodeJS.Timeout;
  #served: string[] = [];
  #filling: Promise<void> | null = null;
  #isStale = false;
  #isStopped = false;
  #again: NodeJS.Timeout | undefined;

  constructor(options: JobRunnerOptions) {
    this.#options = options;
    this.#beats = setInterval(() => this.#report(), options.leaseMs / 3);
  }

  /** Whether another job could be taken now. */
  get hasRoom(): boolean {
    return !this.#isStopped && this.#running.size < this.#options.concurrency;
  }

  /** Takes what is due, as far as there is room; resolves once it has looked. */
  async wake(): Promise<void> {
    this.#isStale = true;
    if (!this.hasRoom || jobKinds().length === 0) return;
    this.#filling ??= this.#fill()
      .catch((error: unknown) =>
        this.#options.log.warn({ err: error }, 'No jobs could be taken; trying again.'),
      )
      .finally(() => {
        this.#filling = null;
        // A call that came after the last look and before this line.
        if (this.#isStale && this.hasRoom) void this.wake();
      });
    await this.#filling;
  }

  /**
   * Makes room when all of it has been taken for a while, and another workspace
   * has nothing running: the job that has run longest goes back into the queue at
   * its next pause. It has got further since it was taken, so nothing is lost.
   */
  async giveWay(): Promise<void> {
    if (this.#isStopped || this.hasRoom) return;
    const { database, now, log } = this.#options;
    const over = now().getTime() - SLICE_MS;
    const [longest] = [...this.#running]
      .filter(({ since, hasProgress }) => hasProgress && since <= over)
      .sort((one, other) => one.since - other.since);
    if (!longest || longest.stopping.signal.aborted) return;
    const busy = [...this.#running].map(({ job }) => job.workspaceId);
    const others = doOthersWait(database, busy, now(), jobKinds()).catch((error: unknown) => {
      log.warn({ err: error }, 'Nobody could tell whether other jobs wait.');
      return false;
    });
    if (await others) longest.stopping.abort(new JobStoppedError('GIVE_WAY'));
  }

  /** Finds out whether a job that someone changed is still ours, if it ever was. */
  look(jobId: string | null): void {
    const concerned = [...this.#running].some(({ job }) => jobId === null || job.id === jobId);
    if (concerned) this.#report();
  }

  /**
   * Takes no more jobs and asks the running ones to stop after the piece they are
   * at. What has not stopped in time is put back into the queue under its hands.
   */
  async stop(withinMs: number): Promise<void> {
    this.#isStopped = true;
    clearInterval(this.#beats);
    clearTimeout(this.#again);
    await this.#filling;
    for (const { stopping } of this.#running) stopping.abort(new JobStoppedError('SHUTDOWN'));
    const allDone = Promise.all([...this.#running].map(({ done }) => done));
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise((resolve) => {
      timer = setTimeout(resolve, withinMs);
    });
    await Promise.race([allDone, late]);
    clearTimeout(timer);
    const left = [...this.#running].map(({ job }) => job);
    await giveBack(this.#options.database, left).catch((error: unknown) =>
      this.#options.log.warn({ err: error }, 'Jobs could not be put back; their leases will end.'),
    );
  }

  async #fill(): Promise<void> {
    const { database, concurrency, now, leaseMs } = this.#options;
    while (this.#isStale && this.hasRoom) {
      this.#isStale = false;
      const most = concurrency - this.#running.size;
      const order = { kinds: jobKinds(), most, now: now(), leaseMs, served: this.#served };
      const { claimed, seen } = await claimJobs(database, order);
      for (const job of claimed) this.#begin(job);
      if (seen <= claimed.length) continue;
      if (claimed.length > 0) this.#isStale = true;
      else this.#lookAgain();
    }
  }

  #lookAgain(): void {
    clearTimeout(this.#again);
    if (this.#isStopped) return;
    this.#again = setTimeout(() => void this.wake(), LOOK_AGAIN_MS);
  }

  #begin(job: ClaimedJob): void {
    const others = this.#served.filter((id) => id !== job.workspaceId);
    this.#served = [...others, job.workspaceId].slice(-MOST_REMEMBERED);
    // An earlier hold of ours on the same job has run out; it can write nothing any more.
    for (const one of this.#running) if (one.job.id === job.id) lose(one);
    const stopping = new AbortController();
    const since = this.#options.now().getTime();
    const done = Promise.resolve();
    const running: Running = { job, stopping, since, hasProgress: false, done };
    this.#running.add(running);
    running.done = this.#run(running).finally(() => {
      this.#running.delete(running);
      void this.wake();
    });
    if (this.#isStopped) stopping.abort(new JobStoppedError('SHUTDOWN'));
  }

  async #run(running: Running): Promise<void> {
    const { job } = running;
    const { signal } = running.stopping;
    const { createContext, random, log, progressed, settled, observe } = this.#options;
    const { workspaceId, createdById, scopes, requestId, id, kind } = job;
    const started = performance.now();
    const actor: Actor = {
      workspaceId,
      memberId: createdById,
      apiKeyId: null,
      scopes: new Set(scopes),
    };
    try {
      const ctx = createContext(actor, requestId);
      progressed(id);
      const outcome = await attempt(job, {
        ctx,
        signal,
        progressed: () => {
          running.hasProgress = true;
          progressed(id);
        },
        log,
      });
      const sequel = outcome && (await settle(job, outcome, { ctx, signal, random, log }));
      const seconds = (performance.now() - started) / 1_000;
      observe({ kind, outcome: sequel && outcome ? outcome.as : 'LOST', seconds });
      settled(id);
    } catch (error) {
      log.error({ err: error, jobId: id, kind }, 'A job could not be run.');
    }
  }

  /** Tells the database that what runs here is alive, and stops what is no longer ours. */
  #report(): void {
    if (this.#running.size === 0) return;
    const running = [...this.#running].map((one) => ({ ...one.job, one }));
    keepLeases(this.#options.database, running, this.#options.leaseMs).then(
      (lost) => {
        for (const { one } of lost) lose(one);
      },
      (error: unknown) =>
        this.#options.log.warn({ err: error }, 'The leases of running jobs could not be kept.'),
    );
  }
}

function lose({ stopping }: Running): void {
  stopping.abort(new JobStoppedError('LOST'));
}
