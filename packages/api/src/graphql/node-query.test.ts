import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeGlobalId, newId } from '../kernel/ids.ts';
import { addConnectedRows } from '../testing/connected-rows.ts';
import { fillWorkspace, type MadeIds } from '../testing/fill-workspace.ts';
import { type Call, startServer, type TestServer, type TestWorkspace } from '../testing/harness.ts';
import { nodeTypes } from '../testing/id-targets.ts';
import { issueKey } from '../testing/keys.ts';

let server: TestServer;
let ws: TestWorkspace;
let stranger: TestWorkspace;
const ids = new Map<string, string>();

beforeAll(async () => {
  server = await startServer();
  ws = await server.openWorkspace();
  stranger = await server.openWorkspace();
  const made: MadeIds = await fillWorkspace(server, ws, 'Text');
  const connected = await addConnectedRows(server, ws, 'Text', made.get('CrmSource')?.[0]);
  for (const [type, [id]] of [...made, ...connected]) if (id) ids.set(type, id);
  const { data } = await ws.admin('{ apiKeys(first: 1) { nodes { id } } }');
  ids.set('ApiKey', data.apiKeys.nodes[0].id);
});
afterAll(() => server.close());

const NODE = 'query ($id: ID!) { node(id: $id) { __typename id } }';

/** Asks for one object, and gives what matters of the answer. */
async function find(call: Call, id: string | undefined) {
  const { status, data, errors } = await call(NODE, { id });
  return { status, data, errors };
}

const NOTHING = { status: 200, data: { node: null }, errors: undefined };

describe('node', () => {
  it.each(nodeTypes())('finds a %s by its id', async (type) => {
    const id = ids.get(type);

    expect(await find(ws.admin, id)).toEqual({
      status: 200,
      data: { node: { __typename: type, id } },
      errors: undefined,
    });
  });

  it.each(nodeTypes())(
    'does not find a %s of another workspace, as if there were none',
    async (type) => {
      expect(await find(stranger.admin, ids.get(type))).toEqual(NOTHING);
      expect(await find(stranger.admin, encodeGlobalId(type, newId()))).toEqual(NOTHING);
    },
  );

  it.each([
    '',
    'x',
    'Step',
    '%%%',
    encodeGlobalId('Nothing', newId()),
    encodeGlobalId('Workspace', newId()),
    encodeGlobalId('IdempotencyRecord', newId()),
    encodeGlobalId('Step', 'x'),
  ])('answers null to the id “%s”', async (id) => {
    expect(await find(ws.admin, id)).toEqual(NOTHING);
  });

  it('reads what is asked of each type, in one query', async () => {
    const read = () =>
      ws.admin(
        `query ($id: ID!) { node(id: $id) {
          ... on Entity { key revision }
          ... on Persona { name }
          ... on JourneyMap { name journey { name } steps { totalCount nodes { name phase { name } } } }
        } }`,
        { id: ids.get('JourneyMap') },
      );

    expect(await server.queriesOf(read)).toEqual(['JourneyMap.findMany']);
    expect((await read()).data.node).toEqual({
      key: 'one',
      revision: 1,
      name: 'Text name',
      journey: { name: 'Text name' },
      steps: {
        totalCount: 2,
        nodes: [
          { name: 'Text name', phase: { name: 'Text name' } },
          { name: 'Text name', phase: { name: 'Text name' } },
        ],
      },
    });
  });

  it('needs the right to the type', async () => {
    const reader = await issueKey(server, ws.admin, ['READ']);

    expect((await reader(NODE, { id: ids.get('Step') })).data).toMatchObject({
      node: { id: ids.get('Step') },
    });
    expect((await reader(NODE, { id: ids.get('ApiKey') })).errors?.[0]?.extensions).toEqual({
      code: 'FORBIDDEN',
      requiredScope: 'ADMIN',
    });
  });
});

describe('nodes', () => {
  it('keeps the order of the ids, repeats and gaps', async () => {
    const [step, persona] = [ids.get('Step'), ids.get('Persona')];
    const asked = [step, 'nonsense', persona, encodeGlobalId('Step', newId()), step];

    const { data, errors } = await ws.admin('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      ids: asked,
    });

    expect(errors).toBeUndefined();
    expect(data.nodes).toEqual([{ id: step }, null, { id: persona }, null, { id: step }]);
  });

  it('takes 100 ids and no more', async () => {
    const ask = (count: number) =>
      ws.admin('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
        ids: Array.from({ length: count }, () => ids.get('Step')),
      });

    expect((await ask(100)).data.nodes).toHaveLength(100);
    expect((await ask(101)).errors?.[0]).toMatchObject({
      message: 'There are 101 ids; 100 are allowed at once.',
      extensions: { code: 'BAD_USER_INPUT', path: 'ids' },
    });
  });
});
