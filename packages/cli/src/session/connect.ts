import { createClient, type ParcoursClient } from '@parcours/sdk';
import { CliFailure } from '../failure.ts';
import type { Io } from '../terminal/io.ts';
import { readLogin, type StoredLogin } from './config-file.ts';
import { DEFAULT_URL, endpointOf } from './server-url.ts';

/** The options every command that talks to a server takes. */
export interface ConnectionOptions {
  url?: string;
  key?: string;
}

/** A client, and where it goes. */
export interface Session {
  parcours: ParcoursClient;
  url: string;
}

/**
 * Opens a client for the server of the options, the environment or the login.
 *
 * A stored key goes to the server it was stored for and to no other.
 */
export async function connect(
  io: Io,
  options: ConnectionOptions,
  { patience = 'short' }: { patience?: Patience } = {},
): Promise<Session> {
  const { env } = io;
  const login = await readLogin(env);
  const url = endpointOf(chooseUrl(io, options.url, login));
  const stored = login && endpointOf(login.url) === url ? login.key : undefined;
  const token = options.key ?? env.PARCOURS_API_KEY ?? stored;
  if (!token) {
    throw new CliFailure(
      'NO_KEY',
      `There is no API key for ${url}. Run parcours login, set PARCOURS_API_KEY, or give --key.`,
    );
  }
  return openSession(url, token, patience);
}

/** The server a command line means, for messages about it. */
export async function serverOf(io: Io, given: string | undefined): Promise<string> {
  return endpointOf(chooseUrl(io, given, await readLogin(io.env)));
}

function chooseUrl({ env }: Io, given: string | undefined, login: StoredLogin | null): string {
  return given ?? env.PARCOURS_URL ?? login?.url ?? DEFAULT_URL;
}

/** How long a command waits for a server that asks for time or is gone for a moment. */
export type Patience = 'short' | 'long';

const RETRIES = {
  // A person waits: a server that is not there is reported in a second, not in many.
  short: { attempts: 3, maxDelayMs: 5_000 },
  // Much is written: a server that is busy or restarts is no reason to stop half-way.
  long: { attempts: 6, maxDelayMs: 60_000 },
} as const;

/** Opens a client with a given key. */
export function openSession(url: string, token: string, patience: Patience = 'short'): Session {
  return { parcours: createClient({ url, token, retry: RETRIES[patience] }), url };
}
