import type { Cell } from '../source/cell.ts';

/** A row of a table, and where its cells stand in the file. */
export interface TableRow {
  /** The line of the file or the row of the sheet it starts at, from 1. */
  line: number;
  /** In the order of the header; what is missing is not in the row. */
  cells: readonly (Cell | undefined)[];
  /** The row as JSON, where the file holds JSON. */
  json?: Readonly<Record<string, unknown>>;
  /** Why the row cannot be used, if it cannot. */
  fault?: { code: string; message: string };
}

/** A file of rows with named columns, to be read from the start as often as need be. */
export interface Table {
  kind: 'csv' | 'xlsx' | 'json';
  header: readonly string[];
  /** What the person should know about how it is read. */
  notes: readonly string[];
  rows(): AsyncIterable<TableRow>;
}

/** Makes names of a header row: a blank one is named after its place, a repeated one counted. */
export function namesOf(header: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return header.map((text, i) => {
    const name = text.trim() || `column ${i + 1}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}

/**
 * Puts the cells below a header into rows. Blank rows and repeated headers are left
 * out; a row that is wider than the header has lost a quote or holds a separator too many.
 */
export function toRow(header: readonly string[], cells: readonly Cell[]): TableRow | null {
  const filled = cells.findLastIndex(({ text, fault }) => text.trim() !== '' || fault) + 1;
  if (filled === 0) return null;
  const line = cells[0]?.line ?? 1;
  const isHeader = header.every((name, i) => cells[i]?.text.trim() === name);
  if (isHeader) return null;
  if (filled <= header.length) return { line, cells };
  const message = `The row has ${filled} fields, and the header ${header.length}. Put a text with a separator in it into quotes.`;
  return { line, cells, fault: { code: 'TOO_MANY_FIELDS', message } };
}
