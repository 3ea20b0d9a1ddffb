import type { ServerResponse } from 'node:http';
import { databaseFailureOf, SENTENCES } from '../db/failures.ts';
import { sendRefusal } from './respond.ts';

const RETRY_AFTER = { 'retry-after': '2' };

/** Answers a request that found the database down or busy before GraphQL saw it; tells whether it was that. */
export function sendOutage(response: ServerResponse, error: unknown): boolean {
  const failure = databaseFailureOf(error);
  if (!failure || failure === 'WRITE_CONFLICT') return false;
  sendRefusal(response, 503, failure, SENTENCES[failure], RETRY_AFTER);
  return true;
}

/** Answers a request that came over a connection too many. */
export function sendOverloaded(response: ServerResponse): void {
  sendRefusal(
    response,
    503,
    'OVERLOADED',
    'The server has as many connections as it can serve. Try again in a few seconds.',
    { ...RETRY_AFTER, connection: 'close' },
  );
}
