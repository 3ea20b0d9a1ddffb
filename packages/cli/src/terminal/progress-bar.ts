import { progress } from '@clack/prompts';
import type { ImportEvent } from '../importing/import-file.ts';
import type { FileOutcome } from '../importing/outcome.ts';

/** A bar that moves from reading a file over sending it to its end. */
export interface Bar {
  advance: (event: ImportEvent) => void;
  end: (outcome: Pick<FileOutcome, 'status'>) => void;
}

/** What the server is at, for people. */
const PHASES: Readonly<Record<string, string>> = {
  READING: 'reading',
  PLANNING: 'planning',
  APPLYING: 'writing',
};

/** Draws a bar on the terminal. Never call it when nobody looks: it prints cursor movements. */
export function startBar(title: string): Bar {
  const bar = progress({ max: 100, size: 20, output: process.stderr });
  let percent = 0;
  bar.start(title);
  return {
    advance: (event) => {
      if (event.event !== 'progress') return;
      const { phase, done, total } = event;
      const now = total ? Math.floor((100 * done) / total) : 0;
      const objects = `${done.toLocaleString('en')}${total ? ` of ${total.toLocaleString('en')}` : ''}`;
      // A phase begins at nothing again, and a bar does not move back.
      bar.advance(
        Math.max(0, now - percent),
        `${title}: ${PHASES[phase ?? ''] ?? 'sent'} ${objects}`,
      );
      percent = Math.max(percent, now);
    },
    end: ({ status }) => {
      if (status === 'imported' || status === 'partly') bar.stop(title);
      else bar.error(title);
    },
  };
}
