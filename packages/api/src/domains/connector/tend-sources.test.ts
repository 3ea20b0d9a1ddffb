import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hubspotForConformance } from '../../connectors/hubspot/testing/conformance-hubspot.ts';
import { createSecretBox } from '../../connectors/secrets/secret-box.ts';
import {
  CONNECTOR_CONFIG,
  type ConformanceWorld,
  openWorld,
} from '../../connectors/testing/conformance-world.ts';
import { contextOf } from '../../testing/background.ts';
import { tendSources } from './tend-sources.service.ts';

const DAY = 24 * 3_600_000;

describe('looking after sources', () => {
  let world: ConformanceWorld;
  const ctx = () => contextOf(world.server, world.ws);
  const tend = (connectors = ctx().connectors) =>
    tendSources(
      world.server.app.prisma,
      (id) => ({ ...contextOf(world.server, { ...world.ws, id }), connectors }),
      world.now(),
    );

  beforeAll(async () => {
    world = await openWorld(hubspotForConformance);
    world.fake.add({ name: 'Ada', email: null }, new Date(+world.now() - DAY));
    await world.run();
  });
  afterAll(() => world.close());

  it('throws payloads away once they were kept long enough, and no earlier', async () => {
    const input = { id: world.sourceId, retentionDays: 10 };
    await world.call(
      'mutation ($input: CrmSourceUpdateInput!) { crmSourceUpdate(input: $input) { id } }',
      { input },
    );
    const payloads = async () => {
      const { crmRecords } = await world.call(
        '{ crmRecords(first: 5) { nodes { payload redactedAt } } }',
      );
      return crmRecords.nodes;
    };

    world.pass(9 * DAY);
    await tend();
    const early = await payloads();
    world.pass(2 * DAY);
    await tend();

    expect(early).toEqual([{ payload: expect.any(Object), redactedAt: null }]);
    expect(await payloads()).toEqual([{ payload: null, redactedAt: world.now().toISOString() }]);
  });

  it('forgets events that are done with after a month, and no others', async () => {
    const [id = ''] = world.fake.people().keys();
    const event = () => world.fake.webhook(id, { url: world.webhookUrl, at: world.now() });
    await world.sendWebhook(event());
    await world.settle();
    const count = async () => {
      const { crmInboxEvents } = await world.call('{ crmInboxEvents(first: 1) { totalCount } }');
      return crmInboxEvents.totalCount;
    };

    world.pass(29 * DAY);
    await tend();
    const kept = await count();
    world.pass(2 * DAY);
    await tend();

    expect([kept, await count()]).toEqual([1, 0]);
  });

  it('seals secrets with the key in use', async () => {
    const newer = { name: 'newer', key: Buffer.alloc(32, 'next') };
    const secrets = createSecretBox([newer, ...CONNECTOR_CONFIG.secretKeys]);

    await tend({ ...ctx().connectors, secrets });

    const rows = await ctx().db.crmSecret.findMany({ where: { workspaceId: world.ws.id } });
    expect(rows.map(({ sealed }) => sealed.split('.')[1])).toEqual(['newer', 'newer']);
    const alone = createSecretBox([newer]);
    const opened = rows.map(({ id, sealed }) =>
      alone?.open(sealed, { workspaceId: world.ws.id, table: 'crm_secret', id }),
    );
    expect(opened.sort()).toEqual(['fake-client-secret', 'fake-refresh-token']);
  });

  it('takes up a source again that nothing would read any more', async () => {
    // Some secrets are sealed with a key that this server does not have: they keep nothing from going on.
    await world.settle();
    const where = { workspaceId: world.ws.id, kind: { in: ['CRM_SOURCE_DUE', 'CRM_SOURCE_RUN'] } };
    await ctx().db.job.deleteMany({ where });

    const tended = await tend();

    expect(tended).toBe(1);
    expect(await tend()).toBe(0);
  });
});
