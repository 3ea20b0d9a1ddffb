import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes, randomInt } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { formatApiKey, SECRET_BYTES } from '../domains/access/rules/api-key.ts';
import { newId } from '../kernel/ids.ts';
import { createServerDatabase } from '../testing/engines.ts';
import { testEngine } from '../testing/test-engine.ts';

/** How often the process is killed: three times here, more often where there is time. */
const ROUNDS = Number(process.env.PARCOURS_CRASH_ROUNDS ?? 3);
/** A round sees at most so many pieces before the process is killed. */
const MOST_PIECES = 40;
const PIECES = ROUNDS * MOST_PIECES + 10;

const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
const script = fileURLToPath(new URL('./testing/adding-process.ts', import.meta.url));
const key = formatApiKey(newId(), randomBytes(SECRET_BYTES));

let folder: string;
let env: NodeJS.ProcessEnv;
let url: string;
let running: ChildProcess | null = null;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'parcours-jobs-'));
  const port = await freePort();
  url = `http://127.0.0.1:${port}/graphql`;
  env = {
    ...process.env,
    PORT: String(port),
    PARCOURS_DATA_DIR: folder,
    PARCOURS_BOOTSTRAP_KEY: key,
    PARCOURS_JOB_POLL_MS: '200',
    PARCOURS_JOB_LEASE_MS: '1500',
    PIECES: String(PIECES),
    ...(testEngine === 'postgres' ? { DATABASE_URL: await createServerDatabase('jobs') } : {}),
  };
});
afterAll(async () => {
  running?.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true });
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}

interface Adding {
  jobId: string;
  /** Which piece is worked on next. */
  piece: () => Promise<number>;
  /** Kills the process; answers the pieces it worked on that nobody has asked for yet. */
  kill: () => Promise<number[]>;
}

/** Starts the process and waits until it serves; pieces may have been worked on before. */
async function start(): Promise<Adding> {
  const child = spawn(process.execPath, ['--import', tsx, script], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running = child;
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const early: number[] = [];
  const nextPiece = async () => {
    const { value, done } = await lines.next();
    return done ? null : Number(String(value).split(' ')[1]);
  };
  for (;;) {
    const { value: line, done } = await lines.next();
    if (done) throw new Error('The process ended by itself.');
    const [word, value = ''] = String(line).split(' ');
    if (word === 'piece') early.push(Number(value));
    if (word !== 'ready') continue;
    return {
      jobId: value,
      async piece() {
        const piece = early.shift() ?? (await nextPiece());
        if (piece === null) throw new Error('The process ended by itself.');
        return piece;
      },
      kill: async () => {
        const gone = once(child, 'exit');
        child.kill('SIGKILL');
        await gone;
        const rest = [...early];
        for (let piece = await nextPiece(); piece !== null; piece = await nextPiece()) {
          rest.push(piece);
        }
        return rest;
      },
    };
  }
}

interface Job {
  status: string;
  done: number;
  total: number;
  result: unknown;
}

async function ask(jobId: string) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    body: JSON.stringify({
      query: `query ($id: ID!) {
        workspace { revision }
        personas { totalCount }
        job(id: $id) { status done total result }
      }`,
      variables: { id: jobId },
    }),
  });
  const { data } = (await response.json()) as {
    data: { workspace: { revision: number }; personas: { totalCount: number }; job: Job };
  };
  return { revision: data.workspace.revision, personas: data.personas.totalCount, job: data.job };
}

it(
  `ends with the exact sum when its server is killed, ${ROUNDS} times over`,
  async () => {
    let redone = 0;
    let last = 0;
    const note = (piece: number) => {
      if (piece <= last) redone += 1;
      // Never further on than the one piece that was not committed.
      expect(piece).toBeGreaterThanOrEqual(last);
      expect(piece).toBeLessThanOrEqual(last + 1);
      last = piece;
    };
    let process = await start();
    for (let round = 0; round < ROUNDS; round++) {
      const enough = randomInt(1, MOST_PIECES);
      for (let seen = 0; seen < enough; seen++) note(await process.piece());
      for (const piece of await process.kill()) note(piece);
      process = await start();
    }

    while (last < PIECES) note(await process.piece());
    await expect
      .poll(() => ask(process.jobId), { timeout: 30_000 })
      .toEqual({
        revision: 1 + (PIECES * (PIECES + 1)) / 2,
        personas: PIECES,
        job: { status: 'SUCCEEDED', done: PIECES, total: PIECES, result: { pieces: PIECES } },
      });

    expect(redone).toBeLessThanOrEqual(ROUNDS);
    await process.kill();
  },
  60_000 + ROUNDS * 60_000,
);
