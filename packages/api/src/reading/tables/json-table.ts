import { StringDecoder } from 'node:string_decoder';
import { ReadingFailure } from '../failure.ts';
import type { Cell } from '../source/cell.ts';
import type { FileFacts } from './inspect-file.ts';
import { readUtf8 } from './read-text.ts';
import type { Table, TableRow } from './table.ts';

const MOST_COLUMNS = 1000;
const LONGEST_LINE = 1_048_576;

type Json = Readonly<Record<string, unknown>>;

/**
 * Opens a file with one JSON object a line. What an object holds inside is a column
 * too, named by its path: `customer.id`.
 */
export async function openJsonTable(file: string, facts: FileFacts): Promise<Table> {
  const names = new Map<string, number>();
  let isFirst = true;
  for await (const { line, text } of readLines(file, facts)) {
    const object = parseObject(text);
    if (isFirst && !object) {
      throw new ReadingFailure(
        'NOT_NDJSON',
        'The first line is not a JSON object. Write one object a line (NDJSON), without brackets around them.',
        { line },
      );
    }
    isFirst = false;
    for (const [name] of flatten(object ?? {})) {
      if (names.size < MOST_COLUMNS && !names.has(name)) names.set(name, names.size);
    }
  }
  return {
    kind: 'json',
    header: [...names.keys()],
    notes: [],
    async *rows() {
      for await (const { line, text } of readLines(file, facts)) {
        yield toTableRow(names, line, text);
      }
    },
  };
}

function toTableRow(names: ReadonlyMap<string, number>, line: number, text: string): TableRow {
  const json = parseObject(text);
  if (!json) {
    const message = 'The line is not a JSON object.';
    return { line, cells: [], fault: { code: 'BAD_JSON', message } };
  }
  const cells: Cell[] = [];
  for (const [name, value] of flatten(json)) {
    const place = names.get(name);
    if (place !== undefined) cells[place] = { text: textOf(value), line, column: place + 1 };
  }
  return { line, cells, json };
}

function parseObject(text: string): Json | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? { ...value }
      : null;
  } catch {
    return null;
  }
}

function* flatten(object: Json, prefix = ''): Generator<[string, unknown], void, void> {
  for (const [name, value] of Object.entries(object)) {
    const path = `${prefix}${name}`;
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      yield* flatten({ ...value }, `${path}.`);
    } else yield [path, value];
  }
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(textOf).join('; ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** The lines of a file that are not blank. */
async function* readLines(
  file: string,
  { encoding }: FileFacts,
): AsyncGenerator<{ line: number; text: string }, void, void> {
  const decoder = new StringDecoder('utf8');
  let held = '';
  let line = 0;
  for await (const bytes of readUtf8(file, encoding)) {
    const parts = (held + decoder.write(bytes)).split(/\r\n|\n|\r(?=.)/);
    held = parts.pop() ?? '';
    for (const part of parts) {
      line++;
      const text = part.replace(/^\uFEFF/, '').trim();
      if (text !== '') yield { line, text };
    }
    if (held.length > LONGEST_LINE) {
      throw new ReadingFailure('LINE_TOO_LONG', `Line ${line + 1} is longer than a megabyte.`, {
        line: line + 1,
      });
    }
  }
  const text = (held + decoder.end()).replace(/^\uFEFF/, '').trim();
  if (text !== '') yield { line: line + 1, text };
}
