import { startDeadline } from './deadline.ts';
import { buildOperation } from './document.ts';
import { ApiError } from './errors.ts';
import { parseAnswer, readAnswer, transportError } from './http.ts';
import { readErrors } from './read-errors.ts';
import { retryDelay } from './retry.ts';

/**
 * What the part that is loaded with the first subscription uses of the part that is
 * always there. It is handed over, not imported: bundlers would move what both import
 * into a third file, which every program would load.
 */
export const tools = {
  ApiError,
  buildOperation,
  parseAnswer,
  readAnswer,
  readErrors,
  retryDelay,
  startDeadline,
  transportError,
};

/** See {@link tools}. */
export type Tools = typeof tools;
