import { progress } from '@clack/prompts';
import { whereIs } from '../importing/row-problem.ts';
import { table } from '../importing/summary.ts';
import type { RecordEvent } from '../records/record-job.ts';
import type { RecordsOutcome } from '../records/sending/record-outcome.ts';
import type { Io } from './io.ts';

/** Tells how the import of rows goes. */
export interface RecordReporter {
  tell: (event: RecordEvent) => void;
  done: (outcome: RecordsOutcome) => void;
}

/** More problems than this are not for the eye; all of them are in the report file. */
const MOST_PROBLEMS = 50;

/** One JSON object a line, for programs. */
export function jsonRecordReporter({ out }: Io): RecordReporter {
  return {
    tell: (event) => out(JSON.stringify(event)),
    done: (outcome) => out(JSON.stringify({ event: 'done', ...outcome })),
  };
}

/** Plain lines: what is said on the way to stderr, the summary to stdout. */
export function lineRecordReporter({ out, err }: Io): RecordReporter {
  let problems = 0;
  let tenth = 0;
  return {
    tell(event) {
      if (event.event === 'start') [problems, tenth] = [0, 0];
      if (event.event === 'problem') {
        problems++;
        if (problems > MOST_PROBLEMS + 1) return;
        if (problems > MOST_PROBLEMS) {
          err('  More rows have problems. --report <file> lists them all.');
          return;
        }
      }
      if (event.event === 'progress') {
        // A line for each tenth is enough where nobody watches a bar.
        const now = Math.floor((10 * event.done) / Math.max(1, event.of));
        if (now === tenth || event.done === event.of) return;
        tenth = now;
      }
      err(lineOf(event));
    },
    done(outcome) {
      for (const line of recordSummary(outcome)) out(line);
    },
  };
}

/** A moving bar; what is to be read follows when it stands still. */
export function barRecordReporter(io: Io): RecordReporter {
  const lines = lineRecordReporter(io);
  let waiting: RecordEvent[] = [];
  let bar: ReturnType<typeof progress> | null = null;
  let percent = 0;
  return {
    tell(event) {
      if (event.event === 'start') {
        [percent, waiting] = [0, [event]];
        bar = progress({ max: 100, size: 20, output: process.stderr });
        bar.start(lineOf(event));
      } else if (event.event === 'progress') {
        const now = Math.floor((100 * event.done) / Math.max(1, event.of));
        bar?.advance(now - percent, lineOf(event).trim());
        percent = now;
      } else if (event.event !== 'problem' || waiting.length <= MOST_PROBLEMS * 2) {
        waiting.push(event);
      }
    },
    done(outcome) {
      if (outcome.error) bar?.error(outcome.file);
      else bar?.stop(outcome.file);
      for (const event of waiting) lines.tell(event);
      lines.done(outcome);
    },
  };
}

function lineOf(event: RecordEvent): string {
  switch (event.event) {
    case 'start':
      return event.of > 1
        ? `Importing ${event.file} (${event.place} of ${event.of})`
        : `Importing ${event.file}`;
    case 'rows':
      return `  ${event.message}`;
    case 'note':
      return `  note: ${event.message}`;
    case 'progress':
      return `  ${count(event.done)} of ${count(event.of)} rows`;
    case 'problem': {
      const warning = event.severity === 'warning' ? 'warning: ' : '';
      return `  ${whereIs(event)} ${warning}${event.message} [${event.code}]`;
    }
    default:
      return `  ${event.file}${event.line ? `:${event.line}` : ''} ${event.message} [${event.code}]`;
  }
}

const count = (number: number) => number.toLocaleString('en');

const COUNTS = ['created', 'updated', 'unchanged', 'rejected'] as const;

function recordSummary(outcome: RecordsOutcome): string[] {
  const { file, as, counts } = outcome;
  const lines = [`${file}: ${verdict(outcome)}`];
  if (outcome.status === 'failed') return lines;
  const name = as.replace('-', ' ');
  lines.push(
    ...table([
      ['', ...COUNTS],
      [name, ...COUNTS.map((one) => String(counts[one]))],
    ]),
  );
  if (counts.skipped > 0) lines.push(`  ${plural(counts.skipped, 'row')} left out by the mapping`);
  if (counts.warnings > 0) lines.push(`  ${plural(counts.warnings, 'warning')}`);
  return lines;
}

const plural = (number: number, noun: string) =>
  `${count(number)} ${noun}${number === 1 ? '' : 's'}`;

function verdict({ status, dryRun, error, done, rows }: RecordsOutcome): string {
  if (status === 'failed') return 'not imported.';
  if (error) return `stopped after ${count(done)} of ${count(rows)} rows. Go on with --resume.`;
  if (dryRun) return 'tried; nothing was written. This is what would happen:';
  if (status === 'refused') return 'refused; no row was written.';
  return status === 'partly' ? 'imported in part.' : 'imported.';
}
