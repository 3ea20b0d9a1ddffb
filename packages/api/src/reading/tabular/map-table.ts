import type { FilePlace } from '../drafts/origin.ts';
import type { ColumnMapping } from '../mapping/mapping.ts';

/** A cell of a table; one of a JSON file knows its value too. */
export interface TableCell extends FilePlace {
  readonly fault?: { code: string; message: string };
  readonly isGuarded?: boolean;
  /** The value, where it is more than its text. */
  readonly value?: unknown;
}

/** A column of a table, and what it holds. */
export interface MapColumn {
  /** Empty when the header does not say. */
  name: string;
  /** Null when nobody said, and the name does not either. */
  mapping: ColumnMapping | null;
  /** What becomes of cells nobody said anything about. */
  otherwise: 'card' | 'custom' | 'map';
  /** How its dates are written, the most frequent way first. */
  dateFormats?: readonly string[];
}

/** Rows that each tell of a step, a card or more, of one map or several. */
export interface MapTable {
  columns: readonly MapColumn[];
  /** In the order of the columns; what is missing is not in the row. */
  rows: Iterable<readonly (TableCell | undefined)[]>;
  emotionScale?: readonly [number, number];
}
