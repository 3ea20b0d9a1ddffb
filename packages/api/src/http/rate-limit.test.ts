import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Call, startServer, type TestServer, type TestWorkspace } from '../testing/harness.ts';
import { issueKey } from '../testing/keys.ts';

let now = new Date('2026-11-21T12:00:00Z');
let server: TestServer;
let ws: TestWorkspace;

beforeAll(async () => {
  server = await startServer(
    {
      costBucket: { capacity: 100, restorePerSecond: 10 },
      bulkBucket: { capacity: 5, restorePerSecond: 1 },
    },
    { now: () => now },
  );
  ws = await server.openWorkspace();
});
afterAll(() => server.close());

const later = (seconds: number) => {
  now = new Date(now.getTime() + seconds * 1_000);
};

const refusalOf = async (call: Call, document: string) => {
  const { status, headers, data, errors, extensions } = await call(document);
  return {
    status,
    retryAfter: headers.get('retry-after'),
    data,
    error: errors?.[0]?.extensions,
    cost: extensions?.cost,
  };
};

describe('a key that spends too fast', () => {
  it('is told in every answer what is left, and when to come back', async () => {
    later(60);
    const dear = '{ journeys(first: 59) { nodes { id } } }';
    const { extensions } = await ws.admin(dear);
    expect(extensions?.cost).toEqual({ requested: 60, available: 40, restoreRate: 10 });

    expect(await refusalOf(ws.admin, dear)).toEqual({
      status: 429,
      retryAfter: '2',
      data: undefined,
      error: { code: 'RATE_LIMITED', retryAfterSeconds: 2 },
      cost: { requested: 0, available: 40, restoreRate: 10 },
    });
    expect(await refusalOf(ws.admin, '{ nothing }')).toMatchObject({
      status: 400,
      cost: { requested: 0, available: 40, restoreRate: 10 },
    });

    later(2);
    expect((await ws.admin(dear)).extensions?.cost).toEqual({
      requested: 60,
      available: 0,
      restoreRate: 10,
    });
  });

  it('leaves other keys alone', async () => {
    later(60);
    const other = await issueKey(server, ws.admin, ['READ']);
    await ws.admin('{ journeys(first: 80) { nodes { id } } }');
    expect((await ws.admin('{ journeys(first: 80) { nodes { id } } }')).status).toBe(429);

    expect((await other('{ journeys(first: 80) { nodes { id } } }')).status).toBe(200);
  });

  it('is refused for good what no bucket can hold', async () => {
    later(60);

    expect(await refusalOf(ws.admin, '{ journeys(first: 100) { nodes { id } } }')).toMatchObject({
      status: 400,
      retryAfter: null,
      error: { code: 'COST_LIMIT', cost: 101, maximum: 100 },
    });
  });

  it('pays the rows of bulk writes from another bucket, or nothing from either', async () => {
    later(60);
    const rows = (count: number, name: string) =>
      `mutation { personaBulkUpsert(input: { rows: [${Array.from({ length: count }, () => `{ name: "${name}" }`).join(' ')}] }) { created } }`;
    expect((await ws.admin(rows(4, 'first'))).data).toEqual({ personaBulkUpsert: { created: 4 } });

    expect(await refusalOf(ws.admin, rows(4, 'second'))).toMatchObject({
      status: 429,
      retryAfter: '3',
      error: { code: 'RATE_LIMITED' },
      cost: { available: 90 },
    });
    expect(await refusalOf(ws.admin, rows(6, 'third'))).toMatchObject({
      status: 400,
      error: { code: 'COST_LIMIT', cost: 6, maximum: 5 },
    });

    later(60);
    await ws.admin('{ journeys(first: 94) { nodes { id } } }');
    expect((await refusalOf(ws.admin, rows(5, 'fourth'))).status).toBe(429);
    later(1);
    expect((await ws.admin(rows(5, 'fifth'))).data).toEqual({ personaBulkUpsert: { created: 5 } });
  });
});
