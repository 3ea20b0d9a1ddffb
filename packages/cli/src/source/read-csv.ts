import { CsvError, parse } from 'csv-parse/sync';
import { CliFailure } from '../failure.ts';
import type { Cell, Sheet } from './cell.ts';
import { toRectangle } from './rectangle.ts';

/** Of two that split alike the first counts: commas are in texts too. */
const DELIMITERS = ['\t', ';', ','] as const;
const SAMPLE_ROWS = 50;

/** Reads CSV text; cells remember their physical line, which quoted newlines shift. */
export function readCsv(text: string): Sheet {
  if (text.trim() === '') throw new CliFailure('EMPTY_FILE', 'The file is empty.');
  const delimiter = delimiterOf(text);
  const rows = parseRows(text, delimiter);
  return { kind: 'csv', rows: toRectangle(rows), notes: [] };
}

/** The separator that splits the most rows, and the most of them equally. */
function delimiterOf(text: string): string {
  let best = { delimiter: '', split: 0, alike: 0 };
  for (const delimiter of DELIMITERS) {
    const widths = widthsBy(text, delimiter).filter((width) => width > 1);
    const alike = Math.max(
      0,
      ...widths.map((width) => widths.filter((other) => other === width).length),
    );
    const split = widths.length;
    const isBetter = split > best.split || (split === best.split && alike > best.alike);
    if (isBetter) best = { delimiter, split, alike };
  }
  if (best.split > 0) return best.delimiter;
  // A lone quote hides every separator behind it: say what is wrong with it first.
  parseRows(text, ',');
  throw new CliFailure(
    'NOT_A_MATRIX',
    'The file has a single column. A map needs rows of at least two fields, separated by “,”, “;” or tabs.',
    { line: 1 },
  );
}

/** How many fields each of the first rows has when split by this. */
function widthsBy(text: string, delimiter: string): number[] {
  const widths: number[] = [];
  try {
    parse(text, {
      ...SETTINGS,
      delimiter,
      to: SAMPLE_ROWS,
      on_record: (record: string[]) => {
        widths.push(record.length);
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
  }
  return widths;
}

const SETTINGS = {
  bom: true,
  // A quote inside an unquoted field is an inch sign, not a fault.
  relax_quotes: true,
  relax_column_count: true,
  record_delimiter: ['\r\n', '\n', '\r'],
};

function parseRows(text: string, delimiter: string): Cell[][] {
  const rows: Cell[][] = [];
  let line = 1;
  try {
    parse(text, {
      ...SETTINGS,
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

/** A row takes a line, and one more for each line break in its fields. */
function toCells(
  record: readonly string[],
  firstLine: number,
): { cells: Cell[]; lastLine: number } {
  let line = firstLine;
  const cells = record.map((text, i) => {
    const cell = { text, line, column: i + 1 };
    line += text.split(/\r\n|\n|\r/).length - 1;
    return cell;
  });
  return { cells, lastLine: line };
}

function csvFailure({ code, message }: CsvError, line: number): CliFailure {
  if (code === 'CSV_QUOTE_NOT_CLOSED') {
    return new CliFailure(
      code,
      `A quote is opened in the row that starts at line ${line} and never closed. Close it, or double a quote that belongs to the text.`,
      { line },
    );
  }
  return new CliFailure(code, `The row at line ${line} is not valid CSV: ${message}.`, { line });
}
