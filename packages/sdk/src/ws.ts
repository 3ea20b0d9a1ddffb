import { createClient } from 'graphql-ws';
import { createQueue } from './answer-queue.ts';
import { ApiError } from './errors.ts';
import type { Connection } from './http.ts';
import { readErrors } from './read-errors.ts';
import type { SubscriptionTransport } from './stream.ts';

/** What the WebSocket transport can be given. */
export interface WsOptions {
  /** The address of the socket. @default the client's url with `ws:` or `wss:` */
  url?: string;
  /** What is sent to open the socket. @default the client's authorization */
  connectionParams?: Record<string, unknown>;
  /** The WebSocket class, on runtimes without one of their own, such as Node 20. */
  webSocketImpl?: unknown;
}

/**
 * Carries subscriptions over one WebSocket instead of server-sent events:
 * `createClient({ url, token, subscriptions: ws() })`. Resuming is the same; the
 * socket itself never reconnects, as only the subscription knows its last cursor.
 */
export function ws(options: WsOptions = {}): SubscriptionTransport {
  return (connection) => {
    const socket = createSocket(connection, options);
    let isConnected = false;
    socket.on('connected', () => {
      isConnected = true;
    });
    socket.on('closed', () => {
      isConnected = false;
    });

    return async function* open({ query, variables }, signal) {
      const queue = createQueue();
      const stand = () => queue.push({});
      if (isConnected) stand();
      const stop = () => queue.finish(signal.reason);
      const unlisten = [
        socket.on('connected', stand),
        // A socket closed in good order would else be opened again behind our back.
        socket.on('closed', (event) => queue.finish(socketError(event))),
        () => signal.removeEventListener('abort', stop),
      ];
      signal.addEventListener('abort', stop, { once: true });

      const unsubscribe = socket.subscribe(
        { query, variables },
        {
          next: ({ data, errors }) => queue.push({ data, errors }),
          error: (error) => queue.finish(socketError(error)),
          complete: () => queue.finish(),
        },
      );
      try {
        yield* queue;
      } finally {
        for (const end of unlisten) end();
        unsubscribe();
      }
    };
  };
}

function createSocket({ url, headers, timeoutMs }: Connection, options: WsOptions) {
  let silence: ReturnType<typeof setTimeout> | undefined;
  const half = timeoutMs / 2;
  const socket = createClient({
    url: options.url ?? url.replace(/^http/, 'ws'),
    connectionParams: options.connectionParams ?? { authorization: headers.authorization },
    ...(options.webSocketImpl === undefined ? {} : { webSocketImpl: options.webSocketImpl }),
    retryAttempts: 0,
    connectionAckWaitTimeout: timeoutMs,
    keepAlive: half,
    on: {
      ping: (wasReceived) => {
        if (!wasReceived) silence = setTimeout(() => socket.terminate(), half);
      },
      pong: () => clearTimeout(silence),
      closed: () => clearTimeout(silence),
    },
  });
  return socket;
}

/** Says what a refusal of the server, a close event or a fault of the socket means. */
function socketError(error: unknown): unknown {
  if (Array.isArray(error)) return readErrors(error, {});
  const { code, reason } = closeOf(error);
  const message = `The socket was closed: ${String(reason || code || error)}`;
  if (code === 4401) return new ApiError('UNAUTHENTICATED', message);
  if (code === 4403) return new ApiError('FORBIDDEN', message);
  if (code === 4400 || code === 4004 || code === 4406) return new ApiError('BAD_RESPONSE', message);
  return new ApiError('NETWORK', message, { cause: error });
}

/** The code and reason of a close event, which are not its own properties. */
function closeOf(event: unknown): { code?: unknown; reason?: unknown } {
  if (typeof event !== 'object' || event === null) return {};
  return {
    code: 'code' in event ? event.code : undefined,
    reason: 'reason' in event ? event.reason : undefined,
  };
}
