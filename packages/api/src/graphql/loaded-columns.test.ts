import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer, type TestWorkspace } from '../testing/harness.ts';

let server: TestServer;
let ws: TestWorkspace;
let journey: string;
let member: string;

beforeAll(async () => {
  server = await startServer();
  ws = await server.openWorkspace();
  const { data } = await ws.admin(
    'mutation { journeyCreate(input: { key: "j", name: "J", tags: ["a"] }) { id createdById } }',
  );
  journey = data.journeyCreate.id;
  member = data.journeyCreate.createdById;
  await ws.admin(
    `mutation ($journey: ID!) { journeyMapBulkUpsert(input: { rows: [
      { journeyId: $journey, key: "a", name: "A", tags: ["one"] }
      { journeyId: $journey, key: "b", name: "B" }
    ] }) { created } }`,
    { journey },
  );
});
afterAll(() => server.close());

async function ask(document: string, variables: object = {}) {
  let answer: Awaited<ReturnType<typeof ws.admin>> | undefined;
  const calls = await server.queriesOf(async () => {
    answer = await ws.admin(document, { journey, ...variables });
  });
  expect(answer?.errors).toBeUndefined();
  return { data: answer?.data, calls };
}

describe('a column', () => {
  it('is read with the row, null or not, by whatever name it is asked for', async () => {
    const { data, calls } = await ask(
      'query ($journey: ID!) { journey(id: $journey) { short: key description tags archivedAt by: createdById name maps(first: 2) { nodes { owner { name } called: name revision } } } }',
    );

    expect(data.journey).toEqual({
      short: 'j',
      description: null,
      tags: ['a'],
      archivedAt: null,
      by: member,
      name: 'J',
      maps: {
        nodes: [
          { owner: null, called: 'A', revision: 1 },
          { owner: null, called: 'B', revision: 1 },
        ],
      },
    });
    expect(calls).toEqual(['Journey.findMany']);
  });

  it('is read for each of two lists of the same children, which ask for different ones', async () => {
    const { data } = await ask(
      `query ($journey: ID!) { journey(id: $journey) {
        first: maps(first: 1) { nodes { key tags } }
        last: maps(first: 1, orderBy: [{ key: DESC }], where: { key: { eq: "b" } }) { nodes { name createdById } }
      } }`,
    );

    expect(data.journey).toEqual({
      first: { nodes: [{ key: 'a', tags: ['one'] }] },
      last: { nodes: [{ name: 'B', createdById: member }] },
    });
  });

  it('is read through the interfaces of its type', async () => {
    const { data } = await ask(
      `query ($journey: ID!) {
        node(id: $journey) { id ... on Archivable { tags } ... on Entity { key revision } }
        nodes(ids: [$journey]) { ... on Entity { updatedById ... on Journey { status } } }
      }`,
    );

    expect(data).toEqual({
      node: { id: journey, tags: ['a'], key: 'j', revision: 1 },
      nodes: [{ updatedById: member, status: 'UNMAPPED' }],
    });
  });

  it('is read of what a mutation has written', async () => {
    const { data } = await ask(
      `mutation ($journey: ID!) {
        journeyMapCreate(input: { journeyId: $journey, name: "C" }) {
          name description customFields revision owner { name } journey { key tags }
        }
      }`,
    );

    expect(data.journeyMapCreate).toEqual({
      name: 'C',
      description: null,
      customFields: null,
      revision: 1,
      owner: null,
      journey: { key: 'j', tags: ['a'] },
    });
  });
});
