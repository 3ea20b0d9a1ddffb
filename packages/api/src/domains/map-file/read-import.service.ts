import type { ServiceContext } from '../../context.ts';
import { runSql } from '../../db/run-sql.ts';
import { badInput } from '../../kernel/errors.ts';
import { encodeGlobalId } from '../../kernel/ids.ts';
import type { LossGroup } from '../../reading/index.ts';
import {
  bundleSections,
  COUNTS,
  noCounts,
  type ObjectChange,
  type SectionCounts,
} from '../exchange/index.ts';
import type { FileProblem } from './staged-part.ts';

/** A piece of a list: so many, behind the place of another. */
export interface Stretch {
  first: number;
  after?: string | null | undefined;
}

/** Something an import tells of, with its place in the list of all of its kind. */
export type Placed<T> = T & { place: string; mapPosition: number };

/** A map of a file, and what became of it or would. */
export interface ImportedMap {
  position: number;
  name: string;
  journeyId: string | null;
  journeyMapId: string | null;
  /** Whether its objects are written, or would be. */
  isKept: boolean;
  sections: SectionCounts[];
  errors: number;
}

/** How many of a list are told at once at most. */
export const MOST_AT_ONCE = 1_000;

const PLACE = /^(\d{1,9})\.(\d{1,9})$/;

function readStretch({ first, after }: Stretch): [number, number, number] {
  if (first < 0 || first > MOST_AT_ONCE) {
    throw badInput(`first must be between 0 and ${MOST_AT_ONCE}; it is ${first}.`, 'first');
  }
  if (after == null) return [first, -1, 0];
  const [, part, ordinal] = PLACE.exec(after) ?? [];
  if (part !== undefined) return [first, Number(part), Number(ordinal)];
  throw badInput(`“${after}” is no place in this list.`, 'after');
}

interface Found<T> {
  position: number;
  ordinal: number;
  mapPosition: number;
  value: T;
}

const placed = <T>({ position, ordinal, mapPosition, value }: Found<T>): Placed<T> => ({
  ...value,
  place: `${position}.${ordinal}`,
  mapPosition,
});

/** What was refused of a file, and what its maps have no place for. */
export async function listProblems(
  { db, actor: { workspaceId } }: ServiceContext,
  importId: string,
  { severity, ...stretch }: Stretch & { severity?: FileProblem['severity'] | null | undefined },
): Promise<Placed<FileProblem>[]> {
  const [first, position, ordinal] = readStretch(stretch);
  const found = await runSql<Found<FileProblem>>(
    db,
    workspaceId,
    `SELECT p.position, e.ordinal::int AS ordinal, p."mapPosition", e.value
     FROM map_file_import_part p CROSS JOIN LATERAL (
       SELECT f.value, f.ordinality AS ordinal FROM json_array_elements(p.found) WITH ORDINALITY f
       UNION ALL
       SELECT q.value, q.ordinality + json_array_length(p.found)
       FROM json_array_elements(p.problems) WITH ORDINALITY q
     ) e
     WHERE p."workspaceId" = $1::uuid AND p."importId" = $2::uuid AND p.position >= $3::int
       AND (p.position, e.ordinal) > ($3::int, $4::int)
       AND ($5::text IS NULL OR e.value->>'severity' = $5::text)
     ORDER BY p.position, e.ordinal LIMIT $6::int`,
    [importId, position, ordinal, severity ?? null, first],
  );
  return found.map(placed);
}

/** The stored objects that an import changes, and those it makes. */
export async function listChanges(
  { db, actor: { workspaceId } }: ServiceContext,
  importId: string,
  { includeNew, ...stretch }: Stretch & { includeNew: boolean },
): Promise<Placed<ObjectChange>[]> {
  const [first, position, ordinal] = readStretch(stretch);
  const found = await runSql<Found<ObjectChange>>(
    db,
    workspaceId,
    `SELECT p.position, c.ordinality::int AS ordinal, p."mapPosition", c.value
     FROM map_file_import_part p CROSS JOIN LATERAL json_array_elements(p.changes) WITH ORDINALITY c
     WHERE p."workspaceId" = $1::uuid AND p."importId" = $2::uuid AND p.position >= $3::int
       AND (p.position, c.ordinality) > ($3::int, $4::int)
       AND p."isKept" AND ($5::boolean OR c.value->>'action' <> 'CREATED')
     ORDER BY p.position, c.ordinality LIMIT $6::int`,
    [importId, position, ordinal, includeNew, first],
  );
  return found.map(placed);
}

