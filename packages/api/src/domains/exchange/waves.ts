import { folded } from '../../kernel/folded.ts';
import type { Section } from './bundle-sections.ts';
import type { BundleRow } from './read-bundle.ts';
import { readReference } from './rules/row-reference.ts';

/** Rows that refer to each other in a circle. */
export interface Circle {
  /** The field they refer by. */
  field: string;
  /** The rows by their keys or names, the first one again at the end. */
  keys: readonly string[];
}

/** A row with its index in its section. */
export interface PlacedRow {
  place: number;
  row: BundleRow;
  /** Set when the row is part of a circle. */
  circle?: Circle;
}

/** A row that another one names, and where. */
interface Named {
  field: string;
  other: PlacedRow;
}

/** Rows that refer to rows of their own section come after them, wave by wave. */
export function inWaves(section: Section, rows: readonly BundleRow[]): PlacedRow[][] {
  const own = [...section.references]
    .filter(([, { target }]) => target === section.entity.model)
    .map(([field]) => field);
  let left: PlacedRow[] = rows.map((row, place) => ({ row, place }));
  if (own.length === 0) return left.length > 0 ? [left] : [];
  const waves: PlacedRow[][] = [];
  while (left.length > 0) {
    const waiting = new Map(left.flatMap((one) => namesOf(one.row).map((name) => [name, one])));
    const namedBy = ({ row }: PlacedRow): Named | null => {
      for (const field of own) {
        const other = waiting.get(nameIn(section.entity.model, row[field]) ?? '');
        if (other) return { field, other };
      }
      return null;
    };
    const ready = left.filter((one) => namedBy(one) === null);
    const wave = ready.length > 0 ? ready : circleIn(left, namedBy);
    const places = new Set(wave.map(({ place }) => place));
    waves.push(wave);
    left = left.filter(({ place }) => !places.has(place));
  }
  return waves;
}

/** What others may call a row by. */
function namesOf({ key, name }: BundleRow): string[] {
  return [
    ...(typeof key === 'string' ? [`key ${key}`] : []),
    ...(typeof name === 'string' ? [`name ${folded(name)}`] : []),
  ];
}

function nameIn(model: string, value: unknown): string | null {
  const read = readReference(model, value);
  if (!('reference' in read)) return null;
  const { reference } = read;
  if (reference.by === 'key') return `key ${reference.key}`;
  return reference.by === 'name' ? `name ${folded(reference.name)}` : null;
}

/** Where every row waits for another, following them comes back to where one was. */
function circleIn(
  left: readonly PlacedRow[],
  namedBy: (one: PlacedRow) => Named | null,
): PlacedRow[] {
  const path: PlacedRow[] = [];
  let field = '';
  for (let one = left[0]; one && !path.includes(one); ) {
    path.push(one);
    const named = namedBy(one);
    field = named?.field ?? field;
    one = named?.other;
  }
  const last = path.at(-1);
  const rows = path.slice(path.indexOf((last && namedBy(last)?.other) ?? (path[0] as PlacedRow)));
  const keys = [...rows, ...rows.slice(0, 1)].map(({ row }) => String(row.key ?? row.name));
  return rows.map((one) => ({ ...one, circle: { field, keys } }));
}
