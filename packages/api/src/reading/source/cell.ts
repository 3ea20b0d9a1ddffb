import { saysNothing, unguardText } from '../../kernel/guarded-text.ts';

/** A cell of a file, which remembers where it stood. */
export interface Cell {
  /** What it says, exactly. */
  text: string;
  /** The line of the file, or the row of the sheet, from 1. */
  line: number;
  /** The field of the line, or the column of the sheet, from 1. */
  column: number;
  /** The name of its sheet, where several are read together. */
  sheet?: string;
  /** Whether it only continues a merged cell above or to the left. */
  isContinued?: boolean;
  /** Whether an apostrophe in front said that the text means just what it says. */
  isGuarded?: boolean;
  /** Why its value cannot be used, if it cannot. */
  fault?: { code: string; message: string };
}

/** A grid of cells, as it stands in the file. All rows are equally long. */
export interface Sheet {
  kind: 'csv' | 'xlsx';
  rows: Cell[][];
  /** What the person should know about how it was read. */
  notes: string[];
}

/** Tells whether a cell says nothing: it is blank, or holds one of the words for that. */
export function isEmpty(cell: Cell | undefined): boolean {
  return !cell || (!cell.fault && !cell.isGuarded && saysNothing(cell.text));
}

/** A cell with this in it, without the apostrophe that guards a text in tables. */
export function cellOf(written: string, line: number, column: number): Cell {
  const text = unguardText(written);
  return text === null ? { text: written, line, column } : { text, line, column, isGuarded: true };
}

/** Writes the number of a column as spreadsheets do: 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Says where a cell stands, in the way of its kind of file. */
export function placeOf(
  kind: Sheet['kind'] | 'json',
  at: { line: number; column: number },
): string {
  if (kind === 'xlsx') return `${columnLetters(at.column)}${at.line}`;
  return `line ${at.line}, column ${at.column}`;
}
