import { saysNothing } from '../../kernel/guarded-text.ts';
import { readField } from '../layouts/read-field.ts';
import { fold } from '../layouts/words.ts';
import type { ColumnMapping } from '../mapping/mapping.ts';
import type { StepField } from '../mapping/step-fields.ts';
import { readChoice } from '../values/read-choice.ts';
import { readDay } from '../values/read-day.ts';
import { readNumber } from '../values/read-number.ts';
import type { MapColumn, TableCell } from './map-table.ts';
import { FIELDS, type ReadAs, type Target } from './targets.ts';

/** A value of a row, and the column and cell it stands in. */
export interface RowValue {
  column: MapColumn;
  mapping: ColumnMapping;
  cell: TableCell;
  /** The entries of the cell: one, unless the mapping or the file says that it is a list. */
  texts: readonly string[];
}

/** A row of a table: what it says, and what nobody gave a place. */
export interface ReadRow {
  values: readonly RowValue[];
  strays: readonly { column: MapColumn; cell: TableCell }[];
  faults: readonly TableCell[];
  first: TableCell;
  /** The values that found their place. */
  taken: Set<RowValue>;
}

/** Takes the value of the column that holds this, if the row has one that is not taken. */
export function takeValue(row: ReadRow, to: Target): RowValue | undefined {
  return takeValues(row, (target) => target === to, 1)[0];
}

/** Takes the values of the columns that hold such things; what nobody takes is told in the end. */
export function takeValues(
  { values, taken }: ReadRow,
  isWanted: (to: Target) => boolean,
  most = values.length,
): RowValue[] {
  const found = values.filter((one) => isWanted(one.mapping.to) && !taken.has(one)).slice(0, most);
  for (const value of found) taken.add(value);
  return found;
}

/** The key a row gives one of the objects it tells of, if it does. */
export function keyIn(
  row: ReadRow,
  to: 'phase.key' | 'step.key' | 'lane.key' | 'card.key',
): { key?: string } {
  const value = takeValue(row, to);
  return value ? { key: value.texts.join() } : {};
}

/** Reads a cell as its mapping says; null when it says nothing. */
export function readValue(
  column: MapColumn,
  mapping: ColumnMapping,
  cell: TableCell,
): RowValue | null {
  const isGuarded = cell.isGuarded === true && mapping.list === undefined;
  const listed = Array.isArray(cell.value)
    ? cell.value.map(String)
    : split(cell.text, mapping.list);
  const texts = listed
    .map((text) => translate(text, mapping))
    .filter((text) => text !== null && (isGuarded || !saysNothing(text)));
  return texts.length === 0 ? null : { column, mapping, cell, texts: texts as string[] };
}

/** Line ends are written in more than one way. */
function split(text: string, separator: string | undefined): string[] {
  if (separator === undefined) return [text];
  const parts = separator === '\n' ? text.split(/\r?\n|\r/) : text.split(separator);
  return parts.map((part) => part.trim());
}

function translate(text: string, { values }: ColumnMapping): string | null {
  const known = values?.get(fold(text));
  return known === undefined ? text : known;
}

type Read = { value: unknown } | { code: string; message: string };

/** Reads the text of a field of an object; where it is none, says why. */
export function readFieldOf(of: keyof typeof FIELDS, field: string, value: RowValue): Read {
  const text = value.texts.join('\n');
  const as = (FIELDS[of] as Readonly<Record<string, ReadAs>>)[field] ?? 'text';
  switch (as) {
    case 'text':
      return { value: text };
    case 'name':
      return { value: nameOf(text) };
    case 'choice':
      return { value: readChoice(field, text) };
    case 'number':
      return numberOf(text);
    case 'percent':
      return percentOf(text);
    case 'day':
      return dayOf(text, value.column.dateFormats ?? ['YYYY-M-D']);
    default: {
      const { line, column } = value.cell;
      const read = readField(field as StepField, { text, line, column });
      return 'problem' in read ? read.problem : read;
    }
  }
}

/** Names are single lines. */
export const nameOf = (text: string): string => text.replace(/\s+/g, ' ').trim();

function numberOf(text: string): Read {
  const value = readNumber(text, null);
  if (value !== null) return { value };
  return { code: 'NOT_A_NUMBER', message: `“${text}” is not a number.` };
}

/** `2,8 %` and the fraction `0.028` are 2.8 percent. */
function percentOf(text: string): Read {
  const read = numberOf(text);
  if (!('value' in read)) return read;
  const number = Number(read.value);
  const isFraction = !text.includes('%') && number <= 1;
  const value = isFraction ? Number((number * 100).toPrecision(12)) : number;
  if (value >= 0 && value <= 100) return { value };
  return { code: 'NOT_A_SHARE', message: `“${text}” is no share; it must be from 0 to 100 %.` };
}

function dayOf(text: string, formats: readonly string[]): Read {
  const value = readDay(text, formats);
  if (value !== null) return { value };
  const message = `“${text}” is no date; it must be one like 2026-11-21, or as the others of its column.`;
  return { code: 'NOT_A_DATE', message };
}
