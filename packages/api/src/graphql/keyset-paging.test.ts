import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { modelOf } from '../db/datamodel.ts';
import { encodeCursor } from '../kernel/keyset.ts';
import { type Call, startServer, type TestServer, type TestWorkspace } from '../testing/harness.ts';

let server: TestServer;
let ws: TestWorkspace;

beforeAll(async () => {
  server = await startServer();
  ws = await server.openWorkspace();
});
afterAll(() => server.close());

type Order = Record<string, 'ASC' | 'DESC'>[];

const ROWS =
  'mutation ($rows: [PainPointRowInput!]!) { painPointBulkUpsert(input: { rows: $rows }) { created rejected rows { id } } }';
const DELETE = 'mutation ($id: ID!) { painPointDelete(input: { id: $id }) { id } }';

const pageOf = (args: string) =>
  `query ($size: Int!, $cursor: String, $orderBy: [PainPointOrder!]) {
    painPoints(${args}, orderBy: $orderBy, where: { tags: { has: "paging" } }) {
      nodes { key }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }`;

const FORWARD = pageOf('first: $size, after: $cursor');
const BACKWARD = pageOf('last: $size, before: $cursor');

/** Few different values, so that order terms tie, and none in every third row. */
const rowOf = (key: string, seed: number) => ({
  key,
  name: `N${seed % 4}`,
  tags: ['paging'],
  frequency: seed % 3 === 0 ? null : `F${seed % 2}`,
  organizationAware: seed % 3 === 1 ? null : seed % 2 === 0,
  description: seed % 5 === 0 ? null : `Ünïcode ${seed % 7} %_`,
});

/** Walks a whole list by pages of changing size, while rows come and go between them. */
async function walk(
  document: string,
  orderBy: Order,
  sizes: readonly number[],
  meanwhile: (page: number) => Promise<void>,
): Promise<string[]> {
  const backward = document === BACKWARD;
  const seen: string[] = [];
  let cursor: string | null = null;
  for (let page = 0; ; page++) {
    const size: number = sizes[page % sizes.length] ?? 1;
    const { data, errors } = await ws.admin(document, { size, cursor, orderBy });
    if (errors) throw new Error(errors[0]?.message);
    const { nodes, pageInfo } = data.painPoints;
    const keys: string[] = nodes.map(({ key }: { key: string }) => key);
    expect(keys.length).toBeLessThanOrEqual(size);
    if (backward) seen.unshift(...keys);
    else seen.push(...keys);
    if (!(backward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage)) return seen;
    cursor = backward ? pageInfo.startCursor : pageInfo.endCursor;
    await meanwhile(page);
  }
}

async function write(rows: object[]): Promise<string[]> {
  const { data } = await ws.admin(ROWS, { rows });
  expect(data.painPointBulkUpsert).toMatchObject({ created: rows.length, rejected: 0 });
  return data.painPointBulkUpsert.rows.map(({ id }: { id: string }) => id);
}

const field = fc.constantFrom(
  'name',
  'frequency',
  'organizationAware',
  'description',
  'revision',
  'createdAt',
);
const direction = fc.constantFrom('ASC', 'DESC');
const orders = fc
  .uniqueArray(fc.tuple(field, direction), {
    selector: ([name]) => name,
    minLength: 1,
    maxLength: 3,
  })
  .map((terms) => terms.map(([name, way]): Order[number] => ({ [name]: way })));

