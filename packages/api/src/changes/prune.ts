import type { Database } from '../db/database.ts';

const MOST_AT_ONCE = 5_000;

/**
 * Deletes changes older than the time given, the oldest first, and answers how
 * many.
 *
 * Only the beginning of a log goes, up to the first change that is young enough,
 * so what is kept has no gap. The last change of a workspace always stays: a
 * cursor at it misses nothing, however long nothing happens.
 */
export async function pruneChanges(database: Database, olderThan: Date): Promise<number> {
  let pruned = 0;
  for (;;) {
    const [batch] = await database.query<{ count: number }>(PRUNE, [olderThan.toISOString()]);
    const count = batch?.count ?? 0;
    pruned += count;
    if (count < MOST_AT_ONCE) return pruned;
  }
}

const PRUNE = `
WITH kept AS (
  SELECT w.id AS "workspaceId", coalesce(young.position, last.position) AS position
  FROM workspace w
  CROSS JOIN LATERAL (SELECT max(e.position) AS position FROM change_event e
    WHERE e."workspaceId" = w.id) last
  LEFT JOIN LATERAL (SELECT e.position FROM change_event e
    WHERE e."workspaceId" = w.id AND e.at >= $1::timestamptz ORDER BY e.position LIMIT 1) young ON true
), gone AS (
  SELECT e."workspaceId", e.position FROM kept
  JOIN change_event e ON e."workspaceId" = kept."workspaceId" AND e.position < kept.position
  ORDER BY e."workspaceId", e.position LIMIT ${MOST_AT_ONCE}
), pruned AS (
  DELETE FROM change_event WHERE ("workspaceId", position) IN (TABLE gone) RETURNING 1
)
SELECT count(*)::int AS count FROM pruned`;
