import { ReadingFailure } from '../failure.ts';
import { isMapWorkbook } from '../workbook/is-map-workbook.ts';
import type { Sheet } from './cell.ts';
import { decodeText } from './decode-text.ts';
import { readCsv } from './read-csv.ts';
import { type JsonDocument, looksLikeYaml, readJson, readYaml } from './read-documents.ts';
import { type NamedSheet, openWorkbook } from './read-xlsx.ts';

/** What a file turned out to hold. */
export type Source =
  | { kind: 'table'; sheet: Sheet }
  | { kind: 'workbook'; sheets: NamedSheet[] }
  | { kind: 'documents'; documents: JsonDocument[] };

const startsWith = (bytes: Uint8Array, ...first: number[]): boolean =>
  first.every((byte, i) => bytes[i] === byte);

/** Reads a file by what it holds, not by what it is called. */
export async function readSource(bytes: Uint8Array, sheetName?: string): Promise<Source> {
  if (bytes.length === 0) throw new ReadingFailure('EMPTY_FILE', 'The file is empty.');
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) {
    const opened = await openWorkbook(bytes, sheetName, isMapWorkbook);
    return 'sheets' in opened ? { kind: 'workbook', ...opened } : { kind: 'table', ...opened };
  }
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    throw new ReadingFailure(
      'OLD_WORKBOOK',
      'The file is an .xls workbook, or protected by a password. Save it as a plain .xlsx first.',
    );
  }
  const { text, encoding } = decodeText(bytes);
  const start = text.trimStart().slice(0, 20);
  if (/^[{[]/.test(start)) return { kind: 'documents', documents: readJson(text) };
  if (looksLikeYaml(text)) return { kind: 'documents', documents: readYaml(text) };
  if (/^(<|%PDF)/.test(start)) {
    throw new ReadingFailure(
      'NOT_A_MATRIX',
      'The file is a document, not a table. Give a CSV file, an .xlsx workbook or a JSON bundle.',
      { line: 1 },
    );
  }
  const sheet = readCsv(text);
  if (encoding === 'Windows-1252') {
    sheet.notes.push('The file is not UTF-8; it is read as Windows-1252 (Latin-1).');
  }
  return { kind: 'table', sheet };
}
