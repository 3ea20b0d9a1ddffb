import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { generateApiKey } from '../src/keys/api-key.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const START_MS = 120_000;
const EXAMPLE_MS = 60_000;

/** A run of an example, and what its output must show. */
interface Example {
  name: string;
  /** The program in its folder, when it is not main.ts. */
  program?: string;
  args: string[];
  shows: RegExp[];
}

const EXAMPLES: Example[] = [
  {
    name: 'import-map',
    args: [],
    shows: [/cards: 11 created, 0 unchanged/, /^Company +Shows what/m, /^map id: \S+$/m],
  },
  { name: 'import-map', args: [], shows: [/cards: 0 created, 11 unchanged/] },
  {
    name: 'import-map',
    program: 'export-edit-import.ts',
    args: [],
    shows: [
      /^\S+\.xlsx: everything$/m,
      /^\S+\.mmd: without\n {2}steps\[\] \(\d+\)$/m,
      /^steps \S+: name was “(.+)” and would be “\1 again”$/m,
    ],
  },
  {
    name: 'import-map',
    program: 'copy-map.ts',
    args: ['own-a-bike/today', '3'],
    shows: [/^today-1 \(1 of 3\)$/m, /^3 copies are there\.$/m],
  },
  {
    name: 'live-board',
    args: ['--once'],
    shows: [
      // The last of the copies is the map that was changed last.
      /^I own a bike · Today 3\n▸ Search$/m,
      /^updated: Step “Search!” \(name\)$/m,
      /^▸ Search!$/m,
    ],
  },
  {
    name: 'sync-crm',
    args: [],
    shows: [
      /^contacts: 3 created, 0 updated, 0 unchanged, 0 rejected$/m,
      /^interactions: 5 created, 0 updated, 0 unchanged, 1 rejected\n {2}interaction 5: occurredAt must be/m,
      /^Nadia Benali\n {2}no open case\n {2}2026-03-06 survey\.answered\n/m,
      /^Tom Reed\n {2}open: REQUEST “A copy of the invoice” since 2026-03-06\n/m,
      /^Inès Costa\n {2}no open case\n {2}no interaction yet$/m,
    ],
  },
  {
    name: 'sync-crm',
    args: ['--json'],
    shows: [
      /^interactions: 0 created, 0 updated, 5 unchanged, 1 rejected$/m,
      /^\{"contact":\{"name":"Nadia Benali","persona":null\},"positions":\[\],"openCases":\[\],"lastInteractions":\[\{/m,
    ],
  },
];

const TWO_WAY: Example = {
  name: 'sync-crm',
  program: 'two-way.ts',
  args: [],
  shows: [
    /^test \{"isUsable":true,"errorCode":null\}$/m,
    /^read \{"failed":\[\],"changed":5\}$/m,
    /^told \d+ DONE/m,
  ],
};

/** Starts the stand-in for HubSpot; resolves with what it says of itself. */
function startStandIn(): Promise<{ child: ChildProcess; env: NodeJS.ProcessEnv }> {
  const script = path.join(root, 'packages/api/scripts/fake-hubspot.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk;
      const [, HUBSPOT_URL, HUBSPOT_TOKEN] =
        /HUBSPOT_URL=(\S+)\s+HUBSPOT_TOKEN=(\S+)\n/.exec(said) ?? [];
      if (HUBSPOT_URL) resolve({ child, env: { HUBSPOT_URL, HUBSPOT_TOKEN } });
    });
    child.once('exit', (code) => reject(new Error(`The stand-in ended with ${code}.`)));
  });
}

/** Starts a server with a folder and port of its own; resolves with its address. */
function startServer(dataDir: string, key: string): Promise<{ url: string; server: ChildProcess }> {
  const main = path.join(root, 'packages/api/dist/main.js');
  if (!existsSync(main)) throw new Error('The server is not built. Run: npm run build');
  const env = {
    ...process.env,
    PORT: '0',
    HOST: '127.0.0.1',
    DATABASE_URL: '',
    PARCOURS_DATA_DIR: dataDir,
    PARCOURS_DEMO: '0',
    PARCOURS_LOG_LEVEL: 'warn',
    PARCOURS_BOOTSTRAP_KEY: key,
    PARCOURS_SECRET_KEYS: `example:${randomBytes(32).toString('base64')}`,
    PARCOURS_OUTGOING_HOSTS: '127.0.0.1',
  };
  const server = spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error('The server did not start in time.')),
      START_MS,
    );
    let said = '';
    server.stdout.on('data', (chunk: Buffer) => {
      said += chunk;
      const url = /http:\/\/\S+\/graphql/.exec(said)?.[0];
      if (!url) return;
      clearTimeout(timer);
      resolve({ url, server });
    });
    server.once('exit', (code) => reject(new Error(`The server ended with ${code}.`)));
  });
}

/** Runs an example to its end and answers what is wrong with it, if anything is. */
function runExample(
  { name, program = 'main.ts', args, shows }: Example,
  env: NodeJS.ProcessEnv,
): Promise<string | null> {
  const script = path.join(root, 'examples', name, 'src', program);
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...args], {
    env,
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: EXAMPLE_MS,
  });
  let said = '';
  const keep = (chunk: Buffer) => {
    said += chunk;
    process.stdout.write(chunk);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  return new Promise((resolve) => {
    child.once('close', (code, signal) => {
      if (code !== 0) return resolve(`${name} ended with ${signal ?? code}.`);
      const missing = shows.find((pattern) => !pattern.test(said));
      resolve(missing ? `${name} did not show ${missing}.` : null);
    });
  });
}

async function stopServer(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGTERM');
  await ended;
}

/** Runs every example against a fresh server; answers whether all went well. */
async function runExamples(): Promise<boolean> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'parcours-examples-'));
  const key = generateApiKey();
  try {
    const { url, server } = await startServer(dataDir, key);
    const standIn = await startStandIn();
    try {
      const env = { ...process.env, ...standIn.env, PARCOURS_URL: url, PARCOURS_API_KEY: key };
      let isGood = true;
      for (const example of [...EXAMPLES, TWO_WAY]) {
        console.log(`\n── ${[example.name, ...example.args].join(' ')}`);
        const fault = await runExample(example, env);
        if (fault) console.log(fault);
        isGood &&= fault === null;
      }
      return isGood;
    } finally {
      await Promise.all([stopServer(server), stopServer(standIn.child)]);
    }
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

process.exitCode = (await runExamples()) ? 0 : 1;
