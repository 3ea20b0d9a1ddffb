import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signBody } from '../../connectors/generic/verify-signature.ts';
import { CONNECTOR_CONFIG } from '../../connectors/testing/conformance-world.ts';
import { contextOf } from '../../testing/background.ts';
import { mustCall, settleJobs } from '../../testing/computed-figures.ts';
import { type Call, startServer, type TestServer } from '../../testing/harness.ts';
import { issueKey } from '../../testing/issued-keys.ts';

const SECRET = 'fake-signing-secret';

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ connectors: CONNECTOR_CONFIG });
});
afterAll(() => server.close());

/** Connects a source in a workspace of its own. */
async function connect(settings: object, mapping?: object) {
  const ws = await server.openWorkspace();
  const call: Call = server.callWith((await issueKey(ws, ['ADMIN', 'PII_READ'])).key);
  const input = {
    name: 'Network',
    connector: 'webhook',
    system: 'network',
    settings,
    mapping,
    secrets: [{ name: 'signingSecret', value: SECRET }],
  };
  const { crmSourceCreate } = await mustCall(
    call,
    'mutation ($input: CrmSourceCreateInput!) { crmSourceCreate(input: $input) { id webhookPath } }',
    { input },
  );
  return {
    ws,
    call,
    id: crmSourceCreate.id as string,
    settle: () => settleJobs(contextOf(server, ws)),
    async send(body: string, headers: Record<string, string> = {}, secret = SECRET) {
      const response = await fetch(`${server.url}${crmSourceCreate.webhookPath}`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'x-parcours-signature': signBody(body, secret, new Date()),
          ...headers,
        },
        body,
      });
      return { status: response.status, body: await response.json() };
    },
  };
}

const ALL = `{
  contacts(first: 10, orderBy: [{ createdAt: ASC }]) { nodes { name email account { name } } }
  serviceCases(first: 10) { nodes { kind status subject contact { name } } }
  interactions(first: 10, orderBy: [{ occurredAt: ASC }]) {
    nodes { type occurredAt campaign subject properties contact { name } serviceCase { subject } }
  }
}`;

const COMPLAINT = JSON.stringify({
  entry: [
    {
      comment_id: 'c-1',
      message: 'My parcel never came',
      from: { id: 'u-1', name: 'Ada' },
      created_time: '2026-11-20T09:30:00+0000',
    },
  ],
});

const COMPLAINTS = [
  { emit: 'CONTACT', id: { path: 'from.id' }, fields: { name: { path: 'from.name' } } },
  {
    emit: 'SERVICE_CASE',
    fields: { kind: { value: 'COMPLAINT' }, subject: { path: 'message' } },
    contact: { id: { path: 'from.id' } },
  },
  {
    emit: 'INTERACTION',
    fields: {
      type: { value: 'social.comment' },
      occurredAt: { path: 'created_time', as: 'moment' },
      direction: { value: 'INBOUND' },
    },
    contact: { id: { path: 'from.id' } },
    serviceCase: { id: { path: 'comment_id' } },
  },
];

describe('a webhook of plain JSON', () => {
  it('becomes contact, case and interaction by its mapping, once', async () => {
    const source = await connect({ listPath: 'entry', idPath: 'comment_id' }, COMPLAINTS);

    const first = await source.send(COMPLAINT);
    await source.settle();
    const second = await source.send(COMPLAINT);
    await source.settle();

    expect([first, second]).toEqual([
      { status: 202, body: { received: 1, ignored: 0 } },
      { status: 202, body: { received: 0, ignored: 1 } },
    ]);
    expect(await mustCall(source.call, ALL)).toEqual({
      contacts: { nodes: [{ name: 'Ada', email: null, account: null }] },
      serviceCases: {
        nodes: [
          {
            kind: 'COMPLAINT',
            status: 'OPEN',
            subject: 'My parcel never came',
            contact: { name: 'Ada' },
          },
        ],
      },
      interactions: {
        nodes: [
          {
            type: 'social.comment',
            occurredAt: '2026-11-20T09:30:00.000Z',
            campaign: null,
            subject: null,
            properties: null,
            contact: { name: 'Ada' },
            serviceCase: { subject: 'My parcel never came' },
          },
        ],
      },
    });
  });

  it.each([
    ['is not believed with another secret', COMPLAINT, 'fake-other-secret', 401, 'UNAUTHENTICATED'],
    ['is not taken when it cannot be read', '{"entry":', SECRET, 400, 'BAD_USER_INPUT'],
    ['is not taken when it holds no records', '{"entry": 7}', SECRET, 400, 'BAD_USER_INPUT'],
  ])('%s', async (_what, body, secret, status, code) => {
    const source = await connect({ listPath: 'entry' });

    const answer = await source.send(body, {}, secret);

    expect(answer).toMatchObject({ status, body: { errors: [{ extensions: { code } }] } });
    const { crmInboxEvents } = await mustCall(
      source.call,
      '{ crmInboxEvents(first: 1) { totalCount } }',
    );
    expect(crmInboxEvents.totalCount).toBe(0);
  });

  it('is mapped anew without being sent again, and says what is wrong with it', async () => {
    const source = await connect({ listPath: 'entry', idPath: 'comment_id' }, [
      { emit: 'INTERACTION', fields: { type: { value: 'comment' } } },
    ]);
    await source.send(COMPLAINT);
    await source.settle();
    const problems = await mustCall(
      source.call,
      '{ crmRecords(first: 5) { nodes { externalId problemCode problems { message path } } } }',
    );

    const input = { id: source.id, mapping: COMPLAINTS };
    const update =
      'mutation ($input: CrmSourceUpdateInput!) { crmSourceUpdate(input: $input) { mappingVersion } }';
    await mustCall(source.call, update, { input });
    const remap = 'mutation ($id: ID!) { crmSourceRemap(input: { id: $id }) { id } }';
    await mustCall(source.call, remap, { id: source.id });
    await source.settle();

    expect(problems.crmRecords.nodes).toEqual([
      {
        externalId: 'c-1',
        problemCode: 'BAD_USER_INPUT',
        problems: [
          { message: 'occurredAt is missing; a new interaction needs it.', path: 'occurredAt' },
        ],
      },
    ]);
    const { interactions } = await mustCall(source.call, ALL);
    expect(interactions.nodes).toMatchObject([
      { type: 'social.comment', contact: { name: 'Ada' } },
    ]);
  });

  it('keeps nothing of somebody who is erased, and does not bring them back', async () => {
    const source = await connect({ listPath: 'entry', idPath: 'comment_id' }, COMPLAINTS);
    await source.send(COMPLAINT);
    await source.settle();
    const { contacts } = await mustCall(source.call, '{ contacts(first: 1) { nodes { id } } }');
    const erase = 'mutation ($id: ID!) { contactErase(input: { id: $id }) { __typename } }';
    await mustCall(source.call, erase, { id: contacts.nodes[0].id });

    await source.send(COMPLAINT.replace('c-1', 'c-2'));
    await source.settle();

    const after = await mustCall(
      source.call,
      `{ crmRecords(first: 5) { nodes { externalId payload } } contacts(first: 5) { nodes { name } } }`,
    );
    expect(after).toEqual({
      crmRecords: { nodes: [{ externalId: 'c-1', payload: null }] },
      contacts: { nodes: [] },
    });
    const rows = await contextOf(server, source.ws).db.crmInboxEvent.findMany({
      where: { workspaceId: source.ws.id },
    });
    expect(JSON.stringify(rows)).not.toContain('Ada');
  });
});

