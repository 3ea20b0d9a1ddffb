import { ApiError } from './errors.ts';

/** A signal that ends by itself when nothing happens for too long. */
export interface Deadline {
  /** Aborted by the caller's signal, or with a `TimeoutError`. */
  signal: AbortSignal;
  /** Something happened: the time starts anew. */
  extend(): void;
  /** Lets go of the timer and of the caller's signal. */
  end(): void;
}

/** Starts a deadline. 0 means none. */
export function startDeadline(parent: AbortSignal | undefined, timeoutMs: number): Deadline {
  const controller = new AbortController();
  const forward = () => controller.abort(parent?.reason);
  if (parent?.aborted) forward();
  parent?.addEventListener('abort', forward, { once: true });

  let timer: ReturnType<typeof setTimeout> | undefined;
  const clear = () => clearTimeout(timer);
  const extend = () => {
    clear();
    if (timeoutMs > 0)
      timer = setTimeout(() => controller.abort(timeoutError(timeoutMs)), timeoutMs);
  };
  extend();
  return {
    signal: controller.signal,
    extend,
    end: () => {
      clear();
      parent?.removeEventListener('abort', forward);
    },
  };
}

function timeoutError(timeoutMs: number): Error {
  const message = `The server was silent for ${timeoutMs} ms (timeoutMs).`;
  return new ApiError('TIMEOUT', message);
}
