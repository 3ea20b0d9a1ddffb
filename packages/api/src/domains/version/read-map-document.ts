import { rowsOf, type StoredRow } from '../../entity/index.ts';
import { DomainError } from '../../kernel/errors.ts';
import { onMap, plainValue, type Section, toSection } from '../exchange/index.ts';
import { readLibrary } from './read-library.ts';
import type { Reader } from './reader.ts';
import {
  DOCUMENT_FORMAT,
  LIBRARY_COLUMNS,
  type LibraryType,
  type MapDocument,
  type MapPart,
  PART_TYPES,
  type PartType,
  type PlainValue,
} from './rules/map-document.ts';
import { orderParts } from './rules/order-parts.ts';

const sections = new Map<string, Section>();

/** What of a part a document holds: the same as an export. */
export function sectionOf(type: PartType | 'JourneyMap'): Section {
  const known = sections.get(type);
  if (known) return known;
  const section = toSection(type === 'JourneyMap' ? 'map' : type, type);
  sections.set(type, section);
  return section;
}

/**
 * Reads a whole map in a fixed number of statements, however large it is.
 *
 * Several statements see one state only inside a transaction that takes care
 * of it: one that has locked the map, or one that reads repeatably.
 *
 * @param mapId the UUID of the map
 * @throws DomainError `NOT_FOUND`
 */
export async function readMapDocument(
  reader: Reader,
  mapId: string,
  path: string,
): Promise<{ document: MapDocument; contentRevision: number }> {
  const { db, workspaceId } = reader;
  const [row] = await rowsOf(db, 'JourneyMap').findMany({
    where: { workspaceId, id: mapId },
    include: { personas: { orderBy: { position: 'asc' }, select: { personaId: true } } },
  });
  if (!row) throw new DomainError('NOT_FOUND', 'There is no journey map with this id.', { path });
  const personaIds = (row.personas as { personaId: string }[]).map(({ personaId }) => personaId);
  const read = {} as Record<PartType, MapPart[]>;
  for (const type of PART_TYPES) {
    const rows = await rowsOf(db, type).findMany({
      where: { workspaceId, ...onMap(sectionOf(type), mapId) },
      select: columnsOf(type),
    });
    read[type] = rows.map((part) => toPart(type, part));
  }
  const library = await readLibrary(reader, wantedBy(read, personaIds));
  const map = toPart('JourneyMap', row);
  return {
    document: { format: DOCUMENT_FORMAT, map, personaIds, parts: orderParts(read), library },
    contentRevision: Number(row.contentRevision),
  };
}

function columnsOf(type: PartType): Record<string, true> {
  const { fields, references } = sectionOf(type);
  const columns = [...references.values()].map(({ column }) => column);
  return Object.fromEntries(['id', ...fields, ...columns].map((name) => [name, true]));
}

function toPart(type: PartType | 'JourneyMap', row: StoredRow): MapPart {
  const { fields, references } = sectionOf(type);
  const values = fields
    .filter((name) => name !== 'key' && name !== 'position')
    .map((name) => [name, (plainValue(type, name, row[name]) ?? null) as PlainValue]);
  return {
    id: row.id,
    key: type === 'JourneyMap' ? null : ((row.key as string | null) ?? null),
    position: (row.position as number | undefined) ?? null,
    fields: Object.fromEntries(values),
    references: Object.fromEntries(
      [...references.values()].map(({ column }) => [
        column,
        (row[column] as string | null) ?? null,
      ]),
    ),
  };
}

function idsIn(parts: readonly MapPart[], column: string): string[] {
  return parts.flatMap(({ references }) => references[column] ?? []);
}

/** The ids of everything in the library that a map refers to, by model. */
export function wantedBy(
  parts: MapDocument['parts'],
  personaIds: readonly string[],
): Readonly<Partial<Record<LibraryType, ReadonlySet<string>>>> {
  const wanted: Partial<Record<LibraryType, Set<string>>> = { Persona: new Set(personaIds) };
  for (const type of PART_TYPES) {
    for (const [column, target] of Object.entries(LIBRARY_COLUMNS[type])) {
      wanted[target] = new Set([...(wanted[target] ?? []), ...idsIn(parts[type], column)]);
    }
  }
  return wanted;
}
