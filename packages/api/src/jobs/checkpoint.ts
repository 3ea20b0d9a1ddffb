import type { Queries } from '../db/database.ts';
import type { WorkspaceTransaction } from '../db/workspace.ts';
import { Prisma } from '../generated/prisma/client.ts';

/** How far a job is, stored together with what a chunk of it wrote. */
export interface Progress<State> {
  /** Where to go on after a restart. Keep it small, and free of personal data. */
  state: State;
  /** What the job is at, where its kind has several things to do; leaves what is known when left out. */
  phase?: string;
  done: number;
  /** Leaves what is known when left out. */
  total?: number;
}

/** A transaction of either door: Prisma's of the workspace, or plain SQL. */
export type JobTransaction = WorkspaceTransaction | Queries;

/** The hold of one attempt on its job: every later holder has a greater lease. */
export interface Hold {
  readonly workspaceId: string;
  readonly id: string;
  readonly lease: number;
}

/** Thrown when a job is no longer in the hands of the attempt that writes for it. */
export class LeaseLostError extends Error {
  constructor() {
    super('The job was cancelled, or another process has taken it.');
    this.name = 'LeaseLostError';
  }
}

const CHECKPOINT = `
UPDATE job SET state = $4::jsonb, done = $5, total = coalesce($6, total),
  phase = coalesce($7, phase), attempts = 0
WHERE "workspaceId" = $1 AND id = $2 AND lease = $3 AND status = 'RUNNING' RETURNING 1`;

/**
 * Stores how far a job is, in the transaction of what was done for it.
 *
 * The row is only found with the lease of this attempt. It stays locked until
 * the commit, so nobody can take the job between the check and the commit, and
 * one that was taken before takes the whole transaction back. Getting further
 * also gives the job all its attempts again.
 */
export async function storeCheckpoint(
  tx: JobTransaction,
  { workspaceId, id, lease }: Hold,
  { state, phase, done, total }: Progress<unknown>,
): Promise<void> {
  const json = state == null ? null : JSON.stringify(state);
  const count =
    'exec' in tx
      ? (
          await tx.query(CHECKPOINT, [
            workspaceId,
            id,
            lease,
            json,
            done,
            total ?? null,
            phase ?? null,
          ])
        ).length
      : await updateThroughPrisma(tx);
  if (count !== 1) throw new LeaseLostError();

  async function updateThroughPrisma(db: WorkspaceTransaction): Promise<number> {
    const updated = await db.job.updateMany({
      where: { workspaceId, id, lease, status: 'RUNNING' },
      data: {
        state: json === null ? Prisma.DbNull : JSON.parse(json),
        done,
        ...(total === undefined ? {} : { total }),
        ...(phase === undefined ? {} : { phase }),
        attempts: 0,
      },
    });
    return updated.count;
  }
}
