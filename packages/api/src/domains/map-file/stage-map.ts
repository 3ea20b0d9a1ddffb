import { type FileKind, nameOfMap, type ReadMap } from '../../reading/index.ts';
import { placeKey, SINGLE } from '../exchange/rules/index.ts';
import { type MapRows, rowsOfMap } from './map-rows.ts';
import { sliceRows } from './rules/slice-rows.ts';
import type { StagedMap, StagedPart, StagedRow, StagedSection } from './staged-part.ts';
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
  partRows: number,
): { map: StagedMap; parts: Iterable<Omit<StagedPart, 'position'>> } {
  const rows = rowsOfMap(read, kind, sections);
  const { facts, found } = rows;
  const hasFaults = found.some(({ severity }) => severity === 'ERROR');
  const map = { position, name: nameOfMap(read), facts, hasFaults };
  return { map, parts: partsOf(position, rows, sections, partRows) };
}

function* partsOf(
  mapPosition: number,
  { count, rows, found }: MapRows,
  outlines: readonly SectionOutline[],
  most: number,
): Generator<Omit<StagedPart, 'position'>> {
  const sections = outlines
    .filter(({ name }) => !SINGLE.has(name))
    .map(({ name, refersToItself }) => ({ name, isWhole: refersToItself, count: count(name) }));
  const all = sections.reduce((sum, section) => sum + section.count, 0);
  const parts = Math.max(1, Math.ceil(all / most));
  const share = Math.ceil(found.length / parts);
  const twins = all > most ? new TwinFinder() : null;
  const keys = new KeyGiver(outlines);
  let told = 0;
  for (const slices of all === 0 ? [[]] : sliceRows(sections, most)) {
    const part = slices.map(({ name, first, end }): StagedSection => {
      const slice = rows(name, first, end);
      const section = { name, first, ...slice, rows: keys.give(name, slice.rows) };
      return twins ? twins.mark(section) : section;
    });
    const size = slices.reduce((sum, { first, end }) => sum + end - first, told === 0 ? PLACES : 0);
    yield { mapPosition, rowCount: size, sections: part, found: found.slice(told, told + share) };
    told += Math.max(1, share);
  }
}

/** Gives rows the keys that follow from their places, counted over the whole map. */
class KeyGiver {
  readonly #outlines: ReadonlyMap<string, SectionOutline>;
  readonly #ordinals = new Map<string, Map<string, number>>();

  constructor(outlines: readonly SectionOutline[]) {
    this.#outlines = new Map(outlines.map((outline) => [outline.name, outline]));
  }

  give(name: string, rows: readonly StagedRow[]): StagedRow[] {
    const section = this.#outlines.get(name);
    const ordinals = this.#ordinals.get(name) ?? new Map<string, number>();
    this.#ordinals.set(name, ordinals);
    return rows.map((row) => {
      const key = section && keyOfPlace(section, row, ordinals);
      return key == null ? row : { ...row, key };
    });
  }
}

/** The key of a row that has none of its own; null where only the server can tell what it names. */
function keyOfPlace(
  { name, references }: SectionOutline,
  row: StagedRow,
  ordinals: Map<string, number>,
): string | null {
  if (row.key !== undefined || row.id !== undefined) return null;
  const named = references.map((field) => row[field]).filter((value) => value != null);
  const labels = named.filter((value) => typeof value === 'string');
  return labels.length < named.length ? null : placeKey(name, labels, row, ordinals);
}

/** Finds rows that have the key of a row in an earlier part of their map. */
class TwinFinder {
  readonly #known = new Map<string, number>();

  mark(section: StagedSection): StagedSection {
    const { name, first, rows } = section;
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
    return Object.keys(twins).length > 0 ? { ...section, twins } : section;
  }
}
