import { ReadingFailure } from '../failure.ts';
import type { Mapping } from '../mapping/mapping.ts';
import type { StepField } from '../mapping/step-fields.ts';
import { type Cell, isEmpty } from '../source/cell.ts';
import type { MatrixLayout } from './layouts.ts';
import { type DraftLane, type HeaderQuestion, nameOf, type Problem } from './map-draft.ts';
import {
  fold,
  mappingHint,
  meansPhase,
  meansStep,
  questionAbout,
  soundsLikeLane,
} from './words.ts';

/** What the columns of a matrix hold, once it stands with its steps as rows. */
export interface Columns {
  step: number;
  phase: number | null;
  /** Column → field of the step. */
  fields: Map<number, StepField>;
  /** Column → index of its lane. Columns under one merged header share a lane. */
  laneOf: Map<number, number>;
  lanes: DraftLane[];
  problems: Problem[];
  notes: string[];
  questions: HeaderQuestion[];
}

/** Says what each column holds: as the mapping says, else by words with a single meaning, else a lane. */
export function assignColumns(
  rows: readonly (readonly Cell[])[],
  mapping: Mapping,
  layout: MatrixLayout,
): Columns {
  const header = rows[0] ?? [];
  refuseUnknownNames(header, mapping);
  const phase = findPhase(rows, mapping, layout);
  const columns: Columns = {
    step: findStep(header, phase, mapping),
    phase,
    fields: new Map(),
    laneOf: new Map(),
    lanes: [],
    problems: [],
    notes: [],
    questions: [],
  };
  const step = header[columns.step];
  if (step && phase === null && mapping.step === undefined) ask(columns, nameOf(step));
  for (const [index, cell] of header.entries()) {
    if (index !== columns.step && index !== phase)
      assignColumn(columns, rows, index, cell, { mapping, layout });
  }
  return columns;
}

function findPhase(
  rows: readonly (readonly Cell[])[],
  mapping: Mapping,
  layout: MatrixLayout,
): number | null {
  const header = rows[0] ?? [];
  const named = indexOfName(header, mapping.phase) ?? indexWhere(header, meansPhase);
  if (named !== null) return named;
  // Phases drawn as merged cells above the steps need no name.
  const first = rows.slice(1).map((row) => row[0]);
  // Where a lane comes right below them, the merged cells are the steps themselves.
  const isGrouped =
    layout === 'lanes-as-rows' &&
    first.some((cell) => cell?.isContinued) &&
    !soundsLikeLane(header[1]?.text ?? '');
  return isGrouped && mapping.step === undefined ? 0 : null;
}

function findStep(header: readonly Cell[], phase: number | null, mapping: Mapping): number {
  const isFree = (text: string) =>
    !mapping.ignore.has(fold(text)) && !mapping.fields.has(fold(text));
  return (
    indexOfName(header, mapping.step) ??
    indexWhere(header, meansStep) ??
    header.findIndex(({ text }, index) => index !== phase && isFree(text))
  );
}

function indexOfName(header: readonly Cell[], name: string | undefined): number | null {
  return name === undefined ? null : indexWhere(header, (text) => fold(text) === fold(name));
}

function indexWhere(header: readonly Cell[], is: (text: string) => boolean): number | null {
  const index = header.findIndex(({ text }) => is(text));
  return index < 0 ? null : index;
}

function assignColumn(
  columns: Columns,
  rows: readonly (readonly Cell[])[],
  index: number,
  cell: Cell,
  { mapping, layout }: { mapping: Mapping; layout: MatrixLayout },
): void {
  const before = columns.laneOf.get(index - 1);
  if (cell.isContinued && before !== undefined) {
    columns.laneOf.set(index, before);
    return;
  }
  if (isEmpty(cell) || cell.fault) {
    columns.problems.push(...namelessLane(rows, index, cell, layout));
    return;
  }
  const name = nameOf(cell);
  const folded = fold(name);
  if (mapping.ignore.has(folded)) return;
  const field = mapping.fields.get(folded);
  if (field) {
    columns.fields.set(index, field);
    return;
  }
  const mapped = mapping.lanes.get(folded);
  if (!mapped) ask(columns, name);
  columns.laneOf.set(index, columns.lanes.length);
  columns.lanes.push({ ...mapped, name: mapped?.name ?? name, cell });
  const hint = mapped || questionAbout(name) ? null : mappingHint(name);
  if (hint)
    columns.notes.push(
      `“${name}” becomes a lane. If it is more than that, say so in a mapping file: ${hint}`,
    );
}

function ask({ questions }: Columns, header: string): void {
  const question = questionAbout(header);
  if (question) questions.push({ ...question, header });
}

function namelessLane(
  rows: readonly (readonly Cell[])[],
  index: number,
  header: Cell,
  layout: MatrixLayout,
): Problem[] {
  if (header.fault) return [{ ...header.fault, cell: header }];
  const filled = rows
    .slice(1)
    .flatMap((row) => row[index] ?? [])
    .filter((cell) => !isEmpty(cell));
  const [first] = filled;
  if (!first) return [];
  const [side, place] = layout === 'lanes-as-rows' ? ['row', 'first cell'] : ['column', 'header'];
  const count = filled.length === 1 ? 'its cell is' : `its ${filled.length} cells are`;
  return [
    {
      code: 'LANE_WITHOUT_NAME',
      message: `The ${side} has no name, so ${count} left out. Name it in its ${place}.`,
      cell: first,
    },
  ];
}

/** A name that is not in the file would be ignored without a word. */
function refuseUnknownNames(header: readonly Cell[], mapping: Mapping): void {
  const known = new Set(header.map(({ text }) => fold(text)));
  const named = [
    ...[mapping.step, mapping.phase].flatMap((name) => (name === undefined ? [] : fold(name))),
    ...mapping.fields.keys(),
    ...mapping.lanes.keys(),
    ...mapping.ignore,
  ];
  const unknown = named.find((name) => !known.has(name));
  if (unknown === undefined) return;
  const names = header.filter((cell) => !isEmpty(cell)).map((cell) => `“${nameOf(cell)}”`);
  throw new ReadingFailure(
    'UNKNOWN_HEADER',
    `The mapping speaks of “${unknown}”, which the file does not have. It has: ${names.join(', ')}.`,
  );
}
