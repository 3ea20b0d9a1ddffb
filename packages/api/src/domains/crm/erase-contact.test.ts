import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../../testing/engines.ts';
import { startServer, type TestServer, type TestWorkspace } from '../../testing/harness.ts';

let server: TestServer;
let ws: TestWorkspace;

beforeAll(async () => {
  server = await startServer();
  ws = await server.openWorkspace();
});
afterAll(() => server.close());

const CANARIES = ['Zilpzalp', 'zilpzalp@example.org', '+33 1 99 88 77 66', 'crm-zilp-4711'];

/** Every table's rows of the workspace as text, the log of changes included. */
async function everything(): Promise<string> {
  const database = await testDatabase();
  const tables = await database.query<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.columns
     WHERE table_schema = 'public' AND column_name = 'workspaceId'`,
  );
  const texts = [];
  for (const { name } of tables) {
    const [found] = await database.query<{ rows: string }>(
      `SELECT coalesce(string_agg(t::text, ' '), '') AS rows FROM "${name}" t WHERE "workspaceId" = $1::uuid`,
      [ws.id],
    );
    texts.push(found?.rows ?? '');
  }
  return texts.join('\n');
}

const [name, email, phone, externalId] = CANARIES;
const reference = { system: 'crm', externalId };
const INGEST = `mutation ($rows: [InteractionInput!]!) {
  interactionIngest(input: { rows: $rows }) { created rejected rows { errors { message } } }
}`;
const interaction = (id: string, more: object = {}) => ({
  source: 'shop',
  externalId: id,
  type: 'order.placed',
  occurredAt: '2026-03-09T08:05:00Z',
  contact: reference,
  ...more,
});
const CONTACT = `mutation ($reference: ReferenceInput!, $fields: ContactRowInput!) {
  contactIngest(input: { rows: [{ reference: $reference, fields: $fields }] }) {
    created rejected rows { id errors { message } }
  }
}`;

async function makePerson(): Promise<string> {
  const { data } = await ws.admin(
    CONTACT,
    { reference, fields: { name, email, phone, customFields: { nick: name } } },
    { 'idempotency-key': 'a-person' },
  );
  await ws.admin(INGEST, {
    rows: [
      interaction('1', {
        subject: `${name} orders`,
        sentBy: [email],
        properties: { phone },
        value: 7,
      }),
      interaction('2', {
        session: externalId,
        serviceCase: { system: 'crm', externalId: 'K1' },
        contentRef: `https://example.org/${externalId}`,
      }),
    ],
  });
  await ws.admin(
    `mutation ($subject: String!) { serviceCaseIngest(input: { rows: [
      { reference: { system: "crm", externalId: "K1" }, fields: { subject: $subject, customFields: { of: $subject } } }
    ] }) { updated } }`.replace('{ of: $subject }', `{ of: "${name}" }`),
    { subject: `About ${name}` },
  );
  return data.contactIngest.rows[0].id;
}

const ERASE = `mutation ($id: ID!, $dryRun: Boolean! = false) {
  contactErase(input: { id: $id, dryRun: $dryRun }) { dryRun externalRefs interactions serviceCases journeyInstances }
}`;

describe('contactErase', () => {
  it('leaves no trace of a person, keeps what happened, and keeps them from coming back', async () => {
    const id = await makePerson();
    // What waits for its number in the log would get it meanwhile.
    await ws.admin('{ changeCursor }');
    const before = await everything();
    expect(CANARIES.filter((canary) => !before.includes(canary))).toEqual([]);

    const tried = await ws.admin(ERASE, { id, dryRun: true });
    expect(await everything()).toBe(before);
    const erased = await ws.admin(ERASE, { id });
    await ws.admin('{ changeCursor }');

    const counts = { externalRefs: 1, interactions: 2, serviceCases: 1, journeyInstances: 0 };
    expect(tried.data.contactErase).toEqual({ dryRun: true, ...counts });
    expect(erased.data.contactErase).toEqual({ dryRun: false, ...counts });
    const after = await everything();
    expect(CANARIES.filter((canary) => after.includes(canary))).toEqual([]);

    const left = await ws.admin(`{
      interactions(where: { source: { eq: "shop" } }, orderBy: [{ externalId: ASC }]) {
        nodes { value subject properties contact { id erasedAt name externalRefs { totalCount } } }
      }
      contacts { totalCount }
    }`);
    const [one, two] = left.data.interactions.nodes;
    expect(one).toEqual({
      value: 7,
      subject: null,
      properties: null,
      contact: {
        id: expect.not.stringMatching(id),
        erasedAt: expect.any(String),
        name: null,
        externalRefs: { totalCount: 0 },
      },
    });
    expect(two.contact.id).toBe(one.contact.id);
    expect(left.data.contacts.totalCount).toBe(0);

    const again = await ws.admin(ERASE, { id });
    expect(again.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    const message = 'This contact was erased and cannot be brought back.';
    const byReference = await ws.admin(CONTACT, { reference, fields: { name } });
    const byEmail = await ws.admin(CONTACT, {
      reference: { system: 'other', externalId: 'x' },
      fields: { email: email?.toUpperCase() },
    });
    const byInteraction = await ws.admin(INGEST, { rows: [interaction('3')] });
    expect([
      byReference.data.contactIngest.rows[0].errors,
      byEmail.data.contactIngest.rows[0].errors,
      byInteraction.data.interactionIngest.rows[0].errors,
    ]).toEqual([[{ message }], [{ message }], [{ message }]]);
    expect((await everything()).includes(String(externalId))).toBe(false);
  });
});
