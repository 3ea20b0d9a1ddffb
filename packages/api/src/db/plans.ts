import { runSql } from './run-sql.ts';
import type { WorkspaceTransaction } from './workspace.ts';

/**
 * Has the statements of a transaction planned for any workspace and not for the
 * one at hand. For work on whole batches of rows.
 *
 * A workspace that is just being filled is not among the values the planner's
 * statistics know. For it alone it expects one row wherever a table is narrowed
 * to the workspace, holds all indexes that begin with it for equally good, and
 * may join each row of a batch with all the rows of the workspace. Planned for
 * any, it expects an average workspace and takes the index that fits: beside a
 * workspace of 30,000 interactions, another one was filled with 4,900 rows/s
 * instead of 1,300.
 */
export async function planForAnyWorkspace(
  db: Pick<WorkspaceTransaction, '$queryRawUnsafe'>,
  workspaceId: string,
): Promise<void> {
  await runSql(
    db,
    workspaceId,
    `SELECT set_config('plan_cache_mode', 'force_generic_plan', true) WHERE $1::uuid IS NOT NULL`,
  );
}
