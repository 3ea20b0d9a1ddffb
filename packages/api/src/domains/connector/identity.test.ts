import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signBody } from '../../connectors/generic/verify-signature.ts';
import { CONNECTOR_CONFIG } from '../../connectors/testing/conformance-world.ts';
import { contextOf } from '../../testing/background.ts';
import { mustCall, settleJobs } from '../../testing/computed-figures.ts';
import { type Call, startServer, type TestServer } from '../../testing/harness.ts';
import { issueKey } from '../../testing/issued-keys.ts';
import { identitySchema, personalAddress } from './identity.ts';

const SECRET = 'fake-signing-secret';

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ connectors: CONNECTOR_CONFIG });
});
afterAll(() => server.close());

const MAPPING = [
  {
    emit: 'CONTACT',
    fields: { name: { path: 'name' }, email: { path: 'email' }, phone: { path: 'phone' } },
  },
];

/** Opens a workspace with one contact known from a shop, and a source that sends people. */
async function open(identity: object | null) {
  const ws = await server.openWorkspace();
  const call: Call = server.callWith((await issueKey(ws, ['ADMIN', 'PII_READ'])).key);
  const known = { name: 'Ada', email: 'Ada@Example.com', phone: '123' };
  const reference = { system: 'shop', externalId: '7' };
  await mustCall(
    call,
    `mutation ($rows: [ContactIngestRowInput!]!) { contactIngest(input: { rows: $rows }) { created } }`,
    { rows: [{ reference, fields: known }] },
  );
  const input = {
    name: 'Forms',
    connector: 'webhook',
    system: 'forms',
    mapping: MAPPING,
    identity,
    secrets: [{ name: 'signingSecret', value: SECRET }],
  };
  const { crmSourceCreate } = await mustCall(
    call,
    'mutation ($input: CrmSourceCreateInput!) { crmSourceCreate(input: $input) { webhookPath } }',
    { input },
  );
  return async (...people: object[]) => {
    for (const person of people) {
      const body = JSON.stringify(person);
      const response = await fetch(`${server.url}${crmSourceCreate.webhookPath}`, {
        method: 'POST',
        headers: { 'x-parcours-signature': signBody(body, SECRET, new Date()) },
        body,
      });
      expect(response.status).toBe(202);
      await response.arrayBuffer();
      await settleJobs(contextOf(server, ws));
    }
    const { contacts } = await mustCall(
      call,
      `{ contacts(first: 10, orderBy: [{ createdAt: ASC }]) {
        nodes { externalRefs(orderBy: [{ createdAt: ASC }]) { nodes { system externalId } } }
      } }`,
    );
    return contacts.nodes.map(({ externalRefs }: { externalRefs: { nodes: Ref[] } }) =>
      externalRefs.nodes.map(({ system, externalId }) => `${system} ${externalId}`),
    );
  };
}

interface Ref {
  system: string;
  externalId: string;
}

const ADA = { id: '1', name: 'Ada', email: 'ada@example.com ', phone: '123', ok: 'yes' };

describe('who a contact of a source is', () => {
  it('is found by the verified address, where the source is to be asked for it', async () => {
    const send = await open({ verified: [{ path: 'ok', is: ['yes'] }] });

    expect(await send(ADA)).toEqual([['shop 7', 'forms 1']]);
  });

  it.each([
    ['where nobody said that addresses may be used', null, ADA],
    [
      'with an address that is not verified',
      { verified: [{ path: 'ok', is: ['yes'] }] },
      { ...ADA, ok: 'no' },
    ],
    ['with a blocked domain', { blocked: ['@example.com'] }, ADA],
    ['by name and telephone number', {}, { ...ADA, email: 'other@example.com' }],
  ])('is somebody new %s', async (_what, identity, person) => {
    const send = await open(identity);

    expect(await send(person)).toEqual([['shop 7'], ['forms 1']]);
  });

  it('is one person of the source only, however many have the address', async () => {
    const send = await open({});

    expect(await send(ADA, { ...ADA, id: '2' })).toEqual([['shop 7', 'forms 1'], ['forms 2']]);
  });
});

describe('personalAddress', () => {
  const identity = identitySchema.parse({ blocked: ['@Example.org', 'bob@example.com'] });

  it.each([
    [' Ada@Example.com ', 'ada@example.com'],
    ['info@example.com', null],
    ['ada@example.org', null],
    ['BOB@example.com', null],
    ['ada@example', null],
    ['no address', null],
    [null, null],
  ])('of %j is %j', (given, expected) => {
    expect(personalAddress(given, identity)).toBe(expected);
  });
});
