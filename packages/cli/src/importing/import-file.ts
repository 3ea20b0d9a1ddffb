import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { MapState } from '@parcours/sdk';
import { CliFailure } from '../failure.ts';
import type { Layout } from '../layouts/detect-layout.ts';
import { readMatrix } from '../layouts/read-matrix.ts';
import type { Mapping } from '../mapping/mapping.ts';
import type { Session } from '../session/connect.ts';
import type { Sheet } from '../source/cell.ts';
import { readSource, type Source } from '../source/read-source.ts';
import { describeError, type ErrorWords } from '../terminal/describe-error.ts';
import { findJourney, findMap, findPlaces } from './find-place.ts';
import { type FileOutcome, outcomeOf } from './outcome.ts';
import { bundleProblem, localProblem, matrixProblem, type RowProblem } from './row-problem.ts';
import { sendBundle } from './send-bundle.ts';
import { toBundle } from './to-bundle.ts';

export interface ImportOptions {
  mapping: Mapping;
  layout?: Layout;
  sheet?: string;
  journey?: string;
  map?: string;
  state?: MapState;
  dryRun: boolean;
  atomic: boolean;
}

/** What is told while a file is imported. */
export type ImportEvent =
  | { event: 'start'; file: string; place: number; of: number }
  | { event: 'read'; file: string; message: string; layout?: Layout; reason?: string }
  | { event: 'note'; file: string; message: string }
  | { event: 'sent'; file: string }
  | ({ event: 'problem' } & RowProblem)
  | ({ event: 'failed'; file: string } & ErrorWords)
  | ({ event: 'done' } & FileOutcome);

interface FileJob {
  session: Session;
  file: string;
  cwd: string;
  options: ImportOptions;
  tell: (event: ImportEvent) => void;
}

/** Imports one file. It never throws: what fails is the outcome, so that other files go on. */
export async function importFile(job: FileJob): Promise<FileOutcome> {
  const { session, file, tell } = job;
  try {
    const source = await readSource(await readBytes(job), job.options.sheet);
    const outcome =
      source.kind === 'matrix'
        ? await importMatrix(job, source.sheet)
        : await importBundle(job, source);
    for (const problem of outcome.problems) tell({ event: 'problem', ...problem });
    return outcome;
  } catch (error) {
    const words = describeError(error, session.url);
    tell({ event: 'failed', file, ...words });
    const { code, message, line = null } = words;
    const problem: RowProblem = {
      file,
      line,
      column: null,
      code,
      message,
      value: '',
      severity: 'error',
    };
    return { file, status: 'failed', error: words, problems: [problem] };
  }
}

async function readBytes({ file, cwd }: FileJob): Promise<Uint8Array> {
  try {
    return await readFile(path.resolve(cwd, file));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : error;
    const reason =
      code === 'ENOENT'
        ? 'There is no such file'
        : code === 'EISDIR'
          ? 'It is a folder, not a file'
          : `It cannot be read (${code})`;
    throw new CliFailure('UNREADABLE_FILE', `${reason}.`);
  }
}

async function importMatrix(job: FileJob, sheet: Sheet): Promise<FileOutcome> {
  const { session, file, options, tell } = job;
  const { mapping, dryRun, atomic } = options;
  const { draft, layout, reason } = readMatrix(sheet, mapping, options.layout);
  const { steps, lanes, cards } = draft;
  const message = `${counted(steps, 'step')}, ${counted(lanes, 'lane')}, ${counted(cards, 'card')}; read as ${layout}, because ${reason}.`;
  tell({ event: 'read', file, message, layout, reason });
  for (const note of draft.notes) tell({ event: 'note', file, message: note });

  const places = await findPlaces(session.parcours, path.basename(file), mapping, options);
  const { bundle, origins } = toBundle(draft, places);
  // What was refused here counts too: all or nothing is then nothing.
  const isRehearsal = dryRun || (atomic && draft.problems.length > 0);
  const report = await sendBundle(session.parcours, bundle, {
    fileName: path.basename(file),
    dryRun: isRehearsal,
    atomic,
  });
  tell({ event: 'sent', file });
  const problems = [
    ...draft.problems.map((problem) => localProblem(file, sheet.kind, problem)),
    ...report.problems.map((problem) => matrixProblem(file, sheet.kind, origins, problem)),
  ].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  return outcomeOf(file, report, problems, { dryRun, atomic });
}

const counted = ({ length }: readonly unknown[], noun: string): string =>
  `${length} ${noun}${length === 1 ? '' : 's'}`;

async function importBundle(
  job: FileJob,
  { value, placeOf }: Extract<Source, { kind: 'bundle' }>,
): Promise<FileOutcome> {
  const { session, file, options, tell } = job;
  const { dryRun, atomic } = options;
  const bundle = await rehome(job, value);
  tell({ event: 'read', file, message: 'a map bundle.' });
  const report = await sendBundle(session.parcours, bundle, {
    fileName: path.basename(file),
    dryRun,
    atomic,
  });
  tell({ event: 'sent', file });
  const problems = report.problems.map((problem) => bundleProblem(file, bundle, placeOf, problem));
  return outcomeOf(file, report, problems, { dryRun, atomic });
}

/** A bundle names its journey and map itself; the options may name others. */
async function rehome(
  { session: { parcours }, options }: FileJob,
  bundle: Record<string, unknown>,
): Promise<Record<string, unknown>> {
  const { journey, map, state } = options;
  const moved = { ...bundle };
  if (journey !== undefined) {
    moved.journey = { ...Object(bundle.journey), ...(await findJourney(parcours, journey)) };
  }
  if (map !== undefined) {
    const journeyKey = String(Object(moved.journey).key);
    moved.map = { ...Object(bundle.map), ...(await findMap(parcours, journeyKey, map)) };
  }
  if (state !== undefined) moved.map = { ...Object(moved.map), state };
  return moved;
}
