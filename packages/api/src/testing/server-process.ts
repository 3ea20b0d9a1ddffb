import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';

const READY_WITHIN_MS = 60_000;

const program = path.join(import.meta.dirname, '..', '..', 'dist', 'main.js');

/** A server in a process of its own, which can be killed. */
export interface ServerProcess {
  child: ChildProcess;
  /** What it has printed. */
  said: () => string;
  /** Ends it as a power cut would, and waits until it is gone. */
  kill: () => Promise<void>;
}

/** A port nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}

/** Starts the built server and waits until it has printed these words. */
export async function startServerProcess(
  env: NodeJS.ProcessEnv,
  words = 'Parcours is ready',
): Promise<ServerProcess> {
  if (!existsSync(program)) throw new Error('Build the server first: npm run build');
  const child = spawn(process.execPath, [program], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  let said = '';
  const kill = async () => {
    child.kill('SIGKILL');
    await gone;
  };
  try {
    await new Promise<void>((resolve, reject) => {
      const overdue = setTimeout(() => reject(new Error('It takes too long.')), READY_WITHIN_MS);
      const hear = (chunk: Buffer) => {
        said += chunk.toString();
        if (!said.includes(words)) return;
        clearTimeout(overdue);
        resolve();
      };
      child.stdout.on('data', hear);
      child.stderr.on('data', hear);
      child.once('exit', (code) => reject(new Error(`The server ended with ${code}.`)));
    });
  } catch (error) {
    await kill();
    throw new Error(`It never said “${words}”, but: ${said}`, { cause: error });
  }
  return { child, said: () => said, kill };
}
