import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { MapFileLayout } from '@parcours/sdk';
import { CliFailure, EXIT, isMisuse } from '../failure.ts';
import type { Session } from '../session/connect.ts';
import { describeError, type ErrorWords } from '../terminal/describe-error.ts';
import type { Answer } from '../terminal/io.ts';
import { ImportState } from './import-state.ts';
import { type FileOutcome, type MapOutcome, statusOf } from './outcome.ts';
import { type RowProblem, rowProblem } from './row-problem.ts';
import {
  applyImport,
  type ImportFacts,
  type ImportRequest,
  readChanges,
  readFacts,
  readMaps,
  readProblems,
  type ServerMap,
  type ServerProgress,
  sendFile,
  startImport,
  waitForEnd,
} from './server-import.ts';

/** What is told while a file is imported. */
export type ImportEvent =
  | { event: 'start'; file: string; place: number; of: number }
  | ({ event: 'progress'; file: string } & ServerProgress)
  | { event: 'read'; file: string; message: string; layout?: string; reason?: string }
  | { event: 'note'; file: string; message: string }
  | ({ event: 'loss'; file: string } & ImportFacts['losses'][number])
  | { event: 'sent'; file: string }
  | ({ event: 'problem' } & RowProblem)
  | ({ event: 'failed'; file: string } & ErrorWords)
  | ({ event: 'done' } & FileOutcome);

/** One file to import. */
export interface FileJob {
  session: Session;
  env: NodeJS.ProcessEnv;
  file: string;
  cwd: string;
  request: Omit<ImportRequest, 'fileName'>;
  /** Go on with an import of the same file that was cut off. */
  resume: boolean;
  tell: (event: ImportEvent) => void;
  /** Shows what would happen, and asks whether it shall; absent, nobody is asked. */
  confirm?: (planned: readonly MapOutcome[]) => Promise<Answer>;
}

/**
 * Imports one file and says what became of each of its maps. It never throws: what fails
 * is the outcome, so that other files go on.
 */
export async function importFile(job: FileJob): Promise<FileOutcome[]> {
  const { session, file, tell } = job;
  try {
    return await run(job);
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
    const misuse = isMisuse(error) ? { isMisuse: true as const } : {};
    return [{ file, status: 'failed', error: words, ...misuse, problems: [problem] }];
  }
}

async function run(job: FileJob): Promise<FileOutcome[]> {
  const { session, env, file, request, confirm } = job;
  const { parcours } = session;
  const bytes = await readFileBytes(job);
  const isAsked = confirm !== undefined && !request.dryRun;
  const wanted = { ...request, fileName: path.basename(file), dryRun: request.dryRun || isAsked };
  const state = new ImportState(env, bytes, { server: session.url, wanted });
  const id = await findImport(job, state, wanted, bytes);
  const planned = await outcomesOf(job, id);
  if (!isAsked) {
    await state.remove();
    return planned;
  }
  const { status } = await readFacts(parcours, id);
  if (status === 'PLANNED' && writesSomething(planned) && (await confirm(planned)) !== 'no') {
    await applyImport(parcours, id);
    const applied = await outcomesOf(job, id, { isTold: true });
    await state.remove();
    return applied;
  }
  await state.remove();
  return planned;
}

const writesSomething = (planned: readonly MapOutcome[]): boolean =>
  planned.some(({ sections }) => sections.some(({ created, updated }) => created + updated > 0));

/** Finds the import that was cut off, or starts one. */
async function findImport(
  { session: { parcours }, resume }: FileJob,
  state: ImportState,
  wanted: ImportRequest,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<string> {
  const started = resume ? await state.load() : null;
  if (started?.importId) {
    const known = await parcours.mapFileImports.find(started.importId, { select: { id: true } });
    if (known) return known.id;
  }
  const uploadId = started?.uploadId ?? (await sendFile(parcours, wanted.fileName, bytes));
  await state.save({ uploadId, importId: null });
  const importId = await startImport(parcours, uploadId, wanted);
  await state.save({ uploadId, importId });
  return importId;
}

/** Waits for the end of an import, and tells of it. */
async function outcomesOf(
  { session: { parcours }, file, request, tell }: FileJob,
  id: string,
  { isTold = false } = {},
): Promise<MapOutcome[]> {
  await waitForEnd(parcours, id, ({ phase, done, total }) =>
    tell({ event: 'progress', file, phase, done, total }),
  );
  const facts = await readFacts(parcours, id);
  if (facts.status === 'FAILED' || facts.errorCode === 'PLAN_OUTDATED') throw failureOf(facts);
  if (!isTold) tellReading(file, facts, tell);
  tell({ event: 'sent', file });
  const [maps, problems, changes] = [
    await readMaps(parcours, id),
    await readProblems(parcours, id),
    await readChanges(parcours, id),
  ];
  const outcomes = maps.map((map): MapOutcome => {
    const own = problems.filter((one) => one.map === map.position);
    return {
      ...placesOf(map, facts),
      file,
      status: statusOf(map),
      dryRun: request.dryRun,
      sections: map.sections,
      changes: changes
        .filter((one) => one.map === map.position)
        .map(({ place: _place, map: _map, ...change }) => change),
      undoToken: map.position === facts.mapCount - 1 ? facts.undoToken : null,
      problems: own.map((one) => rowProblem(file, one)).sort(byLine),
    };
  });
  for (const problem of outcomes.flatMap((one) => one.problems)) {
    // What found no place was told already, all that is alike together.
    if (problem.severity === 'error' && !isTold) tell({ event: 'problem', ...problem });
  }
  return outcomes;
}

const byLine = (a: RowProblem, b: RowProblem): number => (a.line ?? 0) - (b.line ?? 0);

function placesOf({ journeyId, journeyMapId, name }: ServerMap, { mapCount }: ImportFacts) {
  return { journeyId, journeyMapId, ...(mapCount > 1 ? { map: name } : {}) };
}

function failureOf(facts: ImportFacts): CliFailure {
  const { errorCode, errorMessage, errorLine, asksForMore } = facts;
  return new CliFailure(errorCode ?? 'FAILED', errorMessage ?? 'The server gave the import up.', {
    ...(errorLine === null ? {} : { line: errorLine }),
    ...(asksForMore ? { exitCode: EXIT.usage } : {}),
  });
}

const LAYOUTS: Readonly<Record<MapFileLayout, string>> = {
  LANES_AS_ROWS: 'lanes-as-rows',
  STEPS_AS_ROWS: 'steps-as-rows',
  LONG: 'long',
  DETAIL: 'detail',
};

function tellReading(file: string, facts: ImportFacts, tell: FileJob['tell']): void {
  const { summary, layout, reason, notes, losses } = facts;
  const why = layout === null || reason === null ? {} : { layout: LAYOUTS[layout], reason };
  tell({ event: 'read', file, message: summary ?? '', ...why });
  for (const message of notes) tell({ event: 'note', file, message });
  for (const loss of losses) tell({ event: 'loss', file, ...loss });
}

/** Reads a file, or says why it cannot be read. */
export async function readFileBytes({
  file,
  cwd,
}: Pick<FileJob, 'file' | 'cwd'>): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await readFile(path.resolve(cwd, file)));
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
