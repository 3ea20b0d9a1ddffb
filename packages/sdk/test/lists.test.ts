import { describe, expect, it } from 'vitest';
import { data, type SentRequest } from './fake-fetch.ts';
import { makeClient } from './make-client.ts';

const page = (names: string[], endCursor: string | null, hasNextPage: boolean) =>
  data({
    journeys: { nodes: names.map((name) => ({ name })), pageInfo: { hasNextPage, endCursor } },
  });
const variables = (requests: readonly SentRequest[]) =>
  requests.map(({ body }) => (body as { variables: unknown }).variables);

describe('a list', () => {
  it('sends nothing before it is asked', () => {
    const { parcours, requests } = makeClient();

    parcours.journeys.list();

    expect(requests).toEqual([]);
  });

  it('is its first page when awaited', async () => {
    const { parcours, requests } = makeClient(page(['A', 'B'], 'b', true));

    const first = await parcours.journeys.list({
      first: 2,
      where: { name: { contains: 'a' } },
      orderBy: [{ name: 'ASC' }],
      select: { name: true },
    });

    expect(first).toEqual({
      nodes: [{ name: 'A' }, { name: 'B' }],
      pageInfo: { hasNextPage: true, endCursor: 'b' },
    });
    expect(requests[0]?.body).toEqual({
      query:
        'query journeys($first: Int, $where: JourneyWhere, $orderBy: [JourneyOrder!]) { ' +
        'journeys(first: $first, where: $where, orderBy: $orderBy) { ' +
        'nodes { name } pageInfo { hasNextPage endCursor } } }',
      variables: { first: 2, where: { name: { contains: 'a' } }, orderBy: [{ name: 'ASC' }] },
    });
  });

  it('walks all pages, each from where the last ended', async () => {
    const { parcours, requests } = makeClient(
      page(['A', 'B'], 'b', true),
      page([], 'b2', true),
      page(['C'], 'c', false),
    );
    const names: string[] = [];

    for await (const { name } of parcours.journeys.list({ first: 2, select: { name: true } })) {
      names.push(name);
    }

    expect(names).toEqual(['A', 'B', 'C']);
    expect(variables(requests)).toEqual([
      { first: 2 },
      { first: 2, after: 'b' },
      { first: 2, after: 'b2' },
    ]);
  });

  it('fetches no page the caller does not get to', async () => {
    const { parcours, requests } = makeClient(page(['A', 'B'], 'b', true));

    for await (const { name } of parcours.journeys.list({ select: { name: true } })) {
      if (name === 'B') break;
    }

    expect(requests).toHaveLength(1);
  });

  it('fetches its first page once, awaited and walked', async () => {
    const { parcours, requests } = makeClient(page(['A'], 'a', false));
    const list = parcours.journeys.list({ select: { name: true } });

    const first = await list;
    const names: string[] = [];
    for await (const { name } of list) names.push(name);

    expect(first.nodes).toEqual([{ name: 'A' }]);
    expect(names).toEqual(['A']);
    expect(requests).toHaveLength(1);
  });

  it('starts after the cursor it is given', async () => {
    const { parcours, requests } = makeClient(page([], null, false));

    await parcours.journeys.list({ after: 'x', select: { name: true } });

    expect(variables(requests)).toEqual([{ after: 'x' }]);
  });
});
