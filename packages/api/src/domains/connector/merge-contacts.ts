import type { SourceRecord } from '../../connectors/contract.ts';
import { runSql } from '../../db/run-sql.ts';
import { setArchived, type WriteContext } from '../../entity/index.ts';
import { newId } from '../../kernel/ids.ts';
import { contact, lockIngest } from '../crm/index.ts';
import { refreshJourneyInstances } from '../interaction/index.ts';
import type { OpenSource } from './open-source.service.ts';

interface Pair {
  fromId: string;
  intoId: string;
}

/** Contacts that two records stand for which their source says are one person now, and nobody here has parted. */
const FIND = `
SELECT DISTINCT f."contactId"::text AS "fromId", t."contactId"::text AS "intoId"
FROM jsonb_to_recordset($3::jsonb) AS m("fromId" text, "intoId" text)
JOIN external_ref f ON f."workspaceId" = $1::uuid AND f.system = $2
  AND f."objectType" = 'contact' AND f."externalId" = m."fromId"
JOIN external_ref t ON t."workspaceId" = $1::uuid AND t.system = $2
  AND t."objectType" = 'contact' AND t."externalId" = m."intoId"
WHERE f."contactId" IS NOT NULL AND t."contactId" IS NOT NULL AND f."contactId" <> t."contactId"
  AND NOT EXISTS (SELECT 1 FROM crm_merge u WHERE u."workspaceId" = $1::uuid
    AND u."fromContactId" = f."contactId" AND u."intoContactId" = t."contactId"
    AND u."undoneAt" IS NOT NULL)`;

const MOVE_ALL = (table: string) => `
WITH moved AS (
  UPDATE ${table} SET "contactId" = $3::uuid
  WHERE "workspaceId" = $1::uuid AND "contactId" = $2::uuid RETURNING id
) SELECT id::text AS id FROM moved`;

const MOVE_SOME = (table: string) => `
UPDATE ${table} SET "contactId" = $3::uuid
WHERE "workspaceId" = $1::uuid AND "contactId" = $2::uuid AND id = ANY ($4::uuid[]) RETURNING 1`;

/** Follows the merges a source tells of: what belonged to one contact belongs to the other. */
export async function applyMerges(
  ctx: WriteContext,
  { row }: OpenSource,
  records: readonly SourceRecord[],
): Promise<void> {
  const told = records.flatMap(({ externalId, mergedIds }) =>
    mergedIds.map((fromId) => ({ fromId, intoId: externalId })),
  );
  if (told.length === 0) return;
  const { db, actor } = ctx;
  const pairs = await runSql<Pair>(db, actor.workspaceId, FIND, [row.system, JSON.stringify(told)]);
  for (const { fromId, intoId } of pairs) await merge(ctx, row.id, fromId, intoId);
}

async function merge(
  ctx: WriteContext,
  sourceId: string,
  fromContactId: string,
  intoContactId: string,
): Promise<void> {
  const { workspaceId } = ctx.actor;
  const move = async (table: string) => {
    const moved = await runSql<{ id: string }>(ctx.db, workspaceId, MOVE_ALL(table), [
      fromContactId,
      intoContactId,
    ]);
    return moved.map(({ id }) => id);
  };
  const interactions = await move('interaction');
  const serviceCases = await move('service_case');
  const externalRefs = await move('external_ref');
  await ctx.db.crmMerge.createMany({
    data: [
      {
        workspaceId,
        id: newId(),
        createdAt: ctx.now(),
        sourceId,
        fromContactId,
        intoContactId,
        interactions,
        serviceCases,
        externalRefs,
      },
    ],
  });
  await setArchived(ctx, contact, { id: fromContactId, expectedRevision: null }, true);
  await refreshJourneyInstances(ctx, [fromContactId, intoContactId], null);
}

/** Takes a merge back: everything that was moved goes back, and what came since stays. */
export async function undoMerge(ctx: WriteContext, contactId: string): Promise<boolean> {
  await lockIngest(ctx);
  const { workspaceId } = ctx.actor;
  const [done] = await ctx.db.crmMerge.updateManyAndReturn({
    where: { workspaceId, fromContactId: contactId, undoneAt: null },
    data: { undoneAt: ctx.now() },
  });
  if (!done) return false;
  const { fromContactId, intoContactId } = done;
  for (const [table, ids] of [
    ['interaction', done.interactions],
    ['service_case', done.serviceCases],
    ['external_ref', done.externalRefs],
  ] as const) {
    const moved = [intoContactId, fromContactId, ids];
    await runSql(ctx.db, workspaceId, MOVE_SOME(table), moved);
  }
  await setArchived(ctx, contact, { id: fromContactId, expectedRevision: null }, false);
  await refreshJourneyInstances(ctx, [fromContactId, intoContactId], null);
  return true;
}
