import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { formatApiKey, SECRET_BYTES } from '../domains/access/rules/api-key.ts';
import { newId } from '../kernel/ids.ts';
import { createServerDatabase, PATIENT_POOL_WAIT_MS } from './engines.ts';
import { type Call, callAt } from './harness.ts';
import { freePort, type ServerProcess, startServerProcess } from './server-process.ts';
import { testEngine } from './test-engine.ts';

/** A server on data of its own, to be killed and started again. */
export interface KillableServer {
  url: string;
  /** An admin's key. */
  key: string;
  /** Starts it; the data is what the last one left. */
  start: () => Promise<ServerProcess>;
  /** Kills it, if it runs, and throws its data away. */
  remove: () => Promise<void>;
}

/** How often an operation is sent that is refused for want of a free connection. */
const MOST_TRIES = 10;

/**
 * Sends operations as a client does: when the server has too much to do, again after
 * as long as it says. On the embedded database one chunk of an import keeps others waiting.
 */
export function callPatiently({ url, key }: Pick<KillableServer, 'url' | 'key'>): Call {
  const call = callAt(url, key);
  return async (...args) => {
    for (let tries = 1; ; tries++) {
      const answer = await call(...args);
      const refusal = answer.errors?.find(({ extensions }) => extensions.code === 'OVERLOADED');
      if (!refusal || tries === MOST_TRIES) return answer;
      await delay(Number(refusal.extensions.retryAfterSeconds) * 1_000);
    }
  };
}

/** Prepares a server without a demo that refuses nobody for coming too fast. */
export async function prepareServer(
  name: string,
  settings: NodeJS.ProcessEnv = {},
): Promise<KillableServer> {
  const folder = await mkdtemp(path.join(tmpdir(), `parcours-${name}-`));
  const port = await freePort();
  const key = formatApiKey(newId(), randomBytes(SECRET_BYTES));
  const env = {
    ...process.env,
    PORT: String(port),
    PARCOURS_DATA_DIR: folder,
    PARCOURS_DEMO: '0',
    PARCOURS_LOG_LEVEL: 'silent',
    PARCOURS_BOOTSTRAP_KEY: key,
    PARCOURS_COST_BUCKET: '10000000',
    PARCOURS_BULK_BUCKET: '10000000',
    PARCOURS_POOL_WAIT_MS: String(PATIENT_POOL_WAIT_MS),
    ...(testEngine === 'postgres' ? { DATABASE_URL: await createServerDatabase(name) } : {}),
    ...settings,
  };
  let running: ServerProcess | null = null;
  return {
    url: `http://127.0.0.1:${port}`,
    key,
    async start() {
      running = await startServerProcess(env);
      return running;
    },
    async remove() {
      await running?.kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** What a killed server had begun is taken over soon. */
export const SOON_TAKEN_OVER = { PARCOURS_JOB_POLL_MS: '200', PARCOURS_JOB_LEASE_MS: '2000' };
