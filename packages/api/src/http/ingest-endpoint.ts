import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ServiceContext } from '../context.ts';
import { databaseFailureOf, SENTENCES } from '../db/failures.ts';
import {
  addReports,
  EMPTY_REPORT,
  ingestStream,
  type StreamLine,
  type StreamReport,
} from '../domains/interaction/index.ts';
import { hasScope } from '../kernel/actor.ts';
import { DomainError } from '../kernel/errors.ts';
import { BodyError, mediaTypeOf, readJsonBody } from './read-json.ts';
import { readLines } from './read-lines.ts';
import { sendJson, sendRefusal } from './respond.ts';
import { readPatiently } from './slow-bodies.ts';

const NDJSON = 'application/x-ndjson';
const CLOUD_EVENT = 'application/cloudevents+json';
const CLOUD_EVENTS = 'application/cloudevents-batch+json';

const STATUS: Readonly<Record<string, number>> = { UNAUTHENTICATED: 401, FORBIDDEN: 403 };

/**
 * Answers `POST /ingest`: takes in interactions as newline-delimited JSON of
 * any length, or as CloudEvents.
 *
 * The answer sums the whole stream up. A client that accepts
 * `application/x-ndjson` gets a line for each batch as it is stored, and knows
 * where to go on when the connection breaks.
 */
export async function serveIngest(
  ctx: ServiceContext,
  request: IncomingMessage,
  response: ServerResponse,
  pieceMs: number,
): Promise<void> {
  if (request.method !== 'POST') {
    const message = 'Use POST with the interactions, one JSON object per line.';
    sendRefusal(response, 405, 'BAD_USER_INPUT', message, { allow: 'POST' });
    return;
  }
  if (!hasScope(ctx.actor, 'WRITE')) {
    const message = 'This needs an API key with the scope WRITE; the key used does not have it.';
    sendRefusal(response, 403, 'FORBIDDEN', message, { connection: 'close' });
    return;
  }
  try {
    const reports = ingestStream(
      ctx,
      await linesOf(request, () => readPatiently(request, response, pieceMs)),
    );
    if (request.headers.accept?.includes(NDJSON)) await sendReports(response, reports);
    else sendJson(response, 200, await sumUp(reports));
  } catch (error) {
    refuse(response, error);
  }
}

async function linesOf(
  request: IncomingMessage,
  read: () => AsyncIterable<Uint8Array>,
): Promise<AsyncIterable<StreamLine>> {
  const type = mediaTypeOf(request);
  if (type === NDJSON || type === 'application/jsonl') return readLines(read());
  if (type === CLOUD_EVENT || type === CLOUD_EVENTS) {
    const body = await readJsonBody(request, [CLOUD_EVENT, CLOUD_EVENTS]);
    return toLines(Array.isArray(body) ? body : [body]);
  }
  throw new BodyError(
    415,
    'BAD_USER_INPUT',
    `Send the body as ${NDJSON}, ${CLOUD_EVENT} or ${CLOUD_EVENTS}.`,
  );
}

async function* toLines(rows: readonly unknown[]): AsyncGenerator<StreamLine, void, void> {
  for (const [index, row] of rows.entries()) yield { line: index + 1, row };
}

async function sumUp(reports: AsyncIterable<StreamReport>): Promise<StreamReport> {
  let sum = EMPTY_REPORT;
  for await (const report of reports) sum = addReports(sum, report);
  return sum;
}

async function sendReports(
  response: ServerResponse,
  reports: AsyncIterable<StreamReport>,
): Promise<void> {
  response.writeHead(200, { 'content-type': NDJSON });
  let sum = EMPTY_REPORT;
  try {
    for await (const report of reports) {
      sum = addReports(sum, report);
      response.write(`${JSON.stringify(report)}\n`);
    }
  } catch (error) {
    // The head is sent: what went wrong is the last line, and the sum does not follow.
    response.end(`${JSON.stringify({ error: errorLine(error) })}\n`);
    throw error;
  }
  response.end(`${JSON.stringify({ ...sum, issues: [], done: true })}\n`);
}

function errorLine(error: unknown): { code: string; message: string } {
  if (error instanceof DomainError) return { code: error.code, message: error.message };
  const failure = databaseFailureOf(error);
  if (failure) return { code: failure, message: SENTENCES[failure] };
  return { code: 'INTERNAL', message: 'Something went wrong on the server.' };
}

function refuse(response: ServerResponse, error: unknown): void {
  // The rest of a refused body is not read: the connection ends with the answer.
  const headers = { connection: 'close' };
  if (error instanceof BodyError) {
    sendRefusal(response, error.status, error.code, error.message, headers);
  } else if (error instanceof DomainError) {
    sendRefusal(response, STATUS[error.code] ?? 400, error.code, error.message, headers);
  } else {
    throw error;
  }
}
