/** How much may be spent at once, and how fast it comes back. */
export interface BucketSize {
  capacity: number;
  restorePerSecond: number;
}

/** What is left after a try to spend; more than the capacity is never granted. */
export interface BucketState {
  granted: boolean;
  available: number;
  /** How long to wait until the try would succeed. */
  retryAfterSeconds: number;
}

const MOST_BUCKETS = 10_000;

/** Leaky buckets by key: full at first, emptied by spending, filled again by time. */
export class Buckets {
  readonly #size: BucketSize;
  readonly #levels = new Map<string, { level: number; at: number }>();

  constructor(size: BucketSize) {
    this.#size = size;
  }

  get capacity(): number {
    return this.#size.capacity;
  }

  get restorePerSecond(): number {
    return this.#size.restorePerSecond;
  }

  /** Takes an amount out of a bucket, or nothing when it holds less. */
  spend(key: string, amount: number, nowMs: number): BucketState {
    const state = this.peek(key, amount, nowMs);
    if (!state.granted) return state;
    const left = this.#levelOf(key, nowMs) - amount;
    if (this.#levels.size >= MOST_BUCKETS && !this.#levels.has(key)) this.#forgetFull(nowMs);
    this.#levels.set(key, { level: left, at: nowMs });
    return { ...state, available: Math.floor(left) };
  }

  /** Tells what spending an amount would come to, without taking anything. */
  peek(key: string, amount: number, nowMs: number): BucketState {
    const level = this.#levelOf(key, nowMs);
    const granted = amount <= level;
    const wait = Math.ceil((amount - level) / this.#size.restorePerSecond);
    return {
      granted,
      available: Math.floor(level),
      retryAfterSeconds: granted ? 0 : Math.max(1, wait),
    };
  }

  #levelOf(key: string, nowMs: number): number {
    const { capacity, restorePerSecond } = this.#size;
    const known = this.#levels.get(key);
    if (!known) return capacity;
    // A clock set back must not drain buckets.
    const seconds = Math.max(0, nowMs - known.at) / 1000;
    return Math.min(capacity, known.level + seconds * restorePerSecond);
  }

  #forgetFull(nowMs: number): void {
    for (const key of this.#levels.keys()) {
      if (this.#levelOf(key, nowMs) >= this.#size.capacity) this.#levels.delete(key);
    }
    if (this.#levels.size >= MOST_BUCKETS) this.#levels.clear();
  }
}
