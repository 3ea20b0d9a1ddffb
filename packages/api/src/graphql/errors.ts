import { GraphQLError, type GraphQLErrorOptions } from 'graphql';
import { type DatabaseFailureCode, databaseFailureOf, SENTENCES } from '../db/failures.ts';
import { DomainError, type ErrorCode } from '../kernel/errors.ts';

/** The HTTP status of refusals that stand for the whole request. */
const STATUS: Partial<Record<ErrorCode, number>> = {
  UNAUTHENTICATED: 401,
  IDEMPOTENCY_KEY_REUSED: 422,
  IDEMPOTENCY_IN_PROGRESS: 409,
  RATE_LIMITED: 429,
  OVERLOADED: 503,
  UNAVAILABLE: 503,
  TIMEOUT: 504,
};

const RETRY_AFTER_SECONDS = 2;

/** Called with what is hidden from the client, so that it is not lost. */
export type ReportUnexpected = (error: unknown, requestId: string | undefined) => void;

/** Turns whatever was thrown into what a client may see. */
export type ErrorMask = (error: unknown, requestId?: string) => GraphQLError;

/**
 * Lets expected refusals through with their code, and names an outage; hides
 * everything else behind one sentence.
 */
export function createErrorMask(report: ReportUnexpected): ErrorMask {
  return (error, requestId) => {
    const located = error instanceof GraphQLError ? error : undefined;
    const cause = causeOf(error);
    const place: Place = { nodes: located?.nodes ?? null, path: located?.path ?? null };
    if (cause instanceof DomainError) return refusal(cause, place);
    if (located && cause instanceof GraphQLError) return withoutSuggestion(located);

    const failure = databaseFailureOf(cause);
    if (failure) return outage(failure, place);
    report(cause, requestId);
    return new GraphQLError(
      'Something went wrong on the server. It was noted under the request id.',
      {
        ...place,
        extensions: {
          code: 'INTERNAL',
          ...(requestId ? { requestId } : {}),
          http: { status: 500 },
        },
      },
    );
  };
}

/** What was thrown at first: GraphQL wraps errors in its own, also its own errors. */
function causeOf(error: unknown): unknown {
  const inner = error instanceof GraphQLError ? error.originalError : undefined;
  return inner ? causeOf(inner) : error;
}

type Place = Pick<GraphQLErrorOptions, 'nodes' | 'path'>;

function refusal({ code, message, details }: DomainError, place: Place): GraphQLError {
  const status = STATUS[code];
  const seconds = details.retryAfterSeconds;
  const headers: Record<string, string> =
    typeof seconds === 'number' ? { 'Retry-After': String(seconds) } : {};
  return new GraphQLError(message, {
    ...place,
    extensions: { ...details, code, ...(status ? { http: { status, headers } } : {}) },
  });
}

function outage(failure: DatabaseFailureCode, place: Place): GraphQLError {
  const code = failure === 'WRITE_CONFLICT' ? 'CONFLICT' : failure;
  return refusal(
    new DomainError(
      code,
      SENTENCES[failure],
      code === 'TIMEOUT' ? {} : { retryAfterSeconds: RETRY_AFTER_SECONDS },
    ),
    place,
  );
}

/** Suggestions would give the schema away, word by word, to keys that may not read it. */
export function withoutSuggestion(error: GraphQLError): GraphQLError {
  const code = error.extensions.code ?? 'BAD_USER_INPUT';
  return new GraphQLError(error.message.replace(/ Did you mean .*$/s, ''), {
    nodes: error.nodes ?? null,
    source: error.source ?? null,
    positions: error.positions ?? null,
    path: error.path ?? null,
    extensions: { ...error.extensions, code },
  });
}
