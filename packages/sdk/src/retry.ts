import { startDeadline } from './deadline.ts';
import { ApiError } from './errors.ts';

/** How calls are retried, and how a broken subscription comes back. */
export interface RetryOptions {
  /** How often a call is sent at most, the first time included. @default 4 */
  attempts?: number;
  /** The first pause; each further one is twice as long. @default 250 */
  baseDelayMs?: number;
  /** The longest pause. A server that asks for a longer one is not waited for. @default 30_000 */
  maxDelayMs?: number;
  /** A number from 0 to 1 that spreads the pauses of many clients. @default Math.random */
  random?: () => number;
  /** Waits; rejects when the signal ends the wait. For tests. */
  sleep?: (ms: number, signal?: AbortSignal) => Promise<void>;
}

/** The retry options with the defaults filled in. */
export type RetryPolicy = Required<RetryOptions>;

/** Fills the defaults in. */
export function retryPolicy(options: RetryOptions = {}): RetryPolicy {
  return {
    attempts: 4,
    baseDelayMs: 250,
    maxDelayMs: 30_000,
    random: Math.random,
    sleep,
    ...options,
  };
}

/**
 * How long to wait before the next try, or undefined when there should be none:
 * the error does not pass by itself, or the server asks for more patience than
 * `maxDelayMs`.
 */
export function retryDelay(
  policy: RetryPolicy,
  error: unknown,
  failures: number,
): number | undefined {
  if (!(error instanceof ApiError) || !error.retryable) return undefined;
  const { baseDelayMs, maxDelayMs, random } = policy;
  const cap = Math.min(maxDelayMs, baseDelayMs * 2 ** (failures - 1));
  const pause = cap / 2 + (random() * cap) / 2;

  const { retryAfterSeconds } = error.details;
  if (typeof retryAfterSeconds !== 'number') return pause;
  const asked = retryAfterSeconds * 1000;
  return asked > maxDelayMs ? undefined : Math.max(asked, pause);
}

/** Tries until it succeeds, the error is final, or the attempts are used up. */
export async function withRetry<T>(
  policy: RetryPolicy,
  signal: AbortSignal | undefined,
  attempt: () => Promise<T>,
): Promise<T> {
  for (let failures = 1; ; failures++) {
    try {
      return await attempt();
    } catch (error) {
      const delay = failures < policy.attempts ? retryDelay(policy, error, failures) : undefined;
      if (delay === undefined) throw error;
      await policy.sleep(delay, signal);
    }
  }
}

async function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  signal?.throwIfAborted();
  const deadline = startDeadline(signal, Math.max(1, ms));
  await new Promise((resolve) => deadline.signal.addEventListener('abort', resolve));
  deadline.end();
  signal?.throwIfAborted();
}
