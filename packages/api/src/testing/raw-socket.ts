import { once } from 'node:events';
import { WebSocket } from 'ws';
import { withinSeconds } from './within.ts';

/** A message of the protocol, as tests read it. */
export interface SocketMessage {
  type: string;
  id?: string;
  // Tests assert on whole shapes, so the payload stays untyped here.
  // biome-ignore lint/suspicious/noExplicitAny: see above
  payload?: any;
}

/** A WebSocket that speaks no protocol by itself. */
export interface RawSocket {
  socket: WebSocket;
  protocol: string;
  send(message: unknown): void;
  /** The next message of the server. */
  next(): Promise<SocketMessage>;
  /** Everything that came and was not asked for yet. */
  rest(): SocketMessage[];
  /** The code and the reason with which the server closed. */
  closed: Promise<{ code: number; reason: string }>;
}

/** Connects to the API. */
export async function connectSocket(
  url: string,
  protocol = 'graphql-transport-ws',
): Promise<RawSocket> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, protocol);
  const messages: SocketMessage[] = [];
  let arrived = () => {};
  socket.on('message', (data) => {
    messages.push(JSON.parse(String(data)) as SocketMessage);
    arrived();
  });
  const closed = new Promise<{ code: number; reason: string }>((resolve) => {
    socket.once('close', (code, reason) => resolve({ code, reason: String(reason) }));
  });
  await withinSeconds(10, 'the connection', once(socket, 'open'));

  return {
    socket,
    protocol: socket.protocol,
    send: (message) => socket.send(typeof message === 'string' ? message : JSON.stringify(message)),
    async next() {
      while (messages.length === 0) {
        const message = new Promise<void>((resolve) => {
          arrived = resolve;
        });
        await withinSeconds(20, 'the next message', message);
      }
      return messages.shift() ?? { type: 'none' };
    },
    rest: () => messages.splice(0),
    closed: withinSeconds(25, 'the end of the socket', closed),
  };
}

/** Connects and is let in. */
export async function openSocket(url: string, key: string): Promise<RawSocket> {
  const raw = await connectSocket(url);
  raw.send({ type: 'connection_init', payload: { authorization: `Bearer ${key}` } });
  const ack = await raw.next();
  if (ack.type !== 'connection_ack') throw new Error(`The server answered ${ack.type}.`);
  return raw;
}
