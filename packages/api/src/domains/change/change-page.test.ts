import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer, type TestWorkspace } from '../../testing/harness.ts';
import { issueKey } from '../../testing/issued-keys.ts';

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
async function createPersona(name: string): Promise<string> {
  const { data } = await ws.admin(CREATE, { name });
  return data.personaCreate.id;
}

async function changeCursor(): Promise<string> {
  return (await ws.admin('{ changeCursor }')).data.changeCursor;
}

describe('Query.changes', () => {
  const PAGE = `query ($after: ChangeCursor!, $first: Int!) {
    changes(after: $after, first: $first) { nodes { revision entityId } cursor hasMore }
  }`;

  it('reads the log page by page', async () => {
    const start = await changeCursor();
    const id = await createPersona('Paged');
    await ws.admin(RENAME, { id, name: 'Paged again' });
    await ws.admin(RENAME, { id, name: 'Paged at last' });
    await changeCursor();

    const one = await ws.admin(PAGE, { after: start, first: 2 });
    const two = await ws.admin(PAGE, { after: one.data.changes.cursor, first: 2 });
    const three = await ws.admin(PAGE, { after: two.data.changes.cursor, first: 2 });

    const change = (revision: number) => ({ revision, entityId: id });
    expect(one.data.changes).toMatchObject({ nodes: [change(1), change(2)], hasMore: true });
    expect(two.data.changes).toMatchObject({ nodes: [change(3)], hasMore: false });
    expect(three.data.changes).toEqual({
      nodes: [],
      cursor: two.data.changes.cursor,
      hasMore: false,
    });
  });

  it('refuses a page that is too large', async () => {
    const { errors } = await ws.admin(PAGE, { after: await changeCursor(), first: 101 });

    expect(errors).toEqual([
      expect.objectContaining({
        message: 'first must be between 1 and 100; it is 101.',
        extensions: { code: 'BAD_USER_INPUT', path: 'first' },
      }),
    ]);
  });
});

it('keeps changes of keys from callers who may not see keys', async () => {
  const { key } = await issueKey(ws);
  const after = await changeCursor();
  await issueKey(ws);
  await createPersona('For everyone');
  await changeCursor();

  const page = 'query ($after: ChangeCursor!) { changes(after: $after) { nodes { type } } }';
  const asReader = await server.callWith(key)(page, { after });
  const asAdmin = await ws.admin(page, { after });

  expect(asReader.data.changes.nodes).toEqual([{ type: 'Persona' }]);
  expect(asAdmin.data.changes.nodes).toEqual([{ type: 'ApiKey' }, { type: 'Persona' }]);
});
