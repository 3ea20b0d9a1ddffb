import { appendFileSync, existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CliFailure } from '../failure.ts';
import { REPORT_HEADER, reportCsv, reportLine } from './report-csv.ts';
import type { RowProblem } from './row-problem.ts';

/** A report that grows while rows are imported, and goes on after a restart. */
export class ReportFile {
  readonly #file: string;
  readonly #name: string;

  constructor(cwd: string, name: string, { isContinued = false } = {}) {
    this.#file = path.resolve(cwd, name);
    this.#name = name;
    if (isContinued && existsSync(this.#file)) return;
    this.#write(() => writeFileSync(this.#file, REPORT_HEADER));
  }

  /** Adds a problem. */
  add(problem: RowProblem): void {
    this.#write(() => appendFileSync(this.#file, reportLine(problem)));
  }

  #write(write: () => void): void {
    try {
      write();
    } catch (error) {
      throw unwritable(this.#name, error);
    }
  }
}

/** Writes a whole report: as JSON where its name says so, else as CSV. */
export function writeReport(cwd: string, name: string, problems: readonly RowProblem[]): void {
  const isJson = /\.json$/i.test(name);
  const text = isJson ? `${JSON.stringify(problems, null, 2)}\n` : reportCsv(problems);
  try {
    writeFileSync(path.resolve(cwd, name), text);
  } catch (error) {
    throw unwritable(name, error);
  }
}

function unwritable(name: string, error: unknown): CliFailure {
  return new CliFailure(
    'UNWRITABLE_FILE',
    `The report ${name} cannot be written: ${String(error)}.`,
  );
}
