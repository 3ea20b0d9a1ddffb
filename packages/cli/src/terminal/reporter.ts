import type { ImportEvent } from '../importing/import-file.ts';
import type { FileOutcome } from '../importing/outcome.ts';
import { whereIs } from '../importing/row-problem.ts';
import { summaryLines } from '../importing/summary.ts';
import type { Io } from './io.ts';
import { startBar } from './progress-bar.ts';

/** Tells how an import goes. */
export interface Reporter {
  tell: (event: ImportEvent) => void;
  done: (outcome: FileOutcome) => void;
}

/** One JSON object a line, for programs. */
export function jsonReporter({ out }: Io): Reporter {
  return {
    // How far it is changes too quickly to be read later.
    tell: (event) => {
      if (event.event !== 'progress') out(JSON.stringify(event));
    },
    // The problems were told one by one already.
    done: ({ problems, ...outcome }) =>
      out(JSON.stringify({ event: 'done', ...outcome, problems: problems.length })),
  };
}

/** Plain lines: what is said on the way to stderr, the summary to stdout. */
export function lineReporter({ out, err }: Io): Reporter {
  return {
    tell: (event) => {
      const line = lineOf(event);
      if (line !== null) err(line);
    },
    done: (outcome) => {
      for (const line of summaryLines(outcome)) out(line);
    },
  };
}

/** A moving bar while a file is on its way; the lines follow when it stands still. */
export function barReporter(io: Io, bar = startBar): Reporter {
  const lines = lineReporter(io);
  let waiting: ImportEvent[] = [];
  let moving: ReturnType<typeof startBar> | null = null;
  return {
    tell: (event) => {
      if (event.event === 'start') moving = bar(lineOf(event) ?? '');
      else {
        moving?.advance(event);
        if (event.event !== 'progress') waiting.push(event);
      }
    },
    done: (outcome) => {
      moving?.end(outcome);
      moving = null;
      for (const event of waiting) if (event.event !== 'sent') lines.tell(event);
      waiting = [];
      lines.done(outcome);
    },
  };
}

function lineOf(event: ImportEvent): string | null {
  switch (event.event) {
    case 'start':
      return event.of > 1
        ? `Importing ${event.file} (${event.place} of ${event.of})`
        : `Importing ${event.file}`;
    case 'read':
      return `  ${event.message}`;
    case 'note':
      return `  note: ${event.message}`;
    case 'loss':
      return `  ${event.code === 'LEFT_OUT' ? 'left out' : 'kept aside'}: ${event.path} (${event.count === 1 ? 'once' : `${event.count} times`}). ${event.message}`;
    case 'problem':
      return `  ${whereIs(event)} ${event.message} [${event.code}]`;
    case 'failed':
      return `  ${event.file}${event.line ? `:${event.line}` : ''} ${event.message} [${event.code}]`;
    default:
      return null;
  }
}
