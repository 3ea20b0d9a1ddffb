import { setTimeout as delay } from 'node:timers/promises';
import { stoppable } from '../../kernel/stoppable.ts';

/**
 * Passes on the events of a subscription no faster than they can be paid for.
 *
 * Events cost what the operation cost, again and again, and come without being
 * asked for. A key that has spent its budget gets them later; none is lost, as
 * they are read from the log only when their turn comes.
 *
 * @param pay takes the cost of the next event; answers how many milliseconds to
 *   wait before trying again, 0 when it is paid
 */
export function paced<Event>(
  events: AsyncIterable<Event>,
  pay: () => number,
): AsyncGenerator<Event, void, void> {
  return stoppable((signal) => paceOn(events, pay, signal));
}

async function* paceOn<Event>(
  events: AsyncIterable<Event>,
  pay: () => number,
  signal: AbortSignal,
): AsyncGenerator<Event, void, void> {
  const source = events[Symbol.asyncIterator]();
  const stop = () => void Promise.resolve(source.return?.()).catch(() => {});
  signal.addEventListener('abort', stop, { once: true });
  try {
    for (;;) {
      const { done, value } = await source.next();
      if (done) return;
      yield value;
      for (let waitMs = pay(); waitMs > 0; waitMs = pay()) {
        await delay(waitMs, undefined, { signal }).catch(() => {});
        if (signal.aborted) return;
      }
    }
  } finally {
    signal.removeEventListener('abort', stop);
    stop();
  }
}
