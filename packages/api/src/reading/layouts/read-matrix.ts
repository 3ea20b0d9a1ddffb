import { folded } from '../../kernel/folded.ts';
import { ReadingFailure } from '../failure.ts';
import type { Mapping } from '../mapping/mapping.ts';
import { type Cell, isEmpty, type Sheet } from '../source/cell.ts';
import { assignColumns, type Columns } from './assign-columns.ts';
import { detectLayout } from './detect-layout.ts';
import { dropTitles } from './find-header.ts';
import type { MatrixLayout } from './layouts.ts';
import { type MapDraft, nameOf } from './map-draft.ts';
import { readField } from './read-field.ts';
import { readTitles } from './read-titles.ts';
import { transpose } from './transpose.ts';
import { meansPhase } from './words.ts';

/** A map read from a matrix, and how the matrix was taken to stand. */
export interface MatrixReading {
  draft: MapDraft;
  layout: MatrixLayout;
  /** Why this layout was chosen, as the end of a sentence. */
  reason: string;
}

/**
 * Reads a matrix as a map.
 *
 * Lanes as rows are turned over first, so that one reader serves both layouts:
 * the first row then names the lanes, and each further row is a step.
 */
export function readMatrix(sheet: Sheet, mapping: Mapping, layout?: MatrixLayout): MatrixReading {
  const { rows, titles } = dropTitles(sheet.rows);
  const { layout: chosen, reason } = layout
    ? { layout, reason: 'you said so' }
    : detectLayout(rows);
  const lines = repeatedLines(rows, chosen);
  const steps =
    chosen === 'lanes-as-rows' ? transpose(rows.filter((row) => !lines.includes(row))) : rows;
  const draft = readSteps(steps, assignColumns(steps, mapping, chosen), chosen);
  readTitles(draft, sheet.kind, titles);
  for (const row of lines) draft.notes.push(repeated(row));
  draft.notes.unshift(...sheet.notes);
  if (draft.steps.length === 0) {
    throw new ReadingFailure(
      'NO_STEPS',
      'No step was found in the file. Check its headers, or say how it stands with --layout.',
    );
  }
  return { draft, layout: chosen, reason };
}

function readSteps(rows: readonly Cell[][], columns: Columns, layout: MatrixLayout): MapDraft {
  const draft: MapDraft = {
    phases: [],
    steps: [],
    lanes: columns.lanes,
    cards: [],
    journey: null,
    persona: null,
    problems: columns.problems,
    notes: columns.notes,
    questions: columns.questions,
  };
  const header = rows[0] ?? [];
  for (const row of rows.slice(1)) {
    if (isRepeatedHeader(row, header)) {
      draft.notes.push(repeated(row));
      continue;
    }
    readStep(draft, row, columns, layout);
  }
  return draft;
}

/** Header rows that come again further down: the first, and the second where the first groups it. */
function repeatedLines(rows: readonly Cell[][], layout: MatrixLayout): readonly Cell[][] {
  if (layout === 'steps-as-rows') return [];
  const corner = rows[0]?.[0];
  const headers = rows.slice(0, isEmpty(corner) || meansPhase(corner?.text ?? '') ? 2 : 1);
  return rows
    .slice(headers.length)
    .filter((row) => headers.some((header) => isRepeatedHeader(row, header)));
}

const repeated = (row: readonly Cell[]): string =>
  `The header is repeated at line ${row[0]?.line} and left out there.`;

const isRepeatedHeader = (row: readonly Cell[], header: readonly Cell[]): boolean =>
  row.length > 1 && row.every((cell, i) => cell.text === header[i]?.text);

function readStep(
  draft: MapDraft,
  row: readonly Cell[],
  columns: Columns,
  layout: MatrixLayout,
): void {
  const cell = row[columns.step];
  if (!cell) return;
  const continuesLast = cell.isContinued && draft.steps.length > 0;
  if (!continuesLast) {
    if (cell.fault) draft.problems.push({ ...cell.fault, cell });
    else if (isEmpty(cell)) reportNameless(draft, row, columns, layout);
    if (cell.fault || isEmpty(cell)) return;
    const phase = phaseOf(draft, columns.phase === null ? undefined : row[columns.phase]);
    draft.steps.push({ name: nameOf(cell), cell, phase, fields: new Map() });
  }
  readValues(draft, row, columns);
}

/** A blank phase is the one before: that is how groups are written. */
function phaseOf(draft: MapDraft, cell: Cell | undefined): number | null {
  if (!cell) return null;
  if (cell.fault) draft.problems.push({ ...cell.fault, cell });
  if (isEmpty(cell) || cell.fault) return draft.steps.at(-1)?.phase ?? null;
  const name = nameOf(cell);
  const known = draft.phases.findIndex((phase) => folded(phase.name) === folded(name));
  return known >= 0 ? known : draft.phases.push({ name, cell }) - 1;
}

function readValues(draft: MapDraft, row: readonly Cell[], columns: Columns): void {
  const step = draft.steps.length - 1;
  for (const [index, cell] of row.entries()) {
    if (isEmpty(cell)) continue;
    const lane = columns.laneOf.get(index);
    const field = columns.fields.get(index);
    if (lane === undefined && field === undefined) continue;
    if (cell.fault) draft.problems.push({ ...cell.fault, cell });
    else if (lane !== undefined) draft.cards.push({ step, lane, cell });
    else if (field !== undefined) {
      const read = readField(field, cell);
      if ('problem' in read) draft.problems.push(read.problem);
      else draft.steps[step]?.fields.set(field, { value: read.value, cell });
    }
  }
}

function reportNameless(
  draft: MapDraft,
  row: readonly Cell[],
  columns: Columns,
  layout: MatrixLayout,
): void {
  const first = row.find((cell, index) => index !== columns.phase && !isEmpty(cell));
  if (!first) return;
  const side = layout === 'lanes-as-rows' ? 'column' : 'row';
  draft.problems.push({
    code: 'STEP_WITHOUT_NAME',
    message: `The ${side} has no step name, so it is left out. Name the step.`,
    cell: first,
  });
}
