import { runSql } from '../../db/run-sql.ts';
import type { WriteContext } from '../../entity/index.ts';
import { bundleSections, placementAddress, type Section } from '../exchange/index.ts';
import type { StagedRow } from './staged-part.ts';

/** Names a row that earlier parts of a file may have planned. */
export interface RowAddress {
  scope: string;
  section: string;
  key: string;
}

export interface PlannedRow extends RowAddress {
  row: StagedRow;
}

/** The scope of what the maps of a file share. */
const SHARED = '';

/** The section that holds the objects of a model. */
function sectionOf(model: string): Section | undefined {
  return bundleSections().find(({ entity }) => entity.model === model);
}

/** Where a row of a section is known: in the whole workspace, or in its map alone. */
export function addressOf({ name, implied }: Section, scope: string, key: string): RowAddress {
  return { scope: implied.size > 0 ? scope : SHARED, section: name, key };
}

/** What something of the library stands at when it is on a map. */
const PLACES = ['journeyMap', 'phase', 'step', 'touchpointPlacement'];

/** Where a row is known: what it places on a map, in that map alone. */
export function addressOfRow(section: Section, scope: string, row: StagedRow): RowAddress {
  const key = String(row.key);
  const isOnMap = PLACES.some((field) => section.references.has(field) && row[field] != null);
  return isOnMap ? { scope, section: section.name, key } : addressOf(section, scope, key);
}

/** What other maps of the file are going to place under the keys of these rows. */
export async function findElsewhere(
  { db, actor: { workspaceId } }: WriteContext,
  importId: string,
  scope: string,
  wanted: readonly RowAddress[],
): Promise<ReadonlySet<string>> {
  const own = wanted.filter(
    (one) => one.scope === scope && !sectionNamed(one.section)?.implied.size,
  );
  if (own.length === 0) return new Set();
  const rows = await runSql<PlannedRow>(
    db,
    workspaceId,
    `SELECT p.section, p.row FROM json_to_recordset($4::json) AS w(section text, key text)
     JOIN map_file_import_planned_row p ON p."workspaceId" = $1::uuid AND p."importId" = $2::uuid
       AND p.scope <> $3 AND p.scope <> '' AND p.section = w.section AND p.key = w.key`,
    [importId, scope, JSON.stringify(own)],
  );
  return new Set(
    rows.flatMap(({ section, row }) => {
      const of = sectionNamed(section);
      return of ? [placementAddress(of, row)] : [];
    }),
  );
}

const sectionNamed = (wanted: string): Section | undefined =>
  bundleSections().find(({ name }) => name === wanted);

/** The rows that a row names. */
export function namedBy(section: Section, scope: string, row: StagedRow): RowAddress[] {
  const fields = [...section.references, ...section.links];
  return fields.flatMap(([field, { target }]) => {
    const other = sectionOf(target);
    const value = row[field];
    const keys: unknown[] = Array.isArray(value) ? value : [value];
    return keys.flatMap((key) =>
      other && typeof key === 'string' ? [addressOf(other, scope, key)] : [],
    );
  });
}

/** Finds what earlier parts planned of these rows, and of all that those name in turn: a query for each step. */
export async function findPlanned(
  { db, actor: { workspaceId } }: WriteContext,
  importId: string,
  scope: string,
  wanted: readonly RowAddress[],
): Promise<PlannedRow[]> {
  const found = new Map<string, PlannedRow>();
  const asked = new Set<string>();
  for (let next = [...wanted]; next.length > 0; ) {
    const fresh = next.filter((one) => !asked.has(printed(one)));
    for (const one of fresh) asked.add(printed(one));
    if (fresh.length === 0) break;
    const rows = await runSql<PlannedRow>(
      db,
      workspaceId,
      `SELECT DISTINCT ON (p.scope, p.section, p.key) p.scope, p.section, p.key, p.row
       FROM json_to_recordset($3::json) AS w(scope text, section text, key text)
       JOIN map_file_import_planned_row p ON p."workspaceId" = $1::uuid AND p."importId" = $2::uuid
         AND p.scope = w.scope AND p.section = w.section AND p.key = w.key`,
      [importId, JSON.stringify(fresh)],
    );
    for (const row of rows) found.set(printed(row), row);
    next = rows.flatMap(({ section, row }) => {
      const of = sectionNamed(section);
      return of ? namedBy(of, scope, row) : [];
    });
  }
  return [...found.values()];
}

const printed = ({ scope, section, key }: RowAddress) => `${scope} ${section} ${key}`;

/** Keeps what a part will have written, for the parts after it. What one leaves out of a row stays. */
export async function keepPlanned(
  { db, actor: { workspaceId } }: WriteContext,
  importId: string,
  rows: readonly PlannedRow[],
  known: readonly PlannedRow[],
): Promise<void> {
  if (rows.length === 0) return;
  const merged = new Map<string, PlannedRow>();
  const before = new Map(known.map((one) => [printed(one), one]));
  for (const one of rows) {
    const address = printed(one);
    const earlier = merged.get(address) ?? before.get(address);
    merged.set(address, earlier ? { ...one, row: { ...earlier.row, ...one.row } } : one);
  }
  await runSql(
    db,
    workspaceId,
    `INSERT INTO map_file_import_planned_row ("workspaceId", "importId", scope, section, key, row)
     SELECT $1::uuid, $2::uuid, r.scope, r.section, r.key, r.row
     FROM json_to_recordset($3::json) AS r(scope text, section text, key text, row json)
     ON CONFLICT ("workspaceId", "importId", scope, section, key) DO UPDATE SET row = excluded.row`,
    [importId, JSON.stringify([...merged.values()])],
  );
}

/** Forgets what was planned, once nothing else is. */
export async function forgetPlanned(
  { db, actor: { workspaceId } }: WriteContext,
  importId: string,
): Promise<void> {
  await db.mapFileImportPlannedRow.deleteMany({ where: { workspaceId, importId } });
}
