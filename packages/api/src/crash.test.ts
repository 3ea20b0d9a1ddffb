import { randomInt, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type KillableServer, prepareServer } from './testing/killable-server.ts';

/** How often the server is killed: three times here, more often where there is time. */
const ROUNDS = Number(process.env.PARCOURS_CRASH_ROUNDS ?? 3);
const CLIENTS = 10;

let server: KillableServer;

beforeAll(async () => {
  server = await prepareServer('crash');
});
afterAll(() => server.remove());

async function call<Data>(document: string, variables: object): Promise<{ data: Data | null }> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${server.key}`,
    },
    body: JSON.stringify({ query: document, variables }),
  });
  return (await response.json()) as { data: Data | null };
}

/** Writes journeys until the server is gone; tells of each that was acknowledged. */
async function write(acknowledge: (name: string) => void): Promise<void> {
  for (;;) {
    const name = randomUUID();
    try {
      const { data } = await call<object>(
        'mutation ($name: String!) { journeyCreate(input: { key: $name, name: $name, tags: [$name] }) { key } }',
        { name },
      );
      if (data) acknowledge(name);
    } catch {
      return;
    }
  }
}

interface Page {
  journeys: {
    nodes: { key: string; tags: string[] }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
}

async function storedKeys(): Promise<Set<string>> {
  const keys = new Set<string>();
  let after: string | null = null;
  do {
    const answer: { data: Page | null } = await call<Page>(
      'query ($after: String) { journeys(first: 100, after: $after) { nodes { key tags } pageInfo { hasNextPage endCursor } } }',
      { after },
    );
    if (!answer.data) throw new Error('The journeys could not be read.');
    const { nodes, pageInfo }: Page['journeys'] = answer.data.journeys;
    for (const { key: stored, tags } of nodes) {
      expect(tags).toEqual([stored]);
      keys.add(stored);
    }
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after);
  return keys;
}

describe('a server that is killed under load', () => {
  it(
    `keeps every acknowledged write, ${ROUNDS} times over`,
    async () => {
      const acknowledged = new Set<string>();
      let running = await server.start();
      for (let round = 0; round < ROUNDS; round++) {
        const enough = acknowledged.size + randomInt(10, 120);
        let writers: Promise<void>[] = [];
        await new Promise<void>((resolve) => {
          const acknowledge = (name: string) => {
            if (acknowledged.add(name).size >= enough) resolve();
          };
          writers = Array.from({ length: CLIENTS }, () => write(acknowledge));
        });
        await running.kill();
        await Promise.all(writers);

        running = await server.start();

        const stored = await storedKeys();
        expect([...acknowledged].filter((name) => !stored.has(name))).toEqual([]);
      }
      await running.kill();
    },
    60_000 + ROUNDS * 60_000,
  );
});
