import type { Server, ServerResponse } from 'node:http';

/**
 * Watches the answers of a server, and returns the function that closes it.
 *
 * That one takes no more connections, lets the running requests end and ends
 * their connections, which would else be kept alive for the next request; what
 * is still open after the time given is cut. Node's `closeIdleConnections` is of
 * no use here: it also cuts an answer whose end is written but has not left yet.
 */
export function createServerCloser(server: Server): (withinMs: number) => Promise<void> {
  const running = new Set<ServerResponse>();
  let closing = false;

  server.on('request', (_request, response: ServerResponse) => {
    running.add(response);
    response.once('close', () => running.delete(response));
    if (closing) endWithAnswer(response);
  });

  return async (withinMs) => {
    closing = true;
    for (const response of running) endWithAnswer(response);
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    const force = setTimeout(() => server.closeAllConnections(), withinMs);
    await closed;
    clearTimeout(force);
  };
}

function endWithAnswer(response: ServerResponse): void {
  const { socket } = response;
  if (!response.headersSent) response.setHeader('connection', 'close');
  response.once('finish', () => socket?.end());
}
