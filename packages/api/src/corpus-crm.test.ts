import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hubspotForConformance } from './connectors/hubspot/testing/conformance-hubspot.ts';
import type { FakeHubspot } from './connectors/hubspot/testing/fake-account.ts';
import { type ConformanceWorld, openWorld } from './connectors/testing/conformance-world.ts';
import { makeMetric, mustCall, valuesOf } from './testing/computed-figures.ts';
import { corpusFile, missingCorpus, readTable } from './testing/corpus.ts';
import { groupBy } from './testing/durations.ts';
import { openEventStream } from './testing/event-stream.ts';
import type { Call } from './testing/harness.ts';
import { importFile } from './testing/map-files.ts';

const MAP = corpusFile('journeys/openjourney/ecommerce-return.ojf');
const TICKETS = corpusFile('interactions/customer_support_tickets.csv');
const missing = missingCorpus(MAP, TICKETS);

const SOURCES: Readonly<Record<string, string>> = {
  Chat: 'CHAT',
  Email: 'EMAIL',
  Phone: 'PHONE',
  'Social media': 'SOCIAL',
};

const property = (name: string) => ({ path: `properties.${name}` });
const contact = { id: { path: 'associations.contacts.0' } };
const MAPPING = [
  {
    emit: 'CONTACT',
    objectTypes: ['contacts'],
    fields: { email: { ...property('email'), as: 'lower' } },
  },
  {
    emit: 'SERVICE_CASE',
    objectTypes: ['tickets'],
    fields: {
      status: { ...property('hs_is_closed'), map: { true: 'CLOSED', false: 'OPEN' } },
      openedAt: { ...property('createdate'), as: 'moment' },
      firstAnsweredAt: { ...property('first_agent_reply_date'), as: 'moment' },
    },
    contact,
  },
  {
    emit: 'INTERACTION',
    objectTypes: ['tickets'],
    fields: {
      type: { text: 'ticket.{properties.source_type}' },
      occurredAt: { ...property('createdate'), as: 'moment' },
      direction: { value: 'INBOUND' },
    },
    contact,
    serviceCase: { id: { path: 'id' } },
  },
  {
    emit: 'INTERACTION',
    objectTypes: ['tickets'],
    when: [{ path: 'properties.csat', exists: true }],
    id: { text: 'csat-{id}' },
    fields: {
      type: { value: 'csat' },
      occurredAt: { ...property('createdate'), as: 'moment' },
      value: { ...property('csat'), as: 'number' },
    },
    contact,
  },
];

