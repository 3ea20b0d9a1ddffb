import type { ErrorWords } from '../../terminal/describe-error.ts';
import type { RecordKind } from '../record-fields.ts';

/** What became of the rows of a file. */
export interface RecordCounts {
  created: number;
  updated: number;
  unchanged: number;
  rejected: number;
  /** Rows the mapping leaves out. */
  skipped: number;
  warnings: number;
}

export const NO_COUNTS: RecordCounts = {
  created: 0,
  updated: 0,
  unchanged: 0,
  rejected: 0,
  skipped: 0,
  warnings: 0,
};

/** Adds counts up. */
export function addCounts(one: RecordCounts, other: Partial<RecordCounts>): RecordCounts {
  return {
    created: one.created + (other.created ?? 0),
    updated: one.updated + (other.updated ?? 0),
    unchanged: one.unchanged + (other.unchanged ?? 0),
    rejected: one.rejected + (other.rejected ?? 0),
    skipped: one.skipped + (other.skipped ?? 0),
    warnings: one.warnings + (other.warnings ?? 0),
  };
}

/** What became of a file of rows. */
export interface RecordsOutcome {
  file: string;
  as: RecordKind;
  /** `partly`: some rows were refused, or it stopped on the way. */
  status: 'imported' | 'partly' | 'refused' | 'failed';
  dryRun: boolean;
  /** How many rows the file has, and how many of them are dealt with. */
  rows: number;
  done: number;
  counts: RecordCounts;
  /** Why it stopped, if it did. */
  error: (ErrorWords & { isMisuse: boolean }) | null;
}

/** Sums up how an import went. */
export function statusOf({
  counts,
  error,
  done,
}: Pick<RecordsOutcome, 'counts' | 'error' | 'done'>): RecordsOutcome['status'] {
  const good = counts.created + counts.updated + counts.unchanged;
  if (error) return good > 0 ? 'partly' : 'failed';
  if (counts.rejected === 0) return 'imported';
  return good > 0 || done === 0 ? 'partly' : 'refused';
}
