import { ApiError, type ErrorFacts } from './errors.ts';

/** What an answer says without its body. */
export type AnswerFacts = Pick<ErrorFacts, 'status' | 'requestId' | 'details'>;

/** Makes the error for an answer's `errors`: the first, with all of them in `errors`. */
export function readErrors(list: readonly unknown[], answer: AnswerFacts): ApiError {
  const errors = list.map((item) => {
    const { message, path, extensions } = asRecord(item);
    const { code, requestId, details, http: _, ...others } = asRecord(extensions);
    return new ApiError(String(code ?? 'BAD_RESPONSE'), String(message), {
      status: answer.status,
      path: Array.isArray(path) ? path : undefined,
      requestId: requestId ? String(requestId) : answer.requestId,
      details: { ...answer.details, ...others, ...asRecord(details) },
    });
  });
  const [first = badResponse(answer)] = errors;
  first.errors = errors;
  return first;
}

/** Makes the error for an answer that is not one of a GraphQL server. */
export function badResponse(answer: AnswerFacts): ApiError {
  const message = `HTTP ${answer.status}, but not from the API. Check the url.`;
  return new ApiError('BAD_RESPONSE', message, answer);
}

/** The value as an object to look into; one without fields when it is none. */
export function asRecord(value: unknown): Record<string, unknown> {
  return Object(value);
}
