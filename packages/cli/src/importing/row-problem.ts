import {
  columnLetters,
  type FileKind,
  type Loss,
  type Origins,
  type PlaceFinder,
  type Problem,
} from '@parcours/api/reading';
import type { ServerReport } from './send-bundle.ts';

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

/** Puts a problem that was found before sending into the words of the report. */
export function localProblem(
  file: string,
  kind: FileKind,
  { code, message, cell }: Problem,
): RowProblem {
  return {
    file,
    line: cell?.line ?? null,
    column: cell ? columnName(kind, cell.column, cell.sheet) : null,
    code,
    message,
    value: cell?.text ?? '',
    severity: 'error',
  };
}

/** Puts what a map has no place for into the words of the report. */
export function lossWarning(file: string, kind: FileKind, loss: Loss): RowProblem {
  const { code, path, message, cell } = loss;
  const problem = localProblem(file, kind, { code, message: `${path}: ${message}`, cell });
  return { ...problem, severity: 'warning' };
}

type ServerProblem = ServerReport['problems'][number];

/** Finds the cell a server's problem comes from. */
export function partProblem(
  file: string,
  kind: FileKind,
  origins: Origins,
  { section, index, path, code, message }: ServerProblem,
): RowProblem {
  const origin = origins.get(section)?.[index];
  const cell = origin?.fields.get(path ?? '') ?? origin?.cell ?? null;
  const words = cell ? message : `${section}: ${message}`;
  return localProblem(file, kind, { code, message: words, cell });
}

/** Finds the line of a bundle a server's problem comes from. */
export function bundleProblem(
  file: string,
  bundle: Record<string, unknown>,
  placeOf: PlaceFinder,
  { section, index, path, code, message }: ServerProblem,
): RowProblem {
  const part: unknown = bundle[section];
  const steps = Array.isArray(part) ? [section, index] : [section];
  const row: unknown = Array.isArray(part) ? part[index] : part;
  const value: unknown = path === null ? undefined : Object(row)[path];
  const place = placeOf(path === null ? steps : [...steps, path]);
  return {
    file,
    line: place?.line ?? null,
    column: place ? String(place.column) : null,
    code,
    message: `${steps.join('[')}${steps.length > 1 ? ']' : ''}: ${message}`,
    value: value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value),
    severity: 'error',
  };
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
