import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import { CliFailure } from '../failure.ts';

/** What `parcours login` keeps. */
export interface StoredLogin {
  url: string;
  key: string;
}

/** Where the login is kept: in `$XDG_CONFIG_HOME`, or in `~/.config`. */
export function configPath(env: NodeJS.ProcessEnv): string {
  const home = env.XDG_CONFIG_HOME || path.join(homedir(), '.config');
  return path.join(home, 'parcours', 'config.json');
}

/** Reads the stored login; null when there is none. */
export async function readLogin(env: NodeJS.ProcessEnv): Promise<StoredLogin | null> {
  const file = configPath(env);
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw new CliFailure('BAD_CONFIG', `${file} cannot be read: ${String(error)}.`);
  }
  const login = parseLogin(text);
  if (login) return login;
  throw new CliFailure('BAD_CONFIG', `${file} is damaged. Run: parcours login`);
}

function parseLogin(text: string): StoredLogin | null {
  try {
    const { url, key }: Record<string, unknown> = Object(JSON.parse(text));
    return typeof url === 'string' && typeof key === 'string' ? { url, key } : null;
  } catch {
    return null;
  }
}

/** Keeps a login where only its owner can read it. */
export async function writeLogin(env: NodeJS.ProcessEnv, login: StoredLogin): Promise<string> {
  const file = configPath(env);
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  await writeFile(file, `${JSON.stringify(login, null, 2)}\n`, { mode: 0o600 });
  // The mode above counts for new files only.
  await chmod(file, 0o600);
  return file;
}

/** Forgets the login. */
export async function removeLogin(env: NodeJS.ProcessEnv): Promise<void> {
  await rm(configPath(env), { force: true });
}
