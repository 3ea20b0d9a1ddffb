import { describe, expect, it } from 'vitest';
import { NotFoundError } from '../src/index.ts';
import { data, refusal, type SentRequest } from './fake-fetch.ts';
import { makeClient } from './make-client.ts';

const queryOf = (request: SentRequest | undefined) =>
  (request?.body as { query: string } | undefined)?.query;

describe('a resource', () => {
  it('reads the plain data of an entity when nothing is selected', async () => {
    const { parcours, requests } = makeClient(data({ journey: { id: '1' } }));

    await parcours.journeys.get('1');

    expect(requests[0]?.body).toEqual({
      query:
        'query journey($id: ID) { journey(id: $id) { id name key createdAt revision updatedAt ' +
        'archivedAt description tags reviewDate } }',
      variables: { id: '1' },
    });
  });

  it('looks up by key', async () => {
    const { parcours, requests } = makeClient(data({ journey: { id: '1' } }));

    await parcours.journeys.get({ key: 'onboarding' }, { select: { id: true } });

    expect(requests[0]?.body).toEqual({
      query: 'query journey($key: String) { journey(key: $key) { id } }',
      variables: { key: 'onboarding' },
    });
  });

  it('throws for get, and answers null for find, when there is none', async () => {
    const { parcours } = makeClient(data({ journey: null }), data({ journey: null }));

    const thrown = await parcours.journeys.get({ key: 'x' }).catch((error: unknown) => error);

    expect(thrown).toBeInstanceOf(NotFoundError);
    expect(thrown).toMatchObject({
      message: 'There is no journey {"key":"x"}.',
      path: ['journey'],
    });
    expect(await parcours.journeys.find({ key: 'x' })).toBeNull();
  });

  it('finds the longest noun: a map is archived, not a journey', async () => {
    const { parcours, requests } = makeClient(data({ journeyMapArchive: { id: '1' } }));

    await parcours.journeyMaps.archive({ id: '1' }, { select: { id: true } });

    expect(queryOf(requests[0])).toBe(
      'mutation journeyMapArchive($input: ArchiveInput!) { journeyMapArchive(input: $input) { id } }',
    );
  });

  it('reads a matrix whole, the entities in it with their plain data', async () => {
    const { parcours, requests } = makeClient(data({ journeyMapMatrix: { lanes: [] } }));

    await parcours.journeyMaps.matrix({ id: '1' });

    expect(queryOf(requests[0])).toBe(
      'query journeyMapMatrix($id: ID!) { journeyMapMatrix(id: $id) { ' +
        'map { id name key createdAt revision updatedAt archivedAt state } ' +
        'columns { name stepId phase } lanes { name cells { column text } } } }',
    );
  });

  it('offers what no entity is named after on the noun it starts with', async () => {
    const { parcours, requests } = makeClient(
      data({ apiKeyRevoke: { id: '1' } }),
      data({ journeyMapImport: { rows: [] } }),
      data({ uploadCreate: { id: '1' } }),
    );

    await parcours.apiKeys.revoke({ id: '1' });
    await parcours.journeyMaps.import({ uploadId: '1' });
    await parcours.uploads.create({ fileName: 'map.csv' });

    expect(requests.map((request) => queryOf(request)?.split('(')[0])).toEqual([
      'mutation apiKeyRevoke',
      'mutation journeyMapImport',
      'mutation uploadCreate',
    ]);
  });
});

describe('raw requests', () => {
  it('send a document as it is, with a key when it may write', async () => {
    const { parcours, requests } = makeClient(data({ a: 1 }), data({ b: 2 }));

    const read = await parcours.request('query Q($x: Int) { a(x: $x) }', { x: 1 });
    await parcours.request('mutation M { b }');

    expect(read).toEqual({ a: 1 });
    expect(requests.map(({ body }) => body)).toEqual([
      { query: 'query Q($x: Int) { a(x: $x) }', variables: { x: 1 } },
      { query: 'mutation M { b }', variables: {} },
    ]);
    expect(requests.map(({ headers }) => 'idempotency-key' in headers)).toEqual([false, true]);
  });

  it('print a selection for other clients', () => {
    const { parcours } = makeClient();

    expect(parcours.document({ journey: { $: { id: '1' }, name: true } })).toEqual({
      query: 'query journey($id: ID) { journey(id: $id) { name } }',
      variables: { id: '1' },
    });
  });
});

describe('an upload', () => {
  it('puts the body beside the endpoint', async () => {
    const { parcours, requests } = makeClient(() => new Response(null, { status: 204 }));
    const body = new Uint8Array([1, 2]);

    await parcours.upload('u/1', body, { contentType: 'text/csv' });

    expect(requests).toEqual([
      expect.objectContaining({
        url: 'http://parcours.test/uploads/u%2F1',
        method: 'PUT',
        headers: { authorization: 'Bearer key', 'content-type': 'text/csv' },
        body,
      }),
    ]);
  });

  it('is sent again after a fault that passes, but a stream is not', async () => {
    const down = () => new Response('down', { status: 503 });
    const again = makeClient(down, () => new Response(null, { status: 204 }));
    const once = makeClient(down);

    await again.parcours.upload('1', 'text');
    const streamed = once.parcours.upload('1', new Blob(['text']).stream());

    await expect(streamed).rejects.toMatchObject({ code: 'BAD_RESPONSE', status: 503 });
    expect(again.requests).toHaveLength(2);
    expect(once.requests).toHaveLength(1);
  });

  it('throws what the server refuses', async () => {
    const { parcours } = makeClient(refusal('LIMIT_UPLOAD_SIZE', { status: 413 }));

    await expect(parcours.upload('1', 'text')).rejects.toMatchObject({
      code: 'LIMIT_UPLOAD_SIZE',
      status: 413,
    });
  });
});
