import { canonical } from '../../../kernel/canonical.ts';
import { groupedBy } from '../../../kernel/grouped.ts';
import { encodeGlobalId } from '../../../kernel/ids.ts';
import { fewestMoves } from './fewest-moves.ts';
import {
  LIBRARY_COLUMNS,
  type Library,
  type LibraryType,
  type MapDocument,
  type MapPart,
  type Named,
  PART_TYPES,
  type PartType,
  PLACE_COLUMNS,
  type PlainValue,
} from './map-document.ts';
import type { MapMatch, Pair } from './match-parts.ts';
import { listOf, Names, type PartName, type Place } from './part-names.ts';

/** A part that is on one side only. */
export interface LonePart {
  readonly part: PartName;
  readonly place: Place;
}

/** A part that stands elsewhere. */
export interface MovedPart {
  readonly part: PartName;
  readonly from: Place;
  readonly to: Place;
}

export interface FieldChange {
  readonly field: string;
  readonly before: PlainValue;
  readonly after: PlainValue;
}

/** A part of which fields differ. */
export interface ChangedPart {
  readonly part: PartName;
  /** Where it stands after. */
  readonly place: Place;
  readonly fields: readonly FieldChange[];
}

export interface PartsDiff {
  readonly added: readonly LonePart[];
  readonly removed: readonly LonePart[];
  readonly moved: readonly MovedPart[];
  readonly changed: readonly ChangedPart[];
}

/** Tells what became of the parts of a map, type by type, in the order they are read in. */
export function diffParts(from: MapDocument, to: MapDocument, match: MapMatch): PartsDiff {
  const [before, after] = [new Names(from), new Names(to)];
  const ofEach = <Found>(find: (type: PartType) => readonly Found[]) => PART_TYPES.flatMap(find);
  const alone = (names: Names, type: PartType, parts: readonly MapPart[]) =>
    parts.map((part) => ({ part: names.nameOf(type, part), place: names.placeOf(type, part) }));
  return {
    added: ofEach((type) => alone(after, type, match.byType[type].added)),
    removed: ofEach((type) => alone(before, type, match.byType[type].removed)),
    moved: ofEach((type) =>
      movedPairs(type, match, before, after).map((pair) => ({
        part: after.nameOf(type, pair.to),
        from: before.placeOf(type, pair.from),
        to: after.placeOf(type, pair.to),
      })),
    ),
    changed: ofEach((type) =>
      match.byType[type].pairs.flatMap((pair) => {
        const fields = changedFields(type, pair, from.library, to.library);
        if (fields.length === 0) return [];
        const part = after.nameOf(type, pair.to);
        return [{ part, place: after.placeOf(type, pair.to), fields }];
      }),
    ),
  };
}

/** The pairs that stand in other parts, and the fewest of the rest that changed places. */
function movedPairs(type: PartType, match: MapMatch, before: Names, after: Names): Pair[] {
  const { pairs } = match.byType[type];
  const isInPlace = ({ from, to }: Pair) =>
    Object.keys(PLACE_COLUMNS[type]).every((column) => {
      const [was, is] = [from.references[column] ?? null, to.references[column] ?? null];
      return was === null || is === null ? was === is : match.twins.get(was) === is;
    });
  const stayed = groupedBy(pairs.filter(isInPlace), ({ to }) => listOf(type, to));
  const reordered = [...stayed.values()].flatMap((list) =>
    fewestMoves(
      list.flatMap((pair) => {
        const [was, is] = [
          before.placeOf(type, pair.from).index,
          after.placeOf(type, pair.to).index,
        ];
        if (was === null || is === null) return [];
        return [{ pair, from: was, to: is, tie: tieOf(pair) }];
      }),
    ).map(({ pair }) => pair),
  );
  const moved = new Set([...pairs.filter((pair) => !isInPlace(pair)), ...reordered]);
  return pairs.filter((pair) => moved.has(pair));
}

function tieOf({ from, to }: Pair): string {
  return [from.key ?? from.id, to.key ?? to.id].sort().join(' ');
}

function changedFields(
  type: PartType,
  { from, to }: Pair,
  before: Library,
  after: Library,
): FieldChange[] {
  const changes = changedValues(from.fields, to.fields);
  if (from.id === to.id && from.key !== to.key) {
    changes.unshift({ field: 'key', before: from.key, after: to.key });
  }
  for (const [column, shelf] of Object.entries(LIBRARY_COLUMNS[type])) {
    const [was, is] = [from.references[column] ?? null, to.references[column] ?? null];
    if (was === is) continue;
    changes.push({
      field: column.slice(0, -2),
      before: referenceTo(before, shelf, was),
      after: referenceTo(after, shelf, is),
    });
  }
  return changes;
}

/** The fields that differ, in the order of their names. */
export function changedValues(before: MapPart['fields'], after: MapPart['fields']): FieldChange[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .sort()
    .map((field) => ({ field, before: before[field] ?? null, after: after[field] ?? null }))
    .filter((change) => canonical(change.before) !== canonical(change.after));
}

/** An object of the library as a value: what it is called, and how it is found. */
export function referenceTo(library: Library, type: LibraryType, id: string | null): PlainValue {
  if (id === null) return null;
  const entries: Readonly<Record<string, Named>> = library[type];
  const { key, name } = entries[id] ?? { key: null, name: id };
  return { id: encodeGlobalId(type, id), key, name };
}
