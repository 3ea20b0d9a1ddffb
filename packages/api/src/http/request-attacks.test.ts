import { request as httpRequest, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { gzipSync } from 'node:zlib';
import pino from 'pino';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer, type TestWorkspace } from '../testing/harness.ts';
import { MOST_BODY_BYTES } from './read-json.ts';

let server: TestServer;
let ws: TestWorkspace;

beforeAll(async () => {
  server = await startServer();
  ws = await server.openWorkspace();
});
afterAll(() => server.close());

afterEach(async () => {
  expect((await ws.admin('{ workspace { timeZone } }')).status).toBe(200);
});

interface Reply {
  status: number;
  headers: IncomingHttpHeaders;
  code: unknown;
  text: string;
}

interface Request {
  method?: string;
  path?: string;
  headers?: Record<string, string>;
  body?: string | Buffer;
  /** Send it without saying how long it is. */
  chunked?: boolean;
}

async function readReply(response: IncomingMessage): Promise<Reply> {
  let text = '';
  for await (const chunk of response) text += chunk;
  const errors = text.startsWith('{') ? JSON.parse(text).errors : undefined;
  const { statusCode = 0, headers } = response;
  return { status: statusCode, headers, code: errors?.[0].extensions.code, text };
}

/** Sends a request as it is, without the care a GraphQL client takes. */
function send({ method = 'POST', path = '/graphql', headers, body, chunked }: Request) {
  return new Promise<Reply>((resolve, reject) => {
    const sent = httpRequest(`${server.url}${path}`, {
      method,
      agent: false,
      headers: {
        authorization: `Bearer ${ws.key}`,
        'content-type': 'application/json',
        ...(body !== undefined && !chunked ? { 'content-length': Buffer.byteLength(body) } : {}),
        ...headers,
      },
    });
    sent.on('error', reject);
    sent.on('response', (response) => void readReply(response).then(resolve, reject));
    sent.end(body);
  });
}

const QUERY = JSON.stringify({ query: '{workspace{timeZone}}' });

describe('A12 a batch of operations', () => {
  it('is refused', async () => {
    const body = JSON.stringify(Array.from({ length: 100 }, () => JSON.parse(QUERY)));

    expect(await send({ body })).toMatchObject({ status: 400, code: 'BAD_USER_INPUT' });
  });
});

describe('A14 an unexpected error', () => {
  it('is hidden behind a request id, under which it is logged', async () => {
    const lines: string[] = [];
    const broken = await startServer(
      {},
      {
        log: pino({ level: 'error' }, { write: (line: string) => void lines.push(line) }),
        observe: () => {
          throw new Error('no route to postgres://root:secret@10.0.0.7/db');
        },
      },
    );
    try {
      const answer = await broken.callWith(ws.key)('{ journeys { nodes { id } } }');

      const requestId = answer.headers.get('x-request-id');
      expect({ status: answer.status, data: answer.data, errors: answer.errors }).toEqual({
        status: 500,
        data: null,
        errors: [
          {
            message: 'Something went wrong on the server. It was noted under the request id.',
            locations: [{ line: 1, column: 3 }],
            path: ['journeys'],
            extensions: { code: 'INTERNAL', requestId },
          },
        ],
      });
      expect(lines.map((line) => JSON.parse(line))).toEqual([
        expect.objectContaining({
          requestId,
          err: expect.objectContaining({
            message: 'no route to postgres://root:secret@10.0.0.7/db',
          }),
        }),
      ]);
    } finally {
      await broken.close();
    }
  });
});

