import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildSchema, type ExecutionArgs, GraphQLError } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { afterEach, describe, expect, it } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { createClient } from '../src/index.ts';
import { ws } from '../src/ws.ts';

/** What the server does for one subscription: events by cursor, then how it goes on. */
interface Act {
  cursors: string[];
  ending: 'terminate' | 'close' | 'complete' | 'stay' | GraphQLError;
}

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

/** Starts a socket server that plays the acts in their order. */
async function play(acts: Act[], accept = true) {
  const seen: { after: unknown[]; params: unknown[]; connections: number } = {
    after: [],
    params: [],
    connections: 0,
  };
  const http = createServer();
  const server = new WebSocketServer({ server: http, path: '/graphql' });
  server.on('connection', () => seen.connections++);
  const schema = buildSchema(
    'scalar ChangeCursor type Change { cursor: ChangeCursor action: String } ' +
      'type Query { x: Int } type Subscription { changes(after: ChangeCursor): Change }',
  );
  useServer(
    {
      schema,
      onConnect: ({ connectionParams }) => {
        seen.params.push(connectionParams);
        return accept;
      },
      subscribe: (args: ExecutionArgs) => {
        seen.after.push(args.variableValues?.after);
        return perform(acts.shift() ?? { cursors: [], ending: 'stay' }, server);
      },
    },
    server,
  );
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  stops.push(async () => {
    for (const client of server.clients) client.terminate();
    await new Promise((resolve) => http.close(resolve));
  });

  const { port } = http.address() as AddressInfo;
  const parcours = createClient({
    url: `http://127.0.0.1:${port}/graphql`,
    token: 'key',
    retry: { sleep: async () => undefined },
    subscriptions: ws({ webSocketImpl: WebSocket }),
  });
  return { parcours, seen };
}

async function* perform({ cursors, ending }: Act, server: WebSocketServer) {
  for (const cursor of cursors) yield { data: { changes: { cursor, action: 'UPDATED' } } };
  if (ending === 'complete') return;
  if (ending instanceof GraphQLError) yield { errors: [ending] };
  if (ending === 'terminate') for (const client of server.clients) client.terminate();
  if (ending === 'close') for (const client of server.clients) client.close(1000, 'Bye');
  await new Promise(() => undefined);
}

const from = (cursor: string) =>
  ({ changes: { $: { after: cursor }, cursor: true, action: true } }) as const;

async function take<T>(events: AsyncIterable<T>, count: number): Promise<T[]> {
  const taken: T[] = [];
  for await (const event of events) {
    taken.push(event);
    if (taken.length === count) break;
  }
  return taken;
}

describe('a subscription over a WebSocket', () => {
  it('gives the events and opens the socket with the key', async () => {
    const { parcours, seen } = await play([{ cursors: ['1', '2'], ending: 'stay' }]);

    expect(await take(parcours.subscribe(from('0')), 2)).toEqual([
      { cursor: '1', action: 'UPDATED' },
      { cursor: '2', action: 'UPDATED' },
    ]);
    expect(seen.params).toEqual([{ authorization: 'Bearer key' }]);
  });

  it.each(['terminate', 'close', 'complete'] as const)(
    'resumes after its last event after a %s, without repeats',
    async (ending) => {
      const { parcours, seen } = await play([
        { cursors: ['1', '2'], ending },
        { cursors: ['2', '3'], ending: 'stay' },
      ]);

      const events = await take(parcours.subscribe(from('0')), 3);

      expect(events.map(({ cursor }) => cursor)).toEqual(['1', '2', '3']);
      expect(seen.after).toEqual(['0', '2']);
    },
  );

  it('shares one socket between subscriptions', async () => {
    const { parcours, seen } = await play([
      { cursors: ['1'], ending: 'stay' },
      { cursors: ['1'], ending: 'stay' },
    ]);

    const first = parcours.subscribe(from('0'));
    await first.next();
    await take(parcours.subscribe(from('0')), 1);
    await first.return?.();

    expect(seen.connections).toBe(1);
  });

  it('throws a final refusal and does not come back', async () => {
    const expired = new GraphQLError('Gone.', { extensions: { code: 'CURSOR_EXPIRED' } });
    const { parcours, seen } = await play([{ cursors: ['1'], ending: expired }]);

    await expect(take(parcours.subscribe(from('0')), 2)).rejects.toMatchObject({
      code: 'CURSOR_EXPIRED',
      message: 'Gone.',
    });
    expect(seen.after).toEqual(['0']);
  });

  it('throws when the server refuses the key', async () => {
    const { parcours, seen } = await play([], false);

    await expect(take(parcours.subscribe(from('0')), 1)).rejects.toMatchObject({
      code: 'FORBIDDEN',
      message: 'The socket was closed: Forbidden',
    });
    expect(seen.connections).toBe(1);
  });

  it('ends its loop when the signal says so', async () => {
    const { parcours } = await play([{ cursors: ['1'], ending: 'stay' }]);
    const stop = new AbortController();
    const cursors: string[] = [];

    for await (const { cursor } of parcours.subscribe(from('0'), { signal: stop.signal })) {
      cursors.push(cursor);
      stop.abort();
    }

    expect(cursors).toEqual(['1']);
  });

  it('gives up when nobody listens', async () => {
    const parcours = createClient({
      url: 'http://127.0.0.1:1/graphql',
      retry: { attempts: 2, sleep: async () => undefined },
      subscriptions: ws({ webSocketImpl: WebSocket }),
    });

    await expect(take(parcours.subscribe(from('0')), 1)).rejects.toMatchObject({ code: 'NETWORK' });
  });
});
