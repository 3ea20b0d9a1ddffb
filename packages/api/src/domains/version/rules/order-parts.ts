import {
  addressOf,
  type MapPart,
  PART_TYPES,
  type PartType,
  PLACE_COLUMNS,
} from './map-document.ts';

type Parts = Readonly<Record<PartType, readonly MapPart[]>>;

/**
 * Brings the parts of a map into the order they are read in: by where they
 * stand, then by their position, then by their address.
 *
 * Steps come phase by phase, those without a phase last, as they are drawn.
 */
export function orderParts(parts: Parts): Parts {
  const ranks = new Map<string, number>();
  const ordered = {} as Record<PartType, readonly MapPart[]>;
  for (const type of PART_TYPES) {
    const columns = Object.keys(PLACE_COLUMNS[type]);
    const placeOf = (part: MapPart) =>
      columns.map((column) => ranks.get(part.references[column] ?? '') ?? Number.MAX_SAFE_INTEGER);
    const sortable = parts[type].map((part) => ({ part, place: placeOf(part) }));
    sortable.sort(
      (one, other) =>
        compareAll(one.place, other.place) ||
        (one.part.position ?? 0) - (other.part.position ?? 0) ||
        compareTexts(addressOf(one.part), addressOf(other.part)),
    );
    ordered[type] = sortable.map(({ part }) => part);
    for (const [rank, { id }] of ordered[type].entries()) ranks.set(id, rank);
  }
  return ordered;
}

function compareAll(one: readonly number[], other: readonly number[]): number {
  for (const [index, value] of one.entries()) {
    const difference = value - (other[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Compares by code units: the same on every machine and in every language. */
export function compareTexts(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
