import type { Cell } from './cell.ts';

/** Drops blank rows, and makes the others equally long, without the columns that are empty in all of them. */
export function toRectangle(rows: readonly Cell[][]): Cell[][] {
  const width = Math.max(0, ...rows.map((row) => row.findLastIndex(isFilled) + 1));
  return rows
    .filter((row) => row.some(isFilled))
    .map((row) => {
      const line = row[0]?.line ?? 1;
      return Array.from({ length: width }, (_, i) => row[i] ?? { text: '', line, column: i + 1 });
    });
}

/** A place holder such as “-” fills its cell in the file, though it says nothing. */
function isFilled(cell: Cell): boolean {
  return cell.text.trim() !== '' || cell.fault !== undefined || cell.isGuarded === true;
}
