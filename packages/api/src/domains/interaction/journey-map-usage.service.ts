import type { ServiceContext } from '../../context.ts';
import { Parameters } from '../../db/condition-sql.ts';
import { runSql } from '../../db/run-sql.ts';
import { requireScope } from '../../kernel/actor.ts';
import { DomainError } from '../../kernel/errors.ts';

/** How much a place on a map was used. */
export interface PlacementUsage {
  placementId: string;
  touchpointId: string;
  stepId: string;
  interactions: number;
  contacts: number;
}

/** A touchpoint that the map does not plan and its customers met all the same. */
export interface UnplannedTouchpoint {
  touchpointId: string;
  interactions: number;
  contacts: number;
}

/** What was planned on a map, against what happened. */
export interface JourneyMapUsage {
  journeyMapId: string;
  /** Customers with a way through the map that touches the window. */
  customers: number;
  placements: PlacementUsage[];
  unplanned: UnplannedTouchpoint[];
}

export interface UsageWindow {
  from: Date | null;
  to: Date | null;
}

/**
 * Sets what a map plans against what its customers did.
 *
 * An interaction belongs to a place when its rule names the place, or names the
 * touchpoint alone and the touchpoint is on the map. Unplanned is what
 * customers did between entering and leaving the map at touchpoints that are
 * not on it.
 */
export async function readJourneyMapUsage(
  ctx: ServiceContext,
  journeyMapId: string,
  window: UsageWindow,
): Promise<JourneyMapUsage> {
  requireScope(ctx.actor, 'READ');
  const { workspaceId } = ctx.actor;
  const map = await ctx.db.journeyMap.findUnique({
    where: { workspaceId_id: { workspaceId, id: journeyMapId } },
    select: { id: true },
  });
  if (!map) {
    throw new DomainError('NOT_FOUND', 'There is no journey map with this id.', { path: 'id' });
  }
  const parameters = new Parameters();
  const mapId = `${parameters.add(journeyMapId)}::uuid`;
  const during = (moment: string) =>
    [
      window.from && ` AND ${moment} >= ${parameters.add(window.from.toISOString())}::timestamptz`,
      window.to && ` AND ${moment} < ${parameters.add(window.to.toISOString())}::timestamptz`,
    ]
      .filter(Boolean)
      .join('');
  const inWindow = during('i."occurredAt"');
  const placements = await runSql<PlacementUsage>(
    ctx.db,
    workspaceId,
    `SELECT p.id::text AS "placementId", p."touchpointId"::text AS "touchpointId",
       p."stepId"::text AS "stepId", count(i.id)::int AS interactions,
       count(DISTINCT i."contactId")::int AS contacts
     FROM touchpoint_placement p
     JOIN step s ON s."workspaceId" = $1::uuid AND s.id = p."stepId"
     LEFT JOIN interaction i ON i."workspaceId" = $1::uuid AND i."touchpointId" = p."touchpointId"
       AND (i."placementId" = p.id OR i."placementId" IS NULL)${inWindow}
     WHERE p."workspaceId" = $1::uuid AND p."journeyMapId" = ${mapId}
     GROUP BY p.id, p."touchpointId", p."stepId", s.position, p.position
     ORDER BY s.position, p.position, p.id`,
    parameters.values,
  );
  const unplanned = await runSql<UnplannedTouchpoint>(
    ctx.db,
    workspaceId,
    `SELECT i."touchpointId"::text AS "touchpointId", count(DISTINCT i.id)::int AS interactions,
       count(DISTINCT i."contactId")::int AS contacts
     FROM journey_instance j
     JOIN interaction i ON i."workspaceId" = $1::uuid AND i."contactId" = j."contactId"
       AND i."occurredAt" BETWEEN j."enteredAt" AND coalesce(j."exitedAt", j."lastInteractionAt")${inWindow}
     WHERE j."workspaceId" = $1::uuid AND j."journeyMapId" = ${mapId}
       AND i."touchpointId" IS NOT NULL AND NOT EXISTS (
         SELECT 1 FROM touchpoint_placement p WHERE p."workspaceId" = $1::uuid
           AND p."journeyMapId" = ${mapId} AND p."touchpointId" = i."touchpointId")
     GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 100`,
    parameters.values,
  );
  const [counted] = await runSql<{ customers: number }>(
    ctx.db,
    workspaceId,
    `SELECT count(DISTINCT j."contactId")::int AS customers
     FROM journey_instance j WHERE j."workspaceId" = $1::uuid AND j."journeyMapId" = ${mapId}
       AND EXISTS (
         SELECT 1 FROM interaction i JOIN touchpoint_placement p ON p."workspaceId" = $1::uuid
           AND p.id = i."placementId" AND p."journeyMapId" = ${mapId}
         WHERE i."workspaceId" = $1::uuid AND i."contactId" = j."contactId"${inWindow})`,
    parameters.values,
  );
  return { journeyMapId, customers: counted?.customers ?? 0, placements, unplanned };
}
