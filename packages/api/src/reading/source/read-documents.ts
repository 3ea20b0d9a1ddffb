import { LineCounter, parseAllDocuments, type parseDocument } from 'yaml';
import { ReadingFailure } from '../failure.ts';
import { JsonIndex, offsetOf } from './json-index.ts';
import type { PlaceFinder } from './json-place.ts';

/** A JSON or YAML value as it stands in a file. */
export interface JsonDocument {
  value: unknown;
  placeOf: PlaceFinder;
}

/** Reads JSON: one value, or one a line (NDJSON). */
export function readJson(text: string): JsonDocument[] {
  const json = text.replace(/^\uFEFF/, '');
  if (!isOneALine(json)) return [{ value: parseJson(json, 0), placeOf: placeFinder(json) }];
  return json.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const find = placeFinder(line);
    const placeOf: PlaceFinder = (path) => {
      const place = find(path);
      return place && { line: place.line + index, column: place.column };
    };
    return [{ value: parseJson(line, index), placeOf }];
  });
}

/** Lines that are each a whole object; a single such line is plain JSON. */
function isOneALine(json: string): boolean {
  const lines = json.split('\n').filter((line) => line.trim() !== '');
  return lines.length > 1 && lines.slice(0, 2).every((line) => /^\s*\{.*\}\s*$/.test(line));
}

function parseJson(json: string, linesBefore: number): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const position = Number(/position (\d+)/.exec(said)?.[1] ?? json.length);
    const before = json.slice(0, position).split('\n');
    const line = before.length + linesBefore;
    const column = (before.at(-1)?.length ?? 0) + 1;
    throw new ReadingFailure(
      'BAD_JSON',
      `The file is not valid JSON at line ${line}, column ${column}: ${said.replace(/ (in JSON )?at position.*$/s, '')}.`,
      { line },
    );
  }
}

/** Where the parts of a JSON text stand is worked out only when someone asks. */
function placeFinder(text: string): PlaceFinder {
  let root: ReturnType<JsonIndex['read']> | undefined;
  const lines = new LineCounter();
  return (path) => {
    if (!root) {
      root = new JsonIndex(text).read();
      lines.addNewLine(0);
      for (const { index } of text.matchAll(/\n/g)) lines.addNewLine(index + 1);
    }
    const offset = offsetOf(root, path);
    return offset === null ? null : placeAt(lines, offset);
  };
}

function placeAt(lines: LineCounter, offset: number) {
  const { line, col } = lines.linePos(offset);
  return { line, column: col };
}

type Parsed = Pick<ReturnType<typeof parseDocument>, 'getIn'>;

/** The place of the deepest part of the path that is there. */
function findPlace(document: Parsed, lines: LineCounter, path: Parameters<PlaceFinder>[0]) {
  for (let length = path.length; length > 0; length--) {
    const range: unknown = Object(document.getIn(path.slice(0, length), true)).range;
    if (!Array.isArray(range)) continue;
    return placeAt(lines, Number(range[0]));
  }
  return null;
}

/** Tells whether a text begins as YAML does, and no table would. */
export function looksLikeYaml(text: string): boolean {
  const lines = text.split(/\r?\n/).map((line) => line.trimEnd());
  const first = lines.find((line) => line !== '' && !line.startsWith('#')) ?? '';
  return /^(---|%YAML .*|(- )?["']?\w+["']?:( [^;,\t]*| +[{[&].*)?)$/.test(first);
}

/** The value of a document; a few lines of YAML can name each other into millions. */
function unfolded(document: { toJS: () => unknown }): unknown {
  try {
    return document.toJS();
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    const message =
      'The YAML names its parts (“&”, “*”) more often than is read. Write them out, or give JSON.';
    throw new ReadingFailure('BAD_YAML', message);
  }
}

/** Reads YAML, of one document or several. */
export function readYaml(text: string): JsonDocument[] {
  const lines = new LineCounter();
  const documents = parseAllDocuments(text, { lineCounter: lines });
  return documents.flatMap((document) => {
    const [fault] = document.errors;
    if (fault) {
      const line = fault.linePos?.[0].line;
      const said = fault.message.split('\n')[0]?.replace(/ at line \d+.*$/, '');
      const at = line === undefined ? {} : { line };
      throw new ReadingFailure('BAD_YAML', `The file is not valid YAML: ${said}.`, at);
    }
    const value = unfolded(document);
    if (value === null) return [];
    return [{ value, placeOf: (path) => findPlace(document, lines, path) }];
  });
}
