import type { Connection } from './http.ts';
import { readServerEvents } from './server-events.ts';
import type { OpenStream } from './stream.ts';
import type { Tools } from './tools.ts';

/** Opens streams as server-sent events over `fetch`; the server's pings keep them alive. */
export function openServerEvents(connection: Connection, tools: Tools): OpenStream {
  const { ApiError, parseAnswer, readAnswer, startDeadline, transportError } = tools;
  return async function* open(operation, signal) {
    const deadline = startDeadline(signal, connection.timeoutMs);
    try {
      const response = await connection.fetch(connection.url, {
        method: 'POST',
        headers: {
          ...connection.headers,
          'content-type': 'application/json',
          accept: 'text/event-stream',
        },
        body: JSON.stringify(operation),
        signal: deadline.signal,
      });
      const type = response.headers.get('content-type') ?? '';
      if (!response.body || !type.startsWith('text/event-stream')) {
        yield await readAnswer(response);
        return;
      }
      yield {};
      for await (const { event, data } of readServerEvents(
        chunksOf(response.body, deadline.extend),
      )) {
        if (event === 'complete') return;
        const answer = event === 'next' ? parseAnswer(data) : undefined;
        if (answer) yield answer;
      }
      throw new ApiError('NETWORK', 'The stream broke off.');
    } catch (error) {
      throw transportError(error, deadline.signal);
    } finally {
      deadline.end();
    }
  };
}

/** Reads a body chunk by chunk (not every browser iterates streams) and lets go of it at the end. */
async function* chunksOf(
  body: ReadableStream<Uint8Array>,
  onChunk: () => void,
): AsyncGenerator<Uint8Array, void, void> {
  const reader = body.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      onChunk();
      yield value;
    }
  } finally {
    // Already broken streams reject here; what matters was thrown by `read`.
    await reader.cancel().catch(() => undefined);
  }
}
