import type { Server } from 'node:http';

const LOOK_EVERY_MS = 50;

/**
 * Takes no more connections and waits for the requests that are running; what
 * is still open after the time given is cut.
 */
export async function closeServer(server: Server, withinMs: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // A connection kept alive after its last answer would hold the server up for seconds.
  const idle = setInterval(() => server.closeIdleConnections(), LOOK_EVERY_MS);
  const force = setTimeout(() => server.closeAllConnections(), withinMs);
  await closed;
  clearInterval(idle);
  clearTimeout(force);
}
