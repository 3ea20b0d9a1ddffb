import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contextOf } from '../../testing/background.ts';
import { type ConformanceWorld, openWorld, START } from '../testing/conformance-world.ts';
import { hubspotForConformance } from './testing/conformance-hubspot.ts';
import type { FakeHubspot } from './testing/fake-account.ts';

const HOUR = 3_600_000;
const before = new Date(+START - HOUR);

describe('a source of HubSpot', () => {
  let world: ConformanceWorld;
  let fake: FakeHubspot;

  beforeEach(async () => {
    world = await openWorld(hubspotForConformance);
    fake = world.fake.server as FakeHubspot;
  });
  afterEach(() => world.close());

  const update = (input: Record<string, unknown>) =>
    world.call(
      'mutation ($input: CrmSourceUpdateInput!) { crmSourceUpdate(input: $input) { id } }',
      { input: { id: world.sourceId, ...input } },
    );
  const settings = (more: Record<string, unknown>) =>
    update({ settings: { ...world.fake.source.settings, ...more } });

  it('is tested, and lists the fields its records have', async () => {
    fake.properties.set('contacts', new Set(['email', 'shoe_size']));

    await world.run('Check');

    const { crmSource } = await world.call(
      `query ($id: ID!) { crmSource(id: $id) {
        checkedAt checkErrorCode streams { name fields { name type } } secrets { name retiresAt }
      } }`,
      { id: world.sourceId },
    );
    expect(crmSource).toEqual({
      checkedAt: START.toISOString(),
      checkErrorCode: null,
      streams: [
        {
          name: 'contacts',
          fields: [
            { name: 'email', type: 'string' },
            { name: 'shoe_size', type: 'string' },
          ],
        },
      ],
      secrets: [
        { name: 'clientSecret', retiresAt: null },
        { name: 'refreshToken', retiresAt: null },
      ],
    });
  });

  it('says what to do when its test fails', async () => {
    fake.faults.push({ times: 9, reply: world.fake.replies.forbidden });

    await world.run('Check');

    const { crmSources } = await world.call(
      '{ crmSources(first: 1) { nodes { checkErrorCode checkErrorMessage } } }',
    );
    expect(crmSources.nodes).toEqual([
      {
        checkErrorCode: 'SCOPE',
        checkErrorMessage:
          'One or more of the following scopes are required (crm.objects.contacts.read). Give the app the scope it needs, then test the source again.',
      },
    ]);
  });

  it('reads whom a ticket belongs to, also before the contact is known', async () => {
    await settings({ objects: ['tickets', 'contacts', 'companies'] });
    const ada = fake.store.put('contacts', { firstname: 'Ada' }, { at: +before });
    const engines = fake.store.put('companies', { name: 'Engines' }, { at: +before });
    const ticket = fake.store.put(
      'tickets',
      { subject: 'Refund', hs_is_closed: 'false', source_type: 'CHAT' },
      { at: +before },
    );
    fake.store.associate('tickets', ticket.id, 'contacts', ada.id);
    fake.store.associate('contacts', ada.id, 'companies', engines.id);

    await world.run();

    const answer = await world.call(`{
      serviceCases(first: 5) { nodes { subject status contact { name account { name } } } }
      interactions(first: 5) { nodes { type properties serviceCase { subject } contact { name } } }
    }`);
    expect(answer).toEqual({
      serviceCases: {
        nodes: [
          {
            subject: 'Refund',
            status: 'OPEN',
            contact: { name: 'Ada', account: { name: 'Engines' } },
          },
        ],
      },
      interactions: {
        nodes: [
          {
            type: 'ticket',
            properties: { channel: 'CHAT', category: null, priority: null },
            serviceCase: { subject: 'Refund' },
            contact: { name: 'Ada' },
          },
        ],
      },
    });
  });

  describe('that is written to', () => {
    const sendTo = async () => {
      const ids = ['Ada', 'Ben'].map(
        (firstname) => fake.store.put('contacts', { firstname }, { at: +before }).id,
      );
      await world.run();
      const { personaCreate } = await world.call(
        'mutation { personaCreate(input: { name: "Saver" }) { id } }',
      );
      const { contacts } = await world.call('{ contacts(first: 5) { nodes { id } } }');
      for (const { id } of contacts.nodes) {
        await world.call(
          'mutation ($input: ContactUpdateInput!) { contactUpdate(input: $input) { id } }',
          { input: { id, personaId: personaCreate.id } },
        );
      }
      await world.run();
      return ids.map((id) => fake.store.find('contacts', id)?.properties.parcours_persona ?? null);
    };
    const statuses = async () => {
      const { crmOutboxItems } = await world.call(
        '{ crmOutboxItems(first: 5) { nodes { status errorCode errorField } } }',
      );
      return crmOutboxItems.nodes;
    };

    it('tells of a property that there is not, one by one', async () => {
      fake.properties.set('contacts', new Set(['email']));

      const written = await sendTo();

      expect(written).toEqual([null, null]);
      const refused = { status: 'DEAD', errorCode: 'VALIDATION', errorField: 'parcours_persona' };
      expect(await statuses()).toEqual([refused, refused]);
      expect(fake.requests.filter(world.fake.isWrite)).toHaveLength(3);
    });

    it('creates what is missing, on consent', async () => {
      await settings({ createProperties: true });
      fake.properties.set('contacts', new Set(['email']));

      const written = await sendTo();

      expect(written).toEqual(['Saver', 'Saver']);
      expect([...(fake.properties.get('contacts') ?? [])]).toEqual(['email', 'parcours_persona']);
    });
  });

  it('erases whom HubSpot had to erase', async () => {
    const { id } = fake.store.put('contacts', { firstname: 'Ada' }, { at: +before });
    await world.run();
    fake.store.archive('contacts', id);
    const event = world.fake.webhook(id, {
      url: world.webhookUrl,
      at: world.now(),
      isErasure: true,
    });

    await world.sendWebhook(event);
    await world.settle();

    const { crmRecords, contacts } = await world.call(
      '{ crmRecords(first: 5) { nodes { payload } } contacts(first: 5) { nodes { name } } }',
    );
    expect({ crmRecords, contacts }).toEqual({
      crmRecords: { nodes: [{ payload: null }] },
      contacts: { nodes: [] },
    });
  });

  it('shows its secrets to nobody', async () => {
    const rows = await contextOf(world.server, world.ws).db.crmSecret.findMany({
      where: { workspaceId: world.ws.id },
    });

    expect(rows).toHaveLength(2);
    expect(JSON.stringify(rows)).not.toMatch(/fake-(client-secret|refresh-token)/);
  });
});
