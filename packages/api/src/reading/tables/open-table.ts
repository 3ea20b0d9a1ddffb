import { readFile } from 'node:fs/promises';
import { ReadingFailure } from '../failure.ts';
import type { Cell } from '../source/cell.ts';
import { readWorkbook } from '../source/read-xlsx.ts';
import { openCsvTable } from './csv-table.ts';
import type { FileFacts } from './inspect-file.ts';
import { openJsonTable } from './json-table.ts';
import { headText } from './read-text.ts';
import { namesOf, type Table, toRow } from './table.ts';

/** Opens a file as a table, by what it holds and not by what it is called. */
export async function openTable(
  file: string,
  facts: FileFacts,
  sheetName?: string,
): Promise<Table> {
  if (facts.encoding === 'workbook') return openWorkbookTable(file, sheetName);
  const start = headText(facts).trimStart().slice(0, 20);
  if (start === '') throw new ReadingFailure('EMPTY_FILE', 'The file is empty.');
  if (/^[{[]/.test(start)) return openJsonTable(file, facts);
  if (/^(<|%PDF)/.test(start)) {
    throw new ReadingFailure(
      'NOT_A_TABLE',
      'The file is a document, not a table. Give a CSV file, an .xlsx workbook or NDJSON.',
      { line: 1 },
    );
  }
  return openCsvTable(file, facts);
}

async function openWorkbookTable(file: string, sheetName: string | undefined): Promise<Table> {
  const { rows, notes } = await readWorkbook(await readFile(file), sheetName);
  const isFilled = ({ text }: Cell) => text.trim() !== '';
  const start = rows.findIndex((row) => row.filter(isFilled).length > 1);
  const header = namesOf((rows[start] ?? []).map(({ text }) => text));
  if (start < 0) {
    throw new ReadingFailure('NOT_A_TABLE', 'The sheet has no row of at least two filled cells.');
  }
  return {
    kind: 'xlsx',
    header,
    notes,
    async *rows() {
      for (const cells of rows.slice(start + 1)) {
        const row = toRow(header, cells);
        if (row) yield row;
      }
    },
  };
}
