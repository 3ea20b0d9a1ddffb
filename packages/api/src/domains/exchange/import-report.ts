import type { Consequence, RowError } from '../../entity/index.ts';
import type { ObjectChange } from './describe-changes.ts';

/** What became of the rows of one section. */
export interface SectionCounts {
  section: string;
  created: number;
  updated: number;
  unchanged: number;
  /** Rows the mode leaves out. */
  skipped: number;
  rejected: number;
  /** Objects that went because the bundle no longer holds them. */
  removed: number;
}

/** A refused row, or a refused field of one. */
export interface ImportProblem extends RowError {
  section: string;
  index: number;
  key: string | null;
}

/** What an import did, or would do in a dry run. */
export interface ImportReport {
  dryRun: boolean;
  applied: boolean;
  /** The ids as clients know them. */
  journeyId: string | null;
  journeyMapId: string | null;
  sections: SectionCounts[];
  problems: ImportProblem[];
  changes: ObjectChange[];
  /** What happened to objects beyond the removed ones, as they went. */
  consequences: Consequence[];
  /** What the import can be undone by; null when it wrote nothing. */
  undoToken: string | null;
}

/** A report of which nothing is known yet. */
export function emptyReport(dryRun: boolean): ImportReport {
  return {
    dryRun,
    applied: !dryRun,
    journeyId: null,
    journeyMapId: null,
    sections: [],
    problems: [],
    changes: [],
    consequences: [],
    undoToken: null,
  };
}

/** What is counted of a section. */
export const COUNTS = [
  'created',
  'updated',
  'unchanged',
  'skipped',
  'rejected',
  'removed',
] as const satisfies (keyof SectionCounts)[];

/** The counts of a section of which nothing is known yet. */
export const noCounts = (section: string): SectionCounts => ({
  section,
  created: 0,
  updated: 0,
  unchanged: 0,
  skipped: 0,
  rejected: 0,
  removed: 0,
});

/** The counts of a section, at zero when it has none yet. */
export function countsOf(report: ImportReport, section: string): SectionCounts {
  const known = report.sections.find((one) => one.section === section);
  if (known) return known;
  const counts = noCounts(section);
  report.sections.push(counts);
  return counts;
}
