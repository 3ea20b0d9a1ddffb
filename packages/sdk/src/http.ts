import { type Deadline, startDeadline } from './deadline.ts';
import { ApiError } from './errors.ts';
import { type AnswerFacts, asRecord, badResponse, readErrors } from './read-errors.ts';
import { type RetryPolicy, withRetry } from './retry.ts';

/** Where the server is and how it is talked to. */
export interface Connection {
  url: string;
  headers: Record<string, string>;
  fetch: typeof globalThis.fetch;
  retry: RetryPolicy;
  timeoutMs: number;
}

/** What a request is made of, the same for each attempt. */
export interface HttpRequest {
  url: string;
  method: 'POST' | 'PUT';
  headers: Record<string, string>;
  body: RequestBody;
  signal?: AbortSignal | undefined;
  timeoutMs: number;
}

/** What `fetch` takes as a body. */
export type RequestBody = NonNullable<NonNullable<Parameters<typeof fetch>[1]>['body']>;

/** An answer of a GraphQL server. */
export interface GraphQLAnswer {
  data?: unknown;
  errors?: readonly unknown[] | undefined;
}

/** Sends a request, again if need be, and gives its answer. */
export function send(
  connection: Connection,
  request: HttpRequest,
  retry = connection.retry,
): Promise<GraphQLAnswer> {
  return withRetry(retry, request.signal, () => exchange(connection, request, readAnswer));
}

/** Reads an answer, or throws what it says went wrong. */
export async function readAnswer(response: Response): Promise<GraphQLAnswer> {
  const answer = parseAnswer(await response.text());
  const facts = answerFacts(response);
  if (answer?.errors?.length) throw readErrors(answer.errors, facts);
  if (!response.ok) throw badResponse(facts);
  return answer ?? {};
}

/** Reads an answer's text; undefined when it is not an answer of a GraphQL server. */
export function parseAnswer(text: string): GraphQLAnswer | undefined {
  try {
    const { data, errors } = asRecord(JSON.parse(text));
    return { data, errors: Array.isArray(errors) ? errors : undefined };
  } catch {
    return undefined;
  }
}

/**
 * Sends a request once and hands the response to `read`, all under one deadline.
 * Whatever fails on the way is a `NetworkError`, the deadline's `TimeoutError`, or
 * the reason the caller gave up for.
 */
export async function exchange<T>(
  connection: Connection,
  request: HttpRequest,
  read: (response: Response, deadline: Deadline) => Promise<T>,
): Promise<T> {
  const deadline = startDeadline(request.signal, request.timeoutMs);
  try {
    const { url, method, body } = request;
    const headers = { ...connection.headers, ...request.headers };
    // `duplex` is asked for with a stream as body, and ignored otherwise.
    const init = { method, headers, body, duplex: 'half' as const, signal: deadline.signal };
    const response = await connection.fetch(url, init);
    return await read(response, deadline);
  } catch (error) {
    throw transportError(error, deadline.signal);
  } finally {
    deadline.end();
  }
}

/** Says what a failed transport means. */
export function transportError(error: unknown, signal: AbortSignal): unknown {
  if (signal.aborted) return signal.reason;
  if (error instanceof ApiError) return error;
  const message = `The connection failed: ${String(error)}`;
  return new ApiError('NETWORK', message, { cause: error });
}

/** Reads what an answer says without its body. */
function answerFacts({ status, headers }: Response): AnswerFacts {
  const retryAfter = headers.get('retry-after');
  return {
    status,
    requestId: headers.get('x-request-id') ?? undefined,
    // Given as a date it is left out, and the usual pause applies.
    details: { retryAfterSeconds: Number(retryAfter) || undefined },
  };
}
