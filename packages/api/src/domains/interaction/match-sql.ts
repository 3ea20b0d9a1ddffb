import { conditionSql, type Parameters } from '../../db/condition-sql.ts';
import type { WriteContext } from '../../entity/index.ts';
import { type Condition, storedConditions } from '../../kernel/conditions.ts';
import { INTERACTION_FIELDS } from './interaction-fields.ts';

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
 * The SQL of which rule holds first for the interaction `i`: its place in the
 * list, or null. One expression for all rules, so that a batch is matched in
 * one pass and a rerun over history is the same computation.
 */
export function firstRuleSql(rules: readonly RuleInForce[], parameters: Parameters): string {
  if (rules.length === 0) return 'NULL::int';
  const cases = rules.map(
    ({ conditions }, index) =>
      `WHEN ${conditionSql(conditions, INTERACTION_FIELDS, parameters)} THEN ${index}`,
  );
  return `CASE ${cases.join(' ')} END`;
}
