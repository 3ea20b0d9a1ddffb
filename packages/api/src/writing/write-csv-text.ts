import { guardText } from '../kernel/guarded-text.ts';

/** How a CSV file is written. */
export interface CsvDialect {
  /** What stands between two fields. */
  separator: ',' | ';' | '\t';
  /** What stands between whole and fraction. */
  decimalMark: '.' | ',';
  /** Whether the file starts with a byte order mark, by which Excel knows that it is UTF-8. */
  byteOrderMark: boolean;
}

/** What a field of a table holds; numbers stay numbers, texts cannot run as formulas. */
export type CsvValue = string | number | undefined;

/** Writes rows as CSV (RFC 4180), with CRLF between them. */
export function writeCsvText(rows: readonly (readonly CsvValue[])[], dialect: CsvDialect): string {
  const lines = rows.map(
    (row) => `${row.map((value) => field(value, dialect)).join(dialect.separator)}\r\n`,
  );
  return `${dialect.byteOrderMark ? '\uFEFF' : ''}${lines.join('')}`;
}

function field(value: CsvValue, { decimalMark }: CsvDialect): string {
  if (value === undefined) return '';
  const text =
    typeof value === 'number' ? String(value).replace('.', decimalMark) : guardText(value);
  // Every separator is quoted, whichever is in use, so that none can be mistaken for it.
  return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
