import type { ServiceContext } from '../../context.ts';
import { runSql } from '../../db/run-sql.ts';
import type { MapFileImport } from '../../generated/prisma/client.ts';
import { ReadingFailure } from '../../reading/index.ts';
import { replacesMaps } from './import-options.ts';
import type { MapParts } from './run-parts.ts';
import { loadMaps, loadParts } from './stored-parts.ts';

/** How many objects are written together at most: what fits into one transaction. */
export const MOST_TOGETHER = 10_000;

/** Parts that are written in one transaction. */
export interface Unit {
  maps: MapParts[];
  /** The position after the last part. */
  end: number;
  rows: number;
}

type Order = Pick<MapFileImport, 'id' | 'atomicity'>;

/** Loads the parts from a position on that are written together; null at the end. */
export async function loadUnit(
  ctx: ServiceContext,
  { id, atomicity }: Order,
  from: number,
): Promise<Unit | null> {
  const end = atomicity === 'ROW' ? from + 1 : await endOfUnit(ctx, id, atomicity, from);
  const parts = await loadParts(ctx, id, from, end);
  if (parts.length === 0) return null;
  const maps = await loadMaps(
    ctx,
    id,
    parts.map(({ mapPosition }) => mapPosition),
  );
  const before = (await loadMapPosition(ctx, id, from - 1)) ?? -1;
  const units = [...maps.values()].sort((one, other) => one.position - other.position);
  return {
    maps: units.map((map) => ({
      map,
      parts: parts.filter(({ mapPosition }) => mapPosition === map.position),
      startsMap: map.position !== before,
    })),
    end: from + parts.length,
    rows: parts.reduce((sum, { rowCount }) => sum + rowCount, 0),
  };
}

async function endOfUnit(
  { db, actor: { workspaceId } }: ServiceContext,
  importId: string,
  atomicity: 'ALL' | 'MAP',
  from: number,
): Promise<number> {
  const mapPosition =
    atomicity === 'MAP'
      ? await loadMapPosition({ db, actor: { workspaceId } }, importId, from)
      : null;
  const { _max } = await db.mapFileImportPart.aggregate({
    where: { workspaceId, importId, ...(mapPosition === null ? {} : { mapPosition }) },
    _max: { position: true },
  });
  return (_max.position ?? -1) + 1;
}

async function loadMapPosition(
  { db, actor: { workspaceId } }: Pick<ServiceContext, 'db'> & { actor: { workspaceId: string } },
  importId: string,
  position: number,
): Promise<number | null> {
  const part = await db.mapFileImportPart.findFirst({
    where: { workspaceId, importId, position },
    select: { mapPosition: true },
  });
  return part?.mapPosition ?? null;
}

/** Refuses what is to be written together and does not fit into one transaction. */
export async function refuseLargeUnits(
  { db, actor: { workspaceId } }: ServiceContext,
  order: Pick<MapFileImport, 'id' | 'atomicity' | 'options'>,
): Promise<void> {
  const { id, atomicity } = order;
  const replaces = replacesMaps(order);
  if (atomicity === 'ROW' && !replaces) return;
  const [largest] = await runSql<{ name: string; rows: number }>(
    db,
    workspaceId,
    `SELECT min(m.name) AS name, sum(p."rowCount")::int AS rows
     FROM map_file_import_part p JOIN map_file_import_map m ON m."workspaceId" = $1::uuid
       AND m."importId" = p."importId" AND m.position = p."mapPosition"
     WHERE p."workspaceId" = $1::uuid AND p."importId" = $2::uuid
     GROUP BY CASE WHEN $3::boolean THEN p."mapPosition" ELSE 0 END
     ORDER BY rows DESC LIMIT 1`,
    [id, atomicity !== 'ALL'],
  );
  if (!largest || largest.rows <= MOST_TOGETHER) return;
  const subject = atomicity !== 'ALL' && largest.name ? `The map “${largest.name}”` : 'The file';
  const [how, way] = replaces
    ? ['replaced', 'import it in another mode']
    : ['written all or not at all', 'import it row by row and undo that if need be'];
  throw new ReadingFailure(
    'TOO_LARGE_TOGETHER',
    `${subject} tells of ${largest.rows} objects; ${MOST_TOGETHER} at most are ${how}. Split it, or ${way}.`,
  );
}
