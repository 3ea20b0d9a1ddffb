import { randomInt } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Call } from './testing/harness.ts';
import {
  callPatiently,
  type KillableServer,
  prepareServer,
  SOON_TAKEN_OVER,
} from './testing/killable-server.ts';
import { run } from './testing/map-bundles.ts';
import { endOfImport, sendFile } from './testing/map-files.ts';
import { until } from './testing/within.ts';

/** How often the server is killed: a few times here, more often where there is time. */
const ROUNDS = Number(process.env.PARCOURS_CRASH_ROUNDS ?? 2);
/** Rows of the file: 100,000 where that is to be proved. */
const ROWS = Number(process.env.PARCOURS_CRASH_IMPORT_ROWS ?? 2_000);
const STEPS = Math.ceil(ROWS / 20);
/** How often in a row it is killed before it gets any further: a job may be started five times so. */
const MOST_IDLE = 3;
/** One row in fifty is bad: its step has no name, or its text is too long. */
const isBad = (row: number) => row % 50 === 7;

let server: KillableServer;
const call: Call = (...args) => callPatiently(server)(...args);

beforeAll(async () => {
  server = await prepareServer('import', SOON_TAKEN_OVER);
});
afterAll(() => server.remove());

const stepOf = (row: number) => `Step ${row % STEPS}`;
const textOf = (row: number) => (row % 100 === 7 ? 'x'.repeat(20_001) : `Text ${row}`);
const nameOf = (row: number) => (row % 100 === 57 ? '' : stepOf(row));

/** A row per card, of one map. */
function fileOf(journey: string): string {
  const rows = Array.from(
    { length: ROWS },
    (_, row) => `${journey};${nameOf(row)};Lane ${row % 10};${textOf(row)}`,
  );
  return ['Journey;Step;Lane;Text', ...rows].join('\n');
}

/** What is refused of it: where, and why. */
const EXPECTED = Array.from({ length: ROWS }, (_, row) => row)
  .filter(isBad)
  .map((row) => ({
    line: row + 2,
    code: nameOf(row) === '' ? 'STEP_WITHOUT_NAME' : 'BAD_USER_INPUT',
  }));

async function start(journey: string): Promise<string> {
  const uploadId = await sendFile(
    { url: server.url },
    { key: server.key, admin: call },
    `${journey}.csv`,
    fileOf(journey),
  );
  const { mapFileImportStart } = await run(
    call,
    'mutation ($id: ID!) { mapFileImportStart(input: { uploadId: $id }) { id } }',
    { id: uploadId },
  );
  return mapFileImportStart.id;
}

/** How far the import had got by what was committed. */
async function doneOf(
  id: string,
): Promise<{ phase: string | null; done: number; finishedAt: string | null }> {
  const { mapFileImport } = await run(
    call,
    'query ($id: ID!) { mapFileImport(id: $id) { job { phase done finishedAt } } }',
    { id },
  );
  return mapFileImport.job;
}

/** Waits until an import has got further than that, or has ended. */
function getFurther(id: string, from: Awaited<ReturnType<typeof doneOf>>): Promise<void> {
  return until('an import got further', async () => {
    const { phase, done, finishedAt } = await doneOf(id);
    return finishedAt !== null || phase !== from.phase || done > from.done;
  });
}

/** All texts of the cards of a journey, page by page. */
async function textsOf(journeyMapId: string): Promise<string[]> {
  const texts: string[] = [];
  for (let after: string | null = null; ; ) {
    const { cards }: { cards: Cards } = await run(
      call,
      `query ($map: ID!, $after: String) {
        cards(where: { journeyMapId: { eq: $map } }, first: 100, after: $after) {
          nodes { text step { name } } pageInfo { hasNextPage endCursor }
        }
      }`,
      { map: journeyMapId, after },
    );
    texts.push(...cards.nodes.map(({ text, step }) => `${step.name}: ${text}`));
    if (!cards.pageInfo.hasNextPage) return texts.sort();
    after = cards.pageInfo.endCursor;
  }
}

interface Cards {
  nodes: { text: string; step: { name: string } }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** All problems of an import, page by page. */
async function problemsOf(id: string): Promise<{ line: number; code: string }[]> {
  const found: { line: number; code: string; place: string }[] = [];
  for (;;) {
    const { mapFileImport } = await run(
      call,
      `query ($id: ID!, $after: String) { mapFileImport(id: $id) {
        problems(first: 1000, after: $after) { line code place }
      } }`,
      { id, after: found.at(-1)?.place ?? null },
    );
    found.push(...mapFileImport.problems);
    if (mapFileImport.problems.length < 1_000) break;
  }
  return found
    .map(({ line, code }) => ({ line, code }))
    .sort((one, other) => one.line - other.line);
}

it(
  `an import goes on exactly where its server was killed, ${ROUNDS} times over`,
  async () => {
    let running = await server.start();
    const calm = await endOfImport({ admin: call }, await start('Calm'));
    const expected = await textsOf(calm.maps[0].journeyMapId);
    expect(expected).toHaveLength(ROWS - EXPECTED.length);
    expect(await problemsOf(calm.id)).toEqual(EXPECTED);
    const calmMs = 150 + ROWS / 4;

    const id = await start('Stormy');
    let idle = 0;
    let last = await doneOf(id);
    for (let round = 0; round < ROUNDS; round++) {
      // A job that dies time and again before it gets any further is given up, and rightly so.
      if (idle === MOST_IDLE) await getFurther(id, last);
      await delay(randomInt(0, Math.max(2, Math.ceil((2 * calmMs) / ROUNDS))));
      const seen = await doneOf(id);
      await running.kill();
      running = await server.start();
      const now = await doneOf(id);
      // Nothing that was told of as done is lost: what is done again is the chunk under way.
      if (now.phase === seen.phase) expect(now.done).toBeGreaterThanOrEqual(seen.done);
      idle = now.phase === last.phase && now.done === last.done ? idle + 1 : 0;
      last = now;
    }
    const stormy = await endOfImport({ admin: call }, id);

    expect(stormy).toMatchObject({ status: 'APPLIED', rowCount: calm.rowCount });
    expect(stormy.sections).toEqual(calm.sections);
    expect(stormy.job).toMatchObject({ done: calm.rowCount, total: calm.rowCount });
    expect(await textsOf(stormy.maps[0].journeyMapId)).toEqual(expected);
    expect(await problemsOf(id)).toEqual(EXPECTED);
    await running.kill();
  },
  120_000 + ROUNDS * 60_000 + ROWS * 20,
);
