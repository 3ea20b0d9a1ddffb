import { databaseFailureOf, SENTENCES } from '../db/failures.ts';
import type { JobStatus } from '../generated/prisma/enums.ts';
import { DomainError, type ErrorCode } from '../kernel/errors.ts';
import { retryDelayMs } from './backoff.ts';

/** How an attempt at a job ended. */
export type Outcome =
  | { as: 'SUCCEEDED'; result: unknown }
  /** It would fail again tomorrow. */
  | { as: 'REFUSED'; code: string; message: string }
  /** It may well succeed another time. */
  | { as: 'DISTURBED'; code: string; message: string }
  /** The process shuts down, or others had to get their turn. */
  | { as: 'INTERRUPTED' };

/** Refusals that stand for a state of affairs that passes. */
const PASSING: ReadonlySet<ErrorCode> = new Set([
  'IDEMPOTENCY_IN_PROGRESS',
  'RATE_LIMITED',
  'OVERLOADED',
  'UNAVAILABLE',
  'TIMEOUT',
]);

/** What an attempt came to that ended with an error. */
export function outcomeOf(error: unknown): Outcome {
  if (error instanceof DomainError) {
    const { code, message, details } = error;
    const passes = PASSING.has(code) || details.retryable === true;
    return { as: passes ? 'DISTURBED' : 'REFUSED', code, message };
  }
  const failure = databaseFailureOf(error);
  if (failure) {
    const code = failure === 'WRITE_CONFLICT' ? 'CONFLICT' : failure;
    return { as: 'DISTURBED', code, message: SENTENCES[failure] };
  }
  return {
    as: 'DISTURBED',
    code: 'INTERNAL',
    message: 'Something went wrong on the server. It was noted under the id of the job.',
  };
}

/** What decides how a job goes on after an attempt. */
export interface AttemptedJob {
  readonly attempts: number;
  readonly maxAttempts: number;
  readonly again: boolean;
}

/** How a job goes on, and the columns that change. */
export interface Sequel {
  status: JobStatus;
  /** Whether it starts from the beginning: what an earlier run left is cleared. */
  isAnew: boolean;
  /** When it is started again at the earliest; absent leaves it. */
  runAt?: Date;
  attempts?: number;
  error: { code: string; message: string } | null;
}

/** Decides how a job goes on after an attempt. */
export function sequelOf(job: AttemptedJob, outcome: Outcome, now: Date, random: number): Sequel {
  const { attempts, maxAttempts, again } = job;
  switch (outcome.as) {
    case 'INTERRUPTED':
      return { status: 'QUEUED', isAnew: false, attempts: Math.max(attempts - 1, 0), error: null };
    case 'DISTURBED': {
      if (attempts >= maxAttempts) return again ? anew(now) : failed(outcome);
      const runAt = new Date(now.getTime() + retryDelayMs(attempts, random));
      return { status: 'QUEUED', isAnew: false, runAt, error: errorOf(outcome) };
    }
    case 'REFUSED':
      return again ? anew(now) : failed(outcome);
    case 'SUCCEEDED':
      return again ? anew(now) : { status: 'SUCCEEDED', isAnew: false, error: null };
  }
}

/** Whoever asked for it again while it ran is owed a run that begins after that. */
function anew(now: Date): Sequel {
  return { status: 'QUEUED', isAnew: true, runAt: now, attempts: 0, error: null };
}

function failed(outcome: { code: string; message: string }): Sequel {
  return { status: 'FAILED', isAnew: false, error: errorOf(outcome) };
}

function errorOf({ code, message }: { code: string; message: string }) {
  return { code, message };
}