describe('A15 a body', () => {
  const padded = (bytes: number) => {
    const query = '{workspace{timeZone}} #';
    const empty = JSON.stringify({ query });
    return JSON.stringify({ query: query + 'x'.repeat(bytes - empty.length) });
  };

  it('may have 1 MiB', async () => {
    expect((await send({ body: padded(MOST_BODY_BYTES) })).status).toBe(200);
  });

  it.each<[string, () => Request]>([
    ['of 1 MiB and a byte', () => ({ body: padded(MOST_BODY_BYTES + 1) })],
    [
      'of 1 MiB and a byte that does not say so',
      () => ({ body: padded(MOST_BODY_BYTES + 1), chunked: true }),
    ],
    ['of 5 MB', () => ({ body: padded(5_000_000) })],
    ['of 50 MB', () => ({ body: padded(50_000_000) })],
    ['of 50 MB that does not say so', () => ({ body: padded(50_000_000), chunked: true })],
  ])('%s is too large', async (_name, request) => {
    const started = performance.now();

    expect(await send(request())).toMatchObject({ status: 413, code: 'PAYLOAD_TOO_LARGE' });

    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it.each<[string, Request, number]>([
    ['that is compressed', { body: gzipSync(QUERY), headers: { 'content-encoding': 'gzip' } }, 415],
    [
      'that is a bomb',
      { body: gzipSync(Buffer.alloc(50_000_000, '[')), headers: { 'content-encoding': 'gzip' } },
      415,
    ],
    [
      'with lists 100,000 levels deep',
      { body: `{"query":"{__typename}","variables":{"a":${'['.repeat(100_000)}` },
      400,
    ],
    ['with objects 100,000 levels deep', { body: '{"a":'.repeat(100_000) }, 400],
    [
      'with closed lists 65 levels deep',
      { body: `{"query":"{__typename}","variables":{"a":${'['.repeat(63)}${']'.repeat(63)}}}` },
      400,
    ],
    ['that is no JSON', { body: '{"query": ' }, 400],
    ['that is empty', { body: '' }, 400],
    ['that is a text', { body: '"query"' }, 400],
    ['that is null', { body: 'null' }, 400],
    ['without a query', { body: '{}' }, 400],
    ['with a query that is a number', { body: '{"query":1}' }, 400],
    ['with variables that are a list', { body: '{"query":"{__typename}","variables":[]}' }, 400],
    ['with variables that are a text', { body: '{"query":"{__typename}","variables":"{}"}' }, 400],
    [
      'with an operation name that is a list',
      { body: '{"query":"{__typename}","operationName":["A"]}' },
      400,
    ],
  ])('%s is refused', async (_name, request, status) => {
    const reply = await send(request);

    expect({ status: reply.status, code: reply.code }).toEqual({ status, code: 'BAD_USER_INPUT' });
    expect(reply.text.length).toBeLessThan(500);
  });

  it('names an operation that is in it', async () => {
    const reply = await send({ body: '{"query":"{__typename}","operationName":"A"}' });

    expect(reply).toMatchObject({ status: 400, code: 'OPERATION_RESOLUTION_FAILURE' });
  });

  it('cannot reach the prototype of objects', async () => {
    const body = `{"query":"mutation($i: PersonaCreateInput!){personaCreate(input:$i){customFields}}",
      "__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},
      "variables":{"__proto__":{"polluted":1},"i":{"name":"P","customFields":
        {"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"a":1}}}}`;

    const reply = await send({ body });

    expect(reply.status).toBe(200);
    expect(JSON.parse(reply.text).data.personaCreate.customFields).toMatchObject({ a: 1 });
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('A16 a request that is no POST with JSON', () => {
  const query = encodeURIComponent('mutation{personaCreate(input:{name:"A"}){id}}');
  const form = (type: string, body: string): Request => ({
    headers: { 'content-type': type },
    body,
  });

  it.each<[string, Request, number]>([
    ['a GET', { method: 'GET', path: '/graphql?query=%7B__typename%7D' }, 405],
    ['a mutation by GET', { method: 'GET', path: `/graphql?query=${query}` }, 405],
    ['a HEAD', { method: 'HEAD' }, 405],
    ['a PUT', { method: 'PUT', body: QUERY }, 405],
    ['a DELETE', { method: 'DELETE' }, 405],
    ['text/plain', form('text/plain', QUERY), 415],
    ['a form', form('application/x-www-form-urlencoded', `query=${query}`), 415],
    ['a multipart form', form('multipart/form-data; boundary=x', '--x--'), 415],
    ['application/graphql', form('application/graphql', '{__typename}'), 415],
    ['no content type', form('', QUERY), 415],
    ['an upload where there is none', { method: 'POST', path: '/upload', body: QUERY }, 404],
  ])('%s is refused', async (_name, request, status) => {
    expect((await send(request)).status).toBe(status);
  });

  it('is told which method to use', async () => {
    expect((await send({ method: 'GET' })).headers.allow).toBe('POST');
  });

  it('changes nothing', async () => {
    const { data } = await ws.admin('{ personas(where: { name: { eq: "A" } }) { totalCount } }');

    expect(data.personas.totalCount).toBe(0);
  });

  it.each(['application/json', 'application/json; charset=utf-8', 'Application/JSON'])(
    'is not %s',
    async (type) => {
      expect((await send(form(type, QUERY))).status).toBe(200);
    },
  );
});

describe('A17 a page size', () => {
  it.each<[string, string]>([
    ['first: -1', 'first must be between 1 and 100; it is -1.'],
    ['first: 0', 'first must be between 1 and 100; it is 0.'],
    ['first: 101', 'first must be between 1 and 100; it is 101.'],
    ['last: 0', 'last must be between 1 and 100; it is 0.'],
    ['last: 2147483647', 'last must be between 1 and 100; it is 2147483647.'],
    ['first: 1, last: 1', 'Give either first or last, not both.'],
  ])('of %s is refused', async (args, message) => {
    const answer = await ws.admin(`{ journeys(${args}) { nodes { id } } }`);

    expect({ status: answer.status, data: answer.data, errors: answer.errors }).toEqual({
      status: 200,
      data: null,
      errors: [
        expect.objectContaining({
          message,
          extensions: expect.objectContaining({ code: 'BAD_USER_INPUT' }),
        }),
      ],
    });
  });
});

describe('an Idempotency-Key', () => {
  it.each([
    ['empty', ''],
    ['256 characters long', 'k'.repeat(256)],
  ])('that is %s is refused', async (_name, key) => {
    const reply = await send({ body: QUERY, headers: { 'idempotency-key': key } });

    expect(reply).toMatchObject({ status: 400, code: 'BAD_USER_INPUT' });
  });
});

describe('a path', () => {
  it.each([
    '//',
    '//graphql',
    '/%00',
    '/graphql/../health',
    '/graphql/%2e%2e',
    '/?a=b',
    '/__proto__',
  ])('like %s does no harm', async (path) => {
    expect((await send({ path, body: QUERY })).status).toBe(404);
  });
});
