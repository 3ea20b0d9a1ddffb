import { type Cell, isEmpty } from '../source/cell.ts';

/** The rows from the header on, and what stood above it. */
export interface Trimmed {
  rows: Cell[][];
  titles: Cell[];
}

/** Takes off the titles above a matrix: rows with a single filled cell before the first with more. */
export function dropTitles(rows: readonly Cell[][]): Trimmed {
  const start = rows.findIndex((row) => row.filter((cell) => !isEmpty(cell)).length > 1);
  const first = Math.max(0, start);
  const titles = rows.slice(0, first).flatMap((row) => row.find((cell) => !isEmpty(cell)) ?? []);
  return { rows: rows.slice(first), titles };
}
