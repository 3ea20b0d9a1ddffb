import { runSql } from '../../db/run-sql.ts';
import type { WriteContext } from '../../entity/index.ts';
import { markDays } from '../../marks/index.ts';

/** What an interaction tells of the case it belongs to. */
export interface CaseHint {
  serviceCaseId: string | null;
  contactId: string | null;
  accountId: string | null;
  channelId: string | null;
}

/** The moments of a case that figures may be of: those of its interactions also as they were. */
type Moments = Record<
  | 'first'
  | 'outbound'
  | 'last'
  | 'wasFirst'
  | 'wasOutbound'
  | 'wasLast'
  | 'openedAt'
  | 'firstAnsweredAt'
  | 'closedAt',
  Date | null
>;

/**
 * Works out again, from their interactions, what service cases show of them:
 * the first, the first answer, the last, and how many. Whose case it is and how
 * it came in are filled in where the case does not say it yet.
 *
 * From scratch and not by adding up, so that late, repeated and corrected
 * interactions give the same as if all had come in order.
 *
 * @param hints the interactions that were written
 * @param left the cases that interactions belonged to before
 */
export async function refreshCases(
  ctx: WriteContext,
  hints: readonly CaseHint[],
  left: readonly string[],
): Promise<void> {
  const rows = gatherHints(hints, left);
  if (rows.length === 0) return;
  const changed = await runSql<Moments>(ctx.db, ctx.actor.workspaceId, REFRESH, [
    JSON.stringify(rows),
  ]);
  await markDays(
    ctx,
    'SERVICE_CASE',
    changed.flatMap((row) => Object.values(row)),
  );
}

const REFRESH = `
UPDATE service_case c SET
  "firstInteractionAt" = s.first, "firstOutboundAt" = s.outbound,
  "lastInteractionAt" = s.last, "interactionCount" = s.count,
  "contactId" = s."contactId", "accountId" = s."accountId", "channelId" = s."channelId"
FROM (
  SELECT old.id, min(i."occurredAt") AS first,
    min(i."occurredAt") FILTER (WHERE i.direction = 'OUTBOUND') AS outbound,
    max(coalesce(i."endedAt", i."occurredAt")) AS last, count(i.id)::int AS count,
    coalesce(old."contactId", r."contactId") AS "contactId",
    coalesce(old."accountId", r."accountId") AS "accountId",
    coalesce(old."channelId", r."channelId") AS "channelId",
    old."firstInteractionAt" AS "wasFirst", old."firstOutboundAt" AS "wasOutbound",
    old."lastInteractionAt" AS "wasLast"
  FROM json_to_recordset($2::json)
    AS r("serviceCaseId" uuid, "contactId" uuid, "accountId" uuid, "channelId" uuid)
  JOIN service_case old ON old."workspaceId" = $1::uuid AND old.id = r."serviceCaseId"
  LEFT JOIN interaction i ON i."workspaceId" = $1::uuid AND i."serviceCaseId" = r."serviceCaseId"
  GROUP BY old."workspaceId", old.id, r."contactId", r."accountId", r."channelId"
) s
WHERE c."workspaceId" = $1::uuid AND c.id = s.id
  AND (c."firstInteractionAt", c."firstOutboundAt", c."lastInteractionAt", c."interactionCount",
      c."contactId", c."accountId", c."channelId")
    IS DISTINCT FROM (s.first, s.outbound, s.last, s.count, s."contactId", s."accountId", s."channelId")
RETURNING s.first, s.outbound, s.last, s."wasFirst", s."wasOutbound", s."wasLast",
  c."openedAt", c."firstAnsweredAt", c."closedAt"`;

/** One hint for each case: the first of its interactions that says something says it. */
function gatherHints(hints: readonly CaseHint[], left: readonly string[]): CaseHint[] {
  const nothing = { contactId: null, accountId: null, channelId: null };
  const byCase = new Map<string, CaseHint>(
    left.map((serviceCaseId) => [serviceCaseId, { serviceCaseId, ...nothing }]),
  );
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
  return [...byCase.values()];
}
