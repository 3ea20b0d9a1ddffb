import type { Cell } from '../source/cell.ts';

/** Turns rows into columns; each cell still knows where it stood. */
export function transpose(rows: readonly (readonly Cell[])[]): Cell[][] {
  const width = rows[0]?.length ?? 0;
  return Array.from({ length: width }, (_, column) => rows.flatMap((row) => row[column] ?? []));
}
