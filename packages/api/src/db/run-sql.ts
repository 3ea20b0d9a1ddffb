import type { WorkspaceTransaction } from './workspace.ts';

/**
 * Runs one statement of set-based work inside a workspace, for what Prisma does row by row.
 *
 * `$1` is always the workspace and must be used; the parameters given are `$2`
 * and on. Cast `bigint` and `numeric` to `int`, `float8` or `text`: the engines
 * read them differently. Batches go in as one JSON parameter, read with
 * `jsonb_to_recordset`.
 */
export async function runSql<Row>(
  db: Pick<WorkspaceTransaction, '$queryRawUnsafe'>,
  workspaceId: string,
  sql: string,
  params: readonly unknown[] = [],
): Promise<Row[]> {
  return db.$queryRawUnsafe<Row[]>(sql, workspaceId, ...params);
}
