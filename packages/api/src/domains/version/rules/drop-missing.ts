import { keepParts } from './leave-out.ts';
import {
  LIBRARY_COLUMNS,
  type LibraryType,
  type MapDocument,
  type MapPart,
  type Named,
  PART_TYPES,
  type PartType,
} from './map-document.ts';
import { Names, type PartName } from './part-names.ts';

/** Something a map cannot get back, as what it refers to is gone. */
export interface Loss {
  /** What is gone. */
  readonly missing: Named & { readonly type: LibraryType; readonly id: string };
  /** The part that is left out, or stays without it; null for the map itself. */
  readonly part: PartName | null;
  /** Whether the part is left out; else it stays, without what is gone. */
  readonly isLeftOut: boolean;
}

/** References a part can be without. */
const OPTIONAL: ReadonlySet<string> = new Set(['actorId']);

/** Leaves out of a map what refers to something that is gone, and tells what that was. */
export function dropMissing(
  document: MapDocument,
  isThere: (type: LibraryType, id: string) => boolean,
): { document: MapDocument; losses: Loss[] } {
  const names = new Names(document);
  const losses: Loss[] = [];
  const missing = (type: LibraryType, id: string) => {
    const entries: Readonly<Record<string, Named>> = document.library[type];
    return { type, id, ...(entries[id] ?? { key: null, name: id }) };
  };
  const personaIds = document.personaIds.filter((id) => {
    if (isThere('Persona', id)) return true;
    losses.push({ missing: missing('Persona', id), part: null, isLeftOut: false });
    return false;
  });
  const broken = new Map<string, [column: string, target: LibraryType][]>();
  for (const type of PART_TYPES) {
    for (const part of document.parts[type]) {
      const columns = Object.entries(LIBRARY_COLUMNS[type]).filter(([column, target]) => {
        const id = part.references[column];
        return id != null && !isThere(target, id);
      });
      if (columns.length === 0) continue;
      broken.set(part.id, columns);
      for (const [column, target] of columns) {
        const isLeftOut = !columns.every(([name]) => OPTIONAL.has(name));
        const id = part.references[column] ?? '';
        losses.push({ missing: missing(target, id), part: names.nameOf(type, part), isLeftOut });
      }
    }
  }
  const columnsOf = ({ id }: MapPart) => (broken.get(id) ?? []).map(([column]) => column);
  const kept = keepParts(document, (_type, part) =>
    columnsOf(part).every((column) => OPTIONAL.has(column)),
  );
  const parts = {} as Record<PartType, readonly MapPart[]>;
  for (const type of PART_TYPES) {
    parts[type] = kept[type].map((part) => without(part, columnsOf(part)));
  }
  return { document: { ...document, personaIds, parts }, losses };
}

function without(part: MapPart, columns: readonly string[]): MapPart {
  const cleared = Object.fromEntries(columns.map((column) => [column, null]));
  return { ...part, references: { ...part.references, ...cleared } };
}
