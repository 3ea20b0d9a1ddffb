import type { IncomingMessage, ServerResponse } from 'node:http';

/**
 * Lets pages of the configured origins call the API; closed by default.
 *
 * @returns whether the request was a preflight and is answered
 */
export function applyCors(
  request: IncomingMessage,
  response: ServerResponse,
  origins: readonly string[],
): boolean {
  const { origin } = request.headers;
  const allowed = origin !== undefined && origins.includes(origin);
  if (allowed) {
    response.setHeader('access-control-allow-origin', origin);
    response.setHeader('access-control-expose-headers', 'x-request-id, retry-after');
    response.setHeader('vary', 'origin');
  }
  const preflight =
    request.method === 'OPTIONS' && 'access-control-request-method' in request.headers;
  if (!preflight) return false;
  if (allowed) {
    response.setHeader('access-control-allow-methods', 'POST, PUT');
    response.setHeader(
      'access-control-allow-headers',
      'authorization, content-type, idempotency-key, x-api-key',
    );
    response.setHeader('access-control-max-age', '600');
  }
  response.writeHead(204).end();
  return true;
}
