import type { CellValue } from 'hucre/xlsx';
import type { FieldShape } from '../kernel/bundle-shape.ts';
import { guardText } from '../kernel/guarded-text.ts';

/** A cell holds 32,767 characters; what is longer goes on in the next columns. */
const LONGEST_CELL = 32_000;

/** Writes the value of a field as one cell, or several where one is too short. */
export function cellsOf({ kind }: FieldShape, value: unknown): CellValue[] {
  if (value === undefined || value === null) return [];
  switch (kind) {
    case 'whole':
    case 'number':
      return [Number(value)];
    case 'flag':
      return [value === true];
    case 'day':
      return [new Date(`${value}T00:00:00Z`)];
    case 'object':
      return chunksOf(JSON.stringify(value)).map(safe);
    case 'texts':
    case 'references':
      return chunksOf(listText(Array.isArray(value) ? value.map(String) : [])).map(safe);
    default:
      return chunksOf(String(value)).map(safe);
  }
}

/** One entry a line; as JSON where an entry has lines of its own or the list would look like JSON. */
function listText(entries: readonly string[]): string {
  const isPlain = entries.every((entry) => entry.trim() === entry && !/[\r\n]/.test(entry));
  return isPlain && !entries[0]?.startsWith('[') ? entries.join('\n') : JSON.stringify(entries);
}

function chunksOf(text: string): string[] {
  const chunks: string[] = [];
  let start = 0;
  do {
    let end = Math.min(text.length, start + LONGEST_CELL);
    // Both halves of a character outside the basic plane stay together.
    if (end < text.length && /[\ud800-\udbff]/.test(text.charAt(end - 1))) end--;
    chunks.push(text.slice(start, end));
    start = end;
  } while (start < text.length);
  return chunks;
}

/** Texts like “_x0041_” stand for a character in the format, unless their underscore is spelled. */
function safe(text: string): string {
  return guardText(text).replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_');
}
