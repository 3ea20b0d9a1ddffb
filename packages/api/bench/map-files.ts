// Measures a file of 100,000 rows, one map in the layout long: planned, applied, and
// imported again. The file comes from a process of its own, and each engine has one.

import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type Call, callWith, measureEngines, openServer, say, watchMemory } from './engines.ts';

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

async function run(engine: string, url: string | undefined): Promise<void> {
  const { address, openWorkspace, close } = await openServer(url);
  const { key } = await openWorkspace('Bench');
  const growth = watchMemory();
  const command = ['--import', 'tsx', fileURLToPath(import.meta.url), 'send', address, key];
  const sender = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'inherit'] });
  const runs = JSON.parse(await text(sender.stdout)) as Imported[];
  const grown = growth();
  const [planned, applied, again] = runs;
  const rate = (one: Imported | undefined, phase: string) =>
    `${((one?.rowCount ?? 0) / (one?.seconds[phase] ?? Number.NaN)).toFixed(0)} objects/s`;
  say(engine, `read a file of ${ROWS} rows`, rate(planned, 'READING'));
  say(engine, 'plan it', rate(planned, 'PLANNING'));
  say(engine, 'write it', rate(applied, 'APPLYING'));
  say(engine, 'write it again: no change', rate(again, 'APPLYING'));
  say(engine, 'memory of the process', `+${grown.toFixed(0)} MB at most`);
  await close();
}

const [command, ...given] = process.argv.slice(2);
if (command === 'send') {
  const [address = '', key = ''] = given;
  const runs = [];
  for (const dryRun of [true, false, false]) runs.push(await importFile(address, key, dryRun));
  process.stdout.write(JSON.stringify(runs));
} else if (command === 'run') {
  const [engine = '', url] = given;
  await run(engine, url);
} else {
  await measureEngines(fileURLToPath(import.meta.url), 'parcours_bench_map_files');
}
process.exit(0);
