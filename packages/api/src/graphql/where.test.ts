import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer, type TestWorkspace } from '../testing/harness.ts';

let server: TestServer;
let ws: TestWorkspace;
const ids: Record<string, string> = {};

const PERSONAS = [
  {
    key: 'a',
    name: 'Anna',
    segment: '50% off',
    sharePercent: 10,
    digitalUse: 'RARE',
    tags: ['old', 'loyal'],
  },
  { key: 'b', name: 'Béla', segment: '50 % off', digitalUse: 'NONE', tags: ['old'] },
  { key: 'c', name: 'c_d', segment: null, tags: [] },
  { key: 'd', name: 'cxd', segment: 'back\\slash', digitalUse: 'RARE', tags: ['new'] },
];

beforeAll(async () => {
  server = await startServer();
  ws = await server.openWorkspace();
  const { data } = await ws.admin(
    'mutation ($rows: [PersonaRowInput!]!) { personaBulkUpsert(input: { rows: $rows }) { rows { key id } } }',
    { rows: PERSONAS },
  );
  for (const { key, id } of data.personaBulkUpsert.rows) ids[key] = id;
  await ws.admin(`mutation {
    channelCreate(input: { key: "web", name: "Web", medium: DIGITAL }) { id }
    touchpointBulkUpsert(input: { rows: [{ key: "t1", name: "Home" }, { key: "t2", name: "Shop" }] }) { created }
    journeyBulkUpsert(input: { rows: [
      { key: "j1", name: "One", reviewDate: "2026-01-01" }
      { key: "j2", name: "Two", reviewDate: "2026-06-01" }
      { key: "j3", name: "Three" }
    ] }) { created }
    painPointBulkUpsert(input: { rows: [
      { key: "p1", name: "Known", organizationAware: true, severity: HIGH }
      { key: "p2", name: "Unknown", organizationAware: false }
      { key: "p3", name: "Unclear" }
    ] }) { created }
  }`);
  const { data: channel } = await ws.admin('{ channel(key: "web") { id } }');
  ids.web = channel.channel.id;
  await ws.admin(
    'mutation ($c: ID!) { touchpointBulkUpsert(input: { rows: [{ key: "t1", channelId: $c }] }) { updated } }',
    { c: ids.web },
  );
});
afterAll(() => server.close());

/** The keys of what a condition finds, in order. */
async function keysOf(type: string, field: string, where: object): Promise<string> {
  const { data, errors } = await ws.admin(
    `query ($where: ${type}Where) { ${field}(where: $where, orderBy: [{ key: ASC }]) { totalCount nodes { key } } }`,
    { where },
  );
  if (errors) throw new Error(errors[0]?.message);
  const keys: string[] = data[field].nodes.map(({ key }: { key: string }) => key);
  expect(data[field].totalCount).toBe(keys.length);
  return keys.join(' ');
}

