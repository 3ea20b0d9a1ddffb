// Measures a file of 100,000 rows, one map in the layout long: planned, applied, and
// imported again. The server is the built one; the file comes from a process of its own.

import { setTimeout as delay } from 'node:timers/promises';
import { type Call, callWith, runSentBench, say } from './engines.ts';

const ROWS = Number(process.env.BENCH_FILE_ROWS ?? 100_000);
const STEPS = Math.ceil(ROWS / 50);
const LOOK_MS = 20;

function file(): string {
  const rows = Array.from(
    { length: ROWS },
    (_, i) => `Phase ${i % 10};Step ${i % STEPS};Lane ${i % 12};What the customer does ${i}`,
  );
  return ['Phase;Step;Lane;Text', ...rows].join('\n');
}

const STARTED = `job { phase status errorMessage finishedAt }`;
const UPLOAD = 'mutation { result: uploadCreate(input: { name: "long.csv" }) { id path } }';
const START = `mutation ($id: ID!, $dryRun: Boolean!) {
  result: mapFileImportStart(input: { uploadId: $id, dryRun: $dryRun }) { id }
}`;
const LOOK = `query ($id: ID!) { result: mapFileImport(id: $id) { status rowCount ${STARTED} } }`;

interface Look {
  status: string;
  rowCount: number;
  job: { phase: string | null; errorMessage: string | null; finishedAt: string | null };
}

async function upload(address: string, key: string, call: Call): Promise<string> {
  const { id, path } = await call<{ id: string; path: string }>(UPLOAD);
  const headers = { authorization: `Bearer ${key}` };
  const sent = await fetch(`${address}${path}`, { method: 'PUT', headers, body: file() });
  if (!sent.ok) throw new Error(await sent.text());
  return id;
}

/** Imports the file; answers the objects it holds and how many seconds each phase took. */
async function importFile(address: string, key: string, dryRun: boolean) {
  const call = callWith(address, key);
  const uploadId = await upload(address, key, call);
  const { id } = await call<{ id: string }>(START, { id: uploadId, dryRun });
  const seconds: Record<string, number> = {};
  let last = performance.now();
  for (;;) {
    await delay(LOOK_MS);
    const { status, rowCount, job } = await call<Look>(LOOK, { id });
    const now = performance.now();
    const phase = job.phase ?? 'READING';
    seconds[phase] = (seconds[phase] ?? 0) + (now - last) / 1_000;
    last = now;
    if (!job.finishedAt) continue;
    if (status !== 'PLANNED' && status !== 'APPLIED') throw new Error(JSON.stringify(job));
    return { rowCount, seconds };
  }
}

type Imported = Awaited<ReturnType<typeof importFile>>;

await runSentBench(import.meta.url, {
  databaseName: 'parcours_bench_map_files',
  async send(address, key) {
    const runs: Imported[] = [];
    for (const dryRun of [true, false, false]) runs.push(await importFile(address, key, dryRun));
    return runs;
  },
  report(engine, [planned, applied, again]) {
    const rate = (one: Imported | undefined, phase: string) =>
      `${((one?.rowCount ?? 0) / (one?.seconds[phase] ?? Number.NaN)).toFixed(0)} objects/s`;
    say(engine, `read a file of ${ROWS} rows`, rate(planned, 'READING'));
    say(engine, 'plan it', rate(planned, 'PLANNING'));
    say(engine, 'write it', rate(applied, 'APPLYING'));
    say(engine, 'write it again: no change', rate(again, 'APPLYING'));
  },
});
