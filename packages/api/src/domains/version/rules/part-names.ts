import {
  addressOf,
  LIBRARY_COLUMNS,
  type Library,
  type MapDocument,
  type MapPart,
  type Named,
  type PartType,
  PLACE_COLUMNS,
} from './map-document.ts';

/** A part as a reader knows it. */
export interface PartName {
  readonly type: PartType;
  readonly id: string;
  /** Its key, else its id. */
  readonly address: string;
  readonly name: string;
}

/** Where a part stands. */
export interface Place {
  /** The parts it stands in; none where it stands in the map itself. */
  readonly parents: readonly PartName[];
  /** Its place among the parts of its type there, from 0; null where they have no order. */
  readonly index: number | null;
}

/** Names the parts of a map, and says where they stand. */
export class Names {
  readonly #library: Library;
  readonly #parts = new Map<string, { type: PartType; part: MapPart }>();
  readonly #index = new Map<string, number>();

  constructor({ parts, library }: MapDocument) {
    this.#library = library;
    for (const [type, ofType] of Object.entries(parts) as [PartType, readonly MapPart[]][]) {
      const sizes = new Map<string, number>();
      for (const part of ofType) {
        this.#parts.set(part.id, { type, part });
        if (part.position === null) continue;
        const list = listOf(type, part);
        const index = sizes.get(list) ?? 0;
        sizes.set(list, index + 1);
        this.#index.set(part.id, index);
      }
    }
  }

  nameOf(type: PartType, part: MapPart): PartName {
    return { type, id: part.id, address: addressOf(part), name: this.#textOf(type, part) };
  }

  placeOf(type: PartType, part: MapPart): Place {
    const parents = Object.keys(PLACE_COLUMNS[type]).flatMap((column) => {
      const parent = this.#parts.get(part.references[column] ?? '');
      return parent ? [this.nameOf(parent.type, parent.part)] : [];
    });
    return { parents, index: this.#index.get(part.id) ?? null };
  }

  #textOf(type: PartType, { fields, references, id }: MapPart): string {
    const own = fields.name ?? fields.text;
    if (typeof own === 'string') return own;
    const [joined] = Object.entries(LIBRARY_COLUMNS[type]).flatMap(([column, shelf]) => {
      const entries: Readonly<Record<string, Named>> = this.#library[shelf];
      return entries[references[column] ?? '']?.name ?? [];
    });
    if (type === 'EmotionPoint') return [joined, fields.source].filter(Boolean).join(', ');
    return joined ?? id;
  }
}

/** Names the list a part stands in: the parts of its type in the same places. */
export function listOf(type: PartType, { references }: MapPart): string {
  return Object.keys(PLACE_COLUMNS[type])
    .map((column) => references[column] ?? '')
    .join('/');
}