describe('a webhook of CloudEvents', () => {
  const event = (id: string, at = '2026-11-20T09:30:00Z') => ({
    specversion: '1.0',
    id,
    source: '/shop',
    type: 'order.returned',
    time: at,
    data: { contactId: 'u-1', amount: 12 },
  });

  it('is taken structured, in a batch and in headers, each event once', async () => {
    const source = await connect({ format: 'CLOUDEVENTS' });
    const structured = { 'content-type': 'application/cloudevents+json' };
    const batch = { 'content-type': 'application/cloudevents-batch+json; charset=utf-8' };
    const { data, ...attributes } = event('3', '2026-11-20T09:32:00Z');
    const binary = Object.fromEntries(
      Object.entries(attributes).map(([name, value]) => [`ce-${name}`, value]),
    );

    const answers = [
      await source.send(JSON.stringify(event('1')), structured),
      await source.send(JSON.stringify([event('1'), event('2', '2026-11-20T09:31:00Z')]), batch),
      await source.send(JSON.stringify(data), binary),
    ];
    await source.settle();

    expect(answers.map(({ body }) => body)).toEqual([
      { received: 1, ignored: 0 },
      { received: 1, ignored: 1 },
      { received: 1, ignored: 0 },
    ]);
    const { interactions } = await mustCall(source.call, ALL);
    expect(interactions.nodes).toMatchObject([
      { type: 'order.returned', properties: { contactId: 'u-1', amount: 12 } },
      { occurredAt: '2026-11-20T09:31:00.000Z' },
      { occurredAt: '2026-11-20T09:32:00.000Z' },
    ]);
  });
});

describe('a webhook of the Segment spec', () => {
  it('tells who somebody is, what they did and where they belong, and joins what is one', async () => {
    const source = await connect({ format: 'SEGMENT' });
    const at = (minute: number) => ({ timestamp: `2026-11-20T09:${30 + minute}:00Z` });
    const batch = [
      { type: 'track', messageId: 'm1', anonymousId: 'a-1', event: 'Email Opened', ...at(0) },
      {
        type: 'identify',
        messageId: 'm2',
        userId: 'u-1',
        traits: { name: 'Ada', email: 'Ada@Example.com' },
        ...at(1),
      },
      { type: 'alias', messageId: 'm3', userId: 'u-1', previousId: 'a-1', ...at(2) },
      {
        type: 'group',
        messageId: 'm4',
        userId: 'u-1',
        groupId: 'g-1',
        traits: { name: 'Engines' },
        ...at(3),
      },
      {
        type: 'page',
        messageId: 'm5',
        userId: 'u-1',
        name: 'Returns',
        context: { campaign: { name: 'Autumn' } },
        ...at(4),
      },
    ];

    await source.send(JSON.stringify({ batch }));
    await source.settle();

    expect(await mustCall(source.call, ALL)).toMatchObject({
      contacts: {
        nodes: [{ name: 'Ada', email: 'ada@example.com', account: { name: 'Engines' } }],
      },
      interactions: {
        nodes: [
          { type: 'Email Opened', contact: { name: 'Ada' } },
          { type: 'page', subject: 'Returns', campaign: 'Autumn', contact: { name: 'Ada' } },
        ],
      },
    });
  });
});
