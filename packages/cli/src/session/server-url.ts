import { usageFailure } from '../failure.ts';

/** Where `npm start` listens. */
export const DEFAULT_URL = 'http://127.0.0.1:4000';

/** Completes the address of a server to the one of its GraphQL endpoint. */
export function endpointOf(given: string): string {
  const url = URL.canParse(given) ? new URL(given) : null;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw usageFailure(
      'BAD_URL',
      `“${given}” is not the address of a server. Give one like ${DEFAULT_URL}.`,
    );
  }
  if (!url.pathname.endsWith('/graphql')) {
    url.pathname = `${url.pathname.replace(/\/+$/, '')}/graphql`;
  }
  return url.href;
}
