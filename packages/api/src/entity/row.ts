import type { ErrorCode, WarningCode } from '../kernel/errors.ts';

/** Why a row was refused, and the field to look at. */
export interface RowError {
  code: ErrorCode;
  message: string;
  /** The field of the row, or null when the row as a whole is meant. */
  path: string | null;
  details?: Record<string, unknown>;
}

/** What is odd about a row that was taken in all the same. */
export interface RowWarning {
  code: WarningCode;
  message: string;
  path: string | null;
}

/** A row as a client sends it: `id`, `key`, `revision` and any of the writable fields. */
export type RowInput = Readonly<Record<string, unknown>>;

/** A stored row, as far as the shared code reads it. */
export interface StoredRow extends Record<string, unknown> {
  id: string;
  revision: number;
}

/** A row after reading: values are checked one by one, ids are decoded. */
export interface ReadRow {
  index: number;
  id: string | null;
  /** Absent, cleared or set, as the client said. */
  key: string | null | undefined;
  expectedRevision: number | null;
  values: Record<string, unknown>;
  links: Record<string, string[]>;
  errors: RowError[];
}

export type RowStatus = 'CREATED' | 'UPDATED' | 'UNCHANGED' | 'REJECTED';

/** What a row changes, field by field: links as lists of ids, everything else as it is stored. */
export interface RowChange {
  /** Empty for a new row. */
  before: Readonly<Record<string, unknown>>;
  after: Readonly<Record<string, unknown>>;
}

/** What became of a row, or would become of it in a dry run. */
export interface RowOutcome {
  index: number;
  status: RowStatus;
  id: string | null;
  key: string | null;
  errors: RowError[];
  /** Only where it was asked for, of a row that is new or changes. */
  change?: RowChange;
}
