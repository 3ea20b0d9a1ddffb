import type { ServiceContext } from '../context.ts';
import type { RowStatus } from './row.ts';
import { rehearse, type WriteCall, write } from './write.ts';
import type { WriteContext } from './write-context.ts';

export interface BatchOptions {
  /** Find out what would happen and write nothing. */
  dryRun: boolean;
  /** Write nothing at all when one row is refused. */
  atomic: boolean;
}

/** Takes back what an atomic batch with a refused row has done so far, and carries its result out. */
class RefusedBatch extends Error {
  readonly result: unknown;

  constructor(result: unknown) {
    super('refused');
    this.result = result;
  }
}

/**
 * Runs a batch that writes while it finds out what is wrong: in a dry run, and
 * when an atomic one has a refused row, everything is taken back.
 *
 * @returns the result of the work, and whether it was kept
 */
export async function writeBatch<T extends { rows: readonly { status: RowStatus }[] }>(
  ctx: ServiceContext,
  call: WriteCall,
  { dryRun, atomic }: BatchOptions,
  work: (ctx: WriteContext) => Promise<T>,
): Promise<T & { applied: boolean }> {
  if (dryRun) return { ...(await rehearse(ctx, work)), applied: false };
  try {
    const result = await write(ctx, call, async (tx) => {
      const done = await work(tx);
      if (atomic && done.rows.some(({ status }) => status === 'REJECTED')) {
        throw new RefusedBatch(done);
      }
      return done;
    });
    return { ...result, applied: true };
  } catch (error) {
    if (error instanceof RefusedBatch) return { ...(error.result as T), applied: false };
    throw error;
  }
}
