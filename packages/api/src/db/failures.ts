import { EngineError, type EngineErrorCode } from './embedded/engine-error.ts';

/** Why the database did not answer, when the fault lies in its state and not in the question. */
export type DatabaseFailureCode = 'OVERLOADED' | 'UNAVAILABLE' | 'TIMEOUT' | 'WRITE_CONFLICT';

export const SENTENCES: Record<DatabaseFailureCode, string> = {
  OVERLOADED: 'The database has more work than it can take. Try again in a few seconds.',
  UNAVAILABLE: 'The database cannot be reached. Try again in a few seconds.',
  TIMEOUT: 'The database needed too long. Ask for less at once, or try again.',
  WRITE_CONFLICT: 'Another write came first. Try again.',
};

/** A failed database call with a stable code; the driver's own error is the cause. */
export class DatabaseFailure extends Error {
  override readonly name = 'DatabaseFailure';
  readonly code: DatabaseFailureCode;

  constructor(code: DatabaseFailureCode, options?: ErrorOptions) {
    super(SENTENCES[code], options);
    this.code = code;
  }
}

const BY_CODE = new Map<string, DatabaseFailureCode>(
  Object.entries({
    // PostgreSQL, on both engines. Classes 08 and 28 are matched by their first two digits.
    '25006': 'UNAVAILABLE', // read-only: the server has just become a standby
    '25P03': 'TIMEOUT',
    '25P04': 'TIMEOUT',
    '3D000': 'UNAVAILABLE',
    '40001': 'WRITE_CONFLICT',
    '40P01': 'WRITE_CONFLICT',
    '53100': 'UNAVAILABLE', // disk full: trying again at once does not help
    '53200': 'OVERLOADED',
    '53300': 'OVERLOADED',
    '55P03': 'TIMEOUT',
    '57014': 'TIMEOUT',
    '57P01': 'UNAVAILABLE',
    '57P02': 'UNAVAILABLE',
    '57P03': 'UNAVAILABLE',
    '57P04': 'UNAVAILABLE',
    '57P05': 'UNAVAILABLE',
    // Node's sockets.
    EAI_AGAIN: 'UNAVAILABLE',
    ECONNREFUSED: 'UNAVAILABLE',
    ECONNRESET: 'UNAVAILABLE',
    EHOSTUNREACH: 'UNAVAILABLE',
    ENETUNREACH: 'UNAVAILABLE',
    ENOTFOUND: 'UNAVAILABLE',
    EPIPE: 'UNAVAILABLE',
    ETIMEDOUT: 'UNAVAILABLE',
    // Prisma.
    P1000: 'UNAVAILABLE',
    P1001: 'UNAVAILABLE',
    P1002: 'UNAVAILABLE',
    P1003: 'UNAVAILABLE',
    P1008: 'UNAVAILABLE', // the adapter's word for a socket that went silent
    P1010: 'UNAVAILABLE',
    P1011: 'UNAVAILABLE',
    P1017: 'UNAVAILABLE',
    P2024: 'OVERLOADED',
    P2034: 'WRITE_CONFLICT',
    P2037: 'OVERLOADED',
  }),
);

/** The embedded engine's own refusals. */
const BY_ENGINE_CODE = new Map<string, DatabaseFailureCode>(
  Object.entries({
    ENGINE_CLOSED: 'UNAVAILABLE',
    OVERLOADED: 'OVERLOADED',
    TIMEOUT: 'TIMEOUT',
    TRANSACTION_ABORTED: 'UNAVAILABLE',
    TRANSACTION_IDLE: 'TIMEOUT',
    UNAVAILABLE: 'UNAVAILABLE',
  } satisfies Partial<Record<EngineErrorCode, DatabaseFailureCode>>),
);

/** The driver adapter's own names, where it keeps no code. */
const BY_KIND = new Map<string, DatabaseFailureCode>(
  Object.entries({
    AuthenticationFailed: 'UNAVAILABLE',
    ConnectionClosed: 'UNAVAILABLE',
    DatabaseAccessDenied: 'UNAVAILABLE',
    DatabaseDoesNotExist: 'UNAVAILABLE',
    DatabaseNotReachable: 'UNAVAILABLE',
    SocketTimeout: 'UNAVAILABLE',
    TlsConnectionError: 'UNAVAILABLE',
    TooManyConnections: 'OVERLOADED',
    TransactionWriteConflict: 'WRITE_CONFLICT',
  }),
);

/** Prisma's one code for all that happens to an interactive transaction. */
const TRANSACTION_API = 'P2028';

