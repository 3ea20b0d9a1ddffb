import type { IncomingMessage, ServerResponse } from 'node:http';

const timers = new WeakMap<IncomingMessage, NodeJS.Timeout>();

/**
 * Gives a request up whose body is not there after so long.
 *
 * Node's own limit counts for every request alike, also while it is the server
 * that is slow to read; a body of any length needs {@link readPatiently} instead.
 */
export function limitBody(
  request: IncomingMessage,
  response: ServerResponse,
  bodyMs: number,
): void {
  const timer = setTimeout(() => {
    if (!request.complete) giveUp(request, response);
  }, bodyMs).unref();
  timers.set(request, timer);
  response.once('close', () => clearTimeout(timer));
}

/**
 * Reads a body of any length. The client is waited for so long at a time; the
 * time that the server needs between two pieces does not count.
 */
export async function* readPatiently(
  request: IncomingMessage,
  response: ServerResponse,
  pieceMs: number,
): AsyncGenerator<Uint8Array, void, void> {
  clearTimeout(timers.get(request));
  const pieces: AsyncIterator<Uint8Array> = request[Symbol.asyncIterator]();
  try {
    for (;;) {
      const timer = setTimeout(() => giveUp(request, response), pieceMs).unref();
      const piece = await pieces.next().finally(() => clearTimeout(timer));
      if (piece.done) return;
      yield piece.value;
    }
  } finally {
    await pieces.return?.();
  }
}

function giveUp({ socket }: IncomingMessage, response: ServerResponse): void {
  if (response.headersSent) socket.destroy();
  else
    socket.end('HTTP/1.1 408 Request Timeout\r\nconnection: close\r\n\r\n', () => socket.destroy());
}
