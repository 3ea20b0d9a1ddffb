import { createHash } from 'node:crypto';
import { appendChanges } from '../changes/append.ts';
import type { ServiceContext } from '../context.ts';
import { databaseFailureOf, isUniqueViolation } from '../db/failures.ts';
import { DomainError } from '../kernel/errors.ts';
import { type RecordedChange, StaleReadError, type WriteContext } from './write-context.ts';

/** Which write it is: the same call again must be recognised as the same. */
export interface WriteCall {
  /** The place of the field in the operation. */
  field: string;
  /** The arguments of the field, as coerced. */
  args: unknown;
}

const MAX_ATTEMPTS = 4;

/**
 * Runs one write: everything in it, its changes and its answer commit together.
 *
 * `work` may run more than once, when another write came between its reading
 * and its writing; it must have no effect outside the database. With an
 * Idempotency-Key a repeated call returns the first answer and does nothing.
 *
 * @returns what `work` returns; it is stored as JSON, so it holds plain data
 */
export async function write<T>(
  ctx: ServiceContext,
  call: WriteCall,
  work: (ctx: WriteContext) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await attemptWrite(ctx, call, work, attempt > 1);
    } catch (error) {
      const again = isOvertaken(error);
      if (!again || attempt === MAX_ATTEMPTS) throw again ? contention() : error;
    }
  }
}

/** Another write came between reading and writing: what was planned no longer holds. */
function isOvertaken(error: unknown): boolean {
  if (error instanceof StaleReadError || isUniqueViolation(error)) return true;
  return databaseFailureOf(error) === 'WRITE_CONFLICT';
}

async function attemptWrite<T>(
  ctx: ServiceContext,
  call: WriteCall,
  work: (ctx: WriteContext) => Promise<T>,
  isRetry: boolean,
): Promise<T> {
  const changes: RecordedChange[] = [];
  let wakesJobs = false;
  const { actor } = ctx;
  const result = await ctx.db.$transaction(async (tx) => {
    const writeContext: WriteContext = {
      actor,
      db: tx,
      now: ctx.now,
      requestId: ctx.requestId,
      isRetry,
      record: (change) => changes.push(change),
      wakeJobs: () => {
        wakesJobs = true;
      },
    };
    const replay = await claimIdempotencyKey(ctx, writeContext, call);
    if (replay) return replay.outcome as T;
    const outcome = await work(writeContext);
    await storeOutcome(ctx, writeContext, call, outcome);
    const { workspaceId, memberId } = actor;
    await appendChanges(
      tx,
      { workspaceId, memberId, requestId: ctx.requestId, at: ctx.now() },
      changes,
    );
    return outcome;
  });
  if (changes.length > 0) ctx.changed();
  if (wakesJobs) ctx.jobs.wake();
  return result;
}

/** Carries the result of a rehearsal out of the transaction it takes back. */
class Rehearsed extends Error {
  readonly result: unknown;

  constructor(result: unknown) {
    super('rehearsed');
    this.result = result;
  }
}

/** Runs a write and takes it back: the result says what a real run would do. */
export async function rehearse<T>(
  ctx: ServiceContext,
  work: (ctx: WriteContext) => Promise<T>,
): Promise<T> {
  try {
    return await ctx.db.$transaction(async (db) => {
      const { actor, now, requestId } = ctx;
      const silent = { record: () => {}, wakeJobs: () => {} };
      throw new Rehearsed(await work({ actor, db, now, requestId, isRetry: false, ...silent }));
    });
  } catch (error) {
    if (error instanceof Rehearsed) return error.result as T;
    throw error;
  }
}

/** Takes the key for this call; when it is taken, returns the stored answer of the first call. */
async function claimIdempotencyKey(
  { idempotencyKey: key, now }: ServiceContext,
  { db, actor }: WriteContext,
  call: WriteCall,
): Promise<{ outcome: unknown } | null> {
  if (!key) return null;
  const { workspaceId } = actor;
  const requestHash = hashOf(call);
  const claim = db.idempotencyRecord.createMany({
    data: [{ workspaceId, key, field: call.field, requestHash, createdAt: now() }],
    skipDuplicates: true,
  });
  // A twin that has not committed yet holds the row; waiting for it ends at the lock limit.
  const { count } = await claim.catch((error: unknown) => {
    throw databaseFailureOf(error) === 'TIMEOUT' ? inProgress() : error;
  });
  if (count === 1) return null;
  const record = await db.idempotencyRecord.findUnique({
    where: { workspaceId_key_field: { workspaceId, key, field: call.field } },
  });
  if (!record) throw new StaleReadError();
  if (record.requestHash !== requestHash) {
    throw new DomainError(
      'IDEMPOTENCY_KEY_REUSED',
      `The Idempotency-Key “${key}” was used for another request. Give every request its own key.`,
    );
  }
  return { outcome: record.outcome };
}

async function storeOutcome(
  { idempotencyKey: key }: ServiceContext,
  { db, actor }: WriteContext,
  { field }: WriteCall,
  outcome: unknown,
): Promise<void> {
  if (!key) return;
  const { workspaceId } = actor;
  await db.idempotencyRecord.update({
    where: { workspaceId_key_field: { workspaceId, key, field } },
    data: { outcome: JSON.parse(JSON.stringify(outcome)) },
  });
}

function hashOf({ field, args }: WriteCall): string {
  return createHash('sha256')
    .update(JSON.stringify([field, args]))
    .digest('hex');
}

function inProgress(): DomainError {
  return new DomainError(
    'IDEMPOTENCY_IN_PROGRESS',
    'A request with this Idempotency-Key is still running. Try again in a moment.',
    { retryAfterSeconds: 1 },
  );
}

function contention(): DomainError {
  return new DomainError(
    'CONFLICT',
    'Others changed the same objects at the same time, several times over. Try again.',
    { retryable: true },
  );
}
