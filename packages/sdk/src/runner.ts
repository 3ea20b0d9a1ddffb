import type { Operation } from './document.ts';
import { type Connection, send } from './http.ts';
import { asRecord, badResponse } from './read-errors.ts';

/** What every single operation can be given. */
export interface RunOptions {
  /** Ends the call; it then throws the signal's reason. */
  signal?: AbortSignal | undefined;
  /** Makes a write happen once, however often it is sent. By default a fresh key per call. */
  idempotencyKey?: string | undefined;
}

/** Runs an operation and gives its data, or throws. */
export type Runner = (
  kind: 'query' | 'mutation',
  operation: Operation,
  options: RunOptions,
) => Promise<Record<string, unknown>>;

/** Makes the runner of a connection. The idempotency key of a write is the same in all retries. */
export function createRunner(connection: Connection): Runner {
  return async (kind, operation, { signal, idempotencyKey = globalThis.crypto.randomUUID() }) => {
    signal?.throwIfAborted();
    const headers = {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json',
    };
    const { data } = await send(connection, {
      url: connection.url,
      method: 'POST',
      headers: kind === 'query' ? headers : { ...headers, 'idempotency-key': idempotencyKey },
      body: JSON.stringify(operation),
      signal,
      timeoutMs: connection.timeoutMs,
    });
    if (typeof data !== 'object' || data === null) throw badResponse({ status: 200 });
    return asRecord(data);
  };
}
