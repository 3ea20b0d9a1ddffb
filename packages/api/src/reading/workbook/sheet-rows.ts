import type { FieldShape, SectionShape } from '../../kernel/bundle-shape.ts';
import type { Problem } from '../layouts/map-draft.ts';
import { type Cell, isEmpty } from '../source/cell.ts';
import { addEvidence, noEvidence, settleFormats } from '../values/date-shapes.ts';
import type { Column } from './columns.ts';
import type { Extra } from './extras.ts';
import { readValue, type ValueRules } from './read-value.ts';

/** A value of a row, and the cell it stands in. */
export interface FieldValue {
  value: unknown;
  cell: Cell;
}

/** A row of a sheet: an object of its section. */
export interface SheetRow {
  section: SectionShape;
  fields: Map<string, FieldValue>;
  extras: { extra: Extra; texts: readonly string[]; cell: Cell }[];
  /** What stands in columns that nobody knows. */
  strays: { header: string; cell: Cell }[];
  /** The first cell that says something. */
  cell: Cell;
}

/** Reads the rows of a sheet below its header; what cannot be read is a problem. */
export function readRows(
  section: SectionShape,
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  isExact: boolean,
  problems: Problem[],
): SheetRow[] {
  const rules = new Map(columns.map((column) => [column, rulesOf(column, rows, isExact)]));
  const read: SheetRow[] = [];
  let above: readonly Cell[] = [];
  for (const given of rows) {
    // A cell merged over several rows says the same in each.
    const row = given.map((cell, i) =>
      cell.isContinued && isEmpty(cell) ? { ...cell, text: above[i]?.text ?? '' } : cell,
    );
    above = row;
    const one = isRepeated(columns, row) ? null : readRow(section, columns, row, rules, problems);
    if (one) read.push(one);
  }
  return read;
}

const isRepeated = (columns: readonly Column[], row: readonly Cell[]): boolean =>
  columns.length > 1 &&
  columns.every(({ header, indexes }) => row[indexes[0] ?? 0]?.text.trim() === header);

function rulesOf(
  { holds, indexes }: Column,
  rows: readonly (readonly Cell[])[],
  isExact: boolean,
): ValueRules {
  const evidence = noEvidence();
  if (holds && 'field' in holds && holds.field.kind === 'day') {
    for (const row of rows) {
      const cell = row[indexes[0] ?? 0];
      if (cell && !isEmpty(cell)) addEvidence(evidence, cell.text.trim());
    }
  }
  const settled = settleFormats(evidence);
  return { isExact, dateFormats: 'formats' in settled ? settled.formats : null };
}

function readRow(
  section: SectionShape,
  columns: readonly Column[],
  row: readonly Cell[],
  rules: ReadonlyMap<Column, ValueRules>,
  problems: Problem[],
): SheetRow | null {
  const cells = columns.map((column) => joined(column, row));
  const cell = cells.find((one) => one && (!isEmpty(one) || one.fault));
  if (!cell) return null;
  const read: SheetRow = { section, fields: new Map(), extras: [], strays: [], cell };
  for (const [index, column] of columns.entries()) {
    const one = cells[index];
    const how = rules.get(column);
    if (one?.fault) problems.push({ ...one.fault, cell: one });
    else if (one && how) take(read, column, one, how, problems);
  }
  return read;
}

/** The value of a column that goes on in further ones, in one cell. */
function joined({ indexes, glue }: Column, row: readonly Cell[]): Cell | undefined {
  const cells = indexes.flatMap((index) => row[index] ?? []);
  const [first] = cells;
  const filled = cells.filter((cell) => !isEmpty(cell));
  if (filled.length < 2) return filled[0] ?? first;
  return first && { ...first, text: filled.map(({ text }) => text).join(glue) };
}

function take(
  row: SheetRow,
  { header, holds }: Column,
  cell: Cell,
  rules: ValueRules,
  problems: Problem[],
): void {
  if (isEmpty(cell)) {
    if (rules.isExact && holds && 'field' in holds) clear(row, holds.field, cell);
  } else if (!holds) row.strays.push({ header, cell });
  else if ('extra' in holds) {
    const texts = cell.text.split(/[\r\n;]+/).map((text) => text.trim());
    row.extras.push({ extra: holds.extra, texts: texts.filter((text) => text !== ''), cell });
  } else {
    const read = readValue(holds.field, cell.text, rules);
    if ('value' in read) row.fields.set(holds.field.name, { value: read.value, cell });
    else problems.push({ ...read, cell });
  }
}

/** In a workbook that was exported, nothing is a value too. */
function clear({ fields }: SheetRow, { name, kind, isOptional }: FieldShape, cell: Cell): void {
  if (name === 'key') return;
  if (kind === 'texts' || kind === 'references') fields.set(name, { value: [], cell });
  else if (isOptional) fields.set(name, { value: null, cell });
}
