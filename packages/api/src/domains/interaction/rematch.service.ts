import { Parameters } from '../../db/condition-sql.ts';
import { runSql } from '../../db/run-sql.ts';
import type { WriteContext } from '../../entity/index.ts';
import { newId } from '../../kernel/ids.ts';
import { markDays } from '../../marks/index.ts';
import { lockIngest } from '../crm/index.ts';
import { recordBatch } from './interaction-batch.entity.ts';
import { type JourneyMove, refreshJourneyInstances } from './journey-instances.service.ts';
import { countMatches } from './match-count.ts';
import { firstRuleSql, loadRules } from './match-sql.ts';

/** What a pass over a part of the interactions found. */
export interface RematchedPart {
  /** The last interaction looked at; null when there was none left. */
  through: string | null;
  scanned: number;
  changed: number;
}

interface Changed {
  contactId: string | null;
  touchpointId: string | null;
  placementId: string | null;
  /** As JSON prints it. */
  occurredAt: string;
}

/**
 * Matches a part of the stored interactions anew: those behind `after`, in the
 * order of their ids.
 *
 * Only what comes out differently is written, so a rerun over what is right
 * already writes nothing, however often it is repeated.
 */
export async function rematchPart(
  ctx: WriteContext,
  after: string | null,
  size: number,
  { refreshAll }: { refreshAll: boolean },
): Promise<RematchedPart> {
  await lockIngest(ctx);
  const { workspaceId } = ctx.actor;
  const rules = await loadRules(ctx);
  const parameters = new Parameters();
  const from = parameters.add(after ?? '00000000-0000-0000-0000-000000000000');
  const batchId = await openBatch(ctx);
  const batch = parameters.add(batchId);
  const list = parameters.add(
    JSON.stringify(rules.map(({ conditions: _conditions, ...rule }) => rule)),
  );
  const now = parameters.add(ctx.now().toISOString());
  const first = firstRuleSql(rules, parameters);
  const [part] = await runSql<{
    through: string | null;
    scanned: number;
    changed: Changed[] | null;
    contacts: string[] | null;
  }>(
    ctx.db,
    workspaceId,
    `WITH part AS MATERIALIZED (
       SELECT i.* FROM interaction i
       WHERE i."workspaceId" = $1::uuid AND i.id > ${from}::uuid ORDER BY i.id LIMIT ${size}
     ), found AS (
       SELECT i.id, r."touchpointId", r."placementId", r.id AS "ruleId", r.version
       FROM (SELECT i.id, ${first} AS place FROM part i) i
       LEFT JOIN ROWS FROM (jsonb_to_recordset(${list}::jsonb)
           AS (id uuid, version int, "touchpointId" uuid, "placementId" uuid))
         WITH ORDINALITY AS r(id, version, "touchpointId", "placementId", place)
         ON r.place = i.place + 1
     ), changed AS (
       UPDATE interaction t SET "touchpointId" = f."touchpointId", "placementId" = f."placementId",
         "matchRuleId" = f."ruleId", "matchRuleVersion" = f.version,
         "batchId" = ${batch}::uuid, "updatedAt" = ${now}::timestamptz
       FROM found f
       WHERE t."workspaceId" = $1::uuid AND t.id = f.id
         AND (t."touchpointId", t."placementId", t."matchRuleId", t."matchRuleVersion")
           IS DISTINCT FROM (f."touchpointId", f."placementId", f."ruleId", f.version)
       RETURNING t."contactId", t."touchpointId", t."placementId", t."occurredAt"
     )
     SELECT (SELECT max(id::text) FROM part) AS through, (SELECT count(*)::int FROM part) AS scanned,
       (SELECT json_agg(c) FROM changed c) AS changed,
       (SELECT array_agg(DISTINCT "contactId"::text) FROM part WHERE "contactId" IS NOT NULL) AS contacts`,
    parameters.values,
  );
  const changed = part?.changed ?? [];
  const moved = changed.flatMap(({ contactId }) => contactId ?? []);
  const refreshed = new Set(refreshAll ? (part?.contacts ?? []) : moved);
  const moves = await refreshJourneyInstances(ctx, [...refreshed], batchId);
  await closeBatch(ctx, batchId, changed, moves);
  return {
    through: part?.through ?? null,
    scanned: part?.scanned ?? 0,
    changed: changed.length,
  };
}

async function openBatch({ db, actor, now }: WriteContext): Promise<string> {
  const { workspaceId, memberId } = actor;
  const id = newId();
  const at = now();
  const counts = { received: 0, created: 0, updated: 0, unchanged: 0, rejected: 0, matched: 0 };
  const stamps = { createdAt: at, createdById: memberId, updatedAt: at, updatedById: memberId };
  await db.interactionBatch.createMany({
    data: [{ workspaceId, id, ...counts, ...stamps, matches: [] }],
  });
  return id;
}

/** Tells of the part as of a batch that came in, or of nothing when nothing changed. */
async function closeBatch(
  ctx: WriteContext,
  id: string,
  changed: readonly Changed[],
  moves: readonly JourneyMove[],
): Promise<void> {
  const { workspaceId } = ctx.actor;
  if (changed.length === 0 && moves.length === 0) {
    await ctx.db.interactionBatch.deleteMany({ where: { workspaceId, id } });
    return;
  }
  const times = changed.map(({ occurredAt }) => new Date(occurredAt));
  const sorted = times.toSorted((one, other) => one.getTime() - other.getTime());
  const matches = countMatches(changed).map((count) => ({ ...count }));
  await ctx.db.interactionBatch.updateMany({
    where: { workspaceId, id },
    data: {
      updated: changed.length,
      matched: changed.filter(({ touchpointId }) => touchpointId !== null).length,
      firstAt: sorted.at(0) ?? null,
      lastAt: sorted.at(-1) ?? null,
      matches,
    },
  });
  await markDays(ctx, 'INTERACTION', times);
  recordBatch(ctx, id, { matches, moves });
}
