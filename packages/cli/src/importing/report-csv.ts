import { csvLine } from '@parcours/api/reading';
import type { RowProblem } from './row-problem.ts';

const COLUMNS = ['file', 'line', 'column', 'code', 'message', 'value', 'severity'] as const;

/** The first line of a report. */
export const REPORT_HEADER = csvLine(COLUMNS);

/** Writes problems as CSV. */
export function reportCsv(problems: readonly RowProblem[]): string {
  return `${REPORT_HEADER}${problems.map(reportLine).join('')}`;
}

/** Writes a problem as a line of CSV. */
export function reportLine(problem: RowProblem): string {
  return csvLine(COLUMNS.map((column) => problem[column]));
}
