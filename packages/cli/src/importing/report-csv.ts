import type { RowProblem } from './row-problem.ts';

const COLUMNS = ['file', 'line', 'column', 'code', 'message', 'value'] as const;

/** Writes problems as CSV. Values cannot run as formulas in the program that opens it. */
export function reportCsv(problems: readonly RowProblem[]): string {
  const rows = problems.map((problem) => COLUMNS.map((column) => field(problem[column])).join(','));
  return [COLUMNS.join(','), ...rows, ''].join('\r\n');
}

function field(value: string | number | null): string {
  const text = value === null ? '' : String(value);
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
