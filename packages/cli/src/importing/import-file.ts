import { readFile } from 'node:fs/promises';
import path from 'node:path';
import {
  groupLosses,
  type Layout,
  type LossGroup,
  nameOfMap,
  type Reading,
  readMaps,
  readSource,
} from '@parcours/api/reading';
import { CliFailure, isMisuse } from '../failure.ts';
import type { Session } from '../session/connect.ts';
import { describeError, type ErrorWords } from '../terminal/describe-error.ts';
import { type ImportOptions, importMap, type MapOutcome } from './import-map.ts';
import type { FileOutcome } from './outcome.ts';
import type { RowProblem } from './row-problem.ts';

/** What is told while a file is imported. */
export type ImportEvent =
  | { event: 'start'; file: string; place: number; of: number }
  | { event: 'read'; file: string; message: string; layout?: Layout; reason?: string }
  | { event: 'note'; file: string; message: string }
  | ({ event: 'loss'; file: string } & LossGroup)
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

/**
 * Imports one file and says what became of each of its maps. It never throws: what fails
 * is the outcome, so that other files go on.
 */
export async function importFile(job: FileJob): Promise<FileOutcome[]> {
  const { session, file, options, tell } = job;
  try {
    const source = await readSource(await readFileBytes(job), options.sheet);
    const reading = readMaps(source, options.mapping, options.layout);
    tellReading(job, reading);
    if (reading.maps.length > 1) refuseOneMap(reading.maps.length, options);
    const outcomes = await importMaps(job, reading);
    for (const problem of outcomes.flatMap(({ problems }) => problems)) {
      // What found no place was told already, all that is alike together.
      if (problem.severity === 'error') tell({ event: 'problem', ...problem });
    }
    return outcomes;
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

function tellReading({ file, tell }: FileJob, { message, layout, reason, notes, maps }: Reading) {
  const why = layout === undefined || reason === undefined ? {} : { layout, reason };
  tell({ event: 'read', file, message, ...why });
  for (const note of notes) tell({ event: 'note', file, message: note });
  const losses = maps.flatMap((map) => (map.form === 'part' ? map.part.losses : []));
  for (const loss of groupLosses(losses)) tell({ event: 'loss', file, ...loss });
}

/** One name cannot be given to several maps. */
function refuseOneMap(count: number, { map, mapping }: ImportOptions): void {
  const isOne =
    map !== undefined || mapping.map.key !== undefined || mapping.map.name !== undefined;
  if (!isOne) return;
  throw new CliFailure(
    'SEVERAL_MAPS',
    `The file holds ${count} maps, which cannot all have one name. Leave out --map, and “map” in the mapping.`,
  );
}

/** Reads a file, or says why it cannot be read. */
export async function readFileBytes({
  file,
  cwd,
}: Pick<FileJob, 'file' | 'cwd'>): Promise<Uint8Array> {
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

/**
 * Imports the maps of a file one by one. When all or nothing is wanted of several, each
 * is tried first.
 */
async function importMaps(job: FileJob, { kind, maps }: Reading): Promise<MapOutcome[]> {
  const { session, file, options, tell } = job;
  const { dryRun, atomic } = options;
  const all = async (isTrial: boolean): Promise<MapOutcome[]> => {
    const mapJob = { parcours: session.parcours, file, kind, options };
    const outcomes: MapOutcome[] = [];
    for (const map of maps) {
      const how = { ...mapJob, options: { ...options, dryRun: dryRun || isTrial } };
      outcomes.push(await importMap(how, map));
    }
    return outcomes;
  };
  const trial = atomic && !dryRun && maps.length > 1 ? await all(true) : [];
  const isRefused = trial.some(({ status }) => status !== 'imported');
  const outcomes = isRefused ? trial.map(refused) : await all(false);
  tell({ event: 'sent', file });
  const names = maps.map(nameOfMap);
  return maps.length === 1
    ? outcomes
    : outcomes.map((outcome, i) => ({ ...outcome, map: names[i] ?? '' }));
}

const refused = (outcome: MapOutcome): MapOutcome => ({
  ...outcome,
  status: 'refused',
  dryRun: false,
  journeyId: null,
  journeyMapId: null,
  changes: [],
});
