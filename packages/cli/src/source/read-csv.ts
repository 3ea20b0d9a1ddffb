import { CsvError, parse } from 'csv-parse/sync';
import { CliFailure } from '../failure.ts';
import type { Cell, Sheet } from './cell.ts';
import { toRectangle } from './rectangle.ts';

const DELIMITERS = [',', ';', '\t'] as const;
const SAMPLE_ROWS = 50;

/** Reads CSV text; cells remember their physical line, which quoted newlines shift. */
export function readCsv(text: string): Sheet {
  if (text.trim() === '') throw new CliFailure('EMPTY_FILE', 'The file is empty.');
  const delimiter = delimiterOf(text);
  const rows = parseRows(text, delimiter);
  return { kind: 'csv', rows: toRectangle(rows), notes: [] };
}

/** The separator that splits the first rows into the most fields. */
function delimiterOf(text: string): string {
  const widths = DELIMITERS.map((delimiter) => widthBy(text, delimiter));
  const best = widths.indexOf(Math.max(...widths));
  if ((widths[best] ?? 0) >= 2) return DELIMITERS[best] ?? ',';
  // A lone quote hides every separator behind it: say what is wrong with it first.
  parseRows(text, ',');
  throw new CliFailure(
    'NOT_A_MATRIX',
    'The file has a single column. A map needs rows of at least two fields, separated by “,”, “;” or tabs.',
    { line: 1 },
  );
}

/** The usual number of fields when split by this; text with other separators varies or has one. */
function widthBy(text: string, delimiter: string): number {
  const widths: number[] = [];
  try {
    parse(text, {
      ...SETTINGS,
      delimiter,
      to: SAMPLE_ROWS,
      on_record: (record: string[]) => {
        if (record.some((field) => field !== '')) widths.push(record.length);
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
  }
  widths.sort((a, b) => a - b);
  return widths[Math.floor(widths.length / 2)] ?? 0;
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
      on_record: (record, { lines }) => {
        rows.push(toCells(record, line));
        // The lines read so far, the one just begun included.
        line = lines;
        return null;
      },
    });
  } catch (error) {
    if (error instanceof CsvError) throw csvFailure(error, line);
    throw error;
  }
  return rows;
}

function toCells(record: readonly string[], firstLine: number): Cell[] {
  let line = firstLine;
  return record.map((text, i) => {
    const cell = { text, line, column: i + 1 };
    line += text.split(/\r\n|\n|\r/).length - 1;
    return cell;
  });
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
