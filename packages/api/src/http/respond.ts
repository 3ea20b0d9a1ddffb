import type { ServerResponse } from 'node:http';

/** Sends a JSON body. */
export function sendJson(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  if (response.headersSent || response.destroyed) return;
  const text = JSON.stringify(body);
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
    ...headers,
  });
  response.end(text);
}

/** Sends a refusal in the shape of a GraphQL answer, so that clients need one way to read errors. */
export function sendRefusal(
  response: ServerResponse,
  status: number,
  code: string,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  sendJson(response, status, { errors: [{ message, extensions: { code } }] }, headers);
}

/** The one answer to calls without a good key: it tells nothing, not even which it was. */
export function sendUnauthenticated(response: ServerResponse): void {
  sendRefusal(
    response,
    401,
    'UNAUTHENTICATED',
    'Send a valid API key in the header "Authorization: Bearer <key>".',
    { 'www-authenticate': 'Bearer' },
  );
}
