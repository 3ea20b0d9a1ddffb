import { getIntrospectionQuery } from 'graphql';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Call, startServer, type TestServer } from '../testing/harness.ts';
import { issueKey } from '../testing/keys.ts';

let server: TestServer;
let admin: Call;
let reader: Call;

beforeAll(async () => {
  server = await startServer();
  const workspace = await server.openWorkspace();
  admin = workspace.admin;
  reader = await issueKey(server, admin, ['READ']);
});
afterAll(() => server.close());

afterEach(async () => {
  const { status, data } = await admin('{ workspace { timeZone } }');
  expect({ status, data }).toEqual({ status: 200, data: { workspace: { timeZone: 'UTC' } } });
});

const times = (count: number, text: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => text(i)).join(' ');

const inside = (wrap: string, depth: number, leaf: string) =>
  Array.from({ length: depth }).reduce<string>((inner) => wrap.replace('*', inner), leaf);

const PAGES_OF = (size: string) =>
  `journeys(first:${size}){nodes{maps(first:${size}){nodes{steps(first:${size}){nodes{id}}}}}}`;

const bomb = (levels: number) =>
  `{...f0} ${times(levels, (i) => `fragment f${i} on Query {...f${i + 1} ...f${i + 1}}`)} fragment f${levels} on Query {__typename}`;

/** Refused as every refusal should be: fast, short, and telling nothing of the schema or the server. */
async function refusalOf(call: Call, document: string, variables?: Record<string, unknown>) {
  const started = performance.now();
  const answer = await call(document, variables);
  expect(performance.now() - started).toBeLessThan(1_000);
  expect(answer.status).toBe(400);
  expect(answer.data).toBeUndefined();
  expect(answer.errors?.length).toBeLessThanOrEqual(5);
  const text = JSON.stringify(answer.errors);
  expect(text.length).toBeLessThan(3_000);
  expect(text).not.toMatch(/did you mean|stack|node_modules|\.ts:|\.js:/i);
  return answer.errors?.[0]?.extensions;
}

describe('a document that is too large', () => {
  it.each<[string, string, string]>([
    ['A1 1,000 aliases', `{${times(1_000, (i) => `a${i}:workspace{id}`)}}`, 'tokens'],
    ['A1 10,000 aliases', `{${times(10_000, (i) => `a${i}:workspace{id}`)}}`, 'tokens'],
    ['A1 31 aliases', `{workspace{${times(31, (i) => `a${i}:id`)}}}`, 'aliases'],
    ['A2 101 aliases of __typename', `{${times(101, (i) => `a${i}:__typename`)}}`, 'aliases'],
    ['A3 one field 10,000 times', `{${times(10_000, () => '__typename')}}`, 'tokens'],
    ['A3 one object 2,000 times', `{${times(2_000, () => 'workspace{id}')}}`, 'tokens'],
    ['A3 one object 400 times', `{${times(400, () => 'workspace{id}')}}`, 'rootFields'],
    ['A8 60 levels', `{step(id:"x"){${inside('journeyMap{basedOn{*}}', 30, 'id')}}}`, 'depth'],
    ['A8 500 levels', `{step(id:"x"){${inside('basedOn{*}', 500, 'id')}}}`, 'depth'],
    ['A9 5,000 levels', inside('{a*}', 5_000, ''), 'tokens'],
    ['A9 20,000 levels', inside('{a*}', 20_000, ''), 'tokens'],
    ['A9 20,000 levels of a list type', `query ($a:${'['.repeat(20_000)}`, 'tokens'],
    ['A10 a fragment of itself', '{...f} fragment f on Query {__typename ...f}', 'depth'],
    ['A10 a fragment bomb of 2^20', bomb(20), 'fields'],
    ['A10 a fragment bomb of 2^100', bomb(100), 'fields'],
    ['A11 1,000 unknown directives', `{workspace ${'@a '.repeat(1_000)}{id}}`, 'tokens'],
    ['A11 300 unknown directives', `{workspace ${'@a '.repeat(300)}{id}}`, 'directives'],
    ['A11 1,000 @include', `{workspace ${'@include(if:true) '.repeat(1_000)}{id}}`, 'tokens'],
    ['A11 100 @include', `{workspace ${'@include(if:true) '.repeat(100)}{id}}`, 'directives'],
  ])('%s', async (_name, document, limit) => {
    expect(await refusalOf(admin, document)).toMatchObject({ code: 'DOCUMENT_LIMIT', limit });
  });

  it('A9 20,000 levels of a list value', async () => {
    // Whether the parser runs out of stack or of tokens depends on how far it is optimised.
    expect(await refusalOf(admin, `{a(b:${'['.repeat(20_000)}`)).toMatchObject({
      code: 'DOCUMENT_LIMIT',
      limit: expect.stringMatching(/^(depth|tokens)$/),
    });
  });
});

