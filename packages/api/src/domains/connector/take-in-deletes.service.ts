import { applyMapping, type Emission } from '../../connectors/mapping/apply-mapping.ts';
import { runSql } from '../../db/run-sql.ts';
import { type EntityDefinition, setArchived, type WriteContext } from '../../entity/index.ts';
import { account, contact, lockIngest, serviceCase } from '../crm/index.ts';
import type { OpenSource } from './open-source.service.ts';

const OBJECTS: Readonly<Record<string, EntityDefinition>> = {
  contactId: contact,
  accountId: account,
  serviceCaseId: serviceCase,
};

/**
 * Notes that records are gone at their source. What they made here is
 * archived, not deleted: what happened has happened, and a record that comes
 * back takes its object back into use.
 *
 * @returns how many were not known to be gone
 */
export async function takeInDeletes(
  ctx: WriteContext,
  { row, rules }: OpenSource,
  objectType: string,
  externalIds: readonly string[],
): Promise<number> {
  if (externalIds.length === 0) return 0;
  await lockIngest(ctx);
  const { workspaceId } = ctx.actor;
  const gone = await ctx.db.crmRecord.updateManyAndReturn({
    where: {
      workspaceId,
      sourceId: row.id,
      objectType,
      externalId: { in: [...externalIds] },
      deletedAt: null,
    },
    data: { deletedAt: ctx.now() },
    select: { externalId: true, payload: true, sourceUpdatedAt: true },
  });
  for (const { externalId, payload, sourceUpdatedAt } of gone) {
    const record = {
      objectType,
      externalId,
      updatedAt: sourceUpdatedAt,
      payload: (payload ?? {}) as Record<string, unknown>,
    };
    const { emissions } = applyMapping(rules, row.system, record);
    // What a record merely mentions, such as the author of a comment, outlives it.
    const own = emissions.filter(({ reference }) => reference.externalId === externalId);
    await setObjects(ctx, own, true);
  }
  return gone.length;
}

/** Takes the objects of records back into use that are there again. */
export async function restoreObjects(
  ctx: WriteContext,
  emissions: readonly Emission[],
): Promise<void> {
  await setObjects(ctx, emissions, false);
}

interface Found {
  column: string;
  id: string;
  /** How many other records of the source stand for the same object. */
  others: number;
}

const FIND = `
SELECT t.column, t.id::text AS id, (
    SELECT count(*)::int FROM external_ref o WHERE o."workspaceId" = $1::uuid
      AND o.system = e.system AND o.id <> e.id
      AND coalesce(o."contactId", o."accountId", o."serviceCaseId") = t.id
  ) AS others
FROM external_ref e CROSS JOIN LATERAL (VALUES
  ('contactId', e."contactId"), ('accountId', e."accountId"), ('serviceCaseId', e."serviceCaseId")
) AS t("column", id)
WHERE e."workspaceId" = $1::uuid AND e.system = $2 AND e."objectType" = $3
  AND e."externalId" = $4 AND t.id IS NOT NULL`;

async function setObjects(
  ctx: WriteContext,
  emissions: readonly Emission[],
  isArchived: boolean,
): Promise<void> {
  const { db, actor } = ctx;
  for (const { emit, reference } of emissions) {
    if (emit === 'INTERACTION') continue;
    const { system, objectType, externalId } = reference;
    const found = await runSql<Found>(db, actor.workspaceId, FIND, [
      system,
      objectType,
      externalId,
    ]);
    for (const { column, id, others } of found) {
      const entity = OBJECTS[column];
      // After a merge two records stand for one person; one of them going takes nobody away.
      if (!entity || (isArchived && others > 0)) continue;
      await setArchived(ctx, entity, { id, expectedRevision: null }, isArchived);
    }
  }
}