/** What `pg` and Prisma's transactions say without giving a code of its own to each. */
const BY_MESSAGE: readonly [RegExp, DatabaseFailureCode][] = [
  [/timeout exceeded when trying to connect/, 'OVERLOADED'],
  [/Unable to start a transaction in the given time/, 'OVERLOADED'],
  [/on an expired transaction/, 'TIMEOUT'],
  [/Transaction timed out/, 'TIMEOUT'],
  [/Query read timeout/, 'TIMEOUT'],
  [/Connection terminated/, 'UNAVAILABLE'],
  [/Client has encountered a connection error/, 'UNAVAILABLE'],
  [/Client was closed and is not queryable/, 'UNAVAILABLE'],
  [/Cannot use a pool after calling end/, 'UNAVAILABLE'],
];

/** Wrapped errors nest three or four deep; a cycle must not hang the classifier. */
const MAX_DEPTH = 8;

/**
 * Tells a database that is down, slow or busy from a fault in the question.
 *
 * Takes whatever a database call threw, on either engine, through Prisma or not,
 * and answers null for everything that would fail again tomorrow. Give it errors
 * of database calls only: a refused connection to a webhook looks the same.
 */
export function databaseFailureOf(error: unknown): DatabaseFailureCode | null {
  return classify(error, MAX_DEPTH);
}

/** The error with a code, where it has one; any other error as it came. */
function asDatabaseFailure(error: unknown): unknown {
  if (error instanceof DatabaseFailure) return error;
  const code = databaseFailureOf(error);
  return code === null ? error : new DatabaseFailure(code, { cause: error });
}

/** Answers what the call answers, and throws a {@link DatabaseFailure} where it is one. */
export async function withFailures<Result>(call: Promise<Result>): Promise<Result> {
  try {
    return await call;
  } catch (error) {
    throw asDatabaseFailure(error);
  }
}

function classify(error: unknown, depth: number): DatabaseFailureCode | null {
  if (depth === 0 || typeof error !== 'object' || error === null) return null;
  if (error instanceof DatabaseFailure) return error.code;
  if (error instanceof EngineError || isFromPrisma(error)) {
    const code = BY_ENGINE_CODE.get(textOf(error, 'code'));
    if (code !== undefined) return code;
  }

  return (
    byCode(textOf(error, 'originalCode')) ??
    byCode(textOf(error, 'code')) ??
    BY_KIND.get(textOf(error, 'kind')) ??
    classify(fieldOf(error, 'cause'), depth - 1) ??
    classify(fieldOf(fieldOf(error, 'meta'), 'driverAdapterError'), depth - 1) ??
    byMessage(error)
  );
}

/** Prisma wraps an error it does not know, and copies its code. */
function isFromPrisma(error: object): boolean {
  return textOf(error, 'clientVersion') !== '';
}

function byCode(code: string): DatabaseFailureCode | undefined {
  if (/^(08|28)[0-9A-Z]{3}$/.test(code)) return 'UNAVAILABLE';
  return BY_CODE.get(code);
}

/** Only words of the driver count: an error with a code may quote what a user wrote. */
function byMessage(error: object): DatabaseFailureCode | null {
  if (!['', TRANSACTION_API].includes(textOf(error, 'code'))) return null;
  const message = textOf(error, 'message');
  return BY_MESSAGE.find(([pattern]) => pattern.test(message))?.[1] ?? null;
}

function fieldOf(holder: unknown, key: string): unknown {
  if (typeof holder !== 'object' || holder === null) return undefined;
  return Reflect.get(holder, key);
}

function textOf(holder: object, key: string): string {
  const value = fieldOf(holder, key);
  return typeof value === 'string' ? value : '';
}

const UNIQUE_VIOLATION = new Set(['P2002', '23505']);

/** Tells whether a write broke a unique constraint: another write took the place first. */
export function isUniqueViolation(error: unknown): boolean {
  return breaksUnique(error, MAX_DEPTH);
}

function breaksUnique(error: unknown, depth: number): boolean {
  if (depth === 0 || typeof error !== 'object' || error === null) return false;
  return (
    UNIQUE_VIOLATION.has(textOf(error, 'code')) ||
    UNIQUE_VIOLATION.has(textOf(error, 'originalCode')) ||
    breaksUnique(fieldOf(error, 'cause'), depth - 1) ||
    breaksUnique(fieldOf(fieldOf(error, 'meta'), 'driverAdapterError'), depth - 1)
  );
}
