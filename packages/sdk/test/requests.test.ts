import { describe, expect, it } from 'vitest';
import {
  ConflictError,
  createClient,
  RateLimitError,
  TimeoutError,
  UnauthenticatedError,
} from '../src/index.ts';
import { cutOff, data, refusal, silence } from './fake-fetch.ts';
import { makeClient } from './make-client.ts';

const journey = { id: '1', name: 'Onboarding' };

describe('a request', () => {
  it('carries the document, the variables and the key', async () => {
    const { parcours, requests } = makeClient(data({ journey }));

    const answer = await parcours.query({ journey: { $: { id: '1' }, id: true, name: true } });

    expect(answer).toEqual({ journey });
    expect(requests).toEqual([
      expect.objectContaining({
        url: 'http://parcours.test/graphql',
        method: 'POST',
        headers: {
          accept: 'application/graphql-response+json',
          authorization: 'Bearer key',
          'content-type': 'application/json',
        },
        body: {
          query: 'query journey($id: ID) { journey(id: $id) { id name } }',
          variables: { id: '1' },
        },
      }),
    ]);
  });

  it('leaves absent arguments out and sends null', async () => {
    const { parcours, requests } = makeClient(data({ journeyUpdate: journey }));

    await parcours.journeys.update(
      { id: '1', name: undefined, description: null },
      { select: { id: true } },
    );

    expect(requests[0]?.body).toEqual({
      query:
        'mutation journeyUpdate($input: JourneyUpdateInput!) { journeyUpdate(input: $input) { id } }',
      variables: { input: { id: '1', description: null } },
    });
  });

  it('is sent again after a lost connection, with growing pauses', async () => {
    const { parcours, requests, pauses } = makeClient(cutOff, cutOff, data({ journey }));

    await parcours.journeys.get('1');

    expect(requests).toHaveLength(3);
    expect(pauses).toEqual([250, 500]);
  });

  it('is sent four times at most', async () => {
    const { parcours, requests } = makeClient(cutOff, cutOff, cutOff, cutOff);

    await expect(parcours.journeys.get('1')).rejects.toMatchObject({
      code: 'NETWORK',
      message: 'The connection failed: TypeError: fetch failed',
      retryable: true,
    });
    expect(requests).toHaveLength(4);
  });

  it('waits as long as the server asks for', async () => {
    const limited = refusal('RATE_LIMITED', { status: 429, headers: { 'retry-after': '7' } });
    const { parcours, pauses } = makeClient(limited, data({ journey }));

    await parcours.journeys.get('1');

    expect(pauses).toEqual([7_000]);
  });

  it('does not wait when the server asks for more than the longest pause', async () => {
    const limited = refusal('RATE_LIMITED', { status: 429, headers: { 'retry-after': '3600' } });
    const { parcours, pauses } = makeClient(limited);

    const error = await parcours.journeys.get('1').catch((thrown: unknown) => thrown);

    expect(error).toBeInstanceOf(RateLimitError);
    expect(error).toMatchObject({ retryAfterSeconds: 3600, status: 429 });
    expect(pauses).toEqual([]);
  });

  it.each([
    ['a Retry-After date', { 'retry-after': 'Wed, 21 Oct 2026 07:28:00 GMT' }],
    ['no Retry-After', {}],
  ])('takes the usual pause at %s', async (_, headers) => {
    const overloaded = refusal('OVERLOADED', { status: 503, headers });
    const { parcours, pauses } = makeClient(overloaded, data({ journey }));

    await parcours.journeys.get('1');

    expect(pauses).toEqual([250]);
  });

  it('is not sent again after a refusal', async () => {
    const { parcours, requests } = makeClient(
      refusal('CONFLICT', { currentRevision: 4, requestId: 'r1' }),
    );

    const error = await parcours.journeys
      .update({ id: '1', revision: 3, name: 'New' })
      .catch((thrown: unknown) => thrown);

    expect(error).toBeInstanceOf(ConflictError);
    expect(error).toMatchObject({
      name: 'ApiError [CONFLICT]',
      code: 'CONFLICT',
      message: 'Refused: CONFLICT.',
      status: 200,
      path: ['field'],
      requestId: 'r1',
      currentRevision: 4,
      retryable: false,
    });
    expect(requests).toHaveLength(1);
  });

  it('takes the request id from the header when the error has none', async () => {
    const refused = refusal('UNAUTHENTICATED', { status: 401, headers: { 'x-request-id': 'r2' } });
    const { parcours } = makeClient(refused);

    const error = await parcours.journeys.get('1').catch((thrown: unknown) => thrown);

    expect(error).toBeInstanceOf(UnauthenticatedError);
    expect(error).toMatchObject({ status: 401, requestId: 'r2' });
  });

  it.each([
    [502, 4],
    [404, 1],
    [200, 1],
  ])('says that a body of status %i is not from the API, after %i tries', async (status, tries) => {
    const page = () => new Response('<html>', { status });
    const { parcours, requests } = makeClient(page, page, page, page);

    await expect(parcours.journeys.get('1')).rejects.toMatchObject({
      code: 'BAD_RESPONSE',
      status,
      message: `HTTP ${status}, but not from the API. Check the url.`,
    });
    expect(requests).toHaveLength(tries);
  });

  it('gives up on a silent server', async () => {
    const { parcours, requests } = makeTimed(silence);

    const error = await parcours.journeys.get('1').catch((thrown: unknown) => thrown);

    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ message: 'The server was silent for 5 ms (timeoutMs).' });
    expect(requests()).toBe(1);
  });

  it('ends with the reason of the signal, and is not sent again', async () => {
    const stop = new AbortController();
    const reason = new Error('The user left.');
    const { parcours, requests } = makeClient((request) => {
      const answer = silence(request);
      stop.abort(reason);
      return answer;
    });

    const call = parcours.journeys.get('1', { signal: stop.signal });

    await expect(call).rejects.toBe(reason);
    expect(requests).toHaveLength(1);
  });

  it('is not sent at all when the signal ends it before', async () => {
    const { parcours, requests } = makeClient();
    const stop = new AbortController();
    const reason = new Error('The user left.');

    const call = parcours.journeys.get('1', { signal: stop.signal });
    stop.abort(reason);

    await expect(call).rejects.toBe(reason);
    expect(requests).toEqual([]);
  });
});

function makeTimed(reply: typeof silence) {
  let sent = 0;
  const parcours = createClient({
    url: 'http://parcours.test/graphql',
    timeoutMs: 5,
    retry: { attempts: 1 },
    fetch: async (url, init) => {
      sent++;
      const signal = init?.signal ?? new AbortController().signal;
      return reply({ url: String(url), method: 'POST', headers: {}, body: undefined, signal });
    },
  });
  return { parcours, requests: () => sent };
}
