import type { Section } from './bundle-sections.ts';
import type { BundleRow } from './read-bundle.ts';

/** A row with its index in its section. */
export interface PlacedRow {
  place: number;
  row: BundleRow;
}

/** Rows that refer to rows of their own section come after them, wave by wave. */
export function inWaves(section: Section, rows: readonly BundleRow[]): PlacedRow[][] {
  const own = [...section.references].find(
    ([, { target }]) => target === section.entity.model,
  )?.[0];
  let left: PlacedRow[] = rows.map((row, place) => ({ row, place }));
  const waves: PlacedRow[][] = [];
  while (left.length > 0) {
    const waiting = new Set(left.map(({ row }) => row.key));
    const ready = own ? left.filter(({ row }) => !waiting.has(row[own])) : left;
    // A circle is never ready: written as it stands, each row is told what it misses.
    const wave = ready.length > 0 ? ready : left;
    waves.push(wave);
    left = left.filter((one) => !wave.includes(one));
  }
  return waves;
}
