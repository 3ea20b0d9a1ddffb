import { existsSync } from 'node:fs';
import path from 'node:path';

const folder = path.resolve(import.meta.dirname, '../../../../../shared/corpus');

/** Where a file of real data would lie. */
export function corpusFile(name: string): string {
  return path.join(folder, name);
}

/** Says which of these files are not there; null when all are, or when they have to be. */
export function missingCorpus(...files: string[]): string | null {
  const missing = files.filter((file) => !existsSync(file));
  if (missing.length === 0 || process.env.PARCOURS_REQUIRE_CORPUS === '1') return null;
  return `The corpus is not there: ${missing.join(', ')}`;
}

/**
 * Reads a table with quoted fields and any kind of line end. On purpose not the
 * product's own reader: tests compare the product with it.
 */
export function readTable(text: string): Record<string, string>[] {
  const [head = [], ...rows] = readRows(text.replace(/^\uFEFF/, ''));
  return rows.map((row) => Object.fromEntries(head.map((name, place) => [name, row[place] ?? ''])));
}

function readRows(text: string): string[][] {
  const fields = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\r|\n|$)/gy;
  const rows: string[][] = [];
  let row: string[] = [];
  while (fields.lastIndex < text.length) {
    const [, quoted, plain = '', end] = fields.exec(text) ?? [];
    if (end === undefined) throw new Error(`The table is broken after ${rows.length} rows.`);
    row.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
