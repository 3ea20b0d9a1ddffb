/** Why the embedded database could not do what was asked. Codes are stable: added to, never renamed. */
export type EngineErrorCode =
  | 'OVERLOADED'
  | 'TIMEOUT'
  | 'UNAVAILABLE'
  | 'TRANSACTION_ABORTED'
  | 'TRANSACTION_IDLE'
  | 'TRANSACTION_CLOSED'
  | 'ENGINE_CLOSED'
  | 'DATA_FOLDER_IN_USE';

/**
 * A refusal or an outage of the embedded database itself.
 *
 * Errors of a statement (a violated constraint, a syntax error) are not of this
 * class: they arrive as `DatabaseError` of `pg`, exactly as from a server.
 */
export class EngineError extends Error {
  override readonly name = 'EngineError';
  readonly code: EngineErrorCode;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(
    code: EngineErrorCode,
    message: string,
    details: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
    this.code = code;
    this.details = details;
  }
}
