import { recordset, tableOf } from '../db/row-sets.ts';
import { runSql } from '../db/run-sql.ts';
import type { EntityDefinition } from './definition.ts';
import type { RowPlan } from './plan-row.ts';
import { listOf } from './positions.ts';
import type { StoredRow } from './row.ts';
import type { WriteContext } from './write-context.ts';

/**
 * Loads the places that are taken in the lists rows are put into: each of them where
 * a row asks for one or moves, else only the last, however many rows a list has.
 */
export async function loadTakenPlaces(
  { db, actor: { workspaceId } }: WriteContext,
  { model }: EntityDefinition,
  positionIn: readonly string[],
  plans: readonly RowPlan[],
): Promise<StoredRow[]> {
  const lists = new Map<string, Record<string, unknown>>();
  for (const { next } of plans) {
    const list = listOf(positionIn, next);
    const columns = positionIn.map((column) => [column, next[column]]);
    if (list !== null) lists.set(list, Object.fromEntries(columns));
  }
  const isAppended = plans.every(({ existing, next }) => !existing && next.position == null);
  const columns = positionIn.map((column) => `t."${column}"`).join(', ');
  const own = positionIn.map((column) => `t."${column}" = l."${column}"`).join(' AND ');
  const select = isAppended
    ? `${columns}, '' AS id, max(t.position) AS position`
    : `${columns}, t.id, t.position`;
  return runSql<StoredRow>(
    db,
    workspaceId,
    `SELECT ${select} FROM ${recordset(model, positionIn, '$2', 'l')}
     JOIN ${tableOf(model)} t ON t."workspaceId" = $1::uuid AND ${own}
     ${isAppended ? `GROUP BY ${columns}` : ''}`,
    [JSON.stringify([...lists.values()])],
  );
}
