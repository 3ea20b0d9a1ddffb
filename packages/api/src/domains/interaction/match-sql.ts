import { conditionSql, type Parameters } from '../../db/condition-sql.ts';
import type { WriteContext } from '../../entity/index.ts';
import { type Condition, storedConditions } from '../../kernel/conditions.ts';
import { INTERACTION_FIELDS } from './interaction-fields.ts';
import type { Match } from './interaction-row.ts';

/** What a match rule in force says. */
export interface RuleInForce {
  id: string;
  version: number;
  touchpointId: string;
  placementId: string | null;
  conditions: readonly Condition[];
}

/** The rules in force, the one that goes first at the front. */
export async function loadRules({
  db,
  actor: { workspaceId },
}: Pick<WriteContext, 'db' | 'actor'>): Promise<RuleInForce[]> {
  const rows = await db.matchRule.findMany({
    where: { workspaceId, isEnabled: true, archivedAt: null },
    orderBy: [{ priority: 'desc' }, { createdAt: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      version: true,
      touchpointId: true,
      placementId: true,
      conditions: true,
      placement: { select: { touchpointId: true } },
    },
  });
  return rows.flatMap(({ id, version, touchpointId, placementId, placement, conditions }) => {
    const target = touchpointId ?? placement?.touchpointId;
    if (!target) return [];
    return [
      { id, version, touchpointId: target, placementId, conditions: storedConditions(conditions) },
    ];
  });
}

/**
 * The SQL of a table `m` with the match of each interaction of `source`, in
 * columns named as those of an interaction. `source` is called `i` in it, and
 * all of its columns are there, too.
 *
 * One expression for all rules, so that a batch is matched in one pass, and a
 * rerun over history is the same computation.
 */
export function matchedSql(
  source: string,
  rules: readonly RuleInForce[],
  parameters: Parameters,
): string {
  const cases = rules.map(
    ({ conditions }, index) =>
      `WHEN ${conditionSql(conditions, INTERACTION_FIELDS, parameters)} THEN ${index + 1}`,
  );
  const first = cases.length === 0 ? 'NULL::bigint' : `CASE ${cases.join(' ')} END`;
  const targets = rules.map(({ conditions: _conditions, ...target }) => target);
  const list = parameters.add(JSON.stringify(targets));
  return `(SELECT i.*, r."touchpointId" AS "matchedTouchpointId", r."placementId" AS "matchedPlacementId",
      r.id AS "matchedRuleId", r.version AS "matchedRuleVersion"
    FROM (SELECT i.*, ${first} AS "rulePlace" FROM ${source}) i
    LEFT JOIN ROWS FROM (json_to_recordset(${list}::json)
        AS (id uuid, version int, "touchpointId" uuid, "placementId" uuid))
      WITH ORDINALITY AS r(id, version, "touchpointId", "placementId", place) ON r.place = i."rulePlace"
  ) m`;
}

/** The column of {@link matchedSql} that belongs to each column of the match. */
export const MATCHED: Readonly<Record<keyof Match, string>> = {
  touchpointId: 'm."matchedTouchpointId"',
  placementId: 'm."matchedPlacementId"',
  matchRuleId: 'm."matchedRuleId"',
  matchRuleVersion: 'm."matchedRuleVersion"',
};
