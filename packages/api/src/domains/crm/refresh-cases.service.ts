import { runSql } from '../../db/run-sql.ts';
import type { WriteContext } from '../../entity/index.ts';
import { markDays } from '../../marks/index.ts';

/**
 * Works out again, from their interactions, what service cases show of them:
 * the first, the first answer, the last, and how many.
 *
 * From scratch and not by adding up, so that late, repeated and corrected
 * interactions give the same as if all had come in order.
 */
export async function refreshCaseSpans(
  ctx: WriteContext,
  caseIds: readonly string[],
): Promise<void> {
  if (caseIds.length === 0) return;
  const { db, actor } = ctx;
  const changed = await runSql<
    Record<'outbound' | 'last' | 'wasOutbound' | 'wasLast' | 'first' | 'wasFirst', Date | null>
  >(
    db,
    actor.workspaceId,
    `UPDATE service_case c SET
       "firstInteractionAt" = s.first, "firstOutboundAt" = s.outbound,
       "lastInteractionAt" = s.last, "interactionCount" = s.count
     FROM (
       SELECT wanted.id, min(i."occurredAt") AS first,
         min(i."occurredAt") FILTER (WHERE i.direction = 'OUTBOUND') AS outbound,
         max(coalesce(i."endedAt", i."occurredAt")) AS last, count(i.id)::int AS count
       FROM unnest($2::uuid[]) AS wanted(id)
       LEFT JOIN interaction i ON i."workspaceId" = $1::uuid AND i."serviceCaseId" = wanted.id
       GROUP BY wanted.id
     ) s
     JOIN service_case old ON old."workspaceId" = $1::uuid AND old.id = s.id
     WHERE c."workspaceId" = $1::uuid AND c.id = s.id
       AND (c."firstInteractionAt", c."firstOutboundAt", c."lastInteractionAt", c."interactionCount")
         IS DISTINCT FROM (s.first, s.outbound, s.last, s.count)
     RETURNING s.first, s.outbound, s.last, old."firstInteractionAt" AS "wasFirst",
       old."firstOutboundAt" AS "wasOutbound", old."lastInteractionAt" AS "wasLast"`,
    [caseIds],
  );
  await markDays(
    ctx,
    'SERVICE_CASE',
    changed.flatMap((row) => Object.values(row)),
  );
}

/** What an interaction tells of the case it belongs to. */
export interface CaseHint {
  serviceCaseId: string | null;
  contactId: string | null;
  accountId: string | null;
  channelId: string | null;
}

/** Fills in whose case it is and how it came in, where the case does not say it yet. */
export async function linkCases(
  { db, actor: { workspaceId } }: Pick<WriteContext, 'db' | 'actor'>,
  hints: readonly CaseHint[],
): Promise<void> {
  const byCase = new Map<string, CaseHint>();
  for (const { serviceCaseId, contactId, accountId, channelId } of hints) {
    if (serviceCaseId === null) continue;
    const known = byCase.get(serviceCaseId);
    byCase.set(serviceCaseId, {
      serviceCaseId,
      contactId: known?.contactId ?? contactId,
      accountId: known?.accountId ?? accountId,
      channelId: known?.channelId ?? channelId,
    });
  }
  if (byCase.size === 0) return;
  await runSql(
    db,
    workspaceId,
    `UPDATE service_case c SET "contactId" = coalesce(c."contactId", r."contactId"),
       "accountId" = coalesce(c."accountId", r."accountId"),
       "channelId" = coalesce(c."channelId", r."channelId")
     FROM jsonb_to_recordset($2::jsonb)
       AS r("serviceCaseId" uuid, "contactId" uuid, "accountId" uuid, "channelId" uuid)
     WHERE c."workspaceId" = $1::uuid AND c.id = r."serviceCaseId" AND (
       (c."contactId" IS NULL AND r."contactId" IS NOT NULL)
       OR (c."accountId" IS NULL AND r."accountId" IS NOT NULL)
       OR (c."channelId" IS NULL AND r."channelId" IS NOT NULL))`,
    [JSON.stringify([...byCase.values()])],
  );
}
