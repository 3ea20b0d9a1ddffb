import { usageFailure } from '../failure.ts';
import { findFiles } from '../importing/find-files.ts';
import { exitCodeOf } from '../importing/outcome.ts';
import { writeReport } from '../importing/report-file.ts';
import type { RowProblem } from '../importing/row-problem.ts';
import {
  importProcess,
  type ProcessJob,
  type ProcessOutcome,
} from '../processes/import-process.ts';
import { summaryLines } from '../processes/process-summary.ts';
import { connect } from '../session/connect.ts';
import type { Io } from '../terminal/io.ts';
import { startBar } from '../terminal/progress-bar.ts';
import type { ImportFlags } from './import-options.ts';

/** What files of processes are called. */
const FILES = {
  pattern: /\.(bpmn2?|xml|mmd|mermaid|csv|tsv|xlsx|json)$/i,
  what: 'a process: BPMN, XML, MMD, CSV, XLSX or JSON',
};

/** Imports files of processes, one after the other; a person is shown the plan of all first. */
export async function importProcesses(
  io: Io,
  named: readonly string[],
  flags: ImportFlags,
): Promise<number> {
  const files = await findFiles(io.cwd, named, FILES);
  const { process: key, dryRun = false, yes, json, report } = flags;
  if (key !== undefined && files.length > 1) {
    throw usageFailure('BAD_OPTION', '--process names the process of one file. Give one file.');
  }
  const session = await connect(io, flags, { patience: 'long' });
  const run = (isTried: boolean) => {
    const jobs = files.map((file) => ({ session, cwd: io.cwd, file, key, dryRun: isTried }));
    return runAll(io, jobs, json === true);
  };
  const isAsked = io.ask !== undefined && !yes && !dryRun && !json;
  let outcomes = await run(dryRun || isAsked);
  if (isAsked && outcomes.some(({ status }) => status === 'imported')) {
    for (const line of summaryLines(outcomes)) io.out(line);
    if ((await io.ask?.('Write this?')) !== 'no') outcomes = await run(false);
  }
  if (!json) for (const line of summaryLines(outcomes)) io.out(line);
  if (report !== undefined) writeReport(io.cwd, report, outcomes.flatMap(problemsOf));
  return exitCodeOf(outcomes);
}

async function runAll(
  io: Io,
  jobs: readonly ProcessJob[],
  isJson: boolean,
): Promise<ProcessOutcome[]> {
  const outcomes: ProcessOutcome[] = [];
  const title = `Importing ${jobs.length} ${jobs.length === 1 ? 'process' : 'processes'}`;
  const bar = io.isTerminal && !isJson ? startBar(title) : null;
  for (const [index, job] of jobs.entries()) {
    const place = { file: job.file, place: index + 1, of: jobs.length };
    if (isJson) io.out(JSON.stringify({ event: 'start', ...place }));
    else if (!bar) io.err(`Importing ${job.file} (${place.place} of ${place.of})`);
    const outcome = await importProcess(job);
    outcomes.push(outcome);
    const { file } = job;
    bar?.advance({
      event: 'progress',
      file,
      phase: 'APPLYING',
      done: index + 1,
      total: jobs.length,
    });
    if (isJson) tellJson(io, outcome);
    else if (!bar) tell(io, outcome);
  }
  bar?.end({ status: exitCodeOf(outcomes) === 1 ? 'failed' : 'imported' });
  if (bar) for (const outcome of outcomes) tell(io, outcome);
  return outcomes;
}

function tellJson({ out }: Io, outcome: ProcessOutcome): void {
  const { file } = outcome;
  if (outcome.status === 'failed') out(JSON.stringify({ event: 'failed', file, ...outcome.error }));
  else out(JSON.stringify({ event: 'done', ...outcome }));
}

function tell({ err }: Io, outcome: ProcessOutcome): void {
  for (const { file, line, message, code } of problemsOf(outcome)) {
    err(`  ${file}${line === null ? '' : `:${line}`} ${message} [${code}]`);
  }
}

/** What a file was refused for, or what of it is odd. */
function problemsOf(outcome: ProcessOutcome): RowProblem[] {
  const { file } = outcome;
  const rest = { file, column: null, value: '' };
  if (outcome.status === 'failed') {
    const { code, message, line = null } = outcome.error;
    return [{ ...rest, line, code, message, severity: 'error' }];
  }
  return outcome.findings.map(({ code, message, line, elementId }) => ({
    ...rest,
    line,
    code,
    message,
    value: elementId ?? '',
    severity: 'warning',
  }));
}
