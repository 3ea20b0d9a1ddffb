import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FakeHubspot } from '../../api/src/connectors/hubspot/testing/fake-account.ts';
import { startFakeHubspot } from '../../api/src/connectors/hubspot/testing/fake-hubspot.ts';
import { CONNECTOR_CONFIG } from '../../api/src/connectors/testing/conformance-world.ts';
import { startServer, type TestServer, type TestWorkspace } from '../../api/src/testing/harness.ts';
import { type CommandLine, openCommandLine } from './command-line.ts';

let server: TestServer;
let ws: TestWorkspace;
let fake: FakeHubspot;
let cli: CommandLine;

beforeAll(async () => {
  fake = await startFakeHubspot(() => new Date());
  for (const [place, firstname] of ['Ada', 'Ben'].entries()) {
    fake.store.put('contacts', { firstname }, { at: Date.now() - 3_600_000, id: `${place + 1}` });
  }
  server = await startServer({ connectors: CONNECTOR_CONFIG });
  ws = await server.openWorkspace();
  cli = openCommandLine({
    PARCOURS_URL: server.url,
    PARCOURS_API_KEY: ws.key,
    CRM_TOKEN: 'fake-access-token',
  });
});
afterAll(async () => {
  cli.remove();
  const { prisma } = server.app;
  await prisma.job.deleteMany({ where: { workspaceId: ws.id } });
  await prisma.crmSource.deleteMany({ where: { workspaceId: ws.id } });
  await server.close();
  await fake.close();
});

describe('parcours crm', () => {
  it('connects a source with a secret of the environment, tests and reads it', async () => {
    cli.write('settings.json', JSON.stringify({ baseUrl: fake.url, objects: ['contacts'] }));

    const connected = await cli.run(
      ...['crm', 'connect', 'hubspot', '--name', 'Our CRM', '--source-key', 'crm'],
      ...['--settings', 'settings.json', '--secret', 'accessToken=CRM_TOKEN'],
    );

    expect(connected).toMatchObject({
      code: 0,
      err: expect.stringMatching(/^Its webhooks are taken at http:.*\/webhooks\//),
    });
    expect(await cli.run('crm', 'test', 'crm')).toEqual({
      code: 0,
      out: 'It can be used.',
      err: '',
    });
    expect(await cli.run('crm', 'run', 'crm')).toEqual({ code: 0, out: '2 records.', err: '' });
    const state = await cli.run('crm', 'state', '--json');
    expect(JSON.parse(state.out)).toMatchObject({
      name: 'Our CRM',
      status: 'ACTIVE',
      streams: [{ name: 'contacts', takenIn: 2, errorCode: null }],
    });
  });

  it('says what to do when the token is wrong, and goes on with a new one', async () => {
    fake.token = 'fake-other-token';

    const failed = await cli.run('crm', 'run', 'crm');
    const state = await cli.run('crm', 'state', 'crm');
    const wrong = await cli.run('crm', 'test', 'crm');
    cli.env.CRM_TOKEN = 'fake-other-token';
    const set = await cli.run('crm', 'secret', 'crm', 'accessToken=CRM_TOKEN');
    const again = await cli.run('crm', 'run', 'crm');

    expect(failed).toMatchObject({
      code: 1,
      err: 'Not read to the end: contacts. See parcours crm state.',
    });
    expect(state.err).toMatch(/contacts: .* Set a new access token with crmSourceSecretSet\./);
    expect(wrong).toMatchObject({ code: 1, err: expect.stringMatching(/\[AUTH\]$/) });
    expect([set.code, again]).toEqual([0, { code: 0, out: '0 records.', err: '' }]);
  });

  it('pauses a source, and lists nothing where nothing was given up', async () => {
    expect(await cli.run('crm', 'pause', 'Our CRM')).toMatchObject({ err: 'Our CRM is PAUSED.' });
    expect(await cli.run('crm', 'run', 'crm')).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^The source is paused\. Resume it .* \[CONFLICT\]$/),
    });
    expect(await cli.run('crm', 'resume', 'crm')).toMatchObject({ err: 'Our CRM is ACTIVE.' });
    expect(await cli.run('crm', 'dead', 'crm')).toMatchObject({ err: 'Nothing was given up.' });
    expect(await cli.run('crm', 'replay', 'crm')).toMatchObject({ code: 2 });
  });

  it.each([
    ['a secret on the command line', ['--secret', 'accessToken'], /must be the name of a secret/],
    ['a variable that is not set', ['--secret', 'accessToken=NOT_THERE'], /NOT_THERE is not set/],
    ['a file that is not there', ['--settings', 'none.json'], /none\.json cannot be read/],
  ])('refuses %s', async (_what, options, message) => {
    const told = await cli.run('crm', 'connect', 'hubspot', '--name', 'Another', ...options);

    expect(told).toMatchObject({ code: 2, err: expect.stringMatching(message) });
  });
});
