import type { Connection, RequestBody } from './http.ts';
import type { Tools } from './tools.ts';

/** What an upload can be given. */
export interface UploadOptions {
  /** The type of the file. @default application/octet-stream */
  contentType?: string;
  /** Ends the upload; it then throws the signal's reason. */
  signal?: AbortSignal;
}

/**
 * Sends the body of an upload that was announced. A stream is sent once; anything
 * else again after a fault that passes: the server takes the same bytes any number of
 * times. There is no timeout: a large file takes its time, and the signal can end it.
 */
export async function sendUpload(
  { send }: Tools,
  connection: Connection,
  id: string,
  body: RequestBody,
  { contentType = 'application/octet-stream', signal }: UploadOptions = {},
): Promise<void> {
  const request = {
    url: `${connection.url.replace(/[^/]*$/, '')}uploads/${encodeURIComponent(id)}`,
    method: 'PUT',
    headers: { 'content-type': contentType },
    body,
    signal,
    timeoutMs: 0,
  } as const;
  const { retry } = connection;
  const isStream = typeof body === 'object' && 'getReader' in body;
  await send(connection, request, isStream ? { ...retry, attempts: 1 } : retry);
}
