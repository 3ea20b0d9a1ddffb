import { startDeadline } from './deadline.ts';
import { buildOperation } from './document.ts';
import { ApiError } from './errors.ts';
import { exchange, parseAnswer, readAnswer, send, transportError } from './http.ts';
import { readErrors } from './read-errors.ts';
import { retryDelay, withRetry } from './retry.ts';
import { withSchema } from './schema-reader.ts';

/**
 * What the part that is loaded when it is first needed uses of the part that is
 * always there. It is handed over, not imported: bundlers would move what both import
 * into a third file, which every program would load.
 */
export const tools = {
  ApiError,
  buildOperation,
  exchange,
  parseAnswer,
  readAnswer,
  readErrors,
  retryDelay,
  send,
  startDeadline,
  transportError,
  withRetry,
  withSchema,
};

/** See {@link tools}. */
export type Tools = typeof tools;
