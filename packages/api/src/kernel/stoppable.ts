/**
 * Makes a generator that can be stopped while someone waits for its next value.
 *
 * `return` of a plain async generator queues behind a `next` that is still
 * waiting, and what it waits for may never come: a reader who left would keep
 * everything the generator holds. Here `return` aborts the signal first.
 */
export function stoppable<Value>(
  make: (signal: AbortSignal) => AsyncGenerator<Value, void, void>,
): AsyncGenerator<Value, void, void> {
  const stopping = new AbortController();
  const inner = make(stopping.signal);
  const outer = Object.create(inner) as AsyncGenerator<Value, void, void>;
  return Object.assign(outer, {
    next: () => inner.next(),
    return: (value?: undefined) => {
      stopping.abort();
      return inner.return(value);
    },
    throw: (error: unknown) => {
      stopping.abort();
      return inner.throw(error);
    },
    [Symbol.asyncIterator]: () => outer,
  });
}
