import { isCancel, password } from '@clack/prompts';
import type { Command } from 'commander';
import { usageFailure } from '../failure.ts';
import { removeLogin, writeLogin } from '../session/config-file.ts';
import { type ConnectionOptions, openSession } from '../session/connect.ts';
import { DEFAULT_URL, endpointOf } from '../session/server-url.ts';
import type { Io } from '../terminal/io.ts';
import { addConnectionOptions } from './connection-options.ts';

/** Adds `parcours login` and `parcours logout`. */
export function addLoginCommands(program: Command, io: Io): void {
  const command = program
    .command('login')
    .description('Check an API key and keep it for further commands.');
  addConnectionOptions(command).action(async (options: ConnectionOptions) => {
    const url = endpointOf(options.url ?? io.env.PARCOURS_URL ?? DEFAULT_URL);
    const key = options.key ?? io.env.PARCOURS_API_KEY ?? (await askKey(io, url));
    const { workspace } = await openSession(url, key).parcours.query({ workspace: { name: true } });
    const file = await writeLogin(io.env, { url, key });
    io.err(`Logged in to the workspace “${workspace.name}” at ${url}. The key is kept in ${file}.`);
  });
  program
    .command('logout')
    .description('Forget the key that was kept.')
    .action(async () => {
      await removeLogin(io.env);
      io.err('Logged out.');
    });
}

async function askKey(io: Io, url: string): Promise<string> {
  if (io.isTerminal) {
    const key = await password({ message: `API key for ${url}`, output: process.stderr });
    if (!isCancel(key) && key) return key;
  }
  throw usageFailure('NO_KEY', 'Give the API key with --key or PARCOURS_API_KEY.');
}
