import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer, type TestWorkspace } from '../testing/harness.ts';
import { connectSocket, openSocket } from '../testing/raw-socket.ts';
import { until } from '../testing/within.ts';

let server: TestServer;
let ws: TestWorkspace;

beforeAll(async () => {
  server = await startServer({ changes: { pollMs: 100, keepDays: 30 } });
  ws = await server.openWorkspace();
});
afterAll(() => server.close());

const INIT = () => ({ type: 'connection_init', payload: { authorization: `Bearer ${ws.key}` } });
const subscribe = (id: string, query: string, variables = {}) => ({
  id,
  type: 'subscribe',
  payload: { query, variables },
});
const NAME = '{ workspace { name } }';
const CHANGES = 'subscription { changes { type revision } }';
const createPersona = () => ws.admin('mutation { personaCreate(input: { name: "Sofia" }) { id } }');

describe('opening a socket', () => {
  it('acknowledges a good key', async () => {
    const raw = await connectSocket(server.url);
    raw.send(INIT());

    expect(await raw.next()).toEqual({ type: 'connection_ack' });
    expect(raw.protocol).toBe('graphql-transport-ws');
    raw.socket.close();
  });

  it('closes with 4408 when no connection_init comes', async () => {
    const raw = await connectSocket(server.url);

    expect(await raw.closed).toEqual({ code: 4408, reason: 'Connection initialisation timeout' });
  });

  it('closes with 4429 at a second connection_init', async () => {
    const raw = await openSocket(server.url, ws.key);
    raw.send(INIT());

    expect(await raw.closed).toMatchObject({ code: 4429 });
  });

  it('closes with 4401 when a subscribe comes before the acknowledgement', async () => {
    const raw = await connectSocket(server.url);
    raw.send(subscribe('1', NAME));

    expect(await raw.closed).toEqual({ code: 4401, reason: 'Unauthorized' });
  });

  it.each([
    ['no key', {}],
    ['a wrong key', { authorization: 'Bearer parcours_wrong' }],
    ['a key that is no text', { authorization: { a: 1 } }],
  ])('closes with 4403 at %s', async (_what, payload) => {
    const raw = await connectSocket(server.url);
    raw.send({ type: 'connection_init', payload });

    expect(await raw.closed).toEqual({ code: 4403, reason: 'Forbidden' });
  });

  it('refuses another subprotocol', async () => {
    await expect(connectSocket(server.url, 'graphql-ws')).rejects.toThrow('subprotocol');
  });

  it('takes sockets at /graphql only', async () => {
    await expect(connectSocket(`${server.url}/elsewhere`)).rejects.toThrow('404');
  });
});

describe('messages that are none', () => {
  it.each([
    ['no JSON', 'this is { no json'],
    ['an unknown type', { type: 'connection_improvise' }],
    ['a subscribe without a query', { id: '1', type: 'subscribe', payload: {} }],
  ])('close with 4400: %s', async (_what, message) => {
    const raw = await openSocket(server.url, ws.key);
    raw.send(message);

    expect(await raw.closed).toEqual({ code: 4400, reason: 'Invalid message received' });
  });

  it('close with 4409 when the id is in use', async () => {
    const raw = await openSocket(server.url, ws.key);
    raw.send(subscribe('1', CHANGES));
    raw.send(subscribe('1', CHANGES));

    expect(await raw.closed).toEqual({ code: 4409, reason: 'Subscriber for 1 already exists' });
  });
});

describe('operations', () => {
  it('answer ping with pong and its payload', async () => {
    const raw = await openSocket(server.url, ws.key);
    raw.send({ type: 'ping', payload: { nonce: 7 } });

    expect(await raw.next()).toEqual({ type: 'pong', payload: { nonce: 7 } });
    raw.socket.close();
  });

  it('answer a query with next and complete', async () => {
    const raw = await openSocket(server.url, ws.key);
    raw.send(subscribe('q', '{ workspace { revision } }'));

    expect(await raw.next()).toEqual({
      id: 'q',
      type: 'next',
      payload: { data: { workspace: { revision: 1 } } },
    });
    expect(await raw.next()).toEqual({ id: 'q', type: 'complete' });
    raw.socket.close();
  });

  it.each([
    ['a syntax error', '{ workspace {', 'Syntax Error: Expected Name, found <EOF>.'],
    [
      'a validation error',
      '{ workspac { name } }',
      'Cannot query field "workspac" on type "Query".',
    ],
    [
      'a document limit',
      `{ ${'workspace { name } '.repeat(30)} }`,
      'The operation is 30 root fields long; 20 are allowed. Ask for less at once.',
    ],
  ])('leave the socket and its other subscriptions alone at %s', async (_what, query, message) => {
    const raw = await openSocket(server.url, ws.key);
    raw.send(subscribe('live', CHANGES));
    raw.send(subscribe('bad', query));

    const error = await raw.next();
    await until('the subscription stands', () => server.app.followedWorkspaces() === 1);
    await createPersona();
    const live = await raw.next();

    expect(error).toMatchObject({ id: 'bad', type: 'error', payload: [{ message }] });
    expect(live).toEqual({
      id: 'live',
      type: 'next',
      payload: { data: { changes: { type: 'Persona', revision: 1 } } },
    });
    raw.socket.close();
    await until('nobody follows', () => server.app.followedWorkspaces() === 0);
  });

  it('end at complete, and what they hold is let go', async () => {
    const raw = await openSocket(server.url, ws.key);
    raw.send(subscribe('1', CHANGES));
    await until('it is followed', () => server.app.followedWorkspaces() === 1);

    raw.send({ id: '1', type: 'complete' });

    await until('nobody follows', () => server.app.followedWorkspaces() === 0);
    expect(raw.socket.readyState).toBe(raw.socket.OPEN);
    raw.socket.close();
  });

  it('are let go when the client vanishes', async () => {
    const raw = await openSocket(server.url, ws.key);
    for (const id of ['1', '2', '3']) raw.send(subscribe(id, CHANGES));
    await until('it is followed', () => server.app.followedWorkspaces() === 1);

    raw.socket.terminate();

    await until('nobody follows', () => server.app.followedWorkspaces() === 0);
  });

  it('tell a stream that fails by its code, and nothing of what is inside', async () => {
    const raw = await openSocket(server.url, ws.key);
    raw.send(subscribe('1', 'subscription { changes(after: "nonsense") { type } }'));

    expect(await raw.next()).toMatchObject({
      id: '1',
      type: 'next',
      payload: { errors: [{ extensions: { code: 'BAD_USER_INPUT', path: 'after' } }] },
    });
    expect(await raw.next()).toEqual({ id: '1', type: 'complete' });
    raw.socket.close();
  });
});
