import { columnLetters, type FileKind } from '@parcours/api/reading';
import type { ServerProblem } from './server-import.ts';

/** A refused row or value as the person finds it in the file. */
export interface RowProblem {
  file: string;
  line: number | null;
  /** A number in text files, letters in workbooks, after their sheet and “!” where several are read. */
  column: string | null;
  code: string;
  message: string;
  value: string;
  /** A warning did not keep the row out. */
  severity: 'error' | 'warning';
}

/** Puts a problem of the server into the words of the report. */
export function rowProblem(
  file: string,
  { line, column, code, message, value, severity, path }: ServerProblem,
): RowProblem {
  return severity === 'WARNING'
    ? { file, line, column, code, message: `${path}: ${message}`, value, severity: 'warning' }
    : { file, line, column, code, message, value, severity: 'error' };
}

/** The name of a column in a kind of file; in a workbook of several sheets, with its sheet. */
export function columnName(kind: FileKind, column: number, sheet?: string): string {
  if (kind !== 'xlsx') return String(column);
  return `${sheet === undefined ? '' : `${sheet}!`}${columnLetters(column)}`;
}

/** Says where a problem is, as editors and spreadsheets name places. */
export function whereIs({ file, line, column }: RowProblem): string {
  if (line === null) return file;
  if (column !== null && /[A-Z]$/.test(column)) return `${file}:${column}${line}`;
  return column === null ? `${file}:${line}` : `${file}:${line}:${column}`;
}
