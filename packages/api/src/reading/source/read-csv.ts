import { CsvError, parse } from 'csv-parse/sync';
import { ReadingFailure } from '../failure.ts';
import type { Cell, Sheet } from './cell.ts';
import { CSV_SETTINGS, csvFailure, findDelimiter, toCells } from './csv-dialect.ts';
import { toRectangle } from './rectangle.ts';

/** Reads CSV text; cells remember their physical line, which quoted newlines shift. */
export function readCsv(text: string): Sheet {
  if (text.trim() === '') throw new ReadingFailure('EMPTY_FILE', 'The file is empty.');
  const delimiter = delimiterOf(text);
  const rows = parseRows(text, delimiter);
  return { kind: 'csv', rows: toRectangle(rows), notes: [] };
}

function delimiterOf(text: string): string {
  const delimiter = findDelimiter(text);
  if (delimiter !== null) return delimiter;
  // A lone quote hides every separator behind it: say what is wrong with it first.
  parseRows(text, ',');
  throw new ReadingFailure(
    'NOT_A_MATRIX',
    'The file has a single column. A map needs rows of at least two fields, separated by “,”, “;” or tabs.',
    { line: 1 },
  );
}

function parseRows(text: string, delimiter: string): Cell[][] {
  const rows: Cell[][] = [];
  let line = 1;
  try {
    parse(text, {
      ...CSV_SETTINGS,
      delimiter,
      on_record: (record: string[]) => {
        const row = toCells(record, line);
        rows.push(row.cells);
        line = row.lastLine + 1;
        return null;
      },
    });
  } catch (error) {
    if (error instanceof CsvError) throw csvFailure(error, line);
    throw error;
  }
  return rows;
}
