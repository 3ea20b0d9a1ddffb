import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ServiceContext } from '../context.ts';
import { receiveWebhook } from '../domains/connector/index.ts';
import { DomainError } from '../kernel/errors.ts';
import { isUuid } from '../kernel/ids.ts';
import { BodyError, mediaTypeOf, readBytes } from './read-json.ts';
import { sendJson, sendRefusal } from './respond.ts';

const PATH = /^\/webhooks\/([^/]+)\/([^/]+)$/;

/** The workspace and source a path of a webhook names; null for other paths. */
export function webhookPath(pathname: string): { workspaceId: string; sourceId: string } | null {
  const [, workspaceId = '', sourceId = ''] = PATH.exec(pathname) ?? [];
  return isUuid(workspaceId) && isUuid(sourceId) ? { workspaceId, sourceId } : null;
}

/**
 * Answers `POST /webhooks/…`: the only door without an API key. Whoever calls
 * proves who they are by the signature of the body, which is judged as it came.
 */
export async function serveWebhook(
  ctx: ServiceContext,
  request: IncomingMessage,
  response: ServerResponse,
  sourceId: string,
): Promise<void> {
  if (request.method !== 'POST') {
    sendRefusal(response, 405, 'BAD_USER_INPUT', 'Use POST.', { allow: 'POST' });
    return;
  }
  try {
    mediaTypeOf(request);
    const body = await readBytes(request);
    const headers = Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name, value?.toString()]),
    );
    const base = ctx.connectors.publicUrl ?? `http://${headers.host ?? ''}`;
    const url = `${base}${request.url ?? ''}`;
    const received = await receiveWebhook(ctx, sourceId, { method: 'POST', url, headers, body });
    sendJson(response, 202, received);
  } catch (error) {
    refuse(response, error);
  }
}

const STATUS: Readonly<Record<string, number>> = { UNAUTHENTICATED: 401, NOT_FOUND: 404 };

function refuse(response: ServerResponse, error: unknown): void {
  const headers = { connection: 'close' };
  if (error instanceof BodyError) {
    sendRefusal(response, error.status, error.code, error.message, headers);
  } else if (error instanceof DomainError) {
    sendRefusal(response, STATUS[error.code] ?? 400, error.code, error.message, headers);
  } else {
    throw error;
  }
}
