import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer, type TestWorkspace } from '../../testing/harness.ts';
import { issueKey } from '../../testing/issued-keys.ts';

let server: TestServer;
let ws: TestWorkspace;

beforeAll(async () => {
  server = await startServer();
  ws = await server.openWorkspace();
});
afterAll(() => server.close());

const CONTACTS = `mutation ($rows: [ContactIngestRowInput!]!, $dryRun: Boolean! = false, $atomic: Boolean! = false) {
  contactIngest(input: { rows: $rows, dryRun: $dryRun, atomic: $atomic }) {
    applied created updated unchanged rejected rows { status id errors { code message path } }
  }
}`;
const person = (externalId: string, fields: object, more: object = {}) => ({
  reference: { system: 'crm', externalId },
  fields,
  ...more,
});
const ingest = async (rows: object[], options: object = {}) => {
  const { data, errors } = await ws.admin(CONTACTS, { rows, ...options });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.contactIngest;
};

describe('contactIngest', () => {
  it('finds contacts again by their ids in the other system', async () => {
    const first = await ingest([person('1', { name: 'Ana', language: 'pt' }), person('2', {})]);
    const again = await ingest([person('1', { language: 'fr' }), person('2', {})]);

    expect(first).toMatchObject({ applied: true, created: 2 });
    expect(again).toMatchObject({ created: 0, updated: 1, unchanged: 1 });
    expect(again.rows[0].id).toBe(first.rows[0].id);
    const { data } = await ws.admin('query ($id: ID!) { contact(id: $id) { name language } }', {
      id: first.rows[0].id,
    });
    expect(data.contact).toEqual({ name: 'Ana', language: 'fr' });
  });

  it('refuses what is no contact, what comes twice and whose account nobody told of', async () => {
    await ws.admin(`mutation { serviceCaseIngest(input: { rows: [
      { reference: { system: "crm", objectType: "contact", externalId: "a-case" }, fields: {} }
    ] }) { created } }`);

    const result = await ingest([
      person('a-case', { name: 'No one' }),
      person('3', { name: 'Once' }),
      person('3', { name: 'Twice' }),
      person('4', {}, { account: { system: 'crm', externalId: 'nowhere' } }),
    ]);

    expect(result).toMatchObject({ created: 1, rejected: 3 });
    expect(result.rows.map(({ errors }: { errors: unknown[] }) => errors)).toEqual([
      [
        {
          code: 'KEY_TAKEN',
          message: '“a-case” (contact of crm) is not a contact. Give it another objectType.',
          path: 'reference',
        },
      ],
      [],
      [
        {
          code: 'KEY_TAKEN',
          message: 'Row 1 is the same record. Give it once.',
          path: 'reference',
        },
      ],
      [
        {
          code: 'NOT_FOUND',
          message: 'Nobody told of “nowhere” (account of crm) yet. Send it first.',
          path: 'account',
        },
      ],
    ]);
  });

  it('writes nothing when an atomic batch has a refused row', async () => {
    const rows = [person('new', { name: 'New' }), person('bad', { email: 'x'.repeat(30_000) })];

    const atomic = await ingest(rows, { atomic: true });
    const dry = await ingest(rows, { dryRun: true });

    expect(atomic).toMatchObject({ applied: false, created: 1, rejected: 1 });
    expect(dry).toMatchObject({ applied: false, created: 1, rejected: 1 });
    const { data } = await ws.admin(
      '{ externalRefs(where: { externalId: { in: ["new", "bad"] } }) { totalCount } }',
    );
    expect(data.externalRefs.totalCount).toBe(0);
  });
});

