import { groupedBy } from '../../../kernel/grouped.ts';
import {
  addressOf,
  LIBRARY_COLUMNS,
  type MapDocument,
  type MapPart,
  PART_TYPES,
  type PartType,
  PLACE_COLUMNS,
} from './map-document.ts';

/** The same part on both sides. */
export interface Pair {
  readonly from: MapPart;
  readonly to: MapPart;
}

/** What became of the parts of one type. */
export interface TypeMatch {
  readonly pairs: readonly Pair[];
  readonly removed: readonly MapPart[];
  readonly added: readonly MapPart[];
}

export interface MapMatch {
  readonly byType: Readonly<Record<PartType, TypeMatch>>;
  /** The id of a part before → its id after, the map itself included. */
  readonly twins: ReadonlyMap<string, string>;
}

/** The fields that name a part of its type where it stands. */
const NAMED_BY: Readonly<Partial<Record<PartType, readonly string[]>>> = {
  Phase: ['name'],
  Step: ['name'],
  Lane: ['name'],
  Card: ['text'],
  EmotionPoint: ['source'],
  ProcessLink: ['kind'],
};

/** What stands for itself: a key of its own tells it from another of the same name. */
const STANDS_ALONE: ReadonlySet<PartType> = new Set(['Phase', 'Step', 'Lane', 'Card']);

/** What has its key in the map; the keys of what hangs on steps are unique elsewhere. */
export const KEYED_IN_MAP: ReadonlySet<PartType> = new Set([
  ...STANDS_ALONE,
  'TouchpointPlacement',
  'EmotionPoint',
]);

/**
 * Finds out which parts of two maps are the same: by their id, else by their
 * address, else by what they are and where.
 *
 * The last holds for phases, steps, lanes and cards only where one of the two
 * has no key: of two with different keys each is meant to be itself. What
 * stands between others, such as a touchpoint on a step, is what it joins.
 */
export function matchParts(from: MapDocument, to: MapDocument): MapMatch {
  const twins = new Map([[from.map.id, to.map.id]]);
  const byType = {} as Record<PartType, TypeMatch>;
  for (const type of PART_TYPES) {
    const match = matchType(type, from.parts[type], to.parts[type], twins);
    byType[type] = match;
    for (const pair of match.pairs) twins.set(pair.from.id, pair.to.id);
  }
  return { byType, twins };
}

type Naming = (part: MapPart) => string;

function matchType(
  type: PartType,
  from: readonly MapPart[],
  to: readonly MapPart[],
  twins: ReadonlyMap<string, string>,
): TypeMatch {
  const found = new Map<MapPart, MapPart>();
  const taken = new Set<MapPart>();
  const pairBy = (
    before: Naming,
    after: Naming,
    fits: (one: MapPart, other: MapPart) => boolean = () => true,
  ) => {
    const waiting = groupedBy(
      to.filter((part) => !taken.has(part)),
      after,
    );
    for (const part of from.filter((one) => !found.has(one))) {
      const twin = waiting.get(before(part))?.find((one) => !taken.has(one) && fits(part, one));
      if (!twin) continue;
      found.set(part, twin);
      taken.add(twin);
    }
  };
  pairBy(
    ({ id }) => id,
    ({ id }) => id,
  );
  if (KEYED_IN_MAP.has(type)) pairBy(addressOf, addressOf);
  pairBy(
    (part) => tokenOf(type, part, (id) => twins.get(id) ?? `before ${id}`),
    (part) => tokenOf(type, part, (id) => id),
    (one, other) => !STANDS_ALONE.has(type) || one.key === null || other.key === null,
  );
  return {
    pairs: from.flatMap((part) => {
      const twin = found.get(part);
      return twin ? [{ from: part, to: twin }] : [];
    }),
    removed: from.filter((part) => !found.has(part)),
    added: to.filter((part) => !taken.has(part)),
  };
}

/** What a part is and where, in the ids of the side after. */
function tokenOf(type: PartType, part: MapPart, placeAfter: (id: string) => string): string {
  const placed = Object.keys(PLACE_COLUMNS[type]).map((column) => {
    const id = part.references[column];
    return id == null ? null : placeAfter(id);
  });
  const joined = Object.keys(LIBRARY_COLUMNS[type])
    .filter(() => !STANDS_ALONE.has(type))
    .map((column) => part.references[column] ?? null);
  const named = (NAMED_BY[type] ?? []).map((field) => part.fields[field] ?? null);
  return JSON.stringify([placed, joined, named]);
}
