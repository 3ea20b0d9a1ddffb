import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pino from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from './config.ts';
import { type Parcours, startParcours } from './start.ts';
import { createServerDatabase } from './testing/engines.ts';
import { testEngine } from './testing/test-engine.ts';

let folder: string;
const folders: string[] = [];
let env: Record<string, string>;
const log = pino({ level: 'silent' });

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'parcours-start-'));
  env = {
    PORT: '0',
    PARCOURS_DATA_DIR: folder,
    ...(testEngine === 'postgres' ? { DATABASE_URL: await createServerDatabase('start') } : {}),
  };
});
afterAll(async () => {
  for (const one of [folder, ...folders]) await rm(one, { recursive: true, force: true });
});

const COUNTS = '{ journeys { totalCount } personas { totalCount } }';

const keyIn = (said: string) => /Admin key {2}(\S+)/.exec(said)?.[1] ?? '';

/** Settings that name a database nobody has started on yet. */
async function freshDatabase(name: string): Promise<Record<string, string>> {
  const own = await mkdtemp(path.join(tmpdir(), 'parcours-start-'));
  folders.push(own);
  return {
    PARCOURS_DATA_DIR: own,
    ...(testEngine === 'postgres' ? { DATABASE_URL: await createServerDatabase(name) } : {}),
  };
}

/** A first start that ends when it has shown the key, before anything is loaded. */
async function breakOffAtKey(more: Record<string, string>): Promise<string> {
  let key = '';
  const broken = startParcours({
    config: readConfig({ ...env, ...more }),
    log,
    say: (line) => {
      key = keyIn(line);
      throw new Error('The terminal is gone.');
    },
  });
  await expect(broken).rejects.toThrow('The terminal is gone.');
  return key;
}

async function start(
  more: Record<string, string> = {},
): Promise<{ parcours: Parcours; said: string }> {
  const lines: string[] = [];
  const parcours = await startParcours({
    config: readConfig({ ...env, ...more }),
    log,
    say: (line) => lines.push(line),
  });
  return { parcours, said: lines.join('\n') };
}

async function query(url: string, key: string, document: string) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    body: JSON.stringify({ query: document }),
  });
  return response.json();
}

describe('a server', () => {
  it('refuses a port that is taken, and leaves nothing behind', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const address = other.address();
    const port = typeof address === 'object' && address ? address.port : 0;

    await expect(start({ PORT: String(port) })).rejects.toThrow(
      `Port ${port} is taken. Stop the other program, or choose another port: PORT=${port + 1} npm start`,
    );

    await new Promise((resolve) => other.close(resolve));
  });

  it('shows its first key once, and a demo that tells a whole story', async () => {
    const first = await start();
    const key = keyIn(first.said);
    const answer = await query(
      first.parcours.url,
      key,
      '{ workspace { name } journeys { nodes { key maps(first: 5) { nodes { name state } } } } personas { totalCount } painPoints { totalCount } processes { nodes { name elements { totalCount } } } }',
    );
    await first.parcours.close();
    const second = await start();
    const later = await query(second.parcours.url, key, '{ journeys { totalCount } }');
    await second.parcours.close();

    expect(first.said).toContain(`GraphiQL   ${first.parcours.url}/graphql`);
    expect(answer).toMatchObject({
      data: {
        workspace: { name: 'Demo' },
        journeys: {
          nodes: [
            {
              key: 'complain-late-delivery',
              maps: {
                nodes: [
                  { name: 'Today', state: 'AS_IS' },
                  { name: 'Tomorrow', state: 'TO_BE' },
                ],
              },
            },
          ],
        },
        personas: { totalCount: 2 },
        painPoints: { totalCount: 3 },
        processes: { nodes: [{ name: 'Handle a complaint', elements: { totalCount: 8 } }] },
      },
    });
    expect(second.said).not.toContain('Admin key');
    expect(later).toMatchObject({ data: { journeys: { totalCount: 1 } } });
  });

  it('leaves the demo as people made it', async () => {
    const fresh = await freshDatabase('kept');
    const first = await start(fresh);
    const key = keyIn(first.said);
    const { data } = await query(first.parcours.url, key, '{ journeys { nodes { id } } }');
    const [{ id }] = data.journeys.nodes;
    await query(
      first.parcours.url,
      key,
      `mutation { journeyDelete(input: { id: "${id}" }) { id } }`,
    );
    await first.parcours.close();

    const second = await start(fresh);
    const later = await query(second.parcours.url, key, COUNTS);
    await second.parcours.close();

    expect(later.data).toEqual({ journeys: { totalCount: 0 }, personas: { totalCount: 2 } });
  });

  it('loads the demo that an unfinished start owes, unless it is told not to', async () => {
    const owed = await freshDatabase('owed');
    const dropped = await freshDatabase('dropped');
    const keys = [await breakOffAtKey(owed), await breakOffAtKey(dropped)];

    const refused = await start({ ...dropped, PARCOURS_DEMO: '0' });
    await refused.parcours.close();
    const answers = [];
    for (const [i, database] of [owed, dropped].entries()) {
      const { parcours, said } = await start(database);
      const { data } = await query(parcours.url, keys[i] ?? '', COUNTS);
      answers.push({ data, isKeyShown: said.includes('Admin key') });
      await parcours.close();
    }

    const counts = (journeys: number, personas: number) => ({
      data: { journeys: { totalCount: journeys }, personas: { totalCount: personas } },
      isKeyShown: false,
    });
    expect(answers).toEqual([counts(1, 2), counts(0, 0)]);
  });

  it('opens GraphiQL with a key of its own, to this machine under a loopback name only', async () => {
    const { parcours } = await start();
    const visit = (headers: Record<string, string>) =>
      fetch(`${parcours.url}/graphql`, { headers: { accept: 'text/html', ...headers } });

    const page = await (await visit({})).text();
    const local = /Bearer (local_[\w-]+)/.exec(page)?.[1] ?? '';
    const answer = await query(parcours.url, local, '{ workspace { name } }');
    const foreign = await new Promise<number | undefined>((resolve, reject) => {
      import('node:http').then(({ get }) => {
        const headers = { accept: 'text/html', host: 'evil.example' };
        get(`${parcours.url}/graphql`, { headers }, (response) => {
          response.resume();
          resolve(response.statusCode);
        }).on('error', reject);
      }, reject);
    });
    await parcours.close();

    expect(answer).toMatchObject({ data: { workspace: { name: 'Demo' } } });
    expect(foreign).toBe(401);
  });

  it('refuses a bootstrap key that is none', async () => {
    const fresh = await freshDatabase('bootstrap');

    await expect(start({ ...fresh, PARCOURS_BOOTSTRAP_KEY: 'secret' })).rejects.toThrow(
      'PARCOURS_BOOTSTRAP_KEY is not an API key',
    );
  });
});