describe.skipIf(missing)(`refund requests of a CRM${missing ? ` (${missing})` : ''}`, () => {
  let world: ConformanceWorld;
  let fake: FakeHubspot;
  let call: Call;
  const rows = missing
    ? []
    : readTable(readFileSync(TICKETS, 'utf8')).filter(
        (row) => row['Ticket Type'] === 'Refund request',
      );
  const placements = new Map<string, string>();
  const contactOf = new Map<string, string>();

  beforeAll(async () => {
    world = await openWorld(hubspotForConformance);
    fake = world.fake.server as FakeHubspot;
    call = world.ws.admin;
    await importFile(world.server, world.ws, 'ecommerce-return.ojf', readFileSync(MAP, 'utf8'));
    for (const row of rows) putTicket(row);
    await world.call(
      'mutation ($input: CrmSourceUpdateInput!) { crmSourceUpdate(input: $input) { id } }',
      {
        input: {
          id: world.sourceId,
          settings: {
            ...world.fake.source.settings,
            objects: ['contacts', 'tickets'],
            properties: { tickets: ['csat'] },
          },
          mapping: MAPPING,
          writeBack: [{ property: 'parcours_step', value: 'STEP' }],
        },
      },
    );
  });
  afterAll(() => world.close());

  function putTicket(row: Record<string, string>): void {
    const email = row['Customer Email'] ?? '';
    const at = Date.parse(`${row['Date of Purchase']}T12:00:00Z`);
    const id =
      contactOf.get(email) ??
      fake.store.put('contacts', { email }, { at: Date.UTC(2020, 0, 1) }).id;
    contactOf.set(email, id);
    const answered = row['First Response Time'];
    const ticket = fake.store.put(
      'tickets',
      {
        subject: row['Ticket Subject'] ?? null,
        source_type: SOURCES[row['Ticket Channel'] ?? ''] ?? null,
        hs_is_closed: String(row['Ticket Status'] === 'Closed'),
        first_agent_reply_date: answered ? `${answered.replace(' ', 'T')}Z` : null,
        csat: row['Customer Satisfaction Rating'] || null,
      },
      { at },
    );
    fake.store.associate('tickets', ticket.id, 'contacts', id);
  }

  const unmatched = async () => {
    const answer = await mustCall(call, '{ unmatchedInteractions(first: 50) { type count } }');
    const found: { type: string; count: number }[] = answer.unmatchedInteractions;
    return Object.fromEntries(found.map(({ type, count }) => [type, count]));
  };
  const countOf = (channel: string) =>
    rows.filter((row) => row['Ticket Channel'] === channel).length;
  const rated = rows.filter((row) => row['Customer Satisfaction Rating']);

  async function addRule(name: string, type: string, placementId: string | undefined) {
    const input = {
      name,
      priority: 1,
      placementId,
      conditions: [{ field: 'TYPE', values: [type] }],
    };
    await mustCall(
      call,
      'mutation ($input: MatchRuleCreateInput!) { matchRuleCreate(input: $input) { id } }',
      {
        input,
      },
    );
  }

  it('match the live chat where they came by chat; the others are listed', {
    timeout: 120_000,
  }, async () => {
    const { touchpointPlacements } = await mustCall(
      call,
      '{ touchpointPlacements(first: 10) { nodes { id touchpoint { name } } } }',
    );
    for (const { id, touchpoint } of touchpointPlacements.nodes)
      placements.set(touchpoint.name, id);
    await addRule('Chat', 'ticket.CHAT', placements.get('Live Chat Support'));

    const { failed } = await world.run();

    expect(failed).toEqual([]);
    expect(rows).toHaveLength(1_752);
    expect(await unmatched()).toEqual({
      csat: rated.length,
      'ticket.EMAIL': countOf('Email'),
      'ticket.PHONE': countOf('Phone'),
      'ticket.SOCIAL': countOf('Social media'),
    });
    const { interactions } = await mustCall(
      call,
      '{ interactions(first: 1, where: { type: { eq: "ticket.CHAT" } }) { totalCount } }',
    );
    expect(interactions.totalCount).toBe(countOf('Chat'));
  });

  it('are all matched once there are touchpoints and rules for them', {
    timeout: 120_000,
  }, async () => {
    const { steps } = await mustCall(call, '{ steps(first: 10) { nodes { id name } } }');
    const stepId = steps.nodes.find(({ name }: { name: string }) => name.startsWith('4.')).id;
    for (const type of ['ticket.EMAIL', 'ticket.PHONE', 'ticket.SOCIAL', 'csat']) {
      const made = await mustCall(
        call,
        'mutation ($name: String!) { touchpointCreate(input: { name: $name }) { id } }',
        { name: type },
      );
      const placed = await mustCall(
        call,
        `mutation ($input: TouchpointPlacementCreateInput!) {
          touchpointPlacementCreate(input: $input) { id }
        }`,
        { input: { stepId, touchpointId: made.touchpointCreate.id } },
      );
      placements.set(type, placed.touchpointPlacementCreate.id);
      await addRule(type, type, placements.get(type));
    }
    await world.settle();

    expect(await unmatched()).toEqual({});
  });

  it('give the satisfaction and the unanswered that the file itself gives', {
    timeout: 120_000,
  }, async () => {
    const id = await makeMetric(
      call,
      { name: 'CSAT', type: 'CSAT', variant: 'TOP_TWO_BOX', periodUnit: 'YEAR' },
      { subject: 'INTERACTION', conditions: [{ field: 'TYPE', values: ['csat'] }] },
    );
    await world.settle();

    const byYear = groupBy(rated, (row) => `${row['Date of Purchase']?.slice(0, 4)}-01-01`);
    const expected = [...byYear].sort(([one], [other]) => (one < other ? -1 : 1));
    expect(await valuesOf(call, id)).toMatchObject(
      expected.map(([periodStartDate, own]) => {
        const good = own.filter((row) => Number(row['Customer Satisfaction Rating']) >= 4).length;
        return { periodStartDate, value: expect.closeTo((100 * good) / own.length, 6) };
      }),
    );
    const { serviceCases } = await mustCall(
      call,
      '{ serviceCases(first: 1, where: { firstAnsweredAt: { eq: null } }) { totalCount } }',
    );
    expect(serviceCases.totalCount).toBe(rows.filter((row) => !row['First Response Time']).length);
  });

  it('bring a complaint by webhook, once: a follower sees it, and the CRM knows where they stand', {
    timeout: 120_000,
  }, async () => {
    await world.run();
    const { changeCursor } = await mustCall(call, '{ changeCursor }');
    const stream = await openEventStream(
      world.server.url,
      world.ws.key,
      `subscription ($after: ChangeCursor) { interactionMatched(after: $after) {
        interactions { type contact { id } }
      } }`,
      { after: changeCursor },
    );
    world.pass(60_000);
    const [somebody = ''] = contactOf.values();
    const { id } = fake.store.put('tickets', { subject: 'Late', source_type: 'SOCIAL' });
    fake.store.associate('tickets', id, 'contacts', somebody);
    const writesBefore = fake.requests.filter(world.fake.isWrite).length;
    const event = world.fake.webhook(id, {
      url: world.webhookUrl,
      at: world.now(),
      isTicket: true,
    });

    await world.sendWebhook(event);
    await world.settle();
    const told = await stream.next();
    await world.sendWebhook(event);
    await world.settle();
    stream.cut();

    expect(told?.data?.interactionMatched.interactions).toEqual([
      { type: 'ticket.SOCIAL', contact: { id: expect.any(String) } },
    ]);
    const { interactions } = await mustCall(
      call,
      '{ interactions(first: 1, where: { type: { eq: "ticket.SOCIAL" } }) { totalCount } }',
    );
    expect(interactions.totalCount).toBe(countOf('Social media') + 1);
    expect(fake.store.find('contacts', somebody)?.properties.parcours_step).toBe(
      '4. Waiting for Refund',
    );
    const writes = fake.requests.filter(world.fake.isWrite).length;
    world.pass(3_600_000);
    await world.run();
    expect(writes - writesBefore).toBeLessThanOrEqual(1);
    expect(fake.requests.filter(world.fake.isWrite)).toHaveLength(writes);
  });
});
