import { Parameters } from '../../db/condition-sql.ts';
import { compactJson, recordset } from '../../db/row-sets.ts';
import { runSql } from '../../db/run-sql.ts';
import type { WriteContext } from '../../entity/index.ts';
import {
  columnList,
  type InteractionRow,
  MATCH_COLUMNS,
  type Match,
  SOURCE_COLUMNS,
  type StoredInteraction,
} from './interaction-row.ts';
import { loadRules, MATCHED, matchedSql } from './match-sql.ts';

type Scoped = Pick<WriteContext, 'db' | 'actor'>;

/** Loads the stored interactions that these name, in one query. */
export async function loadStored(
  { db, actor: { workspaceId } }: Scoped,
  named: readonly Pick<InteractionRow, 'source' | 'externalId'>[],
): Promise<StoredInteraction[]> {
  const keys = named.map(({ source, externalId }) => ({ source, externalId }));
  const columns = [...SOURCE_COLUMNS, ...MATCH_COLUMNS].filter((column) => column !== 'direction');
  return runSql<StoredInteraction>(
    db,
    workspaceId,
    `SELECT ${columnList(columns, 'i.')}, i.direction::text AS direction
     FROM json_to_recordset($2::json) AS r(source text, "externalId" text)
     JOIN interaction i ON i."workspaceId" = $1::uuid AND i.source = r.source
       AND i."externalId" = r."externalId"`,
    [JSON.stringify(keys)],
  );
}

/** The interactions of a batch that are written. */
export interface ChangingInteractions {
  created: readonly StoredInteraction[];
  updated: readonly StoredInteraction[];
}

/**
 * Writes the interactions of a batch, each matched by the rules in force: its
 * match is found while it is written, and put into the row given.
 */
export async function writeInteractions(
  ctx: WriteContext,
  batchId: string,
  { created, updated }: ChangingInteractions,
): Promise<void> {
  const rules = await loadRules(ctx);
  const matchColumns = MATCH_COLUMNS.map((column) => MATCHED[column]).join(', ');
  const run = async (
    rows: readonly StoredInteraction[],
    sql: (names: { matched: string; batch: string; now: string }) => string,
  ) => {
    if (rows.length === 0) return;
    const parameters = new Parameters();
    const json = parameters.add(compactJson(rows, SOURCE_COLUMNS));
    const source = recordset('Interaction', SOURCE_COLUMNS, json, 'i');
    const names = {
      matched: matchedSql(source, rules, parameters),
      batch: `${parameters.add(batchId)}::uuid`,
      now: `${parameters.add(ctx.now().toISOString())}::timestamptz`,
    };
    const returning = ` RETURNING t.id, ${columnList(MATCH_COLUMNS, 't.')}`;
    const { workspaceId } = ctx.actor;
    const written = await runSql<Match & { id: string }>(
      ctx.db,
      workspaceId,
      sql(names) + returning,
      parameters.values,
    );
    const matches = new Map(written.map(({ id, ...match }) => [id, match]));
    for (const row of rows) Object.assign(row, matches.get(row.id));
  };
  await run(
    created,
    ({ matched, batch, now }) =>
      `INSERT INTO interaction AS t ("workspaceId", "batchId", "createdAt", "updatedAt",
         ${columnList([...SOURCE_COLUMNS, ...MATCH_COLUMNS])})
       SELECT $1::uuid, ${batch}, ${now}, ${now}, ${columnList(SOURCE_COLUMNS, 'm.')}, ${matchColumns}
       FROM ${matched}`,
  );
  await run(updated, ({ matched, batch, now }) => {
    const assignments = [
      ...SOURCE_COLUMNS.filter((column) => column !== 'id').map(
        (name) => `"${name}" = m."${name}"`,
      ),
      ...MATCH_COLUMNS.map((name) => `"${name}" = ${MATCHED[name]}`),
    ];
    return `UPDATE interaction t SET ${assignments.join(', ')}, "batchId" = ${batch}, "updatedAt" = ${now}
      FROM ${matched} WHERE t."workspaceId" = $1::uuid AND t.id = m.id`;
  });
}
