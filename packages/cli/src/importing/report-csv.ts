import type { RowProblem } from './row-problem.ts';

const COLUMNS = ['file', 'line', 'column', 'code', 'message', 'value', 'severity'] as const;

/** The first line of a report. */
export const REPORT_HEADER = `${COLUMNS.join(',')}\r\n`;

/** Writes problems as CSV. Values cannot run as formulas in the program that opens it. */
export function reportCsv(problems: readonly RowProblem[]): string {
  return `${REPORT_HEADER}${problems.map(reportLine).join('')}`;
}

/** Writes a problem as a line of CSV. */
export function reportLine(problem: RowProblem): string {
  return `${COLUMNS.map((column) => field(problem[column])).join(',')}\r\n`;
}

function field(value: string | number | null): string {
  const text = value === null ? '' : String(value);
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
