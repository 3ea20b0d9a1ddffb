import { describe, expect, it } from 'vitest';
import { DatabaseFailure } from '../db/failures.ts';
import { DomainError } from '../kernel/errors.ts';
import { retryDelayMs } from './backoff.ts';
import { type Outcome, outcomeOf, sequelOf } from './outcome.ts';

describe('retryDelayMs', () => {
  it.each([
    [0, 0, 2_000],
    [1, 0, 2_000],
    [1, 1, 1_000],
    [2, 0, 4_000],
    [3, 0.5, 6_000],
    [9, 0, 512_000],
    [10, 0, 600_000],
    [1_000, 1, 300_000],
  ])('waits after %i attempts, with the random number %d, %i ms', (attempts, random, ms) => {
    expect(retryDelayMs(attempts, random)).toBe(ms);
  });
});

describe('outcomeOf', () => {
  const INTERNAL = 'Something went wrong on the server. It was noted under the id of the job.';

  it.each([
    [new DomainError('NOT_FOUND', 'It is gone.'), 'REFUSED', 'NOT_FOUND', 'It is gone.'],
    [new DomainError('OVERLOADED', 'Later.'), 'DISTURBED', 'OVERLOADED', 'Later.'],
    [new DomainError('CONFLICT', 'Late.', { retryable: true }), 'DISTURBED', 'CONFLICT', 'Late.'],
    [new DomainError('CONFLICT', 'No.'), 'REFUSED', 'CONFLICT', 'No.'],
    [
      new DatabaseFailure('UNAVAILABLE'),
      'DISTURBED',
      'UNAVAILABLE',
      'The database cannot be reached. Try again in a few seconds.',
    ],
    [
      Object.assign(new Error('x'), { code: '40001' }),
      'DISTURBED',
      'CONFLICT',
      'Another write came first. Try again.',
    ],
    [new TypeError('sofia@example.org is not a number'), 'DISTURBED', 'INTERNAL', INTERNAL],
  ])('reads %s as %s', (error, as, code, message) => {
    expect(outcomeOf(error)).toEqual({ as, code, message });
  });
});

describe('sequelOf', () => {
  const now = new Date('2026-11-21T10:00:00Z');
  const soon = new Date('2026-11-21T10:00:02Z');
  const ok: Outcome = { as: 'SUCCEEDED', result: 5 };
  const no: Outcome = { as: 'REFUSED', code: 'NOT_FOUND', message: 'Gone.' };
  const out: Outcome = { as: 'DISTURBED', code: 'UNAVAILABLE', message: 'Away.' };
  const stop: Outcome = { as: 'INTERRUPTED' };
  const gone = { code: 'NOT_FOUND', message: 'Gone.' };
  const away = { code: 'UNAVAILABLE', message: 'Away.' };
  const anew = { status: 'QUEUED', isAnew: true, runAt: now, attempts: 0, error: null };

  it.each([
    ['ends well', ok, 1, false, { status: 'SUCCEEDED', isAnew: false, error: null }],
    ['starts anew', ok, 1, true, anew],
    ['fails at once', no, 1, false, { status: 'FAILED', isAnew: false, error: gone }],
    ['starts anew after a refusal', no, 1, true, anew],
    ['waits', out, 1, false, { status: 'QUEUED', isAnew: false, runAt: soon, error: away }],
    ['waits on', out, 2, true, { status: 'QUEUED', isAnew: false, error: away }],
    ['gives up', out, 3, false, { status: 'FAILED', isAnew: false, error: away }],
    ['starts anew instead of giving up', out, 3, true, anew],
    ['is not blamed', stop, 1, false, { status: 'QUEUED', isAnew: false, attempts: 0 }],
  ])('%s', (_what, outcome, attempts, again, expected) => {
    expect(sequelOf({ attempts, maxAttempts: 3, again }, outcome, now, 0)).toMatchObject(expected);
  });
});
