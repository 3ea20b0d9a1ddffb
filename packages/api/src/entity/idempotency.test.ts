import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startFaultProxy } from '../testing/fault-proxy.ts';
import {
  type Answer,
  startServer,
  type TestServer,
  type TestWorkspace,
} from '../testing/harness.ts';
import { testEngine } from '../testing/test-engine.ts';
import { pruneIdempotencyRecords } from './prune-idempotency.ts';

let server: TestServer;
let ws: TestWorkspace;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());
beforeAll(async () => {
  ws = await server.openWorkspace();
});

const CREATE = 'mutation ($name: String!) { personaCreate(input: { name: $name }) { id name } }';

const create = (name: string, key: string, workspace = ws) =>
  workspace.admin(CREATE, { name }, { 'idempotency-key': key });

const countOf = async (name: string, workspace = ws): Promise<number> => {
  const { data } = await workspace.admin(
    'query ($name: String!) { personas(first: 1, where: { name: { startsWith: $name } }) { totalCount } }',
    { name },
  );
  return data.personas.totalCount;
};

const refusal = ({ status, errors }: Answer) => ({ status, code: errors?.[0]?.extensions.code });

describe('a mutation that is sent again because its answer was lost', () => {
  it('takes effect once, and answers the same', async () => {
    const count = testEngine === 'postgres' ? 1_000 : 250;
    const proxy = await startFaultProxy(server.url, 4);
    const send = async (i: number): Promise<string> => {
      for (;;) {
        const sent = fetch(`${proxy.url}/graphql`, {
          method: 'POST',
          headers: {
            authorization: `Bearer ${ws.key}`,
            'content-type': 'application/json',
            'idempotency-key': `lost ${i}`,
          },
          body: JSON.stringify({ query: CREATE, variables: { name: `Lost ${i}` } }),
        });
        const text = await sent.then((response) => response.text()).catch(() => null);
        if (text === null) continue;
        const { data, errors } = JSON.parse(text);
        if (data) return data.personaCreate.id;
        throw new Error(text.slice(0, 500) + JSON.stringify(errors));
      }
    };
    try {
      const ids: string[] = [];
      const workers = Array.from({ length: 8 }, async (_, worker) => {
        for (let i = worker; i < count; i += 8) ids[i] = await send(i);
      });
      await Promise.all(workers);

      expect(proxy.lost()).toBeGreaterThan(count / 4);
      expect(await countOf('Lost')).toBe(count);
      expect(new Set(ids).size).toBe(count);
      const { data } = await create('Lost 7', 'lost 7');
      expect(data.personaCreate).toEqual({ id: ids[7], name: 'Lost 7' });
    } finally {
      await proxy.close();
    }
  }, 90_000);
});

describe('an Idempotency-Key', () => {
  it('gives fifty twins one effect', async () => {
    const twins = await Promise.all(Array.from({ length: 50 }, () => create('Twin', 'twins')));

    const ids = new Set(twins.flatMap(({ data }) => data?.personaCreate.id ?? []));
    expect(ids.size).toBe(1);
    for (const twin of twins.filter(({ data }) => !data)) {
      expect(refusal(twin)).toEqual({ status: 409, code: 'IDEMPOTENCY_IN_PROGRESS' });
    }
    expect(await countOf('Twin')).toBe(1);
  });

  it('is refused for another request', async () => {
    await create('First', 'reused');

    expect(refusal(await create('Second', 'reused'))).toEqual({
      status: 422,
      code: 'IDEMPOTENCY_KEY_REUSED',
    });
    const other =
      'mutation ($name: String!) { personaCreate: systemCreate(input: { name: $name }) { id } }';
    expect(
      refusal(await ws.admin(other, { name: 'First' }, { 'idempotency-key': 'reused' })),
    ).toEqual({ status: 422, code: 'IDEMPOTENCY_KEY_REUSED' });
    expect(await countOf('Second')).toBe(0);
  });

  it('is its workspace’s own', async () => {
    const other = await server.openWorkspace();

    const [mine, theirs] = [await create('Own', 'shared'), await create('Theirs', 'shared', other)];

    expect([mine.data.personaCreate.name, theirs.data.personaCreate.name]).toEqual([
      'Own',
      'Theirs',
    ]);
    expect([await countOf('Own'), await countOf('Theirs', other)]).toEqual([1, 1]);
  });

  it('is not used up by a write that was refused', async () => {
    expect(refusal(await create(' ', 'refused'))).toEqual({ status: 200, code: 'BAD_USER_INPUT' });

    expect((await create('Refused', 'refused')).data.personaCreate.name).toBe('Refused');
  });

  it('covers each write of an operation by itself', async () => {
    const both = (second: string) =>
      ws.admin(
        `mutation ($second: String!) {
          a: personaCreate(input: { name: "Part 1" }) { id }
          b: personaCreate(input: { name: $second }) { id }
        }`,
        { second },
        { 'idempotency-key': 'parts' },
      );
    const broken = await both(' ');
    expect(broken.errors).toEqual([expect.objectContaining({ path: ['b'] })]);
    expect(await countOf('Part')).toBe(1);

    const mended = await both('Part 2');
    const repeated = await both('Part 2');

    expect(mended.errors).toBeUndefined();
    expect(repeated.data).toEqual(mended.data);
    expect(await countOf('Part')).toBe(2);
  });

  it.each([
    [
      'update',
      'personaUpdate(input: { id: $id, bio: "B" }) { revision bio }',
      { revision: 2, bio: 'B' },
    ],
    ['archive', 'personaArchive(input: { id: $id }) { revision }', { revision: 2 }],
    ['delete', 'personaDelete(input: { id: $id }) { dryRun }', { dryRun: false }],
    [
      'bulk',
      'personaBulkUpsert(input: { rows: [{ id: $id, bio: "C" }, { name: "Bulk made" }] }) { created updated }',
      { created: 1, updated: 1 },
    ],
  ])('makes an %s harmless to repeat', async (verb, field, answer) => {
    const { data } = await create(`To ${verb}`, `made for ${verb}`);
    const run = () =>
      ws.admin(
        `mutation ($id: ID!) { done: ${field} }`,
        { id: data.personaCreate.id },
        { 'idempotency-key': `do ${verb}` },
      );

    expect((await run()).data).toEqual({ done: answer });
    expect(await run()).toMatchObject({ data: { done: answer } });
  });

  it('is remembered for a day', async () => {
    const made = await create('Day', 'day');
    const hours = (count: number) => new Date(Date.now() + count * 3_600_000);

    await pruneIdempotencyRecords(server.app.prisma, hours(23.9));
    expect((await create('Day', 'day')).data).toEqual(made.data);

    expect(await pruneIdempotencyRecords(server.app.prisma, hours(24.1))).toBeGreaterThan(0);
    expect((await create('Day', 'day')).data).not.toEqual(made.data);
    expect(await countOf('Day')).toBe(2);
  });

  it('is forgotten when a server starts after that day', async () => {
    await create('Start', 'start');
    const records = () =>
      server.app.prisma.idempotencyRecord.count({ where: { workspaceId: ws.id, key: 'start' } });
    expect(await records()).toBe(1);

    const later = await startServer({}, { now: () => new Date(Date.now() + 25 * 3_600_000) });
    await later.close();

    expect(await records()).toBe(0);
  });
});
