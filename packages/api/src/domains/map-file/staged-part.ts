import type { FileKind, Layout } from '../../reading/index.ts';

/** Where something stands in a file: line, column as a number from 1, what stands there, and the sheet of several. */
export type StagedPlace = readonly [line: number, column: number, text: string, sheet?: string];

/** Where a row of a bundle comes from, and those of its fields that stand elsewhere. */
export interface StagedOrigin {
  place: StagedPlace | null;
  fields?: Readonly<Record<string, StagedPlace>>;
}

export type StagedRow = Readonly<Record<string, unknown>>;

/** Rows of one section of a map. */
export interface StagedSection {
  name: string;
  /** The index of the first row in its section of the whole map. */
  first: number;
  rows: readonly StagedRow[];
  origins: readonly StagedOrigin[];
  /** Row of this part → the row of an earlier part of the map that has its key. */
  twins?: Readonly<Record<number, number>>;
}

/** What was found out about a value of a file, as a person finds it there. */
export interface FileProblem {
  severity: 'ERROR' | 'WARNING';
  line: number | null;
  /** A number in text files, letters in workbooks. */
  column: string | null;
  code: string;
  message: string;
  /** For a warning, what the value is called in the file: a header, or a path. */
  path: string | null;
  value: string;
}

/** A map of a file, without its rows. */
export interface StagedMap {
  position: number;
  name: string;
  facts: MapFacts;
  /** Whether the file itself was at fault somewhere in it. */
  hasFaults: boolean;
}

/** How a file tells of a map, and what it says of the journey and the map itself. */
export interface MapFacts {
  /** A bundle names its journey and map by their keys; what is told otherwise may leave them to the file name. */
  form: 'part' | 'bundle';
  journey: StagedRow;
  map: StagedRow;
  origins: Readonly<Record<'journey' | 'map', StagedOrigin>>;
}

/** A map, or a slice of a large one, in the order of its sections. */
export interface StagedPart {
  position: number;
  mapPosition: number;
  rowCount: number;
  sections: readonly StagedSection[];
  found: readonly FileProblem[];
}

/** What a file was read as. */
export interface FileFacts {
  kind: FileKind;
  summary: string;
  layout: Layout | null;
  reason: string | null;
  notes: readonly string[];
  mapCount: number;
}
