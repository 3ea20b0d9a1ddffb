import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { startServer, type TestServer } from '../../api/src/testing/harness.ts';
import { InputError, type ParcoursClient, type SubscriptionTransport } from '../src/index.ts';
import { ws } from '../src/ws.ts';
import { type CutProxy, openCutProxy } from './cut-proxy.ts';
import { clientOf, openClient } from './open-client.ts';
import { serveSockets } from './socket-endpoint.ts';

let server: TestServer;
let endSockets: () => void;
let proxy: CutProxy;
let parcours: ParcoursClient;
let key: string;

beforeAll(async () => {
  server = await startServer();
  endSockets = serveSockets(server);
  proxy = await openCutProxy(server.url);
  ({ parcours, key } = await openClient(server));
});
afterAll(async () => {
  await proxy.close();
  endSockets();
  await server.close();
});

/** Tries as often as it takes, also before the first stream has stood. */
const retry = { attempts: 1_000, baseDelayMs: 5, maxDelayMs: 20 };

/** Changes a journey so many times, each on the revision of the one before. */
async function edit(id: string, revision: number, times: number) {
  for (let i = 0; i < times; i++) {
    await parcours.journeys.update({ id, revision: revision + i, name: `Name ${revision + i}` });
  }
}

async function take<T>(events: AsyncIterator<T>, count: number): Promise<T[]> {
  const taken: T[] = [];
  while (taken.length < count) {
    const { value, done } = await events.next();
    if (done) throw new Error(`The subscription ended after ${taken.length} events.`);
    taken.push(value);
  }
  return taken;
}

const transports: [string, { subscriptions?: SubscriptionTransport }][] = [
  ['server-sent events', {}],
  ['a WebSocket', { subscriptions: ws({ webSocketImpl: WebSocket }) }],
];

describe.each(transports)('a subscription to the server over %s', (_, transport) => {
  /** A client whose way to the server can be cut, and a promise of its first answer. */
  function openByProxy() {
    let isAnswered = () => {};
    const answered = new Promise<void>((resolve) => {
      isAnswered = resolve;
    });
    const fetch: typeof globalThis.fetch = async (...args) => {
      const response = await globalThis.fetch(...args);
      isAnswered();
      return response;
    };
    return {
      client: clientOf(server, key, { url: proxy.url, fetch, retry, ...transport }),
      answered,
    };
  }

  it('gives every edit once and in order though it is cut off meanwhile', async () => {
    const { changeCursor } = await parcours.query({ changeCursor: true });
    const { client } = openByProxy();
    const resumedAfter: unknown[] = [];
    const events = client.subscribe(
      { changes: { $: { after: changeCursor }, action: true, revision: true, cursor: true } },
      { onResume: ({ after }) => resumedAfter.push(after) },
    );

    const { id } = await parcours.journeys.create({ name: 'I am cut off' });
    const [created] = await take(events, 1);
    const next = take(events, 5);
    proxy.cut();
    await edit(id, 1, 5);
    proxy.mend();
    const edits = await next;
    await edit(id, 6, 1);
    const [last] = await take(events, 1);
    await events.return?.();

    expect(created).toMatchObject({ action: 'CREATED', revision: 1 });
    expect(edits.map(({ action, revision }) => `${action} ${revision}`)).toEqual([
      'UPDATED 2',
      'UPDATED 3',
      'UPDATED 4',
      'UPDATED 5',
      'UPDATED 6',
    ]);
    expect(last).toMatchObject({ action: 'UPDATED', revision: 7 });
    expect(new Set(resumedAfter)).toEqual(new Set([created?.cursor]));
  });

  it('starts from now without a cursor, and loses nothing cut off before its first event', async () => {
    const { id } = await parcours.journeys.create({ name: 'I was there before' });
    const { client, answered } = openByProxy();
    const events = client.subscribe({ changes: { entityId: true, revision: true } });

    const next = take(events, 5);
    await answered;
    proxy.cut();
    await edit(id, 1, 5);
    proxy.mend();

    expect((await next).map(({ revision }) => revision)).toEqual([2, 3, 4, 5, 6]);
    await events.return?.();
  });

  it('follows one map to its end', async () => {
    const { id: journeyId } = await parcours.journeys.create({ name: 'I follow' });
    const { id } = await parcours.journeyMaps.create({ journeyId, name: 'Today' });
    const { changeCursor: after } = await parcours.query({ changeCursor: true });
    const { client } = openByProxy();
    const seen: string[] = [];

    await parcours.phases.create({ journeyMapId: id, name: 'Before' });
    await parcours.journeys.update({ id: journeyId, name: 'Elsewhere' });
    await parcours.journeyMaps.delete({ id });
    for await (const { type, action } of client.subscribe({
      journeyMapChanges: { $: { id, after }, type: true, action: true },
    })) {
      seen.push(`${type} ${action}`);
    }

    expect(seen[0]).toBe('Phase CREATED');
    expect(seen.slice(1).sort()).toEqual(['JourneyMap DELETED', 'Phase DELETED']);
  });
});

describe('a subscription the server refuses', () => {
  it('throws what is wrong with its cursor', async () => {
    const events = parcours.subscribe({ changes: { $: { after: 'nonsense' }, cursor: true } });

    await expect(events.next()).rejects.toBeInstanceOf(InputError);
  });
});
