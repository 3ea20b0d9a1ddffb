import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startServer, type TestServer, type TestWorkspace } from '../../api/src/testing/harness.ts';
import { type CommandLine, openCommandLine } from './command-line.ts';

let server: TestServer;
let ws: TestWorkspace;
let cli: CommandLine;

/** How far the server's clock is ahead. */
let aheadMs = 0;

beforeAll(async () => {
  server = await startServer({}, { now: () => new Date(Date.now() + aheadMs) });
});
afterAll(() => server.close());

beforeEach(async () => {
  ws = await server.openWorkspace();
  cli = openCommandLine();
  return () => cli.remove();
});

const at = () => ['--url', server.url, '--key', ws.key];

describe('parcours keys', () => {
  it('creates a key that works until it is revoked', async () => {
    const created = await cli.run(
      'keys',
      'create',
      '--name',
      'Board',
      '--scope',
      'ADMIN',
      '--json',
      ...at(),
    );
    const { id, secret } = JSON.parse(created.out);
    const used = await cli.run('keys', 'list', '--url', server.url, '--key', secret, '--json');
    const revoked = await cli.run('keys', 'revoke', id, ...at());
    // The server trusts a key it has just seen for two seconds.
    aheadMs += 3_000;
    const refused = await cli.run('keys', 'list', '--url', server.url, '--key', secret);

    expect([created.code, used.code, revoked.code, refused.code]).toEqual([0, 0, 0, 1]);
    const key = used.out
      .split('\n')
      .map((line) => JSON.parse(line))
      .find((one) => one.id === id);
    expect(key).toEqual({
      id,
      name: 'Board',
      prefix: secret.slice(0, key.prefix.length),
      scopes: ['ADMIN'],
      expiresAt: null,
      lastUsedAt: key.lastUsedAt,
      revokedAt: null,
      member: { name: 'Tester' },
    });
    expect(revoked.err).toBe('The key “Board” is revoked.');
    expect(refused.err).toMatch(/does not accept the API key\. .*\[UNAUTHENTICATED\]$/);
    const list = await cli.run('keys', 'list', ...at());
    expect(list.out).toMatch(/Board {2}Tester {2}ADMIN {2}revoked/);
  });

  it('prints the secret alone, so that a script can keep it', async () => {
    const { out, err } = await cli.run(
      'keys',
      'create',
      '--name',
      'Script',
      '--expires',
      '2099-01-31',
      ...at(),
    );

    expect(out).toMatch(/^parcours_[0-9A-Za-z]{60}$/);
    expect(err).toContain('Keep it: only its hash is stored.');
    const list = await cli.run('keys', 'list', ...at());
    expect(list.out).toContain('Script  Tester  READ  until 2099-01-31T00:00:00.000Z');
  });

  it('asks whose key it is when there are several members', async () => {
    await ws.admin('mutation { memberCreate(input: { name: "Robot", kind: SERVICE }) { id } }');

    const unnamed = await cli.run('keys', 'create', '--name', 'x', ...at());
    const unknown = await cli.run('keys', 'create', '--name', 'x', '--member', 'Nobody', ...at());
    const named = await cli.run('keys', 'create', '--name', 'x', '--member', 'Robot', ...at());

    expect(unnamed).toMatchObject({
      code: 1,
      err: expect.stringMatching(
        /^Say whose key it is with --member: .*Robot .*\[MEMBER_NEEDED\]$/,
      ),
    });
    expect(unknown).toMatchObject({
      code: 1,
      err: expect.stringContaining('No member is called “Nobody”.'),
    });
    expect(named.code).toBe(0);
  });

  it('generates a key without any server', async () => {
    const { code, out } = await cli.run('keys', 'generate');

    expect([code, out]).toEqual([0, expect.stringMatching(/^parcours_[0-9A-Za-z]{60}$/)]);
  });
});

describe('parcours login', () => {
  const config = () => path.join(cli.folder, 'config', 'parcours', 'config.json');

  it('keeps a key that works where only its owner can read it, until logout', async () => {
    const login = await cli.run('login', ...at());
    const list = await cli.run('keys', 'list');
    const mode = statSync(config()).mode & 0o777;
    const stored = JSON.parse(readFileSync(config(), 'utf8'));
    const logout = await cli.run('logout');
    const after = await cli.run('keys', 'list', '--url', server.url);

    expect([login.code, list.code, logout.code, after.code]).toEqual([0, 0, 0, 1]);
    expect(login.err).toMatch(/^Logged in to the workspace “Test .*” at http/);
    expect(mode).toBe(0o600);
    expect(stored).toEqual({ url: `${server.url}/graphql`, key: ws.key });
    expect(after.err).toContain('There is no API key for');
  });

  it('keeps no key that the server does not accept', async () => {
    const login = await cli.run('login', '--url', server.url, '--key', 'parcours_wrong');

    expect(login).toMatchObject({ code: 1, err: expect.stringContaining('[UNAUTHENTICATED]') });
    expect(() => statSync(config())).toThrow('ENOENT');
  });

  it('does not send a stored key to another server', async () => {
    await cli.run('login', ...at());

    const told = await cli.run('keys', 'list', '--url', 'http://127.0.0.1:9');

    expect(told).toMatchObject({ code: 1, err: expect.stringContaining('[NO_KEY]') });
  });
});

describe('a server that is not there', () => {
  it('is told in one sentence', async () => {
    const told = await cli.run('keys', 'list', '--url', 'http://127.0.0.1:9', '--key', ws.key);

    expect(told).toEqual({
      code: 1,
      out: '',
      err: 'The server is not reachable at http://127.0.0.1:9/graphql. Is it running? [NETWORK]',
    });
  });
});
