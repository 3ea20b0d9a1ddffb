import { CsvError, parse } from 'csv-parse/sync';
import { ReadingFailure } from '../failure.ts';
import { type Cell, cellOf } from './cell.ts';

/** Of two that split alike the first counts: commas are in texts too. */
const DELIMITERS = ['\t', ';', ','] as const;
const SAMPLE_ROWS = 50;

/** How every CSV file is read, whatever separates its fields. */
export const CSV_SETTINGS = {
  bom: true,
  // A quote inside an unquoted field is an inch sign, not a fault.
  relax_quotes: true,
  relax_column_count: true,
  record_delimiter: ['\r\n', '\n', '\r'],
};

/** The separator that splits the most rows, and the most of them equally; null when none does. */
export function findDelimiter(text: string): string | null {
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
  return best.split > 0 ? best.delimiter : null;
}

/** How many fields each of the first rows has when split by this. */
function widthsBy(text: string, delimiter: string): number[] {
  const widths: number[] = [];
  try {
    parse(text, {
      ...CSV_SETTINGS,
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

/** A row takes a line, and one more for each line break in its fields. */
export function toCells(
  record: readonly string[],
  firstLine: number,
): { cells: Cell[]; lastLine: number } {
  let line = firstLine;
  const cells = record.map((text, i) => {
    const cell = cellOf(text, line, i + 1);
    line += text.split(/\r\n|\n|\r/).length - 1;
    return cell;
  });
  return { cells, lastLine: line };
}

/** Says what is wrong with the row that starts at a line. */
export function csvFailure({ code, message }: CsvError, line: number): ReadingFailure {
  if (code === 'CSV_QUOTE_NOT_CLOSED' || code === 'CSV_MAX_RECORD_SIZE') {
    return new ReadingFailure(
      'CSV_QUOTE_NOT_CLOSED',
      `A quote is opened in the row that starts at line ${line} and never closed. Close it, or double a quote that belongs to the text.`,
      { line },
    );
  }
  return new ReadingFailure(code, `The row at line ${line} is not valid CSV: ${message}.`, {
    line,
  });
}
