import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { ReadingFailure } from '../failure.ts';
import type { Cell } from '../source/cell.ts';
import { CSV_SETTINGS, csvFailure, findDelimiter, toCells } from '../source/csv-dialect.ts';
import type { FileFacts } from './inspect-file.ts';
import { headText, readUtf8 } from './read-text.ts';
import { namesOf, type Table, toRow } from './table.ts';

/** No real row is larger; a quote that is never closed would take the rest of the file. */
const LARGEST_ROW = 8_388_608;

/** Opens a CSV file of any size. The first row with more than one field names the columns. */
export async function openCsvTable(file: string, facts: FileFacts): Promise<Table> {
  const delimiter = findDelimiter(headText(facts));
  const read = () => readRows(file, facts, delimiter ?? ',');
  let header: string[] | null = null;
  for await (const cells of read()) {
    if (!isHeader(cells)) continue;
    header = namesOf(trimEnd(cells).map(({ text }) => text));
    break;
  }
  if (header === null) {
    throw new ReadingFailure(
      'NOT_A_TABLE',
      'The file has no row of at least two fields, separated by “,”, “;” or tabs.',
      { line: 1 },
    );
  }
  const names = header;
  const notes =
    facts.encoding === 'windows-1252'
      ? ['The file is not UTF-8; it is read as Windows-1252 (Latin-1).']
      : [];
  return {
    kind: 'csv',
    header: names,
    notes,
    async *rows() {
      let isBelow = false;
      for await (const cells of read()) {
        const row = isBelow ? toRow(names, cells) : null;
        isBelow ||= isHeader(cells);
        if (row) yield row;
      }
    },
  };
}

const isFilled = ({ text }: Cell) => text.trim() !== '';
const isHeader = (cells: readonly Cell[]) => cells.filter(isFilled).length > 1;
const trimEnd = (cells: readonly Cell[]) => cells.slice(0, cells.findLastIndex(isFilled) + 1);

async function* readRows(
  file: string,
  { encoding }: FileFacts,
  delimiter: string,
): AsyncGenerator<Cell[], void, void> {
  const parser = parse({ ...CSV_SETTINGS, delimiter, max_record_size: LARGEST_ROW });
  const bytes = Readable.from(readUtf8(file, encoding));
  bytes.once('error', (error) => parser.destroy(error));
  bytes.pipe(parser);
  let line = 1;
  try {
    for await (const record of parser) {
      const { cells, lastLine } = toCells(record, line);
      line = lastLine + 1;
      yield cells;
    }
  } catch (error) {
    throw error instanceof CsvError ? csvFailure(error, line) : error;
  } finally {
    bytes.destroy();
  }
}
