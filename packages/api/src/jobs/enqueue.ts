import type { WriteContext } from '../entity/index.ts';
import { newId } from '../kernel/ids.ts';
import type { JobKind } from './definition.ts';
import { job } from './job.entity.ts';

/** What to do in the background. */
export interface JobOrder<Input> {
  kind: JobKind<Input>;
  input: Input;
  /**
   * Names the work, so that it is not done twice for nothing: of jobs of one kind
   * with the same key at most one waits or runs. Asking again is answered with
   * that one; when it has begun already, it starts anew once it has ended. Its
   * input stays the first one, so put into the key whatever tells works apart.
   */
  uniqueKey?: string;
  /** Not before this time; at once when left out. */
  runAt?: Date;
}

/**
 * Puts a job into the queue, as part of a write: it exists when that commits.
 *
 * With a unique key, make it the last thing the write does: it holds up everyone
 * who asks for the same work, and the job itself, until the commit.
 *
 * @returns the id of the job
 */
export async function enqueueJob<Input>(
  ctx: WriteContext,
  { kind, input, uniqueKey, runAt }: JobOrder<Input>,
): Promise<string> {
  const { workspaceId, memberId, scopes } = ctx.actor;
  const now = ctx.now();
  const due = runAt ?? now;
  ctx.wakeJobs();
  const open = uniqueKey === undefined ? null : await joinOpen(ctx, kind.kind, uniqueKey, due);
  if (open) return open;

  const row = {
    workspaceId,
    id: newId(),
    kind: kind.kind,
    input: JSON.parse(JSON.stringify(kind.input.parse(input))),
    uniqueKey: uniqueKey ?? null,
    maxAttempts: kind.maxAttempts,
    runAt: due,
    scopes: [...scopes],
    requestId: ctx.requestId,
    createdById: memberId,
    createdAt: now,
    revision: 1,
  };
  await ctx.db.job.createMany({ data: [row] });
  ctx.record({ entity: job, row, action: 'CREATED', changedFields: [] });
  return row.id;
}

/**
 * Joins a job of the same name that waits or runs.
 *
 * The row stays locked until this write commits: a waiting job cannot begin
 * before, and so reads what was written here. One that runs is told to start anew.
 */
async function joinOpen(
  { db, actor: { workspaceId } }: WriteContext,
  kind: string,
  uniqueKey: string,
  due: Date,
): Promise<string | null> {
  const [open] = await db.job.updateManyAndReturn({
    where: { workspaceId, kind, uniqueKey, status: { in: ['QUEUED', 'RUNNING'] } },
    data: { again: true },
    select: { id: true, runAt: true, startedAt: true },
  });
  if (!open) return null;
  // A job that was started before waits for a reason of its own.
  if (open.startedAt === null && due < open.runAt) {
    await db.job.updateMany({ where: { workspaceId, id: open.id }, data: { runAt: due } });
  }
  return open.id;
}
