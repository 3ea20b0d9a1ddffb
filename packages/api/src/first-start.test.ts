import { randomInt } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { createServerDatabase } from './testing/engines.ts';
import { freePort, type ServerProcess, startServerProcess } from './testing/server-process.ts';
import { testEngine } from './testing/test-engine.ts';

const ROUNDS = 3;

const folders: string[] = [];
let running: ServerProcess | null = null;

afterEach(async () => {
  await running?.kill();
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

async function freshEnvironment(): Promise<NodeJS.ProcessEnv & { PORT: string }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'parcours-first-'));
  folders.push(folder);
  return {
    ...process.env,
    PORT: String(await freePort()),
    PARCOURS_DATA_DIR: folder,
    PARCOURS_LOG_LEVEL: 'silent',
    ...(testEngine === 'postgres' ? { DATABASE_URL: await createServerDatabase('first') } : {}),
  };
}

async function ask(port: string, key: string, query: string) {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = await response.json();
  expect(errors).toBeUndefined();
  return data;
}

const COUNTS = `{
  workspace { name }
  journeys(first: 2) { totalCount nodes { maps(first: 3) { nodes { name steps { totalCount } cards { totalCount } } } } }
  personas { totalCount }
  touchpoints { totalCount }
  painPoints { totalCount }
  actions { totalCount }
  processes(first: 2) { nodes { elements { totalCount } flows { totalCount } } }
}`;

const keyIn = (said: string) => /Admin key {2}(\S+)/.exec(said)?.[1] ?? '';

/** Starts for the first time and is killed a while after the key was shown. */
async function killFirstStart(env: NodeJS.ProcessEnv, delayMs: number): Promise<string> {
  running = await startServerProcess(env, 'It is shown this once');
  if (delayMs > 0) await new Promise((resolve) => setTimeout(resolve, delayMs));
  await running.kill();
  return keyIn(running.said());
}

describe('a first start that is killed after it showed the key', () => {
  it(
    `is made up for by the next: one key, the whole demo, once; ${ROUNDS} times over`,
    async () => {
      const whole = await freshEnvironment();
      running = await startServerProcess(whole);
      const demo = await ask(whole.PORT, keyIn(running.said()), COUNTS);
      await running.kill();

      for (let round = 0; round < ROUNDS; round++) {
        const env = await freshEnvironment();
        const key = await killFirstStart(env, round === 0 ? 0 : randomInt(1_000));
        running = await startServerProcess(env);
        const counted = await ask(env.PORT, key, COUNTS);
        await running.kill();

        expect(running.said()).not.toContain('Admin key');
        expect(counted).toEqual(demo);
      }
      expect(demo.journeys.nodes[0].maps.nodes).toHaveLength(2);
    },
    120_000 + ROUNDS * 60_000,
  );
});
