import type { WireValue } from './wire.ts';

/**
 * Puts a value into the form PostgreSQL reads it in, as `pg` does: bytes stay
 * bytes, an array becomes an array literal, any other object becomes JSON.
 */
export function encodeValue(value: unknown): WireValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return value;
  if (value instanceof Date) return value.toISOString();
  if (ArrayBuffer.isView(value)) {
    return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
  }
  if (Array.isArray(value)) return arrayLiteral(value);
  if (typeof value === 'object') return JSON.stringify(value);
  return String(value);
}

function arrayLiteral(values: readonly unknown[]): string {
  return `{${values.map(arrayElement).join(',')}}`;
}

function arrayElement(value: unknown): string {
  if (Array.isArray(value)) return arrayLiteral(value);
  const encoded = encodeValue(value);
  if (encoded === null) return 'NULL';
  const text =
    encoded instanceof Uint8Array ? `\\x${Buffer.from(encoded).toString('hex')}` : encoded;
  return `"${text.replace(/[\\"]/g, '\\$&')}"`;
}

/** Reads an array literal (`{1,NULL,"a,b"}`, nested ones too) and decodes each element. */
export function parseArrayLiteral(literal: string, decode: (text: string) => unknown): unknown[] {
  // A literal may start with its bounds ("[0:1]={1,2}") when they are not the usual ones.
  const start = literal.startsWith('[') ? literal.indexOf('=') + 1 : 0;
  return readArray(literal, start, decode).values;
}

function readArray(
  literal: string,
  start: number,
  decode: (text: string) => unknown,
): { values: unknown[]; end: number } {
  const values: unknown[] = [];
  let at = start + 1;
  while (at < literal.length && literal[at] !== '}') {
    if (literal[at] === ',') {
      at += 1;
    } else if (literal[at] === '{') {
      const nested = readArray(literal, at, decode);
      values.push(nested.values);
      at = nested.end;
    } else {
      const element = literal[at] === '"' ? readQuoted(literal, at) : readBare(literal, at);
      values.push(element.text === null ? null : decode(element.text));
      at = element.end;
    }
  }
  return { values, end: at + 1 };
}

function readBare(literal: string, start: number): { text: string | null; end: number } {
  let end = start;
  while (end < literal.length && literal[end] !== ',' && literal[end] !== '}') end += 1;
  const text = literal.slice(start, end);
  return { text: text === 'NULL' ? null : text, end };
}

function readQuoted(literal: string, start: number): { text: string; end: number } {
  let text = '';
  let at = start + 1;
  while (at < literal.length && literal[at] !== '"') {
    if (literal[at] === '\\') at += 1;
    text += literal[at];
    at += 1;
  }
  return { text, end: at + 1 };
}
