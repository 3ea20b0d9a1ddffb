import { ReadingFailure } from '../failure.ts';
import { fold } from '../layouts/words.ts';
import type { Mapping } from '../mapping/mapping.ts';
import { isObject, type JsonPath, JsonPlace } from '../source/json-place.ts';
import type { JsonDocument } from '../source/read-documents.ts';
import type { MapColumn, MapTable, TableCell } from './map-table.ts';
import { columnsOf } from './resolve-columns.ts';

/** A part of a JSON file that stands in a row, with the object it stands in. */
class JsonCell extends JsonPlace implements TableCell {
  readonly value: unknown;

  constructor(path: JsonPath, value: unknown, document: JsonDocument) {
    super(path, value, document.placeOf);
    this.value = value;
  }
}

type Cells = ReadonlyMap<string, JsonCell>;

/**
 * Reads JSON of any shape as a table: each object that `rows` leads to is a row, with what
 * the objects around it say. Columns are named by their path, such as `phases.steps.title`.
 */
export function jsonTable(documents: readonly JsonDocument[], mapping: Mapping): MapTable {
  const names = (mapping.rows ?? '').split('.').filter((name) => name !== '');
  const rows = rowsIn(documents, names);
  const columns = columnsIn(rows, names, mapping);
  const { emotionScale } = mapping;
  return {
    columns,
    rows: rows.map((cells) => columns.map(({ name }) => cells.get(name))),
    ...(emotionScale ? { emotionScale } : {}),
  };
}

function rowsIn(documents: readonly JsonDocument[], names: readonly string[]): Cells[] {
  return documents.flatMap((document) =>
    walk({ document, names, depth: 0 }, document.value, [], new Map()),
  );
}

/** The paths of everything that stands in the rows these names lead to, and around them. */
export function pathsIn(documents: readonly JsonDocument[], names: readonly string[]): string[] {
  return pathsOf(rowsIn(documents, names));
}

const pathsOf = (rows: readonly Cells[]): string[] => [
  ...new Set(rows.flatMap((cells) => [...cells.keys()])),
];

interface Walk {
  document: JsonDocument;
  /** The names that lead to the rows. */
  names: readonly string[];
  depth: number;
}

/** Goes down to the rows, gathering what the objects on the way say. */
function walk(at: Walk, value: unknown, path: JsonPath, around: Cells): Cells[] {
  if (Array.isArray(value)) {
    return value.flatMap((one: unknown, index) => walk(at, one, [...path, index], around));
  }
  if (!isObject(value)) return [];
  const { document, names, depth } = at;
  const next = names[depth];
  const cells = new Map(around);
  const prefix = names.slice(0, depth).join('.');
  for (const [name, part] of Object.entries(value)) {
    if (name !== next) gather(document, [prefix, name], part, [...path, name], cells);
  }
  if (next === undefined) return [cells];
  const inside = walk({ ...at, depth: depth + 1 }, value[next], [...path, next], cells);
  return inside.length > 0 ? inside : [cells];
}

/** Adds a part of an object, by part of that where it is an object itself. */
function gather(
  document: JsonDocument,
  name: readonly string[],
  value: unknown,
  path: JsonPath,
  cells: Map<string, JsonCell>,
): void {
  if (isObject(value)) {
    for (const [part, one] of Object.entries(value)) {
      gather(document, [...name, part], one, [...path, part], cells);
    }
    return;
  }
  const isNothing = value === null || (Array.isArray(value) && value.length === 0);
  const column = name.filter((part) => part !== '').join('.');
  if (!isNothing) cells.set(column, new JsonCell(path, value, document));
}

function columnsIn(
  rows: readonly Cells[],
  names: readonly string[],
  mapping: Mapping,
): MapColumn[] {
  const said = columnsOf(mapping);
  const found = pathsOf(rows);
  const isInRow = (name: string) => names.length === 0 || name.startsWith(`${names[0]}.`);
  const columns = found
    .filter((name) => !mapping.ignore.has(fold(name)))
    .map((name): MapColumn => {
      const otherwise = isInRow(name) ? 'custom' : 'map';
      return { name, mapping: said.get(fold(name)) ?? null, otherwise };
    });
  const isNamed = columns.some(
    (column) => column.mapping?.to === 'step.name' || column.mapping?.to === 'phase.name',
  );
  if (!isNamed) {
    throw new ReadingFailure(
      'NO_STEP_COLUMN',
      `Nothing in the file is mapped to the name of a step. It has: ${found.join(', ')}.`,
      { asksForMore: true },
    );
  }
  return columns;
}

/** The names a mapping speaks of and the file never has; another file of its kind may have them. */
export function absentNames({ columns }: MapTable, mapping: Mapping): string[] {
  const known = new Set(columns.map(({ name }) => fold(name)));
  return [...columnsOf(mapping).keys()].filter((name) => !known.has(name));
}

/** Finds the names that lead to the deepest list of objects, to propose where the steps are. */
export function proposeRows(value: unknown): string[] {
  if (Array.isArray(value)) {
    const first = value.find(isObject);
    return first ? proposeRows(first) : [];
  }
  if (!isObject(value)) return [];
  const inside = Object.entries(value)
    .filter(([, part]) => Array.isArray(part) && part.some(isObject))
    .map(([name, part]) => [name, ...proposeRows(part)]);
  return inside.sort((a, b) => b.length - a.length)[0] ?? [];
}
