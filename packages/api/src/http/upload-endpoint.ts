import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ServiceContext } from '../context.ts';
import { receiveUpload } from '../domains/exchange/index.ts';
import { DomainError } from '../kernel/errors.ts';
import { decodeGlobalId } from '../kernel/ids.ts';
import { sendJson, sendRefusal } from './respond.ts';
import { readPatiently } from './slow-bodies.ts';

const STATUS: Readonly<Record<string, number>> = {
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  PAYLOAD_TOO_LARGE: 413,
};

/** Answers `PUT /uploads/:id`: takes the bytes of an announced file as they come. */
export async function serveUpload(
  ctx: ServiceContext,
  request: IncomingMessage,
  response: ServerResponse,
  { globalId, pieceMs }: { globalId: string; pieceMs: number },
): Promise<void> {
  if (request.method !== 'PUT') {
    sendRefusal(response, 405, 'BAD_USER_INPUT', 'Use PUT with the bytes of the file.', {
      allow: 'PUT',
    });
    return;
  }
  const decoded = decodeGlobalId(globalId);
  if (decoded?.type !== 'Upload') {
    sendRefusal(
      response,
      404,
      'NOT_FOUND',
      'There is no upload with this id. Announce it with uploadCreate.',
    );
    return;
  }
  try {
    await receiveUpload(ctx, decoded.id, readPatiently(request, response, pieceMs));
    sendJson(response, 200, { id: globalId, status: 'COMPLETE' });
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    sendRefusal(response, STATUS[error.code] ?? 400, error.code, error.message, {
      connection: 'close',
    });
  }
}
