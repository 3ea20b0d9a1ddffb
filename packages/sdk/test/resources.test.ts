import { describe, expect, it } from 'vitest';
import { NotFoundError } from '../src/index.ts';
import { printDocument } from '../src/print-document.ts';
import { cutOff, data, refusal } from './fake-fetch.ts';
import { makeClient } from './make-client.ts';
import { printSorted, queryOf } from './print-sorted.ts';

describe('a resource', () => {
  it('reads the plain data of an entity when nothing is selected', async () => {
    const { parcours, requests } = makeClient(data({ journey: { id: '1' } }));

    await parcours.journeys.get('1');

    expect(requests[0]?.body).toEqual({
      query: expect.stringMatching(/^query journey\(\$id: ID\) \{ journey\(id: \$id\) \{ id /),
      variables: { id: '1' },
    });
    expect(printSorted(requests[0])).toBe(
      'journey{archivedAt createdAt createdById customFields description endPoint id key name ' +
        'reviewDate revision startPoint status tags type updatedAt updatedById}',
    );
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

  it('reads a matrix whole', async () => {
    const { parcours, requests } = makeClient(data({ journeyMapMatrix: { lanes: [] } }));

    await parcours.journeyMaps.matrix({ id: '1' });

    expect(printSorted(requests[0])).toBe(
      'journeyMapMatrix{columns{actions{id name priority status touchpointId} ' +
        'badges{actions isEntryPoint isExitPoint metrics momentsOfTruth painPoints ' +
        'processLinks touchpoints worstSeverity worstTargetStatus} index ' +
        'links{id kind lineOfVisibility processElementId ' +
        'processElementName processFlowId processFlowLabel processId processName touchpointId} ' +
        'metrics{currency goodDirection id name reason startDate targetStatus touchpointId ' +
        'unit value} painPoints{id name severity side touchpointId} phaseIndex ' +
        'step{action customerGoal expectation id key name optional waitingActivity ' +
        'waitingSeconds} touchpoints{channel{medium name type} id interactionCount isEntryPoint isExitPoint ' +
        'isMomentOfTruth momentOfTruthType name touchpointId}} ' +
        'emotionSeries{persona{id name} points{column label sampleSize score} source} ' +
        'lanes{actorName cells{cards{basis id key status tags text} column} hidden id key kind ' +
        'name role} map{contentRevision emotionMax emotionMin id journeyId journeyName key name ' +
        'revision state} metrics{currency goodDirection id name reason startDate targetStatus ' +
        'touchpointId unit value} personas{id name} phases{columnCount firstColumn goal id key ' +
        'metrics{currency goodDirection id name reason startDate targetStatus touchpointId ' +
        'unit value} name purchaseTime}}',
    );
  });

  it('reads the entities in a value with their plain data', async () => {
    const { parcours, requests } = makeClient(data({ apiKeyCreate: { secret: 's' } }));

    await parcours.apiKeys.create({ name: 'CI', memberId: '1', scopes: ['READ'] });

    expect(printSorted(requests[0])).toBe(
      'apiKeyCreate{apiKey{createdAt createdById expiresAt id key lastUsedAt name prefix ' +
        'revision revokedAt scopes updatedAt updatedById} secret}',
    );
  });

  it('offers what no entity is named after on the noun it starts with', async () => {
    const { parcours, requests } = makeClient(
      data({ apiKeyRevoke: { id: '1' } }),
      data({ journeyMapImport: { sections: [] } }),
      data({ uploadCreate: { id: '1' } }),
    );

    await parcours.apiKeys.revoke({ id: '1' });
    await parcours.journeyMaps.import({ uploadId: '1' });
    await parcours.uploads.create({ name: 'map.json' });

    expect(requests.map((request) => queryOf(request)?.split('(')[0])).toEqual([
      'mutation apiKeyRevoke',
      'mutation journeyMapImport',
      'mutation uploadCreate',
    ]);
  });

  it('says what is not there, and can be awaited', async () => {
    const { parcours, requests } = makeClient();
    const paint: () => Promise<unknown> = Reflect.get(parcours.journeys, 'paint');

    expect(await parcours.journeys).toBe(parcours.journeys);
    await expect(paint()).rejects.toThrow('There is no method journeys.paint.');
    expect(requests).toEqual([]);
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
    expect(printDocument({ journey: { $: { id: '1' }, name: true } })).toEqual({
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

  it('is sent again when the answer was lost, and is done when the server has it', async () => {
    const { parcours, requests } = makeClient(cutOff, () => Response.json({ status: 'COMPLETE' }));

    await parcours.upload('1', 'text');

    expect(requests.map(({ body }) => body)).toEqual(['text', 'text']);
  });

  it('throws what the server refuses', async () => {
    const { parcours } = makeClient(refusal('LIMIT_UPLOAD_SIZE', { status: 413 }));

    await expect(parcours.upload('1', 'text')).rejects.toMatchObject({
      code: 'LIMIT_UPLOAD_SIZE',
      status: 413,
    });
  });
});