/** What the maps of a file have no place for, all that is alike together, in the order of the file. */
export function listLosses(
  { db, actor: { workspaceId } }: ServiceContext,
  importId: string,
): Promise<LossGroup[]> {
  return runSql<LossGroup>(
    db,
    workspaceId,
    `SELECT f.value->>'code' AS code, f.value->>'path' AS path, f.value->>'message' AS message,
       count(*)::int AS count
     FROM map_file_import_part p CROSS JOIN LATERAL json_array_elements(p.found) WITH ORDINALITY f
     WHERE p."workspaceId" = $1::uuid AND p."importId" = $2::uuid
       AND f.value->>'severity' = 'WARNING'
     GROUP BY 1, 2, 3 ORDER BY min(p.position), min(f.ordinality) LIMIT ${MOST_AT_ONCE}`,
    [importId],
  );
}

/** The counts of a whole import, section by section. */
export async function sumSections(ctx: ServiceContext, importId: string): Promise<SectionCounts[]> {
  const counts = await loadCounts(ctx, importId, null);
  const sums = new Map<string, SectionCounts>();
  for (const { mapPosition: _map, ...one } of counts) {
    const sum = sums.get(one.section) ?? noCounts(one.section);
    for (const name of COUNTS) sum[name] += one[name];
    sums.set(one.section, sum);
  }
  return inOrder([...sums.values()]);
}

function inOrder(counts: readonly SectionCounts[]): SectionCounts[] {
  const order = bundleSections().map(({ name }) => name);
  return [...counts].sort((a, b) => order.indexOf(a.section) - order.indexOf(b.section));
}

function loadCounts(
  { db, actor: { workspaceId } }: ServiceContext,
  importId: string,
  maps: readonly number[] | null,
): Promise<(SectionCounts & { mapPosition: number })[]> {
  const sums = COUNTS.map((name) => `sum((c.value->>'${name}')::int)::int AS ${name}`);
  return runSql(
    db,
    workspaceId,
    `SELECT p."mapPosition", c.value->>'section' AS section, ${sums.join(', ')}
     FROM map_file_import_part p CROSS JOIN LATERAL json_array_elements(p.counts) c
     WHERE p."workspaceId" = $1::uuid AND p."importId" = $2::uuid
       AND ($3::int[] IS NULL OR p."mapPosition" = ANY ($3::int[]))
     GROUP BY 1, 2`,
    [importId, maps],
  );
}

/** The maps of a file, in its order. */
export async function listMaps(
  ctx: ServiceContext,
  importId: string,
  { first, after }: { first: number; after?: number | null | undefined },
): Promise<ImportedMap[]> {
  const [most] = readStretch({ first });
  const { workspaceId } = ctx.actor;
  const maps = await ctx.db.mapFileImportMap.findMany({
    where: { workspaceId, importId, position: { gt: after ?? -1 } },
    orderBy: { position: 'asc' },
    take: most,
  });
  const positions = maps.map(({ position }) => position);
  const counts = await loadCounts(ctx, importId, positions);
  const facts = await loadFacts(ctx, importId, positions);
  return maps.map(({ position, name, journeyId, journeyMapId }) => ({
    position,
    name,
    journeyId: journeyId && encodeGlobalId('Journey', journeyId),
    journeyMapId: journeyMapId && encodeGlobalId('JourneyMap', journeyMapId),
    sections: inOrder(counts.filter((one) => one.mapPosition === position)),
    isKept: facts.get(position)?.isKept ?? false,
    errors: facts.get(position)?.errors ?? 0,
  }));
}

async function loadFacts(
  { db, actor: { workspaceId } }: ServiceContext,
  importId: string,
  maps: readonly number[],
): Promise<Map<number, Pick<ImportedMap, 'isKept' | 'errors'>>> {
  const rows = await runSql<{ mapPosition: number; isKept: boolean; errors: number }>(
    db,
    workspaceId,
    `SELECT p."mapPosition", bool_or(p."isKept") AS "isKept",
       sum(coalesce(json_array_length(p.problems), 0) + (
         SELECT count(*) FROM json_array_elements(p.found) f WHERE f.value->>'severity' = 'ERROR'
       ))::int AS errors
     FROM map_file_import_part p
     WHERE p."workspaceId" = $1::uuid AND p."importId" = $2::uuid AND p."mapPosition" = ANY ($3::int[])
     GROUP BY 1`,
    [importId, maps],
  );
  return new Map(rows.map(({ mapPosition, ...facts }) => [mapPosition, facts]));
}
