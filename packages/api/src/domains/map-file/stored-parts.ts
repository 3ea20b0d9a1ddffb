import { runSql } from '../../db/run-sql.ts';
import type { WorkspaceDatabase, WorkspaceTransaction } from '../../db/workspace.ts';
import type { WriteContext } from '../../entity/index.ts';
import type { Actor } from '../../kernel/actor.ts';
import type { ObjectChange, SectionCounts } from '../exchange/index.ts';
import type { FileProblem, MapFacts, StagedMap, StagedPart, StagedSection } from './staged-part.ts';

/** What a part is planned or applied from. */
export interface StoredPart {
  position: number;
  mapPosition: number;
  rowCount: number;
  sections: readonly StagedSection[];
}

/** A map of a file, and where it is stored once its first part is. */
export interface StoredMap {
  position: number;
  facts: MapFacts;
  hasFaults: boolean;
  journeyId: string | null;
  journeyMapId: string | null;
}

/** What became of a part, or would become of it. */
export interface PartOutcome {
  position: number;
  counts: readonly SectionCounts[];
  problems: readonly FileProblem[];
  changes: readonly ObjectChange[];
}

/** Stores what a thread read, in one statement for the maps and one for the parts. */
export async function storeParts(
  { db, actor: { workspaceId } }: WriteContext,
  importId: string,
  maps: readonly StagedMap[],
  parts: readonly StagedPart[],
): Promise<void> {
  await db.mapFileImportMap.createMany({
    data: maps.map(({ position, name, facts, hasFaults }) => ({
      workspaceId,
      importId,
      position,
      name,
      facts: JSON.parse(JSON.stringify(facts)),
      hasFaults,
    })),
    skipDuplicates: true,
  });
  const rows = parts.map(({ sections, ...part }) => ({ ...part, rows: sections }));
  await runSql(
    db,
    workspaceId,
    `INSERT INTO map_file_import_part
       ("workspaceId", "importId", position, "mapPosition", "rowCount", rows, found)
     SELECT $1::uuid, $2::uuid, r.position, r."mapPosition", r."rowCount", r.rows, r.found
     FROM json_to_recordset($3::json) AS r(position int, "mapPosition" int, "rowCount" int, rows json, found json)`,
    [importId, JSON.stringify(rows)],
  );
}

type Reader = { db: WorkspaceDatabase | WorkspaceTransaction; actor: Actor };

/** Loads the parts from one position up to, and without, another. */
export async function loadParts(
  { db, actor: { workspaceId } }: Reader,
  importId: string,
  from: number,
  to: number,
): Promise<StoredPart[]> {
  const parts = await runSql<Omit<StoredPart, 'sections'> & { rows: StagedSection[] | null }>(
    db,
    workspaceId,
    `SELECT position, "mapPosition", "rowCount", rows FROM map_file_import_part
     WHERE "workspaceId" = $1::uuid AND "importId" = $2::uuid AND position >= $3::int AND position < $4::int
     ORDER BY position`,
    [importId, from, to],
  );
  return parts.map(({ rows, ...part }) => ({ ...part, sections: rows ?? [] }));
}

/** Loads the maps that parts belong to. */
export async function loadMaps(
  { db, actor: { workspaceId } }: Reader,
  importId: string,
  positions: readonly number[],
): Promise<Map<number, StoredMap>> {
  const maps = await db.mapFileImportMap.findMany({
    where: { workspaceId, importId, position: { in: [...new Set(positions)] } },
  });
  return new Map(maps.map((map) => [map.position, map as StoredMap & typeof map]));
}

/** Stores what became of parts. Applied ones need their rows no more. */
export async function storeOutcomes(
  { db, actor: { workspaceId } }: WriteContext,
  importId: string,
  outcomes: readonly PartOutcome[],
  { isKept, dropsRows }: { isKept: boolean; dropsRows: boolean },
): Promise<void> {
  await runSql(
    db,
    workspaceId,
    `UPDATE map_file_import_part p
     SET counts = r.counts, problems = r.problems, changes = r.changes, "isKept" = $4::boolean,
       rows = CASE WHEN $5::boolean THEN NULL ELSE p.rows END
     FROM json_to_recordset($3::json) AS r(position int, counts json, problems json, changes json)
     WHERE p."workspaceId" = $1::uuid AND p."importId" = $2::uuid AND p.position = r.position`,
    [importId, JSON.stringify(outcomes), isKept, dropsRows],
  );
}

/** Remembers where maps are stored. */
export async function storeMapIds(
  { db, actor: { workspaceId } }: WriteContext,
  importId: string,
  maps: readonly Pick<StoredMap, 'position' | 'journeyId' | 'journeyMapId'>[],
): Promise<void> {
  for (const { position, journeyId, journeyMapId } of maps) {
    await db.mapFileImportMap.updateMany({
      where: { workspaceId, importId, position },
      data: { journeyId, journeyMapId },
    });
  }
}
