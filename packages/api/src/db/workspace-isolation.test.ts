import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeGlobalId, newId } from '../kernel/ids.ts';
import { schema } from '../schema.ts';
import { callOfRoot, type RootCall } from '../testing/any-operation.ts';
import { addConnectedRows } from '../testing/connected-rows.ts';
import { testDatabase } from '../testing/engines.ts';
import { fillWorkspace, type MadeIds } from '../testing/fill-workspace.ts';
import {
  type Answer,
  startServer,
  type TestServer,
  type TestWorkspace,
} from '../testing/harness.ts';
import { idTarget } from '../testing/id-targets.ts';

const CANARY = 'Kanarienvogel';

let server: TestServer;
let owner: TestWorkspace;
let intruder: TestWorkspace;
let owned: MadeIds;
let own: MadeIds;
/** Where the owner's log of changes stood before anything was in it. */
let logStart: string | undefined;

/** Everything an answer tells; bytes as the text they are. */
function textOf(answer: unknown): string {
  return JSON.stringify(answer, (_, value) =>
    value?.encoding === 'BASE64'
      ? { ...value, encoding: '', content: Buffer.from(value.content, 'base64').toString() }
      : value,
  );
}

beforeAll(async () => {
  server = await startServer();
  owner = await server.openWorkspace(`${CANARY} workspace`);
  intruder = await server.openWorkspace('Intruder');
  logStart = (await owner.admin('{ changeCursor }')).data?.changeCursor;
  owned = await withKey(owner, await fillWorkspace(server, owner, CANARY), CANARY);
  own = await withKey(intruder, await fillWorkspace(server, intruder, 'Mine'), 'Mine');
});
afterAll(() => server.close());

async function withKey(ws: TestWorkspace, made: MadeIds, name: string): Promise<MadeIds> {
  const { data } = await ws.admin(
    `mutation ($input: ApiKeyCreateInput!) { apiKeyCreate(input: $input) { apiKey { id } } }`,
    { input: { memberId: made.get('Member')?.[0], name, scopes: ['READ'] } },
  );
  const job = await waitingJob(ws, name);
  return new Map([
    ...made,
    ...(await addConnectedRows(server, ws, name, made.get('CrmSource')?.[0])),
    ['ApiKey', [data.apiKeyCreate.apiKey.id]],
    ['Job', [job]],
  ]);
}

/** No call makes a job of just any kind, and nothing does one of this kind. */
async function waitingJob({ id: workspaceId }: TestWorkspace, name: string): Promise<string> {
  const { id } = await server.app.prisma.job.create({
    data: {
      workspaceId,
      id: newId(),
      kind: 'UNKNOWN',
      status: 'FAILED',
      input: { name },
      errorMessage: `${name} is not done.`,
      maxAttempts: 1,
      runAt: new Date(),
      requestId: name,
      createdAt: new Date(),
    },
  });
  return encodeGlobalId('Job', id);
}

const fieldsOf = (kind: 'query' | 'mutation') =>
  Object.values(
    (kind === 'query' ? schema.getQueryType() : schema.getMutationType())?.getFields() ?? {},
  );

const PAGES_BACK = new Set(['last', 'before']);
const idOf = (ids: MadeIds, type: string) => ids.get(type)?.[0];

/** What every call gives besides ids: complete enough to be accepted, were the ids one's own. */
function scalar(type: string, name: string): unknown {
  if (['key', 'revision', 'position', 'before', 'last'].includes(name)) return undefined;
  switch (type) {
    case 'String':
      return 'Intruder';
    case 'Int':
      return name === 'first' ? 5 : 1;
    case 'Float':
      return 1;
    case 'Boolean':
      return name.startsWith('include') || undefined;
    case 'Date':
      return '2027-01-01';
    case 'DateTime':
      return '2027-01-01T00:00:00Z';
    case 'JSON':
      return {};
    case 'ChangeCursor':
      return logStart;
    default:
      return undefined;
  }
}

/** Ways to ask a root field for what belongs to `ids`. */
function queriesFor(field: string, ids: MadeIds, cursor: string | null): RootCall[] {
  const chooseIds =
    (key?: string) =>
    ({ name, type, input }: { name: string; type: string; input: string | null }) => {
      if (type === 'ID') return idOf(ids, idTarget(field, name, input));
      if (name === 'key') return input ? undefined : key;
      if (name === 'after' && type === 'String') return cursor ?? undefined;
      return input ? undefined : scalar(type, name);
    };
  const without =
    (...left: string[]) =>
    (name: string) =>
      !PAGES_BACK.has(name) && !left.includes(name);
  return [
    callOfRoot('query', field, chooseIds(), without('key', 'where', 'orderBy', 'after')),
    callOfRoot('query', field, chooseIds('one'), without('id', 'where', 'orderBy', 'after')),
    callOfRoot(
      'query',
      field,
      chooseIds(),
      without('key', 'source', 'externalId', 'reference', 'groupBy', 'rules', 'csv'),
    ),
    callOfRoot('query', field, chooseIds(), without('key', 'orderBy', 'after')),
    callOfRoot('query', field, chooseIds(), without('key', 'after', 'from', 'to')),
    callOfRoot('query', field, chooseIds(), without('key', 'where', 'orderBy')),
  ].filter((call, i, all) => all.findIndex(({ document }) => document === call.document) === i);
}

