import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatApiKey, SECRET_BYTES } from '../domains/access/rules/api-key.ts';
import { newId } from '../kernel/ids.ts';
import { startServer, type TestServer, type TestWorkspace } from '../testing/harness.ts';

let now = new Date('2026-11-21T12:00:00Z');
let server: TestServer;
let ws: TestWorkspace;

beforeAll(async () => {
  server = await startServer({}, { now: () => now });
  ws = await server.openWorkspace();
});
afterAll(() => server.close());

const later = (seconds: number) => {
  now = new Date(now.getTime() + seconds * 1_000);
};

async function knock(key: string | null, headers: Record<string, string> = {}) {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json',
      ...(key === null ? {} : { authorization: `Bearer ${key}` }),
      ...headers,
    },
    body: '{"query":"{nothing like this"}',
  });
  return { status: response.status, body: await response.text(), headers: response.headers };
}

const CREATE =
  'mutation ($input: ApiKeyCreateInput!) { apiKeyCreate(input: $input) { secret apiKey { id } } }';

async function issue(expiresAt: string | null = null): Promise<{ id: string; key: string }> {
  const { data: found } = await ws.admin('{ members(first: 1) { nodes { id } } }');
  const [member] = found.members.nodes;
  const { data } = await ws.admin(CREATE, {
    input: { memberId: member.id, name: 'K', scopes: ['READ'], expiresAt },
  });
  return { id: data.apiKeyCreate.apiKey.id, key: data.apiKeyCreate.secret };
}

/** Of the right form, with the right checksum, of no workspace. */
const STRANGE_KEY = formatApiKey(newId(), randomBytes(SECRET_BYTES));

describe('A21 a call without a good key', () => {
  it('gets one answer, whatever is wrong, before its document is read', async () => {
    const good = await issue();
    const expiring = await issue(new Date(now.getTime() + 30_000).toISOString());
    const revoked = await issue();
    expect((await knock(good.key)).status).toBe(400);
    expect((await knock(revoked.key)).status).toBe(400);
    await ws.admin('mutation ($id: ID!) { apiKeyRevoke(input: { id: $id }) { revokedAt } }', {
      id: revoked.id,
    });
    later(61);

    const answers = [
      await knock(null),
      await knock('nonsense'),
      await knock(STRANGE_KEY),
      await knock(`${good.key.slice(0, -1)}${good.key.endsWith('0') ? '1' : '0'}`),
      await knock(expiring.key),
      await knock(revoked.key),
      await knock(null, { authorization: `Basic ${btoa('a:b')}` }),
      await knock(null, { cookie: `key=${good.key}` }),
    ];

    for (const { status, body, headers } of answers) {
      expect({
        status,
        body: JSON.parse(body),
        challenge: headers.get('www-authenticate'),
      }).toEqual({
        status: 401,
        body: {
          errors: [
            {
              message: 'Send a valid API key in the header "Authorization: Bearer <key>".',
              extensions: { code: 'UNAUTHENTICATED' },
            },
          ],
        },
        challenge: 'Bearer',
      });
    }
    expect((await knock(null, { 'x-api-key': good.key })).status).toBe(400);
  });

  it('is slowed down after twenty wrong keys, also when they come at once', async () => {
    later(61);
    const newcomer = await issue();
    const wrong = await Promise.all(
      Array.from({ length: 20 }, (_, i) => knock(i % 2 ? 'nonsense' : STRANGE_KEY)),
    );
    expect(wrong.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 401));

    const slowed = await knock('nonsense');
    expect(slowed.status).toBe(429);
    expect(slowed.headers.get('retry-after')).toBe('60');
    expect(JSON.parse(slowed.body).errors[0].extensions).toEqual({ code: 'RATE_LIMITED' });
    expect((await knock(newcomer.key)).status).toBe(429);

    expect((await ws.admin('{ workspace { id } }')).status).toBe(200);
    later(61);
    expect((await knock(newcomer.key)).status).toBe(400);
    expect((await knock('nonsense')).status).toBe(401);
  });

  it('is not locked out by a clock that is set back', async () => {
    later(61);
    for (let i = 0; i < 20; i++) await knock('nonsense');
    expect((await knock('nonsense')).status).toBe(429);

    later(-3_600);

    expect((await knock('nonsense')).status).toBe(401);
  });
});
