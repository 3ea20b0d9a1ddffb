import {
  LIBRARY_COLUMNS,
  type LibraryType,
  type MapDocument,
  type MapPart,
  type Named,
  PART_TYPES,
  type PartType,
  PLACE_COLUMNS,
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
  const gone = new Set<string>();
  const parts = {} as Record<PartType, readonly MapPart[]>;
  for (const type of PART_TYPES) {
    parts[type] = document.parts[type].flatMap((part) => {
      const broken = Object.entries(LIBRARY_COLUMNS[type]).filter(([column, target]) => {
        const id = part.references[column];
        return id != null && !isThere(target, id);
      });
      const cleared = broken.filter(([column]) => OPTIONAL.has(column));
      const isLeftOut = broken.length > cleared.length || standsIn(type, part, gone);
      if (isLeftOut) gone.add(part.id);
      for (const [column, target] of broken) {
        const id = part.references[column] ?? '';
        losses.push({ missing: missing(target, id), part: names.nameOf(type, part), isLeftOut });
      }
      if (isLeftOut) return [];
      const without = Object.fromEntries(cleared.map(([column]) => [column, null]));
      return [{ ...part, references: { ...part.references, ...without } }];
    });
  }
  return { document: { ...document, personaIds, parts }, losses };
}

function standsIn(type: PartType, { references }: MapPart, gone: ReadonlySet<string>): boolean {
  return Object.keys(PLACE_COLUMNS[type]).some((column) => gone.has(references[column] ?? ''));
}
