import { setImmediate as nextTurn } from 'node:timers/promises';
import type { ServiceContext } from '../context.ts';
import type { DatabaseLog } from '../db/database.ts';
import { planForAnyWorkspace } from '../db/plans.ts';
import { write } from '../entity/index.ts';
import { type Hold, LeaseLostError, storeCheckpoint } from './checkpoint.ts';
import type { ClaimedJob } from './claim.ts';
import { findJobKind, type RawJobRun } from './definition.ts';
import { type Outcome, outcomeOf } from './outcome.ts';

/** Why an attempt is to stop. */
export type StopReason = 'LOST' | 'SHUTDOWN' | 'GIVE_WAY';

const SENTENCES: Readonly<Record<StopReason, string>> = {
  LOST: 'The job is no longer ours.',
  SHUTDOWN: 'The process shuts down.',
  GIVE_WAY: 'Others have waited long enough.',
};

/** Thrown in a handler that was asked to stop, at its next pause. */
export class JobStoppedError extends Error {
  readonly reason: StopReason;

  constructor(reason: StopReason) {
    super(SENTENCES[reason]);
    this.name = 'JobStoppedError';
    this.reason = reason;
  }
}

export interface AttemptOptions {
  ctx: ServiceContext;
  /** Aborts with a {@link JobStoppedError}. */
  signal: AbortSignal;
  /** Called when there may be progress to tell of. */
  progressed: () => void;
  log: DatabaseLog;
}

/**
 * Lets the handler of a job work once.
 *
 * @returns how it ended; null when the job is no longer ours, so nothing may be written
 */
export async function attempt(
  job: ClaimedJob,
  { ctx, signal, progressed, log }: AttemptOptions,
): Promise<Outcome | null> {
  const kind = findJobKind(job.kind);
  if (!kind) throw new Error(`Jobs of the kind ${job.kind} were claimed, but nothing does them.`);
  if (job.attempts > job.maxAttempts) return stalled(job);
  try {
    const result = await kind.perform(runOf(job, ctx, signal, progressed));
    return { as: 'SUCCEEDED', result: result === undefined ? null : result };
  } catch (error) {
    const stop = signal.reason instanceof JobStoppedError ? signal.reason.reason : null;
    if (error instanceof LeaseLostError || stop === 'LOST') return null;
    const outcome = outcomeOf(error);
    if (stop && outcome.as === 'DISTURBED') return { as: 'INTERRUPTED' };
    const facts = { err: error, jobId: job.id, kind: job.kind, requestId: job.requestId };
    if (outcome.as === 'DISTURBED') log.warn(facts, 'An attempt at a job failed.');
    return outcome;
  }
}

/** Whoever ran it died each time, before it got any further: it may well be what kills them. */
function stalled({ maxAttempts }: ClaimedJob): Outcome {
  return {
    as: 'REFUSED',
    code: 'TIMEOUT',
    message: `The job was started ${maxAttempts} times and never got any further before its server stopped. Ask for less at once, or retry it.`,
  };
}

function runOf(
  { input, state, ...job }: ClaimedJob,
  ctx: ServiceContext,
  signal: AbortSignal,
  progressed: () => void,
): RawJobRun {
  const { workspaceId, id, lease } = job;
  const hold: Hold = { workspaceId, id, lease };
  const checkpoint: RawJobRun['checkpoint'] = async (tx, progress) => {
    await storeCheckpoint(tx, hold, progress);
    progressed();
  };
  const pause = async () => {
    signal.throwIfAborted();
    await nextTurn();
  };
  return {
    id,
    ctx,
    input,
    state,
    signal,
    checkpoint,
    pause,
    async chunk(work) {
      await pause();
      const { state } = await write(ctx, { field: 'job', args: id }, async (tx) => {
        await planForAnyWorkspace(tx.db, workspaceId);
        const progress = await work(tx);
        await checkpoint(tx.db, progress);
        return progress;
      });
      return state;
    },
  };
}
