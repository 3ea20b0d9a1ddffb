import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { clockOf, type Table, type TableRow } from '@parcours/api/reading';
import { isMisuse } from '../failure.ts';
import { columnName } from '../importing/row-problem.ts';
import { describeError } from '../terminal/describe-error.ts';
import { bindMapping, placeOfColumn } from './bind-mapping.ts';
import { type OpenedFile, openRecords } from './open-records.ts';
import type { RecordKind } from './record-fields.ts';
import type { RecordEvent, RecordJob } from './record-job.ts';
import { type BoundField, type RowIssue, RowReader } from './row-reader.ts';
import { createChannels } from './sending/create-channels.ts';
import { ImportProgress, mappingHash } from './sending/import-progress.ts';
import {
  caseHandler,
  contactHandler,
  dataPointHandler,
  type HandlerSettings,
  interactionHandler,
  type RecordHandler,
} from './sending/record-handlers.ts';
import {
  addCounts,
  NO_COUNTS,
  type RecordCounts,
  type RecordsOutcome,
  statusOf,
} from './sending/record-outcome.ts';
import { sendRows } from './sending/send-rows.ts';

/** Imports the rows of one file. It never throws: what fails is the outcome. */
export async function importRecords(job: RecordJob): Promise<RecordsOutcome> {
  const { session, file, options, tell } = job;
  const { as, dryRun } = options;
  const state = { rows: 0, done: 0, counts: NO_COUNTS };
  const outcome = (error: RecordsOutcome['error']): RecordsOutcome => {
    const facts = { ...state, error };
    return { file, as, dryRun, ...facts, status: statusOf(facts) };
  };
  try {
    await run(job, state);
    return outcome(null);
  } catch (error) {
    const words = describeError(error, session.url);
    tell({ event: 'failed', file, ...words });
    return outcome({ ...words, isMisuse: isMisuse(error) });
  }
}

interface ImportState {
  rows: number;
  done: number;
  counts: RecordCounts;
}

async function run(job: RecordJob, state: ImportState): Promise<void> {
  const { session, file, options, tell } = job;
  const { parcours } = session;
  const opened = await openRecords(job);
  const { table, survey, mapping } = opened;
  state.rows = survey.rows;
  const { workspace } = await parcours.query({ workspace: { id: true, timeZone: true } });
  const source = mapping?.source ?? options.source ?? path.parse(file).name;
  const system = mapping?.system ?? source;
  const timeZone = mapping?.timeZone ?? workspace.timeZone;
  const fields = mapping ? bindMapping(mapping, table, survey) : [];
  const progress = await openProgress(job, opened, workspace.id, { source, system, timeZone });
  [state.done, state.counts] = [progress.rows, progress.counts];
  if (progress.rows > 0) {
    tell({ event: 'note', file, message: `It goes on after row ${progress.rows}.` });
  }
  const created = options.createChannels
    ? await createChannels(parcours, fields, survey, options.dryRun)
    : [];
  for (const message of created) tell({ event: 'note', file, message });
  const settings = { parcours, dryRun: options.dryRun, source, system };
  // A channel that is not created is not known to the server that tries the rows.
  const isRead = ({ name }: BoundField) =>
    name !== 'channel' || created.length === 0 || !options.dryRun;
  const reader = mapping
    ? new RowReader(fields.filter(isRead), { system, timeZone, clock: clockOf(timeZone) })
    : null;
  const hint = once(() =>
    tell({
      event: 'note',
      file,
      message: '--create-channels creates the channels that are missing.',
    }),
  );
  const shared = {
    table,
    reader,
    neededPlaces: (mapping?.skipRowsWithout ?? []).map((column) => placeOfColumn(table, column)),
    startAfter: progress.rows,
    tell: (row: TableRow, issue: RowIssue) => {
      tell(problemOf(file, table, row, issue));
      if (issue.code === 'NOT_FOUND' && isChannel(fields, issue)) hint();
    },
    async acknowledged(done: number, counts: RecordCounts) {
      [state.done, state.counts] = [done, addCounts(state.counts, counts)];
      if (!options.dryRun) await progress.save(done, state.counts);
      tell({ event: 'progress', file, done, of: survey.rows });
    },
  };
  await sendAs(options.as, settings, (handler) => sendRows({ ...shared, handler }));
  if (!options.dryRun) await progress.remove();
}

function once(act: () => void): () => void {
  let isDone = false;
  return () => {
    if (!isDone) act();
    isDone = true;
  };
}

const isChannel = (fields: readonly BoundField[], { cell }: RowIssue) =>
  fields.some(({ name, places }) => name === 'channel' && places[0] === (cell?.column ?? 0) - 1);

async function sendAs(
  as: RecordKind,
  settings: HandlerSettings,
  send: <Row>(handler: RecordHandler<Row>) => Promise<void>,
): Promise<void> {
  switch (as) {
    case 'interactions':
      return send(interactionHandler(settings));
    case 'contacts':
      return send(contactHandler(settings));
    case 'cases':
      return send(await caseHandler(settings));
    case 'data-points':
      return send(await dataPointHandler(settings));
  }
}

async function openProgress(
  { session, env, options }: RecordJob,
  { path: file, facts, mapping }: OpenedFile,
  workspaceId: string,
  settings: object,
): Promise<ImportProgress> {
  const { as, sheet, resume } = options;
  const identity = { file: await realpath(file), server: session.url, workspaceId, as, sheet };
  const content = { file: facts.sha256, mapping: mappingHash([mapping, settings]) };
  return resume
    ? ImportProgress.resume(env, identity, content)
    : ImportProgress.start(env, identity, content);
}

function problemOf(
  file: string,
  { kind }: Table,
  { line }: TableRow,
  { severity, code, message, cell }: RowIssue,
): RecordEvent {
  return {
    event: 'problem',
    file,
    line: cell?.line ?? line,
    column: cell && kind !== 'json' ? columnName(kind, cell.column) : null,
    code,
    message,
    value: cell?.text ?? '',
    severity,
  };
}
