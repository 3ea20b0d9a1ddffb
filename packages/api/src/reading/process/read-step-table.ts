import type { DrawingFinding, ProcessDrawing } from '../bpmn/process-drawing.ts';
import { ReadingFailure } from '../failure.ts';
import { type Cell, isEmpty, type Sheet } from '../source/cell.ts';
import { buildSteps } from './build-steps.ts';
import { readHeader, type StepField } from './step-columns.ts';
import type { SaidField, StepRecord } from './step-record.ts';

/** Below this many rows titles may stand above the header. */
const DEEPEST_HEADER = 20;

interface Column {
  readonly field: StepField;
  readonly unit: number | null;
}

/**
 * Reads a list of steps out of a table: flowcharts and value streams, with headers in
 * English or French.
 *
 * Throws a {@link ReadingFailure} NOT_A_STEP_LIST when no row names a column of steps.
 */
export function readStepTable({ rows }: Sheet): ProcessDrawing {
  const start = rows.slice(0, DEEPEST_HEADER).findIndex((row) => {
    const fields = row.flatMap(({ text }) => readHeader(text)?.field ?? []);
    return fields.includes('name') && new Set(fields).size > 1;
  });
  const header = rows[start];
  if (!header) {
    throw new ReadingFailure(
      'NOT_A_STEP_LIST',
      'No row names the columns of a list of steps, such as “Step” and “Next”, or “Étape” and “Suivant”.',
      { line: rows[0]?.[0]?.line ?? 1 },
    );
  }
  const findings: DrawingFinding[] = [];
  const columns = columnsOf(header, findings);
  const records = rows.slice(start + 1).flatMap((row) => recordOf(row, columns) ?? []);
  return buildSteps(records, findings, null);
}

function columnsOf(header: readonly Cell[], findings: DrawingFinding[]): (Column | null)[] {
  const taken = new Set<StepField>();
  return header.map((cell) => {
    const column = readHeader(cell.text);
    if (column && !taken.has(column.field)) {
      taken.add(column.field);
      return column;
    }
    if (!isEmpty(cell)) {
      findings.push({
        code: 'IGNORED_COLUMN',
        message: column
          ? `The column “${cell.text}” tells what another one tells already; it is left out.`
          : `The column “${cell.text}” tells nothing a process has a place for; it is left out.`,
        line: cell.line,
        elementId: null,
      });
    }
    return null;
  });
}

function recordOf(row: readonly Cell[], columns: readonly (Column | null)[]): StepRecord | null {
  const fields = new Map<StepField, SaidField>();
  for (const [place, cell] of row.entries()) {
    const column = columns[place];
    if (!column || isEmpty(cell) || cell.fault) continue;
    fields.set(column.field, { text: cell.text, unit: column.unit });
  }
  return fields.size === 0 ? null : { line: row[0]?.line ?? null, fields };
}
