import type { JobWatch } from './queue.ts';

/** A job is looked at no more often than this for one follower. */
const REST_MS = 250;

/** Tells those who watch a job that there may be news of it. */
export class JobNews {
  readonly #watches = new Map<string, Set<Watch>>();
  readonly #idleMs: number;
  #isOver = false;

  /** @param idleMs how often a job is looked at although nobody said there was news */
  constructor(idleMs: number) {
    this.#idleMs = idleMs;
  }

  watch(jobId: string): JobWatch {
    const others = this.#watches.get(jobId) ?? new Set();
    const watch = new Watch(this.#idleMs, () => {
      others.delete(watch);
      if (others.size === 0) this.#watches.delete(jobId);
    });
    this.#watches.set(jobId, others.add(watch));
    if (this.#isOver) watch.end();
    return watch;
  }

  /** Says that a job may have changed; null when any may have. */
  tell(jobId: string | null): void {
    const told = jobId === null ? [...this.#watches.values()] : [this.#watches.get(jobId) ?? []];
    for (const watches of told) for (const watch of watches) watch.tell();
  }

  /** How many watches are kept now. */
  get size(): number {
    return [...this.#watches.values()].reduce((sum, { size }) => sum + size, 0);
  }

  /** Ends all watches, and those to come. */
  end(): void {
    this.#isOver = true;
    for (const watches of this.#watches.values()) for (const watch of watches) watch.end();
  }
}

class Watch implements JobWatch {
  readonly #idleMs: number;
  readonly close: () => void;
  #hasNews = false;
  #isOver = false;
  /** Ends the wait under way when there is news, and when it is all over. */
  #onNews = () => {};
  #onEnd = () => {};

  constructor(idleMs: number, close: () => void) {
    this.#idleMs = idleMs;
    this.close = close;
  }

  async next(signal: AbortSignal): Promise<boolean> {
    // News that comes during the rest, or while the job was read, is kept and not lost.
    await this.#wait(REST_MS, signal, false);
    if (!this.#hasNews) await this.#wait(this.#idleMs, signal, true);
    this.#hasNews = false;
    return !this.#isOver && !signal.aborted;
  }

  tell(): void {
    this.#hasNews = true;
    this.#onNews();
  }

  end(): void {
    this.#isOver = true;
    this.#onEnd();
  }

  #wait(milliseconds: number, signal: AbortSignal, endsWithNews: boolean): Promise<void> {
    return new Promise((resolve) => {
      if (this.#isOver || signal.aborted) return resolve();
      const settle = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', settle);
        this.#onNews = this.#onEnd = () => {};
        resolve();
      };
      const timer = setTimeout(settle, milliseconds);
      signal.addEventListener('abort', settle, { once: true });
      this.#onEnd = settle;
      if (endsWithNews) this.#onNews = settle;
    });
  }
}
