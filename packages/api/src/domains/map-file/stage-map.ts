import { type FileKind, nameOfMap, type ReadMap } from '../../reading/index.ts';
import { placeKey, SINGLE } from '../exchange/rules/index.ts';
import { rowsOfMap } from './map-rows.ts';
import { type Slice, type Sliceable, sliceRows } from './rules/slice-rows.ts';
import type { FileProblem, StagedMap, StagedOrigin, StagedPart, StagedRow } from './staged-part.ts';
import type { SectionOutline } from './worker-messages.ts';

/** How many rows a part holds at most: written in well under a second. */
export const PART_ROWS = 1_000;

/** The journey and the map. */
const PLACES = SINGLE.size;

/** Stages the map at a position of a file: itself, and its parts, made one after the other. */
export function stageMap(
  read: ReadMap,
  position: number,
  kind: FileKind,
  sections: readonly SectionOutline[],
): { map: StagedMap; parts: Iterable<Omit<StagedPart, 'position'>> } {
  const { facts, rows, originsOf, found } = rowsOfMap(read, kind, sections);
  const lists = sections.flatMap((section): Sliceable<StagedRow, StagedOrigin>[] => {
    const { name, refersToItself } = section;
    const own = rows.get(name);
    if (!own || SINGLE.has(name)) return [];
    const keyed = withKeys(section, own);
    return [{ name, isWhole: refersToItself, rows: keyed, origins: originsOf(name) }];
  });
  const hasFaults = found.some(({ severity }) => severity === 'ERROR');
  const map = { position, name: nameOfMap(read), facts, hasFaults };
  return { map, parts: partsOf(position, lists, found) };
}

/** Gives rows the keys that follow from their places, counted over the whole map. */
function withKeys(section: SectionOutline, rows: readonly StagedRow[]): StagedRow[] {
  const ordinals = new Map<string, number>();
  return rows.map((row) => {
    if (row.key !== undefined) return row;
    const key = placeKey(section, row, ordinals);
    return key === null ? row : { ...row, key };
  });
}

function* partsOf(
  mapPosition: number,
  lists: readonly Sliceable<StagedRow, StagedOrigin>[],
  found: readonly FileProblem[],
): Generator<Omit<StagedPart, 'position'>> {
  const count = lists.reduce((sum, { rows }) => sum + rows.length, 0);
  const parts = Math.max(1, Math.ceil(count / PART_ROWS));
  const share = Math.ceil(found.length / parts);
  const twins = count > PART_ROWS ? new TwinFinder() : null;
  let isFirst = true;
  let told = 0;
  const slices = count === 0 ? [[]] : sliceRows(lists, PART_ROWS);
  for (const slice of slices) {
    const rowCount = slice.reduce((sum, { rows }) => sum + rows.length, isFirst ? PLACES : 0);
    const part = slice.map((one) => (twins ? twins.mark(one) : one));
    yield { mapPosition, rowCount, sections: part, found: found.slice(told, told + share) };
    told += share;
    isFirst = false;
  }
}

/** Finds rows that have the key of a row in an earlier part of their map. */
class TwinFinder {
  readonly #known = new Map<string, number>();

  mark(slice: Slice<StagedRow, StagedOrigin>) {
    const { name, first, rows } = slice;
    const twins: Record<number, number> = {};
    const own = new Map<string, number>();
    for (const [place, { key }] of rows.entries()) {
      if (typeof key !== 'string') continue;
      const address = `${name} ${key}`;
      const earlier = this.#known.get(address);
      if (earlier !== undefined) twins[place] = earlier;
      else if (!own.has(address)) own.set(address, first + place);
    }
    for (const [address, index] of own) this.#known.set(address, index);
    return Object.keys(twins).length > 0 ? { ...slice, twins } : slice;
  }
}