describe('serviceCaseIngest', () => {
  it('takes a case in whose times cannot be, and says so', async () => {
    const { data } = await ws.admin(
      `mutation ($fields: ServiceCaseRowInput!) { serviceCaseIngest(input: { rows: [
        { reference: { system: "desk", externalId: "odd" }, fields: $fields }
      ] }) { created rows { warnings { code message path } } } }`,
      { fields: { firstAnsweredAt: '2026-03-02T00:00:00Z', closedAt: '2026-03-01T00:00:00Z' } },
    );

    expect(data.serviceCaseIngest).toEqual({
      created: 1,
      rows: [
        {
          warnings: [
            {
              code: 'TIMES_OUT_OF_ORDER',
              message:
                'The case was closed before it was first answered. Durations between the two are kept out of all figures.',
              path: 'closedAt',
            },
          ],
        },
      ],
    });
  });
});

describe('what tells who a contact is', () => {
  it('is shown, searched and sorted by only with PII_READ', async () => {
    await ingest([person('secret', { name: 'Kanarienvogel', email: 'k@example.org' })]);
    const { key } = await issueKey(ws);
    const reader = server.callWith(key);

    const shown = await reader('{ contacts { nodes { id email } } }');
    const searched = await reader(
      '{ contacts(where: { NOT: { name: { contains: "K" } } }) { totalCount } }',
    );
    const sorted = await reader('{ contacts(orderBy: [{ email: ASC }]) { nodes { id } } }');
    const allowed = await reader('{ contacts { nodes { language } } }');

    expect(JSON.stringify([shown, searched, sorted])).not.toContain('Kanarienvogel');
    expect(shown.errors?.[0]).toMatchObject({
      message: 'email of a contact is personal: it needs an API key with the scope PII_READ.',
      extensions: { code: 'FORBIDDEN', requiredScope: 'PII_READ' },
    });
    expect(searched.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(sorted.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(allowed.errors).toBeUndefined();
  });
});

describe('a persona rule', () => {
  it('gives contacts their persona, and leaves alone what was chosen by hand', async () => {
    const { data } = await ws.admin(`mutation {
      fr: personaCreate(input: { name: "French" }) { id }
      vip: personaCreate(input: { name: "VIP" }) { id }
    }`);
    const { fr, vip } = data;
    const rules = await ws.admin(
      `mutation ($fr: ID!, $vip: ID!) {
        a: personaRuleCreate(input: { name: "French", personaId: $fr, conditions: [{ field: LANGUAGE, operator: STARTS_WITH, values: ["FR"] }] }) { id }
        b: personaRuleCreate(input: { name: "VIP", priority: 5, personaId: $vip, conditions: [
          { field: TAG, values: ["vip"] }, { field: CUSTOM_FIELD, property: "value.score", operator: AT_LEAST, values: ["80"] }
        ] }) { conditions { text } }
      }`,
      { fr: fr.id, vip: vip.id },
    );
    expect(rules.data.b.conditions).toEqual([
      { text: 'tag is vip' },
      { text: 'value.score is at least 80' },
    ]);

    const { rows } = await ingest([
      person('p1', { language: 'fr-CA' }),
      person('p2', { language: 'fr', tags: ['VIP'], customFields: { value: { score: '81.5' } } }),
      person('p3', { language: 'fr', tags: ['VIP'], customFields: { value: { score: 'high' } } }),
      person('p4', { language: 'en' }),
      person('p5', { language: 'fr', personaId: vip.id }),
    ]);

    const personas = async () => {
      const found = await ws.admin(
        'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Contact { persona { name } personaAssignment } } }',
        { ids: rows.map(({ id }: { id: string }) => id) },
      );
      return found.data.nodes.map(
        (one: { persona: { name: string } | null; personaAssignment: string | null }) => [
          one.persona?.name ?? null,
          one.personaAssignment,
        ],
      );
    };
    expect(await personas()).toEqual([
      ['French', 'RULE'],
      ['VIP', 'RULE'],
      ['French', 'RULE'],
      [null, null],
      ['VIP', 'MANUAL'],
    ]);

    await ingest([person('p1', { language: 'en' }), person('p5', { language: 'de' })]);
    expect(await personas()).toEqual([
      [null, null],
      ['VIP', 'RULE'],
      ['French', 'RULE'],
      [null, null],
      ['VIP', 'MANUAL'],
    ]);
  });
});
