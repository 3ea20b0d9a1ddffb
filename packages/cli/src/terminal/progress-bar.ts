import { progress } from '@clack/prompts';
import type { ImportEvent } from '../importing/import-file.ts';
import type { FileOutcome } from '../importing/outcome.ts';

/** A bar that moves from reading a file over sending it to its end. */
export interface Bar {
  advance: (event: ImportEvent) => void;
  end: (outcome: FileOutcome) => void;
}

/** Draws a bar on the terminal. Never call it when nobody looks: it prints cursor movements. */
export function startBar(title: string): Bar {
  const bar = progress({ max: 2, size: 20, output: process.stderr });
  bar.start(title);
  return {
    advance: ({ event }) => {
      if (event === 'read') bar.advance(1, `${title}: sending`);
      if (event === 'sent') bar.advance(1, `${title}: done`);
    },
    end: ({ status }) => {
      if (status === 'imported' || status === 'partly') bar.stop(title);
      else bar.error(title);
    },
  };
}
