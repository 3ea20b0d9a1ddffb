import { setTimeout as delay } from 'node:timers/promises';
import type { ServiceContext } from '../context.ts';
import type { DatabaseLog } from '../db/database.ts';
import { write } from '../entity/index.ts';
import { Prisma } from '../generated/prisma/client.ts';
import { type Hold, LeaseLostError } from './checkpoint.ts';
import { job } from './job.entity.ts';
import { type Outcome, outcomeOf, type Sequel, sequelOf } from './outcome.ts';

/** An outage right at the end must not cost a long job its lease. */
const WAITS_MS = [500, 1_000, 2_000, 4_000, 8_000];

export interface SettleOptions {
  ctx: ServiceContext;
  signal: AbortSignal;
  random: () => number;
  log: DatabaseLog;
}

/**
 * Stores how an attempt ended, if the job is still ours.
 *
 * When the database stays away for too long it gives up: the lease runs out, and
 * the job goes on from its last checkpoint.
 *
 * @returns how the job goes on; null when that was not ours to decide any more
 */
export async function settle(
  hold: Hold,
  outcome: Outcome,
  { ctx, signal, random, log }: SettleOptions,
): Promise<Sequel | null> {
  for (const waitMs of [...WAITS_MS, null]) {
    try {
      return await storeOutcome(ctx, hold, outcome, random());
    } catch (error) {
      if (error instanceof LeaseLostError) return null;
      const isPassing = outcomeOf(error).as === 'DISTURBED';
      if (!isPassing || waitMs === null || signal.aborted) {
        log.warn({ err: error, jobId: hold.id }, 'The end of a job could not be stored.');
        return null;
      }
      await delay(waitMs, undefined, { signal }).catch(() => {});
    }
  }
  return null;
}

function storeOutcome(
  ctx: ServiceContext,
  { workspaceId, id, lease }: Hold,
  outcome: Outcome,
  random: number,
): Promise<Sequel> {
  return write(ctx, { field: 'job', args: id }, async (tx) => {
    // Locked from here on: who asks for it again now waits, and finds it ended.
    const [row] = await tx.db.job.updateManyAndReturn({
      where: { workspaceId, id, lease, status: 'RUNNING' },
      data: { leaseUntil: null },
    });
    if (!row) throw new LeaseLostError();
    const sequel = sequelOf(row, outcome, tx.now(), random);
    const isEnd = sequel.status !== 'QUEUED';
    const revision = row.revision + (isEnd ? 1 : 0);
    await tx.db.job.updateMany({
      where: { workspaceId, id },
      data: {
        ...columnsOf(sequel),
        ...(outcome.as === 'SUCCEEDED' && isEnd ? resultOf(outcome.result) : {}),
        ...(isEnd ? { finishedAt: tx.now(), revision } : {}),
      },
    });
    const change = { entity: job, row: { ...row, revision }, changedFields: ['status'] };
    if (isEnd) tx.record({ ...change, action: 'UPDATED' });
    return sequel;
  });
}

function columnsOf({ status, isAnew, runAt, attempts, error }: Sequel) {
  return {
    status,
    errorCode: error?.code ?? null,
    errorMessage: error?.message ?? null,
    ...(runAt ? { runAt } : {}),
    ...(attempts === undefined ? {} : { attempts }),
    ...(isAnew ? FROM_THE_BEGINNING : {}),
  };
}

const FROM_THE_BEGINNING = {
  again: false,
  state: Prisma.DbNull,
  phase: null,
  done: 0,
  total: null,
  startedAt: null,
};

/** A job that has ended well needs its notes no more. */
function resultOf(result: unknown) {
  const json = JSON.stringify(result ?? null);
  return {
    result: json === 'null' ? Prisma.DbNull : JSON.parse(json),
    state: Prisma.DbNull,
  };
}