/** The places in the input of a mutation that take an id, as `Input.field`. */
function idPlaces(field: string): string[] {
  const places = new Set<string>();
  callOfRoot('mutation', field, ({ name, type, input }) => {
    if (type === 'ID') places.add(`${input}.${name}`);
    return type === 'ID' ? 'x' : scalar(type, name);
  });
  return [...places];
}

/** Ways to write with ids of another workspace: with all of them, with each alone, and by key. */
function mutationsFor(field: string): RootCall[] {
  const all = callOfRoot('mutation', field, ({ name, type, input }) =>
    type === 'ID' ? idOf(owned, idTarget(field, name, input)) : scalar(type, name),
  );
  const each = idPlaces(field).map((place) =>
    callOfRoot('mutation', field, ({ name, type, input, isRequired }) => {
      if (type !== 'ID') return scalar(type, name);
      const target = idTarget(field, name, input);
      if (`${input}.${name}` === place) return idOf(owned, target);
      return isRequired || /(journeyMap|process|journey|action|painPoint)Id/.test(name)
        ? idOf(own, target)
        : undefined;
    }),
  );
  const byKey = callOfRoot('mutation', field, ({ name, type, input }) => {
    if (name === 'key') return 'one';
    if (type !== 'ID') return scalar(type, name);
    return name === 'id' ? undefined : idOf(owned, idTarget(field, name, input));
  });
  return [all, ...each, byKey];
}

/** Everything the owner has, as text. */
async function everythingOf(workspaceId: string): Promise<Record<string, string>> {
  const database = await testDatabase();
  const tables = await database.query<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.columns
     WHERE table_schema = 'public' AND column_name = 'workspaceId' ORDER BY 1`,
  );
  const contents: Record<string, string> = {};
  for (const { name } of tables) {
    const [found] = await database.query<{ rows: string }>(
      `SELECT coalesce(json_agg(t ORDER BY t::text), '[]')::text AS rows FROM "${name}" t WHERE "workspaceId" = $1::uuid`,
      [workspaceId],
    );
    contents[name] = found?.rows ?? '';
  }
  return contents;
}

function expectNothingOfOwner({ field, document, variables }: RootCall, answer: Answer): void {
  const text = textOf({ data: answer.data, errors: answer.errors });
  const ids = [...owned.values()].flat().filter((id) => !JSON.stringify(variables).includes(id));
  const seen = [CANARY, ...ids].filter((secret) => text.includes(secret));
  expect({ field, document, seen }).toEqual({ field, document, seen: [] });
  const codes = answer.errors?.map(({ extensions }) => extensions.code) ?? [];
  expect({ field, document, codes }).not.toMatchObject({
    codes: expect.arrayContaining(['INTERNAL']),
  });
}

describe('another workspace', () => {
  it('sees its own data by every field of the root, which shows that these calls see something', async () => {
    const blind: string[] = [];
    for (const { name } of fieldsOf('query')) {
      const answers: Answer[] = [];
      for (const { document, variables } of queriesFor(name, owned, null)) {
        answers.push(await owner.admin(document, variables));
      }
      const secrets = [CANARY, ...[...owned.values()].flat()];
      const seen = textOf(answers.map(({ data }) => data));
      if (!secrets.some((secret) => seen.includes(secret))) blind.push(name);
    }

    // A place in the log says nothing by itself, connectors and rules are the same for all, and no
    // condition holds that is not made for the data, and touchpoints are proposed from
    // messages with a customer alone, which a general row is not.
    expect(blind).toEqual([
      'changeCursor',
      'crmConnectors',
      'lintRules',
      'matchRuleTrial',
      'processTouchpointProposals',
    ]);
  });

  it('sees nothing of ours by any field of the root', async () => {
    const { data } = await owner.admin('{ steps(first: 1) { pageInfo { endCursor } } }');
    const visited = new Set<string>();

    for (const { name } of fieldsOf('query')) {
      for (const call of queriesFor(name, owned, data.steps.pageInfo.endCursor)) {
        expectNothingOfOwner(call, await intruder.admin(call.document, call.variables));
        visited.add(name);
      }
    }

    expect([...visited]).toEqual(fieldsOf('query').map(({ name }) => name));
  });

  it('changes nothing of ours by any mutation', async () => {
    // What waits for its number in the log would get it meanwhile.
    await owner.admin('{ changeCursor }');
    const before = await everythingOf(owner.id);
    expect(JSON.stringify(before)).toContain(CANARY);
    const visited = new Set<string>();

    for (const { name } of fieldsOf('mutation')) {
      for (const call of mutationsFor(name)) {
        expectNothingOfOwner(call, await intruder.admin(call.document, call.variables));
        visited.add(name);
      }
    }

    expect([...visited]).toEqual(fieldsOf('mutation').map(({ name }) => name));
    expect(await everythingOf(owner.id)).toEqual(before);
    expect(JSON.stringify(await everythingOf(intruder.id))).not.toContain(owner.id);
  });
});
