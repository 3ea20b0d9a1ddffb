import { describe, expect, it } from 'vitest';
import { createClient } from '../src/index.ts';
import { fakeFetch, frame, stream } from './fake-fetch.ts';

describe('a silent stream', () => {
  it('is taken for broken, and opened again', async () => {
    const change = (cursor: string) => frame({ data: { changes: { cursor } } });
    const { fetch, requests } = fakeFetch(
      stream([change('1')], 'stay'),
      stream([change('2')], 'stay'),
    );
    const parcours = createClient({
      url: 'http://parcours.test/graphql',
      fetch,
      timeoutMs: 20,
      retry: { sleep: async () => undefined },
    });
    const cursors: string[] = [];
    const causes: unknown[] = [];

    const events = parcours.subscribe(
      { changes: { $: { after: '0' }, cursor: true } },
      { onResume: ({ error }) => causes.push(error) },
    );
    for await (const { cursor } of events) {
      cursors.push(cursor);
      if (cursor === '2') break;
    }

    expect(cursors).toEqual(['1', '2']);
    expect(causes).toMatchObject([{ code: 'TIMEOUT' }]);
    expect(requests).toHaveLength(2);
  });
});
