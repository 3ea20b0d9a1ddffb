/** Why a call to another system failed. Public: add, never rename. */
export type FailureCode =
  | 'AUTH'
  | 'SCOPE'
  | 'RATE_LIMITED'
  | 'QUOTA_DAY'
  | 'TRANSIENT'
  | 'VALIDATION'
  | 'CONFLICT'
  | 'NOT_FOUND'
  | 'CURSOR_EXPIRED'
  | 'CONTRACT_DRIFT';

export interface FailureDetails {
  /** Not before this time. */
  retryAt?: Date;
  /** Whether the request may have had its effect although no answer came. */
  mayHaveHappened?: boolean;
  /** The field the other system objects to. */
  field?: string | null;
  /** The id of what is there already. */
  existingId?: string | null;
}

/** A call to another system that failed, in the one vocabulary all connectors share. */
export class ConnectorFailure extends Error {
  readonly code: FailureCode;
  readonly details: FailureDetails;

  /** @param message a sentence that names the thing and the way out, without secrets */
  constructor(code: FailureCode, message: string, details: FailureDetails = {}) {
    super(message);
    this.name = 'ConnectorFailure';
    this.code = code;
    this.details = details;
  }
}

const PASSING: ReadonlySet<FailureCode> = new Set([
  'RATE_LIMITED',
  'QUOTA_DAY',
  'TRANSIENT',
  'CURSOR_EXPIRED',
]);

/** Tells whether the same call may succeed later without anybody doing anything. */
export function willPass({ code }: ConnectorFailure): boolean {
  return PASSING.has(code);
}
