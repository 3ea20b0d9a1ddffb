import { createClient } from '../src/index.ts';
import { fakeFetch, type Reply } from './fake-fetch.ts';

/** A client whose network is a list of replies, and whose pauses take no time but are kept. */
export function makeClient(...replies: Reply[]) {
  const pauses: number[] = [];
  const { fetch, requests } = fakeFetch(...replies);
  const parcours = createClient({
    url: 'http://parcours.test/graphql',
    token: 'key',
    fetch,
    retry: {
      random: () => 1,
      sleep: async (ms, signal) => {
        pauses.push(ms);
        signal?.throwIfAborted();
      },
    },
  });
  return { parcours, requests, pauses };
}
