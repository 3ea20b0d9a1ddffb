import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer, type TestWorkspace } from '../../testing/harness.ts';
import { issueKey } from '../../testing/keys.ts';

let server: TestServer;
let ws: TestWorkspace;

beforeAll(async () => {
  server = await startServer();
  ws = await server.openWorkspace('First');
});
afterAll(() => server.close());

const CREATE =
  'mutation ($name: String!) { workspaceCreate(input: { name: $name }) { workspaceId secret } }';

describe('workspaceCreate', () => {
  it('opens a workspace with a key of its own, apart from this one', async () => {
    const { data } = await ws.admin(CREATE, { name: ' Second ' });
    const second = server.callWith(data.workspaceCreate.secret);

    await second('mutation { personaCreate(input: { key: "only-here", name: "Sofia" }) { id } }');

    const there = await second(
      '{ workspace { id name } persona(key: "only-here") { name } members { nodes { name } } }',
    );
    expect(there.data).toEqual({
      workspace: { id: data.workspaceCreate.workspaceId, name: 'Second' },
      persona: { name: 'Sofia' },
      members: { nodes: [{ name: 'Administrator' }] },
    });
    const here = await ws.admin('{ workspace { name } persona(key: "only-here") { name } }');
    expect(here.data).toEqual({ workspace: { name: 'First' }, persona: null });
  });

  it('opens one for one Idempotency-Key, and shows its key once', async () => {
    const headers = { 'idempotency-key': 'open-once' };

    const first = await ws.admin(CREATE, { name: 'Once' }, headers);
    const again = await ws.admin(CREATE, { name: 'Once' }, headers);

    expect(first.data.workspaceCreate.secret).toMatch(/^parcours_/);
    expect(again.data.workspaceCreate).toEqual({
      workspaceId: first.data.workspaceCreate.workspaceId,
      secret: null,
    });
    expect(await server.app.prisma.workspace.count({ where: { name: 'Once' } })).toBe(1);
  });

  it('refuses an empty name, and keys that are no administrator', async () => {
    const before = await server.app.prisma.workspace.count();
    const writer = await issueKey(server, ws.admin, ['READ', 'WRITE']);

    const empty = await ws.admin(CREATE, { name: ' ' });
    const weak = await writer(CREATE, { name: 'Third' });

    expect(empty.errors).toEqual([
      expect.objectContaining({
        message: 'name is empty; a workspace needs one.',
        extensions: { code: 'BAD_USER_INPUT', path: 'name' },
      }),
    ]);
    expect(weak.errors).toEqual([
      expect.objectContaining({
        message: 'This needs an API key with the scope ADMIN; the key used does not have it.',
        extensions: { code: 'FORBIDDEN', requiredScope: 'ADMIN' },
      }),
    ]);
    expect(await server.app.prisma.workspace.count()).toBe(before);
  });
});

describe('workspaceUpdate', () => {
  const UPDATE =
    'mutation ($input: WorkspaceUpdateInput!) { workspaceUpdate(input: $input) { name timeZone revision } }';

  it('changes what is given and leaves the rest', async () => {
    const own = await server.openWorkspace('Before');

    const { data } = await own.admin(UPDATE, { input: { timeZone: 'Europe/Paris' } });

    expect(data.workspaceUpdate).toEqual({
      name: 'Before',
      timeZone: 'Europe/Paris',
      revision: 2,
    });
  });

  it('refuses a time zone there is none of', async () => {
    const { errors } = await ws.admin(UPDATE, { input: { timeZone: 'Mars/Olympus' } });

    expect(errors?.[0]).toMatchObject({
      message: '“Mars/Olympus” is no time zone; give an IANA name like Europe/Paris.',
      extensions: { code: 'BAD_USER_INPUT', path: 'timeZone' },
    });
  });
});
