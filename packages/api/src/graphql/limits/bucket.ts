/** How much may be spent at once, and how fast it comes back. */
export interface BucketSize {
  capacity: number;
  restorePerSecond: number;
}

/** What is left after a try to spend. */
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

  /** Takes an amount out of a bucket, or nothing when it holds less. */
  spend(key: string, amount: number, nowMs: number): BucketState {
    const { capacity, restorePerSecond } = this.#size;
    const level = this.#levelOf(key, nowMs);
    const granted = amount <= level;
    const available = granted ? level - amount : level;
    if (this.#levels.size >= MOST_BUCKETS && !this.#levels.has(key)) this.#forgetFull(nowMs);
    this.#levels.set(key, { level: available, at: nowMs });
    const missing = Math.min(amount, capacity) - level;
    return {
      granted,
      available: Math.floor(available),
      retryAfterSeconds: granted ? 0 : Math.max(1, Math.ceil(missing / restorePerSecond)),
    };
  }

  /** Tells what a bucket holds, without taking anything. */
  peek(key: string, nowMs: number): number {
    return this.#levelOf(key, nowMs);
  }

  #levelOf(key: string, nowMs: number): number {
    const { capacity, restorePerSecond } = this.#size;
    const known = this.#levels.get(key);
    if (!known) return capacity;
    return Math.min(capacity, known.level + ((nowMs - known.at) / 1000) * restorePerSecond);
  }

  #forgetFull(nowMs: number): void {
    for (const key of this.#levels.keys()) {
      if (this.#levelOf(key, nowMs) >= this.#size.capacity) this.#levels.delete(key);
    }
    if (this.#levels.size >= MOST_BUCKETS) this.#levels.clear();
  }
}
