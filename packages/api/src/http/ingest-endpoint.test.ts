import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer, type TestWorkspace } from '../testing/harness.ts';
import { issueKey } from '../testing/issued-keys.ts';

let server: TestServer;
let ws: TestWorkspace;

beforeAll(async () => {
  server = await startServer();
  ws = await server.openWorkspace();
});
afterAll(() => server.close());

function post(body: string | ReadableStream, headers: Record<string, string> = {}) {
  return fetch(`${server.url}/ingest`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${ws.key}`,
      'content-type': 'application/x-ndjson',
      ...headers,
    },
    body,
    ...(typeof body === 'string' ? {} : { duplex: 'half' }),
  } as RequestInit);
}

const line = (source: string, index: number, more: object = {}) =>
  JSON.stringify({
    source,
    externalId: `${index}`,
    type: 'page.viewed',
    occurredAt: '2026-03-09T08:05:00+01:00',
    ...more,
  });

async function totalOf(source: string): Promise<number> {
  const { data } = await ws.admin(
    'query ($source: String!) { interactions(where: { source: { eq: $source } }) { totalCount } }',
    { source },
  );
  return data.interactions.totalCount;
}

describe('POST /ingest', () => {
  it('takes lines in and says line by line what it refused', async () => {
    const body = [
      line('web', 1),
      '',
      '{ broken',
      line('web', 2, { occurred_at: 1 }),
      line('web', 3, { occurredAt: '9.3.10 8:05' }),
      line('web', 1),
      `{"source":"web","externalId":"9","type":"x","properties":${'['.repeat(100)}${']'.repeat(100)}}`,
      line('web', 4, { subject: 'x'.repeat(70_000) }),
      line('web', 5),
    ].join('\r\n');

    const response = await post(body);

    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      through: 9,
      received: 8,
      created: 2,
      updated: 0,
      unchanged: 1,
      rejected: 5,
      matched: 0,
      issues: [
        issue(3, 'The line is not valid JSON.', null),
        issue(4, 'There is no field occurred_at. Did you mean occurredAt?', 'occurred_at'),
        issue(
          5,
          'occurredAt must be a moment with its offset from UTC, such as 2026-11-22T09:30:00+01:00.',
          'occurredAt',
        ),
        issue(7, 'The line is nested too deep.', null),
        issue(8, 'The line is longer than 65536 characters.', null),
      ],
    });
    expect(await totalOf('web')).toBe(2);
  });

  it('reads a stream in pieces and reports each batch as it is stored', async () => {
    const text = Array.from({ length: 2500 }, (_, i) => line('pieces', i, { subject: 'é' })).join(
      '\n',
    );
    const bytes = new TextEncoder().encode(text);
    let at = 0;
    const body = new ReadableStream({
      pull(controller) {
        // Pieces that end in the middle of lines and of letters.
        controller.enqueue(bytes.slice(at, at + 9_973));
        at += 9_973;
        if (at >= bytes.length) controller.close();
      },
    });

    const response = await post(body, { accept: 'application/x-ndjson' });
    const reports = (await response.text())
      .trim()
      .split('\n')
      .map((one) => JSON.parse(one));

    expect(reports.map(({ through, created }) => [through, created])).toEqual([
      [1000, 1000],
      [2000, 1000],
      [2500, 500],
      [2500, 2500],
    ]);
    expect(reports.at(-1)).toMatchObject({ done: true, received: 2500 });
    expect(await totalOf('pieces')).toBe(2500);
  });

  it('takes CloudEvents, one and many', async () => {
    const event = (id: string, data: object) => ({
      specversion: '1.0',
      id,
      source: '/social/comments',
      type: 'comment.created',
      time: '2026-03-09T08:05:00Z',
      datacontenttype: 'application/json',
      data,
    });
    const one = await post(
      JSON.stringify(event('1', { direction: 'inbound', likes: 3, source: 'not this' })),
      { 'content-type': 'application/cloudevents+json' },
    );
    const many = await post(JSON.stringify([event('1', {}), event('2', { value: 4 })]), {
      'content-type': 'application/cloudevents-batch+json; charset=utf-8',
    });

    expect(await one.json()).toMatchObject({ created: 1, issues: [] });
    expect(await many.json()).toMatchObject({ created: 1, unchanged: 1, issues: [] });
    const { data } = await ws.admin(
      '{ interaction(source: "/social/comments", externalId: "1") { type direction properties } }',
    );
    expect(data.interaction).toEqual({
      type: 'comment.created',
      direction: 'INBOUND',
      properties: { likes: 3, source: 'not this' },
    });
  });

  it.each([
    ['another method', { method: 'GET' }, {}, 405],
    [
      'a body of another kind',
      { method: 'POST', body: 'a,b' },
      { 'content-type': 'text/csv' },
      415,
    ],
    ['a packed body', { method: 'POST', body: 'x' }, { 'content-encoding': 'gzip' }, 415],
  ])('refuses %s', async (_what, init, headers, status) => {
    const response = await fetch(`${server.url}/ingest`, {
      ...init,
      headers: {
        authorization: `Bearer ${ws.key}`,
        'content-type': 'application/x-ndjson',
        ...headers,
      },
    });

    expect(response.status).toBe(status);
    expect(await response.json()).toEqual({
      errors: [{ message: expect.any(String), extensions: { code: 'BAD_USER_INPUT' } }],
    });
  });

  it('refuses callers that may not write', async () => {
    const { key } = await issueKey(ws);

    const response = await post(line('denied', 1), { authorization: `Bearer ${key}` });
    const stranger = await post(line('denied', 1), { authorization: 'Bearer none' });

    expect([response.status, stranger.status]).toEqual([403, 401]);
    expect(await totalOf('denied')).toBe(0);
  });
});

function issue(at: number, message: string, path: string | null) {
  return { line: at, severity: 'error', code: 'BAD_USER_INPUT', message, path };
}
