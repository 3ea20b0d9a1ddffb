import type { ServiceContext } from '../../context.ts';
import { StaleReadError, type WriteCall, type WriteContext, write } from '../../entity/index.ts';
import { Prisma, type Job as StoredJob } from '../../generated/prisma/client.ts';
import { findJobKind, job } from '../../jobs/index.ts';
import { requireScope } from '../../kernel/actor.ts';
import { DomainError } from '../../kernel/errors.ts';
import { stoppable } from '../../kernel/stoppable.ts';

type Columns = Prisma.JobUpdateManyMutationInput;

/**
 * Cancels a job that waits or runs.
 *
 * It is over at once: what its handler has not committed by now is never
 * written, as the hold it needs for that is taken away. Safe to repeat.
 */
export async function cancelJob(ctx: ServiceContext, call: WriteCall, id: string): Promise<string> {
  requireScope(ctx.actor, 'WRITE');
  await write(ctx, call, async (tx) => {
    const row = await getManageable(tx, id);
    if (row.status === 'CANCELLED') return {};
    if (row.status !== 'QUEUED' && row.status !== 'RUNNING') {
      throw new DomainError(
        'CONFLICT',
        `The job has ended already as ${row.status}; only a job that waits or runs can be cancelled.`,
        { status: row.status },
      );
    }
    await change(tx, row, {
      status: 'CANCELLED',
      lease: { increment: 1 },
      leaseUntil: null,
      state: Prisma.DbNull,
      again: false,
      finishedAt: tx.now(),
    });
    return {};
  });
  ctx.jobs.changed(id);
  return id;
}

/** Puts a failed job back into the queue, to go on where it stopped, with all its attempts. */
export async function retryJob(ctx: ServiceContext, call: WriteCall, id: string): Promise<string> {
  requireScope(ctx.actor, 'WRITE');
  await write(ctx, call, async (tx) => {
    const row = await getManageable(tx, id);
    if (row.status !== 'FAILED') {
      throw new DomainError(
        'CONFLICT',
        `The job is ${row.status}; only a failed job can be tried again.`,
        { status: row.status },
      );
    }
    await refuseTwin(tx, row);
    await change(tx, row, {
      status: 'QUEUED',
      attempts: 0,
      runAt: tx.now(),
      finishedAt: null,
      errorCode: null,
      errorMessage: null,
    });
    tx.wakeJobs();
    return {};
  });
  ctx.jobs.changed(id);
  return id;
}

/**
 * Follows a job: as it is now, then whenever it has changed, until it has ended.
 *
 * States that pass too quickly may be left out, the end never is.
 */
export async function followJob(
  ctx: ServiceContext,
  id: string,
): Promise<AsyncGenerator<StoredJob, void, void>> {
  requireScope(ctx.actor, 'READ');
  if (!(await find(ctx, id))) throw noJob();
  return stoppable((signal) => follow(ctx, id, signal));
}

async function* follow(
  ctx: ServiceContext,
  id: string,
  signal: AbortSignal,
): AsyncGenerator<StoredJob, void, void> {
  // Before the first look: what changes after it is told.
  const watch = ctx.jobs.watch(id);
  let last: StoredJob | null = null;
  try {
    do {
      await checkKey(ctx);
      const row = await find(ctx, id);
      if (!row) throw noJob();
      if (!last || hasChanged(last, row)) yield row;
      if (row.finishedAt) return;
      last = row;
    } while (await watch.next(signal));
    // A stream that just ended would look as if the job had.
    if (!signal.aborted) throw shuttingDown();
  } finally {
    watch.close();
  }
}

/** What a client can see of a job while it is open. */
const SHOWN = ['status', 'phase', 'done', 'total', 'attempts', 'revision', 'errorMessage'] as const;

function hasChanged(before: StoredJob, after: StoredJob): boolean {
  return SHOWN.some((name) => before[name] !== after[name]);
}

async function checkKey(ctx: ServiceContext): Promise<void> {
  if (await ctx.stillAllowed(false)) return;
  throw new DomainError(
    'UNAUTHENTICATED',
    'The API key of this stream was revoked, has expired or lost rights. Subscribe again with a valid key.',
  );
}

function find({ db, actor: { workspaceId } }: Pick<ServiceContext, 'db' | 'actor'>, id: string) {
  return db.job.findUnique({ where: { workspaceId_id: { workspaceId, id } } });
}

/** The job, if the caller may decide about jobs of its kind; a kind of another version asks for most. */
async function getManageable(tx: WriteContext, id: string): Promise<StoredJob> {
  const { workspaceId } = tx.actor;
  const row = await tx.db.job.findUnique({ where: { workspaceId_id: { workspaceId, id } } });
  if (!row) throw noJob();
  requireScope(tx.actor, findJobKind(row.kind)?.manageScope ?? 'ADMIN');
  return row;
}

async function refuseTwin(tx: WriteContext, { workspaceId, kind, uniqueKey }: StoredJob) {
  if (uniqueKey === null) return;
  const twin = await tx.db.job.findFirst({
    where: { workspaceId, kind, uniqueKey, status: { in: ['QUEUED', 'RUNNING'] } },
    select: { id: true },
  });
  if (!twin) return;
  throw new DomainError(
    'CONFLICT',
    'Another job that does the same work waits or runs already, so this one is not needed.',
  );
}

async function change(tx: WriteContext, row: StoredJob, columns: Columns): Promise<void> {
  const { workspaceId, id, status, lease } = row;
  const revision = row.revision + 1;
  const { count } = await tx.db.job.updateMany({
    where: { workspaceId, id, status, lease },
    data: { ...columns, revision },
  });
  if (count !== 1) throw new StaleReadError();
  tx.record({
    entity: job,
    row: { ...row, revision },
    action: 'UPDATED',
    changedFields: ['status'],
  });
}

function shuttingDown(): DomainError {
  return new DomainError(
    'UNAVAILABLE',
    'The server shuts down before the job has ended. Subscribe again.',
    { retryAfterSeconds: 2 },
  );
}

function noJob(): DomainError {
  return new DomainError('NOT_FOUND', 'There is no job with this id.', { path: 'id' });
}
