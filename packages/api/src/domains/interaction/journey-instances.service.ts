import { runSql } from '../../db/run-sql.ts';
import type { WriteContext } from '../../entity/index.ts';

/** How many customers moved on a map. */
export interface JourneyMove {
  journeyMapId: string;
  count: number;
}

/**
 * Works out again where contacts stand on their journeys, from all of their
 * matched interactions.
 *
 * A way begins with the first interaction on a map and ends at an exit point;
 * the next interaction after that begins another way. From scratch for each
 * contact, so that late and corrected interactions give what they would have
 * given in order. Interactions of one moment are taken in the order of source
 * and id there: the order of arrival does not count.
 */
export async function refreshJourneyInstances(
  ctx: WriteContext,
  contactIds: readonly string[],
  batchId: string | null,
): Promise<JourneyMove[]> {
  if (contactIds.length === 0) return [];
  return runSql<JourneyMove>(ctx.db, ctx.actor.workspaceId, REFRESH, [
    contactIds,
    batchId,
    ctx.now().toISOString(),
  ]);
}

const IN_ORDER = 'ORDER BY i."occurredAt", i.source, i."externalId"';

const REFRESH = `
WITH hits AS (
  SELECT i."contactId", p."journeyMapId", p."stepId", i."touchpointId", p."isExitPoint",
    i."occurredAt", row_number() OVER way AS place,
    1 + coalesce(sum(p."isExitPoint"::int) OVER (way ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0)
      AS ordinal
  FROM interaction i
  JOIN touchpoint_placement p ON p."workspaceId" = $1::uuid AND p.id = i."placementId"
  WHERE i."workspaceId" = $1::uuid AND i."contactId" = ANY ($2::uuid[])
  WINDOW way AS (PARTITION BY i."contactId", p."journeyMapId" ${IN_ORDER})
), ways AS (
  SELECT "contactId", "journeyMapId", ordinal::int AS ordinal, min("occurredAt") AS entered,
    max("occurredAt") AS last, count(*)::int AS count,
    (array_agg("stepId" ORDER BY place DESC))[1] AS step,
    (array_agg("touchpointId" ORDER BY place DESC))[1] AS touchpoint,
    max("occurredAt") FILTER (WHERE "isExitPoint") AS exited
  FROM hits GROUP BY "contactId", "journeyMapId", ordinal
), gone AS (
  DELETE FROM journey_instance j
  WHERE j."workspaceId" = $1::uuid AND j."contactId" = ANY ($2::uuid[]) AND NOT EXISTS (
    SELECT 1 FROM ways w WHERE w."contactId" = j."contactId"
      AND w."journeyMapId" = j."journeyMapId" AND w.ordinal = j.ordinal)
  RETURNING j."journeyMapId"
), moved AS (
INSERT INTO journey_instance AS j ("workspaceId", id, "contactId", "journeyMapId", ordinal,
  "enteredAt", "lastInteractionAt", "interactionCount", "currentStepId", "lastTouchpointId",
  "exitedAt", "batchId", "updatedAt")
SELECT $1::uuid, gen_random_uuid(), "contactId", "journeyMapId", ordinal,
  entered, last, count, step, touchpoint, exited, $3::uuid, $4::timestamptz
FROM ways
ON CONFLICT ("workspaceId", "contactId", "journeyMapId", ordinal) DO UPDATE SET
  "enteredAt" = EXCLUDED."enteredAt", "lastInteractionAt" = EXCLUDED."lastInteractionAt",
  "interactionCount" = EXCLUDED."interactionCount", "currentStepId" = EXCLUDED."currentStepId",
  "lastTouchpointId" = EXCLUDED."lastTouchpointId", "exitedAt" = EXCLUDED."exitedAt",
  "batchId" = EXCLUDED."batchId", "updatedAt" = EXCLUDED."updatedAt"
WHERE (j."enteredAt", j."lastInteractionAt", j."interactionCount", j."currentStepId",
    j."lastTouchpointId", j."exitedAt")
  IS DISTINCT FROM (EXCLUDED."enteredAt", EXCLUDED."lastInteractionAt",
    EXCLUDED."interactionCount", EXCLUDED."currentStepId", EXCLUDED."lastTouchpointId",
    EXCLUDED."exitedAt")
RETURNING j."journeyMapId"
)
SELECT "journeyMapId"::text AS "journeyMapId", count(*)::int AS count
FROM (SELECT * FROM moved UNION ALL SELECT * FROM gone) m GROUP BY 1 ORDER BY 1`;