describe('where', () => {
  it.each<[object, string]>([
    [{}, 'a b c d'],
    [{ name: { eq: 'Anna' } }, 'a'],
    [{ name: { eq: 'anna' } }, ''],
    [{ name: { ne: 'Anna' } }, 'b c d'],
    [{ name: { in: ['Anna', 'cxd'] } }, 'a d'],
    [{ name: { in: [] } }, ''],
    [{ name: { contains: 'N' } }, 'a'],
    [{ name: { contains: 'béLA' } }, 'b'],
    [{ name: { startsWith: 'c' } }, 'c d'],
    [{ name: { startsWith: 'n' } }, ''],
    [{ segment: { eq: null } }, 'c'],
    [{ segment: { ne: null } }, 'a b d'],
    [{ segment: { eq: '50% off' } }, 'a'],
    [{ segment: { ne: '50% off' } }, 'b c d'],
    [{ NOT: { segment: { eq: '50% off' } } }, 'b c d'],
    [{ NOT: { segment: { ne: '50% off' } } }, 'a'],
    [{ NOT: { segment: { contains: 'off' } } }, 'c d'],
    [{ NOT: { segment: { in: ['50% off'] } } }, 'b c d'],
    [{ NOT: { NOT: { segment: { contains: 'off' } } } }, 'a b'],
    [{ digitalUse: { eq: 'RARE' } }, 'a d'],
    [{ digitalUse: { in: ['NONE', 'RARE'] } }, 'a b d'],
    [{ digitalUse: { eq: null } }, 'c'],
    [{ NOT: { digitalUse: { eq: 'RARE' } } }, 'b c'],
    [{ tags: { has: 'old' } }, 'a b'],
    [{ tags: { hasAll: ['old', 'loyal'] } }, 'a'],
    [{ tags: { hasAll: [] } }, 'a b c d'],
    [{ NOT: { tags: { has: 'old' } } }, 'c d'],
    [{ revision: { gt: 1 } }, ''],
    [{ revision: { gte: 1, lt: 2 } }, 'a b c d'],
    [{ createdAt: { lte: '2000-01-01T00:00:00Z' } }, ''],
    [{ createdAt: { gt: '2000-01-01T00:00:00Z' } }, 'a b c d'],
    [{ name: { contains: 'c', startsWith: 'c' }, digitalUse: { eq: 'RARE' } }, 'd'],
    [{ AND: [{ tags: { has: 'old' } }, { digitalUse: { eq: 'NONE' } }] }, 'b'],
    [{ OR: [{ key: { eq: 'a' } }, { key: { eq: 'd' } }] }, 'a d'],
    [
      {
        OR: [
          { key: { eq: 'a' } },
          { AND: [{ tags: { has: 'new' } }, { NOT: { key: { eq: 'd' } } }] },
        ],
      },
      'a',
    ],
    [{ OR: [] }, ''],
    [{ OR: [{}, { key: { eq: 'a' } }] }, 'a b c d'],
    [{ AND: [{ OR: [] }, { OR: [{ key: { eq: 'a' } }] }] }, ''],
    [{ NOT: {} }, ''],
    [{ NOT: { OR: [] } }, 'a b c d'],
    [{ AND: [] }, 'a b c d'],
    [{ name: {} }, 'a b c d'],
    [{ name: null, AND: null, NOT: null }, 'a b c d'],
  ])('%j finds personas %s', async (where, keys) => {
    expect(await keysOf('Persona', 'personas', where)).toBe(keys);
  });

  it.each<[string, string, object, string]>([
    ['Journey', 'journeys', { reviewDate: { eq: '2026-01-01' } }, 'j1'],
    ['Journey', 'journeys', { reviewDate: { gt: '2026-01-01' } }, 'j2'],
    ['Journey', 'journeys', { reviewDate: { gte: '2026-01-01', lte: '2026-06-01' } }, 'j1 j2'],
    ['Journey', 'journeys', { NOT: { reviewDate: { lt: '2026-06-01' } } }, 'j2 j3'],
    ['PainPoint', 'painPoints', { organizationAware: { eq: true } }, 'p1'],
    ['PainPoint', 'painPoints', { organizationAware: { eq: false } }, 'p2'],
    ['PainPoint', 'painPoints', { organizationAware: { eq: null } }, 'p3'],
    ['PainPoint', 'painPoints', { NOT: { organizationAware: { eq: true } } }, 'p2 p3'],
  ])('of %s finds %s with %j: %s', async (type, field, where, keys) => {
    expect(await keysOf(type, field, where)).toBe(keys);
  });

  it('follows references', async () => {
    const find = (channelId: object) => keysOf('Touchpoint', 'touchpoints', { channelId });

    expect(await find({ eq: ids.web })).toBe('t1');
    expect(await find({ in: [ids.web] })).toBe('t1');
    expect(await find({ eq: null })).toBe('t2');
    await expect(find({ eq: ids.a })).rejects.toThrow('in channelId is not the id of a Channel');
    await expect(find({ eq: 'x' })).rejects.toThrow('“x” in channelId is not the id of a Channel.');
  });

  it.each<[string, string]>([
    ['%', 'a b'],
    ['50%', 'a'],
    ['%o', ''],
    ['_', ''],
    ['\\', 'd'],
    ['k\\s', 'd'],
    ['\\%', ''],
  ])('takes “%s” in a text for what it is', async (text, keys) => {
    expect(await keysOf('Persona', 'personas', { segment: { contains: text } })).toBe(keys);
  });

  it('takes the wildcards of SQL in a name for what they are', async () => {
    expect(await keysOf('Persona', 'personas', { name: { contains: 'c_d' } })).toBe('c');
    expect(await keysOf('Persona', 'personas', { name: { startsWith: 'c_' } })).toBe('c');
  });

  it('refuses what would be too much for one query', async () => {
    const many = Array.from({ length: 101 }, () => ({ key: { eq: 'a' } }));
    const find = (where: object) => keysOf('Persona', 'personas', where);

    await expect(find({ OR: many })).rejects.toThrow('where holds more than 100 conditions.');
    await expect(
      find({ key: { in: many.concat(many, many, many, many).map((_, i) => `k${i}`) } }),
    ).rejects.toThrow('key is compared with 505 values; 500 are allowed.');
  });
});
