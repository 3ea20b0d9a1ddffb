import { runSql } from '../../db/run-sql.ts';
import type { RowChange, WriteContext } from '../../entity/index.ts';
import type { MapImportChange, PrismaClient } from '../../generated/prisma/client.ts';
import { decodeGlobalId, encodeGlobalId, newId } from '../../kernel/ids.ts';
import type { Section } from './bundle-sections.ts';

/** What an import did to an object. */
export type ImportAction = 'CREATED' | 'UPDATED' | 'REMOVED';

/** An object that an import made, changed or removed: what an undo needs of it. */
export interface StoredObject {
  model: string;
  id: string;
  action: ImportAction;
  /** Of a removed object all of it, before, and its fields as null, after. */
  change: RowChange;
}

/** An object that an import wrote itself: what its report tells. */
export interface WrittenObject extends StoredObject {
  section: Section;
  /** Its place in the section; null when the bundle has no row of it. */
  place: number | null;
  key: string | null;
}

/** What an import did to one object, as it is stored. */
export interface StoredChange extends Omit<MapImportChange, 'before' | 'after'> {
  /** Columns and links, as JSON prints them. */
  before: Record<string, unknown>;
  after: Record<string, unknown>;
}

const TOKEN_TYPE = 'MapImport';

/**
 * Keeps what an import did, so that it can be undone.
 *
 * @param mapId the map as clients know it
 * @returns what to undo it by; null when it did nothing
 */
export async function storeImport(
  tx: WriteContext,
  mapId: string | null,
  written: readonly StoredObject[],
): Promise<string | null> {
  if (written.length === 0) return null;
  const id = newId();
  const journeyMapId = mapId === null ? null : (decodeGlobalId(mapId)?.id ?? null);
  await extendImport(tx, { id, journeyMapId }, written);
  return tokenOf(id);
}

/** Adds to what an import did, behind what it has done so far; one that is not there yet is made. */
export async function extendImport(
  { db, actor, now }: WriteContext,
  { id, journeyMapId }: { id: string; journeyMapId: string | null },
  written: readonly StoredObject[],
): Promise<void> {
  const { workspaceId, memberId } = actor;
  await db.mapImport.createMany({
    data: [{ workspaceId, id, createdAt: now(), createdById: memberId, journeyMapId }],
    skipDuplicates: true,
  });
  const rows = written.map(({ model, id: objectId, action, change }, position) => ({
    position,
    model,
    objectId,
    isNew: action === 'CREATED',
    isRemoved: action === 'REMOVED',
    ...change,
  }));
  await runSql(
    db,
    workspaceId,
    `INSERT INTO map_import_change ("workspaceId", "importId", position, model, "objectId", "isNew", "isRemoved", before, after)
     SELECT $1::uuid, $2::uuid, r.position + last.position + 1, r.model, r."objectId", r."isNew", r."isRemoved", r.before, r.after
     FROM json_to_recordset($3::json) AS r(position int, model text, "objectId" uuid, "isNew" boolean,
       "isRemoved" boolean, before jsonb, after jsonb),
     (SELECT coalesce(max(position), -1) AS position FROM map_import_change
       WHERE "workspaceId" = $1::uuid AND "importId" = $2::uuid) last`,
    [id, JSON.stringify(rows)],
  );
}

/** What an import is undone by. */
export const tokenOf = (importId: string): string => encodeGlobalId(TOKEN_TYPE, importId);

/** The id of the import that a token stands for; null when it is none. */
export function importIdOf(token: string): string | null {
  const decoded = decodeGlobalId(token);
  return decoded?.type === TOKEN_TYPE ? decoded.id : null;
}

/** Loads what an import did, in the order in which it did it. */
export async function loadImportChanges(
  { db, actor: { workspaceId } }: WriteContext,
  importId: string,
): Promise<StoredChange[]> {
  const rows = await db.mapImportChange.findMany({
    where: { workspaceId, importId },
    orderBy: { position: 'asc' },
  });
  return rows.map((row) => row as StoredChange);
}

/** How long an import can be undone. */
export const UNDO_DAYS = 30;
const DAY_MS = 86_400_000;

/**
 * Forgets what old imports did, in all workspaces.
 *
 * @returns how many were forgotten
 */
export async function pruneMapImports(prisma: PrismaClient, now: Date): Promise<number> {
  const oldest = new Date(now.getTime() - UNDO_DAYS * DAY_MS);
  let forgotten = 0;
  // One by one: an import takes up to 20,000 changes with it.
  for (;;) {
    const { count } = await prisma.mapImport.deleteMany({
      where: { createdAt: { lt: oldest } },
      limit: 1,
    });
    forgotten += count;
    if (count === 0) return forgotten;
  }
}
