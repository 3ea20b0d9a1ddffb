import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import { fileURLToPath, pathToFileURL } from 'node:url';

const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
const script = fileURLToPath(new URL('./writer-process.ts', import.meta.url));

/** Another process with a data folder open. */
export interface Writer {
  readonly pid: number | undefined;
  /** The next line it says. */
  said(): Promise<string>;
  /** Makes it write rows from this id on. */
  writeFrom(id: number): void;
  /** Ends it as `kill -9` does and returns the rest of what it said. */
  kill(): Promise<string[]>;
}

/** Starts a process that opens `folder`; resolves once it has it open. */
export async function startWriter(folder: string): Promise<Writer> {
  const child: ChildProcess = spawn(process.execPath, ['--import', tsx, script, folder], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  if (!child.stdout || !child.stdin) throw new Error('The writer has no pipes.');
  const { stdin } = child;
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const said = async () => String((await lines.next()).value);
  if ((await said()) !== 'open') throw new Error('The writer did not open its folder.');

  return {
    pid: child.pid,
    said,
    writeFrom: (id) => stdin.write(`${id}\n`),
    kill: async () => {
      const exited = once(child, 'exit');
      child.kill('SIGKILL');
      await exited;
      const rest: string[] = [];
      for (let line = await lines.next(); !line.done; line = await lines.next()) {
        rest.push(line.value);
      }
      return rest;
    },
  };
}
