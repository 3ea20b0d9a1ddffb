import { cursorExpired, type Place } from './cursor.ts';
import { type ChangeEvent, placeBehind, readChanges, type StoredLog } from './read.ts';

/** How many changes are read at once. */
export const BATCH_SIZE = 100;
/** How many changes are kept for followers that are nearly up to date. */
const WINDOW = 1_000;

/**
 * The end of one workspace's log, read once for everyone who follows it.
 *
 * It keeps the latest changes and pushes to nobody: followers come and take
 * what lies beyond their own place. One that falls behind the window reads from
 * the database by itself, so it costs no memory and nobody waits for it.
 */
export class Tail {
  readonly #log: StoredLog;
  readonly #waiting = new Set<() => void>();
  #head: Place;
  #window: ChangeEvent[] = [];
  #reading: Promise<void> | null = null;
  #isStale = false;
  #broken: unknown = null;

  constructor(log: StoredLog, head: Place) {
    this.#log = log;
    this.#head = head;
  }

  /** The changes right behind a position, or null where they are no longer in the window. */
  after(position: number): ChangeEvent[] | null {
    if (this.#broken) throw this.#broken;
    const first = this.#head.position - this.#window.length + 1;
    if (position + 1 < first) return null;
    // Positions have no gaps, so a place in the log is a place in the window.
    const start = position + 1 - first;
    return this.#window.slice(start, start + BATCH_SIZE);
  }

  /**
   * Resolves with true when something came, and with false when the time is over
   * or the signal aborts.
   *
   * Ask `after` first and call this in the same turn: what comes in between
   * would go unnoticed.
   */
  news(signal: AbortSignal, withinMs: number): Promise<boolean> {
    return new Promise((resolve) => {
      if (signal.aborted) return resolve(false);
      const settle = (hasCome: boolean) => {
        clearTimeout(timer);
        this.#waiting.delete(come);
        signal.removeEventListener('abort', giveUp);
        resolve(hasCome);
      };
      const come = () => settle(true);
      const giveUp = () => settle(false);
      const timer = setTimeout(giveUp, withinMs);
      this.#waiting.add(come);
      signal.addEventListener('abort', giveUp, { once: true });
    });
  }

  /** Reads what is new. Calls during a read are answered by one more read after it. */
  async refresh(): Promise<void> {
    this.#isStale = true;
    this.#reading ??= this.#readOn().finally(() => {
      this.#reading = null;
    });
    return this.#reading;
  }

  async #readOn(): Promise<void> {
    try {
      while (this.#isStale) {
        this.#isStale = false;
        const events = await readChanges(this.#log, this.#head, BATCH_SIZE);
        this.#take(events);
        if (events.length === BATCH_SIZE) this.#isStale = true;
      }
    } catch (error) {
      if (!isExpiry(error)) throw error;
      // The log is another one than a moment ago: every follower has to start anew.
      this.#broken = error;
      this.#release();
    }
  }

  #take(events: readonly ChangeEvent[]): void {
    const last = events.at(-1);
    if (!last) return;
    this.#window = [...this.#window, ...events].slice(-WINDOW);
    this.#head = placeBehind(last);
    this.#release();
  }

  #release(): void {
    for (const come of [...this.#waiting]) come();
  }
}

function isExpiry(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === cursorExpired().code;
}
