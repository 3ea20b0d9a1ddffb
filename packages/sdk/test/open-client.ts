import type { TestServer } from '../../api/src/testing/harness.ts';
import { type ClientOptions, createClient, type ParcoursClient } from '../src/index.ts';

/** Pauses short enough for tests, and as many tries as it takes. */
const retry = { baseDelayMs: 5, maxDelayMs: 20 };

/** Makes a client of a new workspace, with the key it uses. */
export async function openClient(
  server: TestServer,
  options: Partial<ClientOptions> = {},
): Promise<{ parcours: ParcoursClient; key: string }> {
  const { key } = await server.openWorkspace();
  return { parcours: clientOf(server, key, options), key };
}

/** Makes a client with a key. */
export function clientOf(
  server: TestServer,
  key: string,
  options: Partial<ClientOptions> = {},
): ParcoursClient {
  return createClient({ url: `${server.url}/graphql`, token: key, retry, ...options });
}
