import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pruneChanges } from '../../changes/prune.ts';
import { testDatabase } from '../../testing/engines.ts';
import { openEventStream } from '../../testing/event-stream.ts';
import { startServer, type TestServer, type TestWorkspace } from '../../testing/harness.ts';
import { issueKey, revokeKey } from '../../testing/issued-keys.ts';
import { appendPending } from '../../testing/pending-changes.ts';
import { until, withinSeconds } from '../../testing/within.ts';

let server: TestServer;
let ws: TestWorkspace;
let hoursAhead = 0;

beforeAll(async () => {
  server = await startServer(
    { changes: { pollMs: 50, keepDays: 30 }, stalledMs: 400 },
    { now: () => new Date(Date.now() + hoursAhead * 3_600_000) },
  );
  ws = await server.openWorkspace();
});
afterAll(() => server.close());

const CHANGES = `subscription ($after: ChangeCursor) {
  changes(after: $after) { type action revision entityId }
}`;
const CREATE = 'mutation ($input: PersonaCreateInput!) { personaCreate(input: $input) { id } }';

async function changeCursor(one = ws): Promise<string> {
  return (await one.admin('{ changeCursor }')).data.changeCursor;
}

describe('a key that no longer holds', () => {
  it('ends its streams when it is revoked, and shows nothing of what follows', async () => {
    const reader = await issueKey(ws);
    const stream = await openEventStream(server.url, reader.key, CHANGES);
    await ws.admin(CREATE, { input: { name: 'Still seen' } });
    const seen = await stream.next();

    await revokeKey(ws, reader);
    await ws.admin(CREATE, { input: { name: 'Not for you' } });
    const error = await stream.next();
    const end = await stream.next();

    expect(seen?.data.changes).toMatchObject({ type: 'Persona', action: 'CREATED' });
    expect(error?.data).toBeUndefined();
    expect(error?.errors).toEqual([
      expect.objectContaining({
        message:
          'The API key of this stream was revoked, has expired or lost rights. Subscribe again with a valid key.',
        extensions: expect.objectContaining({ code: 'UNAUTHENTICATED' }),
      }),
    ]);
    expect(end).toBeNull();
  });

  it('ends its streams when it expires, although nothing happens', async () => {
    const { key } = await issueKey(ws, ['READ'], new Date(Date.now() + 1_800_000));
    const stream = await openEventStream(server.url, key, CHANGES);
    const coming = stream.next();

    hoursAhead = 1;
    const error = await coming;

    hoursAhead = 0;
    expect(error?.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect(await stream.next()).toBeNull();
  });
});

it('refuses a cursor whose changes were deleted, and says how to go on', async () => {
  const database = await testDatabase();
  const own = await server.openWorkspace();
  await appendPending(database, own.id, 3, { at: new Date('2001-01-01T00:00:00Z') });
  const old = await changeCursor(own);
  await own.admin(CREATE, { input: { name: 'Young' } });
  const young = await changeCursor(own);
  await pruneChanges(database, new Date('2001-02-01T00:00:00Z'));

  const refused = await openEventStream(server.url, own.key, CHANGES, { after: old });
  const polled = await own.admin(
    'query ($after: ChangeCursor!) { changes(after: $after) { hasMore } }',
    { after: old },
  );
  const good = await own.admin(
    'query ($after: ChangeCursor!) { changes(after: $after) { hasMore } }',
    { after: young },
  );

  const answer = await refused.next();
  expect(answer?.errors?.[0]).toMatchObject({
    message:
      'The log no longer holds what follows this cursor: it is too old, or the database was restored. Ask for changeCursor, read everything again, then subscribe from that cursor.',
    extensions: { code: 'CURSOR_EXPIRED', path: 'after' },
  });
  expect(await refused.next()).toBeNull();
  expect(polled.errors?.[0]?.extensions.code).toBe('CURSOR_EXPIRED');
  expect(good.data).toEqual({ changes: { hasMore: false } });
});

it('tells of a change that was made through another process', async () => {
  // Neither polls during the test: the notice alone has to bring the news.
  const never = { changes: { pollMs: 3_600_000, keepDays: 30 } };
  const [one, two] = [await startServer(never), await startServer(never)];
  const own = await one.openWorkspace();
  const stream = await openEventStream(two.url, own.key, CHANGES);
  const created = await own.admin(CREATE, { input: { name: 'From elsewhere' } });

  const answer = await stream.next();

  expect(answer?.data.changes.entityId).toBe(created.data.personaCreate.id);
  stream.cut();
  await Promise.all([one.close(), two.close()]);
});

it('shows a subscriber nothing of another workspace', async () => {
  const [mine, theirs] = [await server.openWorkspace(), await server.openWorkspace()];
  const after = await changeCursor(mine);
  const stream = await openEventStream(server.url, mine.key, CHANGES, { after });
  for (const name of ['One', 'Two', 'Three']) await theirs.admin(CREATE, { input: { name } });
  const created = await mine.admin(CREATE, { input: { name: 'Mine' } });

  const answer = await stream.next();

  expect(answer?.data.changes.entityId).toBe(created.data.personaCreate.id);
  stream.cut();
});

it('lives through a burst with one reader who takes nothing, and cuts that one', async () => {
  const database = await testDatabase();
  const own = await server.openWorkspace();
  await own.admin(CREATE, { input: { name: 'Talkative' } });
  const [persona] = await database.query<{ id: string }>(
    `UPDATE persona SET bio = repeat('x', 50000) WHERE "workspaceId" = $1 RETURNING id::text`,
    [own.id],
  );
  const after = await changeCursor(own);
  const fast = await openEventStream(server.url, own.key, CHANGES, { after });
  const body = JSON.stringify({
    query: `subscription { changes { node { ... on Persona { bio } } } }`,
  });
  const { port } = new URL(server.url);
  const stalled = connect(Number(port), '127.0.0.1');
  stalled.write(
    `POST /graphql HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${own.key}\r\nAccept: text/event-stream\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
  );
  await once(stalled, 'readable');

  await appendPending(database, own.id, 2_000, { entityId: persona?.id ?? '' });
  const revisions = (await fast.take(2_000)).map(({ data }) => data.changes.revision);
  const cut = once(stalled, 'close');
  stalled.on('error', () => {});

  expect(revisions).toEqual(Array.from({ length: 2_000 }, (_, i) => i + 1));
  await until('the stalled reader is cut', async () => (await openStreams()) === 1);
  stalled.resume();
  await withinSeconds(10, 'the end of the connection', cut);
  fast.cut();
});

it('gives a key that has spent its budget its events later, and all of them', async () => {
  const tight = await startServer({ costBucket: { capacity: 10, restorePerSecond: 10 } });
  const own = await tight.openWorkspace();
  const stream = await openEventStream(tight.url, own.key, CHANGES);
  await appendPending(await testDatabase(), own.id, 12);
  const started = performance.now();

  const revisions = (await stream.take(12)).map(({ data }) => data.changes.revision);

  expect(revisions).toEqual(Array.from({ length: 12 }, (_, i) => i + 1));
  expect(performance.now() - started).toBeGreaterThan(900);
  stream.cut();
  await tight.close();
});

async function openStreams(): Promise<number> {
  const text = await (await fetch(`${server.url}/metrics`)).text();
  return Number(/parcours_open_streams\{transport="sse"\} (\d+)/.exec(text)?.[1] ?? 0);
}
