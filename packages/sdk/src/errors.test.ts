import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as codes from './error-codes.ts';
import { ApiError } from './errors.ts';

const classes = Object.entries(codes).map(([name, ErrorClass]) => ({ name, ErrorClass }));
const classesOf = (error: unknown) =>
  classes.filter(({ ErrorClass }) => error instanceof ErrorClass).map(({ name }) => name);

describe('an error', () => {
  it.each([
    ['UNAUTHENTICATED', ['UnauthenticatedError']],
    ['FORBIDDEN', ['ForbiddenError']],
    ['BAD_USER_INPUT', ['InputError']],
    ['NOT_FOUND', ['NotFoundError']],
    ['CONFLICT', ['ConflictError']],
    ['KEY_TAKEN', ['KeyTakenError']],
    ['ARCHIVED', ['ArchivedError']],
    ['REJECTED', ['RejectedError']],
    ['IDEMPOTENCY_KEY_REUSED', ['IdempotencyKeyReusedError']],
    ['IDEMPOTENCY_IN_PROGRESS', ['IdempotencyInProgressError']],
    ['COST_LIMIT', ['CostLimitError', 'LimitError']],
    ['DOCUMENT_LIMIT', ['DocumentLimitError', 'LimitError']],
    ['PAYLOAD_TOO_LARGE', ['PayloadTooLargeError']],
    ['POSITION_TAKEN', ['PositionTakenError']],
    ['LIMIT_ALIASES', ['LimitError']],
    ['RATE_LIMITED', ['RateLimitError']],
    ['OVERLOADED', ['OverloadedError']],
    ['UNAVAILABLE', ['UnavailableError']],
    ['TIMEOUT', ['TimeoutError']],
    ['CURSOR_EXPIRED', ['CursorExpiredError']],
    ['INTERNAL', ['InternalError']],
    ['NETWORK', ['NetworkError']],
    ['BAD_RESPONSE', ['BadResponseError']],
    ['SOMETHING_NEW', []],
  ])('with the code %s is an instance of %j', (code, names) => {
    const error = new ApiError(code, 'A sentence.');

    expect(classesOf(error).sort()).toEqual(names);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toBeInstanceOf(Error);
  });

  it('has a class for every code of the API', () => {
    const source = readFileSync(new URL('../../api/src/kernel/errors.ts', import.meta.url), 'utf8');
    const codesOfApi = [...source.matchAll(/^ {2}\| '(\w+)'/gm)].map(([, code = '']) => code);

    expect(codesOfApi).toContain('CONFLICT');
    expect(codesOfApi.filter((code) => classesOf(new ApiError(code, '')).length === 0)).toEqual([]);
  });

  it.each([[new Error('Broken.')], ['CONFLICT'], [null], [undefined], [{ code: 'CONFLICT' }]])(
    'is not %s',
    (value) => {
      expect(value).not.toBeInstanceOf(ApiError);
      expect(classesOf(value)).toEqual([]);
    },
  );

  it.each([
    ['NETWORK', undefined, true],
    ['TIMEOUT', undefined, true],
    ['TIMEOUT', 200, false],
    ['TIMEOUT', 504, true],
    ['RATE_LIMITED', 200, true],
    ['BAD_RESPONSE', 502, true],
    ['BAD_RESPONSE', 404, false],
    ['INTERNAL', 200, false],
    ['INTERNAL', 500, true],
    ['IDEMPOTENCY_IN_PROGRESS', 409, true],
    ['CONFLICT', 409, false],
  ])('%s with the status %s: retryable is %s', (code, status, retryable) => {
    expect(new ApiError(code, 'A sentence.', { status }).retryable).toBe(retryable);
  });
});
