import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer, type TestWorkspace } from '../../testing/harness.ts';

let server: TestServer;
let ws: TestWorkspace;

beforeAll(async () => {
  server = await startServer();
  ws = await server.openWorkspace();
});
afterAll(() => server.close());

const CREATE = `mutation ($input: PersonaCreateInput!) {
  personaCreate(input: $input) { id key name revision digitalUse needs preferredChannels { name } }
}`;

describe('personaCreate', () => {
  it('creates a persona with its preferred channels in order', async () => {
    const { data: channels } = await ws.admin(`mutation {
      a: channelCreate(input: { name: "Shop", medium: PHYSICAL, type: STORE }) { id }
      b: channelCreate(input: { name: "Mail", medium: DIGITAL, type: EMAIL }) { id }
    }`);

    const { data, errors } = await ws.admin(CREATE, {
      input: {
        key: 'sofia',
        name: ' Sofia ',
        digitalUse: 'INTENSIVE',
        needs: ['clear dates'],
        preferredChannelIds: [channels.b.id, channels.a.id],
      },
    });

    expect(errors).toBeUndefined();
    expect(data.personaCreate).toEqual({
      id: expect.any(String),
      key: 'sofia',
      name: 'Sofia',
      revision: 1,
      digitalUse: 'INTENSIVE',
      needs: ['clear dates'],
      preferredChannels: [{ name: 'Mail' }, { name: 'Shop' }],
    });
  });

  it('refuses a key that is taken, and writes nothing', async () => {
    await ws.admin(CREATE, { input: { key: 'twice', name: 'First' } });

    const { data, errors } = await ws.admin(CREATE, { input: { key: 'twice', name: 'Second' } });

    expect(data).toBeNull();
    expect(errors).toEqual([
      expect.objectContaining({
        message:
          'There is already a persona with the key “twice”. Choose another key, or update that one.',
        path: ['personaCreate'],
        extensions: { code: 'KEY_TAKEN', path: 'key' },
      }),
    ]);
    const { data: found } = await ws.admin('{ persona(key: "twice") { name revision } }');
    expect(found.persona).toEqual({ name: 'First', revision: 1 });
  });
});
