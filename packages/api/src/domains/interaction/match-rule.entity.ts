import { defineEntity, type WriteContext, type WrittenRow } from '../../entity/index.ts';
import { enqueueJob } from '../../jobs/index.ts';
import { conditionReader, requireSight, storedConditions } from '../../kernel/conditions.ts';
import { INTERACTION_FIELDS } from './interaction-fields.ts';
import { matchRulesRerun } from './rematch.job.ts';

export const matchRule = defineEntity({
  model: 'MatchRule',
  noun: 'match rule',
  managed: ['version'],
  exactlyOneOf: ['touchpointId', 'placementId'],
  ranges: { priority: [-1000, 1000] },
  readers: { conditions: conditionReader(INTERACTION_FIELDS) },
  written: async (ctx, rows) => {
    await keepVersions(ctx, rows);
    await rerun(ctx);
  },
  removed: rerun,
});

/** What a rule says, or no longer says, holds for what happened before, too. */
async function rerun(ctx: WriteContext): Promise<void> {
  await enqueueJob(ctx, {
    kind: matchRulesRerun,
    input: { refreshAll: false },
    uniqueKey: 'changed',
  });
}

/** What makes a new version of a rule when it changes. */
const SAYING = ['conditions', 'priority', 'touchpointId', 'placementId'];

/** Keeps what each rule says now as a version of its own. */
async function keepVersions(ctx: WriteContext, rows: readonly WrittenRow[]): Promise<void> {
  const { workspaceId, memberId } = ctx.actor;
  const changed = rows.filter(
    ({ action, changed }) => action === 'CREATED' || changed.some((name) => SAYING.includes(name)),
  );
  for (const { row } of changed)
    requireSight(ctx.actor, storedConditions(row.conditions), INTERACTION_FIELDS);
  if (changed.length === 0) return;
  const versions = changed.map(({ row, action }) => ({
    matchRuleId: String(row.id),
    version: action === 'CREATED' ? 1 : Number(row.version) + 1,
    row,
  }));
  for (const { matchRuleId, version } of versions.filter(({ version }) => version > 1)) {
    await ctx.db.matchRule.updateMany({
      where: { workspaceId, id: matchRuleId },
      data: { version },
    });
  }
  await ctx.db.matchRuleVersion.createMany({
    data: versions.map(({ matchRuleId, version, row }) => ({
      workspaceId,
      matchRuleId,
      version,
      priority: Number(row.priority ?? 0),
      conditions: { all: storedConditions(row.conditions).map((condition) => ({ ...condition })) },
      touchpointId: textOrNull(row.touchpointId),
      placementId: textOrNull(row.placementId),
      createdAt: ctx.now(),
      createdById: memberId,
    })),
  });
}

const textOrNull = (value: unknown) => (typeof value === 'string' ? value : null);
