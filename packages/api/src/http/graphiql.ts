import type { IncomingMessage, ServerResponse } from 'node:http';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i;

/** Tells whether an address is one only this machine reaches. */
export function isLoopback(host: string): boolean {
  return LOOPBACK.test(host) || host === '::1';
}

const WELCOME = `# Welcome to Parcours.
# This page calls the API with a key that lives only in this server's memory.
{
  workspace {
    name
  }
  journeys(first: 5) {
    nodes {
      id
      name
    }
  }
}
`;

/**
 * Serves GraphiQL with a key in it, to a browser on this machine only.
 *
 * The Host header is checked too: a page of another site that made its name
 * point to this machine would come with that name.
 *
 * @returns whether the request was such a visit
 */
export function serveGraphiql(
  request: IncomingMessage,
  response: ServerResponse,
  localKey: string | null,
): boolean {
  const wantsPage = request.method === 'GET' && request.headers.accept?.includes('text/html');
  const near = isLoopback(request.headers.host ?? '') && isLoopback(addressOf(request));
  if (!wantsPage || !near || !localKey) return false;
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'x-frame-options': 'DENY',
  });
  response.end(
    renderGraphiQL({
      title: 'Parcours',
      endpoint: '/graphql',
      defaultQuery: WELCOME,
      headers: JSON.stringify({ authorization: `Bearer ${localKey}` }, null, 2),
      shouldPersistHeaders: false,
      subscriptionsProtocol: 'SSE',
    }),
  );
  return true;
}

/** Where a request comes from, as an IPv4 or IPv6 address. */
export function addressOf(request: IncomingMessage): string {
  return (request.socket.remoteAddress ?? '').replace(/^::ffff:/, '');
}
