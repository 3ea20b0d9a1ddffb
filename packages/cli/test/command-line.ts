import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '../src/run.ts';

/** What a command said and answered. */
export interface Told {
  code: number;
  out: string;
  err: string;
}

/** A folder with files, and command lines run in it. */
export interface CommandLine {
  folder: string;
  write: (name: string, content: string | Uint8Array) => string;
  run: (...argv: string[]) => Promise<Told>;
  env: NodeJS.ProcessEnv;
  remove: () => void;
}

/** Opens a folder of its own, with a home of its own for logins. */
export function openCommandLine(env: NodeJS.ProcessEnv = {}): CommandLine {
  const folder = mkdtempSync(path.join(tmpdir(), 'parcours-cli-'));
  const ownEnv = { XDG_CONFIG_HOME: path.join(folder, 'config'), ...env };
  return {
    folder,
    env: ownEnv,
    write(name, content) {
      writeFileSync(path.join(folder, name), content);
      return name;
    },
    async run(...argv) {
      const out: string[] = [];
      const err: string[] = [];
      const code = await run(argv, {
        out: (text) => out.push(text),
        err: (text) => err.push(text),
        env: ownEnv,
        cwd: folder,
        isTerminal: false,
      });
      return { code, out: out.join('\n'), err: err.join('\n') };
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
