import { describe, expect, it } from 'vitest';
import { CursorExpiredError, NotFoundError, type Resumption } from '../src/index.ts';
import { complete, cutOff, data, frame, refusal, type SentRequest, stream } from './fake-fetch.ts';
import { makeClient } from './make-client.ts';

const change = (cursor: string) => frame({ data: { changes: { cursor, action: 'UPDATED' } } });
const from = (cursor: string) =>
  ({ changes: { $: { after: cursor }, cursor: true, action: true } }) as const;

/** The cursors the requests resumed after. */
function resumedAfter(requests: readonly SentRequest[]): unknown[] {
  return requests.map(({ body }) => (body as { variables: { after?: string } }).variables.after);
}

/** Reads events until there are enough, then leaves the loop. */
async function take<T>(events: AsyncIterable<T>, count: number): Promise<T[]> {
  const taken: T[] = [];
  for await (const event of events) {
    taken.push(event);
    if (taken.length === count) break;
  }
  return taken;
}

describe('a subscription', () => {
  it('gives the events of its field', async () => {
    const { parcours, requests } = makeClient(stream([':\n\n', change('1'), change('2')], 'stay'));

    const events = await take(parcours.subscribe(from('0')), 2);

    expect(events).toEqual([
      { cursor: '1', action: 'UPDATED' },
      { cursor: '2', action: 'UPDATED' },
    ]);
    expect(requests).toEqual([
      expect.objectContaining({
        headers: {
          accept: 'text/event-stream',
          authorization: 'Bearer key',
          'content-type': 'application/json',
        },
        body: {
          query:
            'subscription changes($after: ChangeCursor) { changes(after: $after) { cursor action } }',
          variables: { after: '0' },
        },
      }),
    ]);
  });

  it('asks where the log ends when it is given no cursor', async () => {
    const { parcours, requests } = makeClient(
      data({ changeCursor: '7' }),
      stream([change('8')], 'stay'),
    );

    await take(parcours.subscribe({ changes: { action: true } }), 1);

    expect(requests.map(({ body }) => body)).toEqual([
      { query: 'query changeCursor { changeCursor }', variables: {} },
      {
        query:
          'subscription changes($after: ChangeCursor) { changes(after: $after) { action cursor } }',
        variables: { after: '7' },
      },
    ]);
  });

  it.each([
    ['the connection breaks', stream([change('1')], 'break')],
    ['the body just ends', stream([change('1')], 'close')],
    ['the server ends it in good order', stream([change('1'), complete], 'close')],
    [
      'it breaks in the middle of a frame',
      stream([change('1'), change('2').slice(0, 30)], 'break'),
    ],
  ])('resumes after its last event when %s', async (_, broken) => {
    const { parcours, requests } = makeClient(broken, stream([change('2')], 'stay'));

    const events = await take(parcours.subscribe(from('0')), 2);

    expect(events.map(({ cursor }) => cursor)).toEqual(['1', '2']);
    expect(resumedAfter(requests)).toEqual(['0', '1']);
  });

  it('drops events it has given before', async () => {
    const { parcours } = makeClient(
      stream([change('1'), change('2'), change('2')], 'break'),
      stream([change('1'), change('2'), change('3')], 'stay'),
    );

    const events = await take(parcours.subscribe(from('0')), 3);

    expect(events.map(({ cursor }) => cursor)).toEqual(['1', '2', '3']);
  });

  it('tells of each resumption, with pauses that grow until an event comes', async () => {
    const { parcours, pauses } = makeClient(
      stream([change('1')], 'break'),
      cutOff,
      refusal('OVERLOADED', { status: 503 }),
      stream([change('2')], 'break'),
      stream([change('3')], 'stay'),
    );
    const seen: Resumption[] = [];

    await take(
      parcours.subscribe(from('0'), { onResume: (resumption) => seen.push(resumption) }),
      3,
    );

    expect(pauses).toEqual([250, 500, 1000, 250]);
    expect(seen.map(({ attempt, delayMs, after }) => ({ attempt, delayMs, after }))).toEqual([
      { attempt: 1, delayMs: 250, after: '1' },
      { attempt: 2, delayMs: 500, after: '1' },
      { attempt: 3, delayMs: 1000, after: '1' },
      { attempt: 1, delayMs: 250, after: '2' },
    ]);
    expect(seen.map(({ error }) => error)).toMatchObject([
      { code: 'NETWORK' },
      { code: 'NETWORK' },
      { code: 'OVERLOADED' },
      { code: 'NETWORK' },
    ]);
  });

  it('keeps coming back, however often, once it has stood', async () => {
    const { parcours, requests } = makeClient(
      stream([':\n\n'], 'break'),
      ...Array.from({ length: 9 }, () => cutOff),
      stream([change('1')], 'stay'),
    );

    await take(parcours.subscribe(from('0')), 1);

    expect(requests).toHaveLength(11);
  });

  it('gives up when it never stands', async () => {
    const { parcours, requests } = makeClient(cutOff, cutOff, cutOff, cutOff);

    await expect(take(parcours.subscribe(from('0')), 1)).rejects.toMatchObject({ code: 'NETWORK' });
    expect(requests).toHaveLength(4);
  });

  it('throws when the log no longer reaches back, and does not come back', async () => {
    const expired = { errors: [{ message: 'Gone.', extensions: { code: 'CURSOR_EXPIRED' } }] };
    const { parcours, requests } = makeClient(stream([frame(expired)], 'stay'));

    await expect(take(parcours.subscribe(from('0')), 1)).rejects.toBeInstanceOf(CursorExpiredError);
    expect(requests).toHaveLength(1);
  });

  it.each(['UNAUTHENTICATED', 'FORBIDDEN', 'BAD_USER_INPUT'])(
    'throws %s of an answer that is no stream, and does not come back',
    async (code) => {
      const { parcours, requests } = makeClient(
        stream([change('1')], 'break'),
        refusal(code, { status: 401 }),
      );

      await expect(take(parcours.subscribe(from('0')), 2)).rejects.toMatchObject({ code });
      expect(requests).toHaveLength(2);
    },
  );

  it('ends its loop when what it follows is gone, after its last event', async () => {
    const { parcours } = makeClient(stream([change('1'), complete]), refusal('NOT_FOUND'));
    const cursors: string[] = [];

    for await (const { cursor } of parcours.subscribe(from('0'))) cursors.push(cursor);

    expect(cursors).toEqual(['1']);
  });

  it('throws when what it follows never was', async () => {
    const { parcours } = makeClient(refusal('NOT_FOUND'));

    await expect(take(parcours.subscribe(from('0')), 1)).rejects.toBeInstanceOf(NotFoundError);
  });

  it('ends its loop when the signal says so', async () => {
    const { parcours, requests } = makeClient(stream([change('1')], 'stay'));
    const stop = new AbortController();
    const cursors: string[] = [];

    for await (const { cursor } of parcours.subscribe(from('0'), { signal: stop.signal })) {
      cursors.push(cursor);
      stop.abort();
    }

    expect(cursors).toEqual(['1']);
    expect(requests[0]?.signal.aborted).toBe(true);
  });

  it('ends its loop when the signal says so during a pause', async () => {
    const { parcours, requests } = makeClient(stream([change('1')], 'break'));
    const stop = new AbortController();
    const cursors: string[] = [];

    const events = parcours.subscribe(from('0'), {
      signal: stop.signal,
      onResume: () => stop.abort(),
    });
    for await (const { cursor } of events) cursors.push(cursor);

    expect(cursors).toEqual(['1']);
    expect(requests).toHaveLength(1);
  });

  it('lets go of the connection when its loop is left', async () => {
    let isCancelled = false;
    const endless = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new TextEncoder().encode(change('1'))),
      cancel: () => {
        isCancelled = true;
      },
    });
    const headers = { 'content-type': 'text/event-stream' };
    const { parcours } = makeClient(() => new Response(endless, { headers }));

    await take(parcours.subscribe(from('0')), 1);

    expect(isCancelled).toBe(true);
  });

  it('refuses two fields', async () => {
    const { parcours } = makeClient();
    const two = {
      changes: { cursor: true },
      journeyMapChanges: { $: { id: '1' }, cursor: true },
    } as const;

    await expect(take(parcours.subscribe(two), 1)).rejects.toThrow(
      'A subscription selects exactly one field.',
    );
  });
});
