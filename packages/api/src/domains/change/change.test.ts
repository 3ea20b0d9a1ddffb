import { createClient } from 'graphql-sse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEventStream } from '../../testing/event-stream.ts';
import { startServer, type TestServer, type TestWorkspace } from '../../testing/harness.ts';
import { until } from '../../testing/within.ts';

let server: TestServer;
let ws: TestWorkspace;

beforeAll(async () => {
  server = await startServer();
  ws = await server.openWorkspace();
});
afterAll(() => server.close());

const CREATE =
  'mutation ($name: String!) { personaCreate(input: { name: $name }) { id revision } }';
const RENAME = `mutation ($id: ID!, $name: String!) {
  personaUpdate(input: { id: $id, name: $name }) { revision }
}`;
const CHANGES = `subscription ($after: ChangeCursor, $where: ChangeWhere) {
  changes(after: $after, where: $where) { cursor type action revision entityId changedFields }
}`;

async function createPersona(name: string): Promise<string> {
  const { data } = await ws.admin(CREATE, { name });
  return data.personaCreate.id;
}

async function changeCursor(): Promise<string> {
  return (await ws.admin('{ changeCursor }')).data.changeCursor;
}

describe('Subscription.changes', () => {
  it('tells what happened, by whom, and how the object is now', async () => {
    const after = await changeCursor();
    const stream = await openEventStream(
      server.url,
      ws.key,
      `subscription ($after: ChangeCursor) {
        changes(after: $after) {
          type action revision changedFields entityId at memberId journeyMapId requestId
          node { id ... on Persona { name preferredChannels { name } } }
        }
      }`,
      { after },
    );
    const created = await ws.admin(CREATE, { name: 'Sofia' });

    const answer = await stream.next();

    const { id } = created.data.personaCreate;
    expect(answer).toEqual({
      data: {
        changes: {
          type: 'Persona',
          action: 'CREATED',
          revision: 1,
          changedFields: [],
          entityId: id,
          at: expect.stringMatching(/Z$/),
          memberId: expect.any(String),
          journeyMapId: null,
          requestId: created.headers.get('x-request-id'),
          node: { id, name: 'Sofia', preferredChannels: [] },
        },
      },
    });
    stream.cut();
  });

  it('goes on after a cut where the reader stopped: each change once, in order', async () => {
    const id = await createPersona('Followed');
    const before = await openEventStream(server.url, ws.key, CHANGES);
    await ws.admin(RENAME, { id, name: 'Seen' });
    const seen = await before.next();
    before.cut();
    for (const name of ['One', 'Two', 'Three', 'Four', 'Five']) {
      await ws.admin(RENAME, { id, name });
    }

    const after = seen?.data.changes.cursor;
    const again = await openEventStream(server.url, ws.key, CHANGES, { after });
    const missed = await again.take(5);
    await ws.admin(RENAME, { id, name: 'Live' });
    const live = await again.next();

    expect(seen?.data.changes.revision).toBe(2);
    expect(missed.map(({ data }) => data.changes.revision)).toEqual([3, 4, 5, 6, 7]);
    expect(live?.data.changes).toEqual({
      cursor: expect.any(String),
      type: 'Persona',
      action: 'UPDATED',
      revision: 8,
      entityId: id,
      changedFields: ['name'],
    });
    again.cut();
  });

  it('lets a change pass that was committed before the cursor was taken', async () => {
    await createPersona('Before');
    const after = await changeCursor();
    const stream = await openEventStream(server.url, ws.key, CHANGES, { after });
    const id = await createPersona('After');

    const answer = await stream.next();

    expect(answer?.data.changes.entityId).toBe(id);
    stream.cut();
  });

  it('follows only the types and actions asked for', async () => {
    const stream = await openEventStream(server.url, ws.key, CHANGES, {
      where: { types: ['Persona'], actions: ['DELETED'] },
    });
    const id = await createPersona('Short-lived');
    await ws.admin(
      'mutation { channelCreate(input: { name: "Shop", medium: PHYSICAL, type: STORE }) { id } }',
    );
    await ws.admin('mutation ($id: ID!) { personaDelete(input: { id: $id }) { id } }', { id });

    const answer = await stream.next();

    expect(answer?.data.changes).toMatchObject({
      action: 'DELETED',
      entityId: id,
      type: 'Persona',
    });
    stream.cut();
  });

  it('has no object to show once it is deleted', async () => {
    const after = await changeCursor();
    const id = await createPersona('Gone');
    await ws.admin('mutation ($id: ID!) { personaDelete(input: { id: $id }) { id } }', { id });
    const stream = await openEventStream(
      server.url,
      ws.key,
      'subscription ($after: ChangeCursor) { changes(after: $after) { action node { id } } }',
      { after },
    );

    const answers = await stream.take(2);

    expect(answers.map(({ data }) => data.changes)).toEqual([
      { action: 'CREATED', node: null },
      { action: 'DELETED', node: null },
    ]);
    stream.cut();
  });

  it('forgets a reader who left', async () => {
    const other = await server.openWorkspace();
    const count = async () => {
      const text = await (await fetch(`${server.url}/metrics`)).text();
      return Number(/parcours_open_streams\{transport="sse"\} (\d+)/.exec(text)?.[1] ?? 0);
    };
    const before = await count();
    const stream = await openEventStream(server.url, other.key, CHANGES);
    const during = await count();

    stream.cut();

    await until('the stream is gone', async () => (await count()) === before);
    expect(during).toBe(before + 1);
    await until('nobody follows', () => server.app.followedWorkspaces() === 0);
  });

  it('serves the graphql-sse client', async () => {
    const after = await changeCursor();
    const id = await createPersona('Client');
    const client = createClient({
      url: `${server.url}/graphql`,
      headers: { authorization: `Bearer ${ws.key}` },
    });

    const answers = client.iterate<{ changes: { entityId: string } }>({
      query: CHANGES,
      variables: { after },
    });
    const { value } = await answers.next();

    expect(value?.data?.changes.entityId).toBe(id);
    await answers.return?.();
    client.dispose();
  });
});
