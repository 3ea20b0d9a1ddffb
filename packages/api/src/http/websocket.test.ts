import { createClient } from 'graphql-ws';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { testDatabase } from '../testing/engines.ts';
import { startServer, type TestServer, type TestWorkspace } from '../testing/harness.ts';
import { issueKey, revokeKey } from '../testing/issued-keys.ts';
import { connectSocket, openSocket, type RawSocket } from '../testing/raw-socket.ts';
import { until, withinSeconds } from '../testing/within.ts';

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

describe('a subscription over WebSocket', () => {
  it('goes on after a cut where the reader stopped: each change once, in order', async () => {
    const { data } = await ws.admin(CREATE);
    const { id } = data.personaCreate;
    const rename = (name: string) =>
      ws.admin(
        'mutation ($id: ID!, $name: String!) { personaUpdate(input: { id: $id, name: $name }) { id } }',
        { id, name },
      );
    const before = await openSocket(server.url, ws.key);
    before.send(
      subscribe('1', CHANGES, { after: (await ws.admin('{ changeCursor }')).data.changeCursor }),
    );
    await rename('Seen');
    const seen = await before.next();
    before.socket.terminate();
    for (const name of ['One', 'Two', 'Three', 'Four', 'Five']) await rename(name);

    const again = await openSocket(server.url, ws.key);
    again.send(subscribe('1', CHANGES, { after: seen.payload.data.changes.cursor }));
    const missed = await takeRevisions(again, 5);
    await rename('Live');

    expect(seen.payload.data.changes.revision).toBe(2);
    expect(missed).toEqual([3, 4, 5, 6, 7]);
    expect(await takeRevisions(again, 1)).toEqual([8]);
    again.socket.close();
  });

  it('serves the graphql-ws client', async () => {
    const after = (await ws.admin('{ changeCursor }')).data.changeCursor;
    const { data } = await ws.admin(CREATE);
    const client = createClient({
      url: `${server.url.replace('http', 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      connectionParams: { authorization: `Bearer ${ws.key}` },
    });

    const answers = client.iterate<{ changes: { entityId: string } }>({
      query: CHANGES,
      variables: { after },
    });
    const { value } = await answers.next();

    expect(value?.data?.changes.entityId).toBe(data.personaCreate.id);
    await answers.return?.();
    await client.dispose();
  });

  it('ends with its socket when the key is revoked', async () => {
    const key = await issueKey(ws);
    const raw = await openSocket(server.url, key.key);
    const idle = await openSocket(server.url, key.key);
    raw.send(subscribe('1', CHANGES));
    await until('it is followed', () => server.app.followedWorkspaces() === 1);

    await revokeKey(ws, key);

    expect(await raw.next()).toMatchObject({
      id: '1',
      type: 'error',
      payload: [{ extensions: { code: 'UNAUTHENTICATED' } }],
    });
    const revoked = { code: 4403, reason: 'The API key is no longer valid' };
    expect(await raw.closed).toEqual(revoked);
    expect(await idle.closed).toEqual(revoked);
  });

  it('that fails inside tells nothing of it', async () => {
    const database = await testDatabase();
    const own = await server.openWorkspace();
    const after = (await own.admin('{ changeCursor }')).data.changeCursor;
    await own.admin(CREATE);
    await own.admin('{ changeCursor }');
    await database.query(`UPDATE change_event SET at = 'infinity' WHERE "workspaceId" = $1`, [
      own.id,
    ]);
    const raw = await openSocket(server.url, own.key);
    raw.send(
      subscribe('1', 'subscription ($after: ChangeCursor) { changes(after: $after) { at } }', {
        after,
      }),
    );

    const { payload } = await raw.next();

    expect(payload.errors).toEqual([
      expect.objectContaining({
        message: 'Something went wrong on the server. It was noted under the request id.',
        extensions: { code: 'INTERNAL' },
      }),
    ]);
    raw.socket.close();
  });
});

describe('an operation over WebSocket', () => {
  it('writes once with an idempotency key', async () => {
    const raw = await openSocket(server.url, ws.key);
    const extensions = { idempotencyKey: `ws-${Date.now()}` };
    raw.send(subscribe('1', CREATE, {}, extensions));
    const first = await raw.next();
    await raw.next();
    raw.send(subscribe('2', CREATE, {}, extensions));
    const second = await raw.next();

    expect(first.payload.data.personaCreate.revision).toBe(1);
    expect(second.payload.data).toEqual(first.payload.data);
    raw.socket.close();
  });

  it('is refused what a request is refused', async () => {
    const { key } = await issueKey(ws);
    const raw = await openSocket(server.url, key);
    const ask = async (id: string, query: string) => {
      raw.send(subscribe(id, query));
      const answer = await raw.next();
      await raw.next();
      return answer.payload.errors[0];
    };

    expect(await ask('1', '{ __schema { types { name } } }')).toEqual({
      message: 'Introspection needs an API key with the scope SCHEMA_READ.',
      extensions: { code: 'FORBIDDEN' },
    });
    expect(await ask('2', CREATE)).toMatchObject({
      path: ['personaCreate'],
      extensions: { code: 'FORBIDDEN', requiredScope: 'WRITE' },
    });
    const channels = Array.from({ length: 9 }, (_, i) => `c${i}: preferredChannels { name }`);
    const personas = `personas(first: 100) { nodes { ${channels.join(' ')} } }`;
    expect(await ask('3', `{ a: ${personas} b: ${personas} c: ${personas} }`)).toMatchObject({
      extensions: { code: 'COST_LIMIT' },
    });
    raw.socket.close();
  });
});

it('completes subscriptions and answers what it has taken before it goes', async () => {
  const own = await startServer();
  const workspace = await own.openWorkspace();
  const raw = await openSocket(own.url, workspace.key);
  const idle = await connectSocket(own.url);
  raw.send(subscribe('live', 'subscription { changes { type } }'));
  await until('it is followed', () => own.app.followedWorkspaces() === 1);
  raw.send(subscribe('write', CREATE));
  raw.send({ type: 'ping' });
  const answers = [await raw.next()];
  while (answers.at(-1)?.type !== 'pong') answers.push(await raw.next());

  await withinSeconds(8, 'the end of the server', own.close());

  const goodbye = { code: 1001, reason: 'The server is shutting down' };
  expect(await raw.closed).toEqual(goodbye);
  expect(await idle.closed).toEqual(goodbye);
  answers.push(...raw.rest());
  const written = answers.find(({ id, type }) => id === 'write' && type === 'next');
  expect(written?.payload.data.personaCreate.revision).toBe(1);
  expect(answers).toContainEqual({ id: 'live', type: 'complete' });
});
