import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../testing/engines.ts';
import { startServer, type TestServer, type TestWorkspace } from '../testing/harness.ts';
import { appendPending } from '../testing/pending-changes.ts';
import { connectSocket, openSocket, type RawSocket } from '../testing/raw-socket.ts';
import { until } from '../testing/within.ts';

let server: TestServer;
let ws: TestWorkspace;

beforeAll(async () => {
  server = await startServer({ changes: { pollMs: 50, keepDays: 30 }, stalledMs: 600 });
  ws = await server.openWorkspace();
});
afterAll(() => server.close());

const subscribe = (id: string, query: string, variables = {}, extensions = {}) => ({
  id,
  type: 'subscribe',
  payload: { query, variables, extensions },
});
const CHANGES = `subscription ($after: ChangeCursor) {
  changes(after: $after) { cursor type revision entityId }
}`;
const CREATE = 'mutation { personaCreate(input: { name: "Sofia" }) { id revision } }';

async function takeRevisions(raw: RawSocket, count: number): Promise<number[]> {
  const revisions: number[] = [];
  while (revisions.length < count) {
    const { payload } = await raw.next();
    revisions.push(payload.data.changes.revision);
  }
  return revisions;
}

describe('an attack over WebSocket', () => {
  it('with a frame of 1 MB ends with 1009', async () => {
    const raw = await openSocket(server.url, ws.key);
    raw.socket.on('error', () => {});
    raw.send(`"${'x'.repeat(1_048_576)}"`);

    expect(await raw.closed).toMatchObject({ code: 1009 });
  });

  it('with 1,000 subscriptions ends with 4429, and nothing stays behind', async () => {
    const raw = await openSocket(server.url, ws.key);
    for (let i = 0; i < 1_000; i++) raw.send(subscribe(`s${i}`, CHANGES));

    expect(await raw.closed).toEqual({ code: 4429, reason: 'More than 100 operations at once' });
    await until('nobody follows', () => server.app.followedWorkspaces() === 0);
  });

  it('with a flood of pings ends with 4429', async () => {
    const raw = await openSocket(server.url, ws.key);
    for (let i = 0; i < 2_000; i++) raw.send({ type: 'ping' });

    expect(await raw.closed).toEqual({ code: 4429, reason: 'Too many messages' });
  });

  it('with a flood of ping frames ends', async () => {
    const raw = await openSocket(server.url, ws.key);
    for (let i = 0; i < 2_000; i++) raw.socket.ping();

    // ws cuts the socket by itself when more answers wait than it allows.
    expect([1006, 4429]).toContain((await raw.closed).code);
  });

  it('that tries keys is slowed down', async () => {
    const other = await startServer();
    const codes: number[] = [];
    for (let i = 0; i < 21; i++) {
      const raw = await connectSocket(other.url);
      raw.send({ type: 'connection_init', payload: { authorization: `Bearer wrong-${i}` } });
      codes.push((await raw.closed).code);
    }

    expect(codes).toEqual([...Array(20).fill(4403), 4429]);
    await other.close();
  });
});

it('cuts a socket whose reader takes nothing, and no other waits for it', async () => {
  const database = await testDatabase();
  const own = await server.openWorkspace();
  await own.admin(CREATE);
  const [persona] = await database.query<{ id: string }>(
    `UPDATE persona SET bio = repeat('x', 50000) WHERE "workspaceId" = $1 RETURNING id::text`,
    [own.id],
  );
  const after = (await own.admin('{ changeCursor }')).data.changeCursor;
  const [fast, stalled] = [
    await openSocket(server.url, own.key),
    await openSocket(server.url, own.key),
  ];
  fast.send(subscribe('1', CHANGES, { after }));
  stalled.send(subscribe('1', 'subscription { changes { node { ... on Persona { bio } } } }'));
  await until('it is followed', () => server.app.followedWorkspaces() === 1);
  stalled.socket.pause();

  await appendPending(database, own.id, 2_000, { entityId: persona?.id ?? '' });

  expect(await takeRevisions(fast, 2_000)).toEqual(Array.from({ length: 2_000 }, (_, i) => i + 1));
  await until('the stalled socket is cut', async () => (await openSockets()) === 1);
  stalled.socket.on('error', () => {});
  stalled.socket.resume();
  expect(await stalled.closed).toMatchObject({ code: 1006 });
  fast.socket.close();
});

async function openSockets(): Promise<number> {
  const text = await (await fetch(`${server.url}/metrics`)).text();
  return Number(/parcours_open_streams\{transport="websocket"\} (\d+)/.exec(text)?.[1] ?? 0);
}
