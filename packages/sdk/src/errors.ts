/** What else an error knows; see {@link ApiError}. */
export interface ErrorFacts {
  status?: number | undefined;
  path?: readonly (string | number)[] | undefined;
  requestId?: string | undefined;
  details?: Readonly<Record<string, unknown>> | undefined;
  cause?: unknown;
}

/** Codes that say the same call may succeed later, whatever the status. */
const passing = /^(RATE_LIMITED|OVERLOADED|UNAVAILABLE|NETWORK|IDEMPOTENCY_IN_PROGRESS)$/;

/**
 * A call that did not succeed. Codes are stable: compare `code`, or use the class of
 * the code with `instanceof`, never the message.
 *
 * Every error is made as an `ApiError`; the classes below only recognise their code.
 * So a bundle carries those it uses, and two copies of the SDK in one program
 * recognise each other's errors.
 */
export class ApiError extends Error {
  /** The codes of this class. */
  protected static readonly codes: RegExp = /./;

  /** The stable code, such as `CONFLICT`. */
  declare readonly code: string;
  /** The HTTP status, unless no answer came. */
  declare readonly status: number | undefined;
  /** The place in the operation, such as `['journeyUpdate']`. */
  declare readonly path: readonly (string | number)[] | undefined;
  /** What to quote to whoever runs the server. */
  declare readonly requestId: string | undefined;
  /** What else the server says about it. */
  declare readonly details: Readonly<Record<string, unknown>>;
  /** Whether the same call may succeed later. The client has retried already. */
  declare readonly retryable: boolean;
  /** Every error of the answer, when there were several; this is the first. */
  errors: readonly ApiError[] = [this];

  constructor(code: string, message: string, facts: ErrorFacts = {}) {
    super(message);
    const { status, details = {} } = facts;
    const { currentRevision, retryAfterSeconds } = details;
    Object.assign(this, facts, {
      // Not the name of the class, which minifiers change.
      name: `ApiError [${code}]`,
      code,
      details,
      currentRevision,
      retryAfterSeconds,
      retryable:
        passing.test(code) || status === 429 || (status ? status >= 500 : code === 'TIMEOUT'),
    });
  }

  static override [Symbol.hasInstance](error: unknown): boolean {
    const { code, retryable } = Object(error);
    // biome-ignore lint/complexity/noThisInStatic: each class looks at codes of its own.
    return retryable !== undefined && this.codes.test(code);
  }
}
