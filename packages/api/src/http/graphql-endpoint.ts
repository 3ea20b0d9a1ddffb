import type { IncomingMessage, ServerResponse } from 'node:http';
import type { GraphQLParams } from 'graphql-yoga';
import type { Pipeline, RequestFacts } from '../graphql/pipeline.ts';
import { BodyError, readJsonBody } from './read-json.ts';
import { sendRefusal } from './respond.ts';

const LONGEST_IDEMPOTENCY_KEY = 255;

/** Answers `POST /graphql` for a caller that is known by now. */
export async function serveGraphql(
  pipeline: Pipeline,
  request: IncomingMessage,
  response: ServerResponse,
  caller: Pick<RequestFacts, 'actor' | 'requestId' | 'stillAllowed'>,
): Promise<void> {
  if (request.method !== 'POST') {
    sendRefusal(response, 405, 'BAD_USER_INPUT', 'Use POST with a JSON body.', { allow: 'POST' });
    return;
  }
  try {
    const params = readParams(await readJsonBody(request));
    const idempotencyKey = readIdempotencyKey(request);
    await pipeline.handle(request, response, { ...caller, idempotencyKey, params });
  } catch (error) {
    if (!(error instanceof BodyError)) throw error;
    // The rest of a refused body is not read: the connection ends with the answer.
    sendRefusal(response, error.status, error.code, error.message, { connection: 'close' });
  }
}

function readParams(body: unknown): GraphQLParams {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new BodyError(400, 'BAD_USER_INPUT', 'The body must be one JSON object with a query.');
  }
  const { query, operationName, variables, extensions } = body as Record<string, unknown>;
  if (typeof query !== 'string') {
    throw new BodyError(400, 'BAD_USER_INPUT', 'The body has no query, or it is not a text.');
  }
  if (operationName != null && typeof operationName !== 'string') {
    throw new BodyError(400, 'BAD_USER_INPUT', 'operationName must be a text.');
  }
  return {
    query,
    ...(operationName ? { operationName } : {}),
    variables: readObject(variables, 'variables'),
    extensions: readObject(extensions, 'extensions'),
  };
}

function readObject(value: unknown, name: string): Record<string, unknown> {
  if (value == null) return {};
  if (typeof value === 'object' && !Array.isArray(value)) return value as Record<string, unknown>;
  throw new BodyError(400, 'BAD_USER_INPUT', `${name} must be an object.`);
}

function readIdempotencyKey({ headers }: IncomingMessage): string | null {
  const key = headers['idempotency-key'];
  if (key === undefined) return null;
  if (typeof key === 'string' && key.length > 0 && key.length <= LONGEST_IDEMPOTENCY_KEY)
    return key;
  throw new BodyError(400, 'BAD_USER_INPUT', 'Idempotency-Key must have 1 to 255 characters.');
}
