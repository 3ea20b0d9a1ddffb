import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { CliFailure, EXIT, isTold, usageFailure } from '../failure.ts';
import { exitCodeOf } from '../importing/outcome.ts';
import { ReportFile } from '../importing/report-file.ts';
import { formatsOf } from '../records/bind-mapping.ts';
import { importRecords } from '../records/import-records.ts';
import { openRecords } from '../records/open-records.ts';
import { readRowMapping } from '../records/read-row-mapping.ts';
import { findField, type RecordKind } from '../records/record-fields.ts';
import type { RecordJob } from '../records/record-job.ts';
import type { FieldMapping, RowMapping } from '../records/row-mapping.ts';
import type { RecordsOutcome } from '../records/sending/record-outcome.ts';
import type { Survey } from '../records/survey-table.ts';
import { writeRowMapping } from '../records/write-row-mapping.ts';
import { connect } from '../session/connect.ts';
import type { Io } from '../terminal/io.ts';
import {
  barRecordReporter,
  jsonRecordReporter,
  lineRecordReporter,
  type RecordReporter,
} from '../terminal/record-reporter.ts';
import type { ImportFlags } from './import-options.ts';
import { loadMapping } from './load-mapping.ts';

/** Imports the rows of files as records of a kind. */
export async function importRows(
  io: Io,
  files: readonly string[],
  as: RecordKind,
  flags: ImportFlags,
): Promise<number> {
  const { report, resume = false, dryRun = false, createChannels = false, ...rest } = flags;
  const mapping = flags.mapping === undefined ? null : await loadRowMapping(io, flags.mapping, as);
  const session = await connect(io, flags, { patience: 'long' });
  const options = { ...rest, as, mapping, resume, dryRun, createChannels };
  const reporter = chooseReporter(io, flags.json);
  const jobOf = (file: string): RecordJob => {
    return { session, env: io.env, file, cwd: io.cwd, options, tell: reporter.tell };
  };
  if (flags.writeMapping !== undefined) {
    return writeMapping(io, files, flags.writeMapping, jobOf);
  }
  const reportFile =
    report === undefined ? null : new ReportFile(io.cwd, report, { isContinued: resume });
  const outcomes: RecordsOutcome[] = [];
  for (const [index, file] of files.entries()) {
    reporter.tell({ event: 'start', file, place: index + 1, of: files.length });
    const tell: RecordJob['tell'] = (event) => {
      if (event.event === 'problem') reportFile?.add(event);
      reporter.tell(event);
    };
    const outcome = await importRecords({ ...jobOf(file), tell });
    if (outcome.error) reportFile?.add(wholeFile(outcome, outcome.error));
    reporter.done(outcome);
    outcomes.push(outcome);
  }
  const isMisused = outcomes.every(({ error }) => error?.isMisuse);
  return isMisused ? EXIT.usage : exitCodeOf(outcomes);
}

function wholeFile(
  { file }: RecordsOutcome,
  { code, message, line = null }: { code: string; message: string; line?: number | null },
) {
  return { file, line, column: null, code, message, value: '', severity: 'error' as const };
}

function chooseReporter(io: Io, json: boolean | undefined): RecordReporter {
  if (json) return jsonRecordReporter(io);
  return io.isTerminal ? barRecordReporter(io) : lineRecordReporter(io);
}

async function loadRowMapping(io: Io, file: string, as: RecordKind): Promise<RowMapping> {
  const mapping = await loadMapping(io.cwd, file, readRowMapping);
  if (mapping.as === as) return mapping;
  throw usageFailure(
    'BAD_MAPPING',
    `${file} is a mapping for ${mapping.as}. Import with --as ${mapping.as}, or give another mapping.`,
  );
}

async function writeMapping(
  io: Io,
  files: readonly string[],
  target: string,
  jobOf: (file: string) => RecordJob,
): Promise<number> {
  const [file, other] = files;
  if (file === undefined || other !== undefined) {
    throw usageFailure(
      'BAD_OPTION',
      '--write-mapping takes one file: each has columns of its own.',
    );
  }
  const job = jobOf(file);
  const { mapping, table, survey } = await openRecords(job);
  if (mapping === null) {
    throw new CliFailure(
      'NO_MAPPING_NEEDED',
      'Every line is a record as the API takes it. Import the file without a mapping.',
    );
  }
  const notes: string[] = [];
  const settled = withFormats(mapping, survey, notes);
  await writeFile(path.resolve(io.cwd, target), writeRowMapping(settled, table.header));
  for (const note of notes) io.err(`  note: ${note}`);
  io.err(
    `${target} is written. Edit it, then run: parcours import --as ${mapping.as} ${file} --mapping ${target}`,
  );
  return EXIT.done;
}

/** Says in the mapping how dates are written, where the file shows it. */
function withFormats(mapping: RowMapping, survey: Survey, notes: string[]): RowMapping {
  const settle = (name: string, field: FieldMapping): FieldMapping => {
    const type = findField(mapping.as, name)?.type;
    if (type !== 'moment' && type !== 'date') return field;
    if (field.columns.length === 0 || mapping.dateFormats.length > 0) return field;
    try {
      return { ...field, dateFormats: formatsOf(field, [], survey) };
    } catch (error) {
      if (!isTold(error)) throw error;
      notes.push(error.message);
      return field;
    }
  };
  const fields = [...mapping.fields].map(([name, field]) => [name, settle(name, field)] as const);
  return { ...mapping, fields: new Map(fields) };
}
