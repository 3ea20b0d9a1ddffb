import type { IncomingMessage, Server, ServerOptions } from 'node:http';
import type { Socket } from 'node:net';

/** How long a client may take to say what it wants, and how many may be connected. */
export interface ConnectionLimits {
  /** For the headers, from the first byte or from connecting. */
  headersMs: number;
  /** For the body, or for each piece of one that may be of any length. */
  bodyMs: number;
  /** Connections that are served; more are told to come back. */
  most: number;
}

const LONGEST_CHECK_INTERVAL_MS = 5_000;

/** The options of a server that gives slow clients up. */
export function serverOptions({ headersMs, bodyMs }: ConnectionLimits): ServerOptions {
  return {
    headersTimeout: Math.min(headersMs, bodyMs),
    // Bodies are limited one by one, see slow-bodies.ts.
    requestTimeout: 0,
    // Node looks for slow clients every 30 s unless told otherwise.
    connectionsCheckingInterval: Math.min(headersMs, bodyMs, LONGEST_CHECK_INTERVAL_MS),
  };
}

/**
 * Counts connections, and tells which request came over one too many.
 *
 * Such a request is answered before anything else is done for it. Connections
 * beyond twice the limit are closed unanswered: they cost a descriptor each.
 */
export function capConnections(
  server: Server,
  { most }: ConnectionLimits,
): (request: IncomingMessage) => boolean {
  const surplus = new WeakSet<Socket>();
  let open = 0;
  server.maxConnections = most * 2;
  server.on('connection', (socket) => {
    open += 1;
    if (open > most) surplus.add(socket);
    socket.once('close', () => {
      open -= 1;
    });
  });
  return ({ socket }) => surplus.has(socket);
}
