import { z } from 'zod';
import type { JobRun } from '../../jobs/index.ts';

/** What an import is asked to do. */
export const importOrder = z.object({
  importId: z.string(),
  /** Where it begins: with the file, or with a plan that is to be applied. */
  begin: z.enum(['READING', 'PLANNING']),
});

/** Where an import stopped. */
export const importState = z.object({
  phase: z.enum(['READING', 'PLANNING', 'APPLYING']),
  /** How many parts are staged. */
  staged: z.number(),
  /** The next part to plan or apply. */
  part: z.number(),
  /** How many objects the phase is through with. */
  done: z.number(),
  /** Whether a plan came out otherwise than when it was made. */
  isOutdated: z.boolean(),
});

export type ImportOrder = z.infer<typeof importOrder>;
export type ImportState = z.infer<typeof importState>;
export type ImportJobRun = JobRun<ImportOrder, ImportState>;

/** The beginning of a phase. */
export function beginningOf(phase: ImportState['phase'], staged: number): ImportState {
  return { phase, staged, part: 0, done: 0, isOutdated: false };
}
