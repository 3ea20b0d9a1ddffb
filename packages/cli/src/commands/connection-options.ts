import type { Command } from 'commander';
import { DEFAULT_URL } from '../session/server-url.ts';

/** Adds the options that say which server a command talks to. */
export function addConnectionOptions(command: Command): Command {
  return command
    .option('--url <url>', `the server (or PARCOURS_URL, or the login, or ${DEFAULT_URL})`)
    .option('--key <key>', 'the API key (or PARCOURS_API_KEY, or the login)');
}