describe('an operation that costs too much', () => {
  it.each<[string, string, Record<string, unknown>?]>([
    [
      'A4 four lists in each other',
      '{journeys{nodes{maps{nodes{steps{nodes{cards{nodes{id}}}}}}}}}',
    ],
    ['A5 three lists of 100', `{${PAGES_OF('100')}}`],
    ['A6 the size in a variable', `query ($n: Int) {${PAGES_OF('$n')}}`, { n: 100 }],
    ['A6 the size in a default value', `query ($n: Int = 100) {${PAGES_OF('$n')}}`],
    ['A7 three lists without a size', '{journeys{nodes{maps{nodes{steps{nodes{id}}}}}}}'],
    ['sizes in fragments', `{...f} fragment f on Query {${PAGES_OF('100')}}`],
    ['sizes from the end', `{${PAGES_OF('100').replaceAll('first', 'last')}}`],
    [
      'the same page many times',
      `{${times(20, (i) => `a${i}:journeys(first:100){nodes{maps(first:5){nodes{id}}}}`)}}`,
    ],
  ])('%s', async (_name, document, variables) => {
    expect(await refusalOf(admin, document, variables)).toMatchObject({ code: 'COST_LIMIT' });
  });

  it('A6 when the same document was cheap with other variables', async () => {
    const document = `query ($n: Int!) {${PAGES_OF('$n')}}`;
    const cheap = await admin(document, { n: 1 });
    expect(cheap.status).toBe(200);
    expect(cheap.extensions?.cost).toMatchObject({ requested: 1 + 1 * (1 + 1 + 1 * (1 + 1 + 1)) });

    expect(await refusalOf(admin, document, { n: 100 })).toMatchObject({ code: 'COST_LIMIT' });
  });
});

describe('a document that is wrong', () => {
  it.each<[string, string]>([
    ['A11 600 unknown fields', `{workspace{${times(600, (i) => `x${i}`)}}}`],
    ['A14 a field that is nearly right', '{workspace{nam}}'],
    ['A14 a type that is nearly right', '{...on Querry{workspace{id}}}'],
    ['A14 an argument that is nearly right', '{journeys(frist:1){nodes{id}}}'],
    ['A14 an enum value that is nearly right', '{journeys(orderBy:[{name:ASCC}]){nodes{id}}}'],
    ['A14 an input field that is nearly right', 'mutation{personaCreate(input:{nam:"A"}){id}}'],
    ['no document at all', ''],
    ['half a document', '{workspace{'],
    ['no operation', 'fragment f on Query {__typename}'],
    ['a wrong name in a fragment', '{workspace{...missing}}'],
  ])('%s', async (_name, document) => {
    expect(await refusalOf(admin, document)).toMatchObject({ code: expect.any(String) });
  });

  it.each<[string, string, Record<string, unknown>]>([
    [
      'an enum value',
      'query($o:[JourneyOrder!]){journeys(orderBy:$o){nodes{id}}}',
      { o: [{ name: 'ASCC' }] },
    ],
    [
      'an input field',
      'mutation($i:PersonaCreateInput!){personaCreate(input:$i){id}}',
      { i: { nam: 'A' } },
    ],
    ['a type', 'query($n:Int){journeys(first:$n){nodes{id}}}', { n: 'many' }],
  ])('A14 in a variable: %s', async (_name, document, variables) => {
    expect(await refusalOf(admin, document, variables)).toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});

describe('A13 introspection', () => {
  it('needs the scope SCHEMA_READ', async () => {
    for (const document of [
      getIntrospectionQuery(),
      '{__type(name:"Step"){name}}',
      '{...f} fragment f on Query {__schema{queryType{name}}}',
    ]) {
      const { status, data, errors } = await reader(document);

      expect({ status, data, code: errors?.[0]?.extensions.code }).toEqual({
        status: 403,
        data: undefined,
        code: 'FORBIDDEN',
      });
    }
  });

  it('is refused after someone who may has asked the same', async () => {
    const document = '{__schema{queryType{name}}}';
    expect((await admin(document)).status).toBe(200);

    expect((await reader(document)).status).toBe(403);
  });

  it('is served whole to a key that may', async () => {
    const { status, data, extensions } = await admin(getIntrospectionQuery());

    expect(status).toBe(200);
    expect(data.__schema.queryType.name).toBe('Query');
    expect(extensions?.cost).toMatchObject({ requested: 10 });
  });

  it('does not go round in circles', async () => {
    const document = `{__schema{types{${inside('fields{type{*}}', 10, 'name')}}}}`;

    expect(await refusalOf(admin, document)).toMatchObject({ code: expect.any(String) });
  });
});
