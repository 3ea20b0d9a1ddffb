import { findEntity, rowsOf, type WriteContext } from '../../entity/index.ts';
import { groupedBy } from '../../kernel/grouped.ts';
import { decodeGlobalId } from '../../kernel/ids.ts';
import type { Reference } from '../../kernel/reference.ts';

/** What an external reference points to. */
export interface ReferredObject {
  address: string;
  object: { model: string; id: string };
}

/** The same text for the same reference. */
export const addressOf = ({ system, objectType, externalId }: Reference): string =>
  JSON.stringify([system, objectType, externalId]);

/** Finds the objects of maps and libraries that external references point to: one query for all. */
export async function findExternalRefs(
  { db, actor: { workspaceId } }: WriteContext,
  references: readonly Reference[],
): Promise<ReferredObject[]> {
  if (references.length === 0) return [];
  const groups = groupedBy(references, ({ system, objectType }) =>
    JSON.stringify([system, objectType]),
  );
  const rows = await rowsOf(db, 'ExternalRef').findMany({
    where: {
      workspaceId,
      objectId: { not: null },
      OR: [...groups.values()].map((own) => ({
        system: own[0]?.system,
        objectType: own[0]?.objectType,
        externalId: { in: own.map(({ externalId }) => externalId) },
      })),
    },
    select: { id: true, system: true, objectType: true, externalId: true, objectId: true },
  });
  return rows.flatMap(({ system, objectType, externalId, objectId }) => {
    const object = decodeGlobalId(String(objectId));
    if (!object) return [];
    const reference = {
      system: String(system),
      objectType: String(objectType),
      externalId: String(externalId),
    };
    return [{ address: addressOf(reference), object: { model: object.type, id: object.id } }];
  });
}

/** The entity that keeps external references. */
export function externalRefEntity() {
  const entity = findEntity('ExternalRef');
  if (!entity) throw new Error('ExternalRef is no entity.');
  return entity;
}
