import { Parameters } from '../../db/condition-sql.ts';
import { runSql } from '../../db/run-sql.ts';
import type { WriteContext } from '../../entity/index.ts';
import { lockIngest } from '../crm/index.ts';
import { closeBatch, openBatch } from './interaction-batch.service.ts';
import { columnList, MATCH_COLUMNS } from './interaction-row.ts';
import { refreshJourneyInstances } from './journey-instances.service.ts';
import { loadRules, MATCHED, matchedSql } from './match-sql.ts';

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
  const now = parameters.add(ctx.now().toISOString());
  const matched = matchedSql('part i', rules, parameters);
  const assignments = MATCH_COLUMNS.map((column) => `"${column}" = ${MATCHED[column]}`);
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
     ), changed AS (
       UPDATE interaction t SET ${assignments.join(', ')},
         "batchId" = ${batch}::uuid, "updatedAt" = ${now}::timestamptz
       FROM ${matched}
       WHERE t."workspaceId" = $1::uuid AND t.id = m.id
         AND (${columnList(MATCH_COLUMNS, 't.')})
           IS DISTINCT FROM (${MATCH_COLUMNS.map((column) => MATCHED[column]).join(', ')})
       RETURNING t."contactId", t."touchpointId", t."placementId", t."occurredAt"
     )
     SELECT (SELECT max(id::text) FROM part) AS through, (SELECT count(*)::int FROM part) AS scanned,
       (SELECT json_agg(c) FROM changed c) AS changed,
       (SELECT array_agg(DISTINCT "contactId"::text) FROM part WHERE "contactId" IS NOT NULL) AS contacts`,
    parameters.values,
  );
  const changed = (part?.changed ?? []).map((row) => ({
    ...row,
    occurredAt: new Date(row.occurredAt),
  }));
  const moved = changed.flatMap(({ contactId }) => contactId ?? []);
  const refreshed = new Set(refreshAll ? (part?.contacts ?? []) : moved);
  const moves = await refreshJourneyInstances(ctx, [...refreshed], batchId);
  if (changed.length === 0 && moves.length === 0) {
    await ctx.db.interactionBatch.deleteMany({ where: { workspaceId, id: batchId } });
  } else {
    await closeBatch(ctx, batchId, { changed, updated: changed.length, moves });
  }
  return {
    through: part?.through ?? null,
    scanned: part?.scanned ?? 0,
    changed: changed.length,
  };
}
