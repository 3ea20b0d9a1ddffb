import type {
  EntityDefinition,
  MadeRows,
  RowError,
  StoredRow,
  WriteContext,
} from '../../entity/index.ts';
import type { Reference } from '../../kernel/reference.ts';
import type { Section } from './bundle-sections.ts';
import type { CheckedOptions } from './import-options.ts';
import type { ImportReport } from './import-report.ts';
import type { KnownTags } from './known-tags.ts';
import type { ObjectIndex } from './object-index.ts';
import type { BundleRow } from './read-bundle.ts';
import type { StoredObject, WrittenObject } from './stored-import.ts';

/** What an attempt at an import takes for granted; when it turns out wrong, another one does not. */
export interface Premises {
  /** What refers to a changed row agrees with it in the end. */
  partsFollow: boolean;
  /** Sections from which nothing is removed, as a refused row may mean what would go. */
  kept: ReadonlySet<string>;
}

/** Takes an attempt back, so that it is made again on other premises. */
export class WrongPremises extends Error {
  readonly better: Premises;

  constructor(better: Premises) {
    super('wrong premises');
    this.better = better;
  }
}

/** An object that a row points an external reference to. */
export interface RefToWrite {
  section: Section;
  place: number;
  reference: Reference;
  id: string;
}

/** Objects of a section that go, as they were. */
export interface Going {
  section: Section;
  rows: readonly StoredRow[];
}

/** What an attempt at an import carries from section to section. */
export interface ImportRun {
  tx: WriteContext;
  made: MadeRows;
  options: CheckedOptions;
  premises: Premises;
  index: ObjectIndex;
  tags: KnownTags;
  report: ImportReport;
  /** Why nothing can be put on the map: it is refused, or left out. */
  noMap: 'REFUSED' | 'SKIPPED' | null;
  /** Whether the map is new, so that nothing can be on it yet. */
  isMapNew: boolean;
  /** The rows that changed before what refers to them, by entity. */
  ahead: Map<EntityDefinition, string[]>;
  /** What was made, changed and removed, in the order of writing. */
  written: WrittenObject[];
  /** What changed and went beyond the bundle as its objects were removed. */
  beyond: StoredObject[];
  /** What is removed at the end. */
  going: Going[];
  refs: RefToWrite[];
  /** What other maps of the file are going to place under keys of the library: see {@link placementAddress}. */
  elsewhere: ReadonlySet<string>;
}

/** A row of a bundle on its way into the database. */
export interface RowDraft {
  place: number;
  row: BundleRow;
  /** The row in ids instead of names. */
  input: Record<string, unknown>;
  errors: RowError[];
  /** Where the row says its object is found in another system. */
  externalRef: Reference | null;
  /** The stored object it means, where that was looked up. */
  existing: StoredRow | null;
  /** Whether it means several stored objects at once. */
  isUncertain: boolean;
  /** The stored object of a row that the write refused. */
  storedId: string | null;
}