describe('paging by keyset', () => {
  it('visits every row that stays exactly once, both ways, while others come and go', async () => {
    const stable = Array.from({ length: 30 }, (_, i) => `s${i}`);
    await write(stable.map((key, i) => rowOf(key, i * 7)));
    let made = 0;

    await fc.assert(
      fc.asyncProperty(
        orders,
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 0, max: 20 }),
        async (orderBy, sizes, seed) => {
          const whole = await walk(FORWARD, orderBy, [100], async () => {});
          expect(whole.filter((key) => key.startsWith('s'))).toHaveLength(stable.length);
          let guests = await write([rowOf(`g${made++}`, seed), rowOf(`g${made++}`, seed + 1)]);
          const comeAndGo = async (page: number) => {
            if (page > 3) return;
            await Promise.all(guests.map((id) => ws.admin(DELETE, { id })));
            guests = await write([
              rowOf(`g${made++}`, seed + page),
              rowOf(`g${made++}`, seed * page),
            ]);
          };

          for (const document of [FORWARD, BACKWARD]) {
            const visited = await walk(document, orderBy, sizes, comeAndGo);

            expect(visited.filter((key) => key.startsWith('s'))).toEqual(whole);
            expect(new Set(visited).size).toBe(visited.length);
          }
          await Promise.all(guests.map((id) => ws.admin(DELETE, { id })));
        },
      ),
      { numRuns: 8, seed: 20_261_121 },
    );
  });

  it('sorts by every column that it offers', async () => {
    for (const name of [
      'name',
      'key',
      'description',
      'frequency',
      'cause',
      'organizationAware',
      'revision',
      'createdAt',
      'updatedAt',
      'archivedAt',
    ]) {
      expect(modelOf('PainPoint').fields.has(name)).toBe(true);
      for (const way of ['ASC', 'DESC'] as const) {
        const visited = await walk(FORWARD, [{ [name]: way }], [7], async () => {});

        expect(new Set(visited).size).toBe(30);
        expect(await walk(BACKWARD, [{ [name]: way }], [11], async () => {})).toEqual(visited);
      }
    }
  });
});

describe('a cursor', () => {
  const after = (call: Call, cursor: string, list = 'painPoints', rest = '') =>
    call(`query ($cursor: String) { ${list}(first: 1, after: $cursor ${rest}) { nodes { id } } }`, {
      cursor,
    });

  const firstCursor = async (call: Call) => {
    const { data } = await call('{ painPoints(first: 1) { pageInfo { endCursor } } }');
    return data.painPoints.pageInfo.endCursor as string;
  };

  const REFUSED = [
    expect.objectContaining({
      message:
        'The cursor does not belong to this list. Use a cursor of the same field with the same orderBy.',
      extensions: { code: 'BAD_USER_INPUT', path: 'after' },
    }),
  ];

  it('fits the list it came from', async () => {
    expect((await after(ws.admin, await firstCursor(ws.admin))).errors).toBeUndefined();
  });

  it('is refused by another list, another order and another workspace', async () => {
    const cursor = await firstCursor(ws.admin);
    const stranger = await server.openWorkspace();

    expect((await after(ws.admin, cursor, 'personas')).errors).toEqual(REFUSED);
    expect(
      (await after(ws.admin, cursor, 'painPoints', 'orderBy: [{ name: DESC }]')).errors,
    ).toEqual(REFUSED);
    expect((await after(stranger.admin, cursor)).errors).toEqual(REFUSED);
  });

  it.each(['', 'x', '!!!', 'AAAAAAAAAAAAAAAA', Buffer.from('12345678[1').toString('base64url')])(
    'like “%s” is refused',
    async (cursor) => {
      expect((await after(ws.admin, cursor)).errors).toEqual(REFUSED);
    },
  );

  it('is refused when a letter of it was changed', async () => {
    const cursor = await firstCursor(ws.admin);
    for (let i = 0; i < cursor.length - 2; i += 5) {
      const other = cursor[i] === 'A' ? 'B' : 'A';

      expect(
        (await after(ws.admin, cursor.slice(0, i) + other + cursor.slice(i + 1))).errors,
      ).toEqual(REFUSED);
    }
  });

  it.each<[string, unknown[]]>([
    ['a condition', [{ not: null }, '0190f3a4-0000-7000-8000-00000000002a']],
    ['a number for a text', [1, '0190f3a4-0000-7000-8000-00000000002a']],
    ['no value for what always has one', [null, '0190f3a4-0000-7000-8000-00000000002a']],
    ['no id', ['a', 'a']],
    ['too few values', ['a']],
    ['too many values', ['a', '0190f3a4-0000-7000-8000-00000000002a', 'b']],
  ])('that is sealed well but holds %s is refused', async (_name, values) => {
    const cursor = await firstCursor(ws.admin);
    const list = createHash('sha256')
      .update(JSON.stringify({ workspaceId: ws.id }))
      .digest('base64url');
    const scope = `${ws.id} PainPoint name ASC, id ASC ${list}`;
    const row = JSON.parse(Buffer.from(cursor, 'base64url').toString().slice(8));
    expect(encodeCursor(row, scope)).toBe(cursor);

    expect((await after(ws.admin, encodeCursor(values as string[], scope))).errors).toEqual(
      REFUSED,
    );
  });
});
