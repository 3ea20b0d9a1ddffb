import { Parameters } from '../../db/condition-sql.ts';
import { runSql } from '../../db/run-sql.ts';
import type { WriteContext } from '../../entity/index.ts';
import {
  COLUMNS,
  columnList,
  type InteractionRow,
  type Match,
  NO_MATCH,
  recordset,
  type StoredInteraction,
} from './interaction-row.ts';
import { firstRuleSql, loadRules } from './match-sql.ts';

type Scoped = Pick<WriteContext, 'db' | 'actor'>;

/** Loads the stored interactions that these name, in one query. */
export async function loadStored(
  { db, actor: { workspaceId } }: Scoped,
  named: readonly Pick<InteractionRow, 'source' | 'externalId'>[],
): Promise<StoredInteraction[]> {
  const keys = named.map(({ source, externalId }) => ({ source, externalId }));
  return runSql<StoredInteraction>(
    db,
    workspaceId,
    `SELECT ${columnList(
      COLUMNS.filter((column) => column !== 'direction'),
      'i.',
    )}, i.direction::text AS direction
     FROM jsonb_to_recordset($2::jsonb) AS r(source text, "externalId" text)
     JOIN interaction i ON i."workspaceId" = $1::uuid AND i.source = r.source
       AND i."externalId" = r."externalId"`,
    [JSON.stringify(keys)],
  );
}

/** Finds the rule that holds first for each row, in one query for all of them. */
export async function findMatches(
  ctx: Scoped,
  rows: readonly InteractionRow[],
): Promise<Map<string, Match>> {
  const rules = rows.length === 0 ? [] : await loadRules(ctx);
  if (rules.length === 0) return new Map();
  const parameters = new Parameters();
  const batch = parameters.add(JSON.stringify(rows));
  const first = firstRuleSql(rules, parameters);
  const found = await runSql<{ id: string; rule: number | null }>(
    ctx.db,
    ctx.actor.workspaceId,
    `SELECT i.id::text AS id, ${first} AS rule FROM ${recordset(batch, 'i')} WHERE $1::uuid IS NOT NULL`,
    parameters.values,
  );
  return new Map(
    found.map(({ id, rule }) => {
      const matched = rule === null ? undefined : rules[rule];
      if (!matched) return [id, NO_MATCH];
      const { touchpointId, placementId, version } = matched;
      return [
        id,
        { touchpointId, placementId, matchRuleId: matched.id, matchRuleVersion: version },
      ];
    }),
  );
}

/** Writes the new rows of a batch. */
export async function insertInteractions(
  ctx: WriteContext,
  batchId: string,
  rows: readonly StoredInteraction[],
): Promise<void> {
  if (rows.length === 0) return;
  await runSql(
    ctx.db,
    ctx.actor.workspaceId,
    `INSERT INTO interaction ("workspaceId", "batchId", "createdAt", "updatedAt", ${columnList(COLUMNS)})
     SELECT $1::uuid, $3::uuid, $4::timestamptz, $4::timestamptz, ${columnList(COLUMNS, 'r.')}
     FROM ${recordset('$2', 'r')}`,
    [JSON.stringify(rows), batchId, ctx.now().toISOString()],
  );
}

/** Writes the changed rows of a batch over what is stored. */
export async function updateInteractions(
  ctx: WriteContext,
  batchId: string,
  rows: readonly StoredInteraction[],
): Promise<void> {
  if (rows.length === 0) return;
  const changeable = COLUMNS.filter((column) => column !== 'id');
  const assignments = changeable.map((column) => `"${column}" = r."${column}"`).join(', ');
  await runSql(
    ctx.db,
    ctx.actor.workspaceId,
    `UPDATE interaction i SET ${assignments}, "batchId" = $3::uuid, "updatedAt" = $4::timestamptz
     FROM ${recordset('$2', 'r')}
     WHERE i."workspaceId" = $1::uuid AND i.id = r.id`,
    [JSON.stringify(rows), batchId, ctx.now().toISOString()],
  );
}
