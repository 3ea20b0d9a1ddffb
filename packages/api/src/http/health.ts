import type { ServerResponse } from 'node:http';
import type { Database } from '../db/database.ts';
import { sendJson } from './respond.ts';

const PING_MS = 500;

/** Alive: the process answers at all. */
export function serveLive(response: ServerResponse): void {
  sendJson(response, 200, { status: 'alive' });
}

/** Ready: the database answers and the process is not shutting down. */
export async function serveReady(
  response: ServerResponse,
  database: Database,
  isDraining: boolean,
): Promise<void> {
  if (isDraining) return sendJson(response, 503, { status: 'shutting down' });
  try {
    await database.ping(PING_MS);
    sendJson(response, 200, { status: 'ready' });
  } catch {
    sendJson(response, 503, { status: 'the database does not answer' });
  }
}
