import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { handleProtocols, makeServer } from 'graphql-ws';
import { WebSocketServer } from 'ws';
import type { ErrorMask } from '../graphql/errors.ts';
import type { Pipeline } from '../graphql/pipeline.ts';
import { addressOf } from './graphiql.ts';
import { LiveSocket, type LiveSocketOptions } from './live-socket.ts';
import type { Metrics } from './metrics.ts';
import { socketOperations } from './socket-operations.ts';

export interface WebSocketOptions extends LiveSocketOptions {
  pipeline: Pipeline;
  mask: ErrorMask;
  streams: Metrics['streams'];
}

/** The WebSockets of the API: GraphQL over the subprotocol graphql-transport-ws. */
export interface WebSockets {
  /** Takes over a connection that asks for it, or refuses it. */
  upgrade(request: IncomingMessage, connection: Duplex, head: Buffer): void;
  /** Lets running operations end, then says goodbye; what is left at the deadline is cut. */
  close(withinMs: number): Promise<void>;
}

const PATH = '/graphql';
const MOST_MESSAGE_BYTES = 256 * 1_024;

/**
 * Opens GraphQL to sockets.
 *
 * graphql-ws speaks the protocol; what is here belongs to the sockets: limits,
 * checking keys again, ending dead and stalled ones. Its own adapter for `ws`
 * prints errors to the console and knows none of these.
 */
export function createWebSockets(options: WebSocketOptions): WebSockets {
  const protocol = makeServer(socketOperations(options.pipeline, options.mask));
  const server = new WebSocketServer({
    noServer: true,
    clientTracking: false,
    maxPayload: MOST_MESSAGE_BYTES,
    handleProtocols,
  });
  const open = new Set<LiveSocket>();
  let closing = false;

  return {
    upgrade(request, connection, head) {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      if (pathname !== PATH) return refuse(connection, '404 Not Found');
      if (closing) return refuse(connection, '503 Service Unavailable');
      server.handleUpgrade(request, connection, head, (socket) => {
        const live = new LiveSocket(socket, addressOf(request), options);
        open.add(live);
        options.streams.inc({ transport: 'websocket' });
        const closed = protocol.opened(live.transport(), live);
        socket.once('close', (code, reason) => {
          open.delete(live);
          live.stop();
          options.streams.dec({ transport: 'websocket' });
          closed(code, String(reason)).catch((error: unknown) =>
            options.log.error({ err: error }, 'A socket could not be cleaned up.'),
          );
        });
      });
    },
    async close(withinMs) {
      closing = true;
      const ended = [...open].map((live) => live.drain());
      const force = setTimeout(() => {
        for (const live of open) live.cut();
      }, withinMs);
      await Promise.all(ended);
      clearTimeout(force);
    },
  };
}

function refuse(connection: Duplex, status: string): void {
  connection.on('error', () => connection.destroy());
  connection.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
