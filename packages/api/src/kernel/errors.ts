/** Every code a client can meet. Public: add, never rename. */
export type ErrorCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'BAD_USER_INPUT'
  | 'NOT_FOUND'
  | 'CONFLICT'
  | 'KEY_TAKEN'
  | 'POSITION_TAKEN'
  | 'ARCHIVED'
  | 'REJECTED'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'IDEMPOTENCY_IN_PROGRESS'
  | 'CURSOR_EXPIRED'
  | 'COST_LIMIT'
  | 'DOCUMENT_LIMIT'
  | 'RATE_LIMITED'
  | 'PAYLOAD_TOO_LARGE'
  | 'OVERLOADED'
  | 'UNAVAILABLE'
  | 'TIMEOUT';

/** What may be odd about a row that is taken in all the same. Public: add, never rename. */
export type WarningCode = 'SUPERSEDED' | 'TIMES_OUT_OF_ORDER';

/** An expected refusal: the caller can act on it, so it reaches them unmasked. */
export class DomainError extends Error {
  readonly code: ErrorCode;
  readonly details: Record<string, unknown>;

  /**
   * @param message a sentence that names the thing and the way out
   * @param details facts for programs, shown in `extensions` beside the code
   */
  constructor(code: ErrorCode, message: string, details: Record<string, unknown> = {}) {
    super(message);
    this.name = 'DomainError';
    this.code = code;
    this.details = details;
  }
}

/** Refuses an input, naming the place in it. */
export function badInput(message: string, path?: string): DomainError {
  return new DomainError('BAD_USER_INPUT', message, path ? { path } : {});
}
