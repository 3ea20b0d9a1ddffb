import { EXIT } from '../failure.ts';
import type { ErrorWords } from '../terminal/describe-error.ts';
import type { RowProblem } from './row-problem.ts';
import type { ServerReport } from './send-bundle.ts';

/** What became of a file, or of one of the maps it holds. */
export type FileOutcome =
  | {
      file: string;
      status: 'failed';
      error: ErrorWords;
      /** Set when the command or its mapping must say more, rather than the file be mended. */
      isMisuse?: true;
      problems: RowProblem[];
    }
  | {
      file: string;
      /** The map, where the file holds several. */
      map?: string;
      status: 'imported' | 'partly' | 'refused';
      dryRun: boolean;
      journeyId: string | null;
      journeyMapId: string | null;
      sections: ServerReport['sections'];
      /** The stored objects that change; what is new stands in the file. */
      changes: ServerReport['changes'];
      /** What `parcours import --undo` takes it back by; null when nothing was written. */
      undoToken: string | null;
      problems: RowProblem[];
    };

/** Sums up what the server did with a map. Warnings change nothing: they kept nothing out. */
export function outcomeOf(
  file: string,
  report: ServerReport,
  problems: RowProblem[],
  { dryRun, atomic }: { dryRun: boolean; atomic: boolean },
): Exclude<FileOutcome, { status: 'failed' }> {
  const hasErrors = problems.some(({ severity }) => severity === 'error');
  const { sections, journeyId, journeyMapId, changes, undoToken } = report;
  const good = sections.reduce((sum, one) => sum + one.created + one.updated + one.unchanged, 0);
  const isRefused = hasErrors && (atomic || good === 0 || journeyMapId === null);
  const isNew = sections.some((one) => one.section === 'map' && one.created > 0);
  const lasts = !(dryRun && isNew) && !(isRefused && isNew);
  return {
    file,
    status: isRefused ? 'refused' : hasErrors ? 'partly' : 'imported',
    dryRun,
    journeyId: lasts ? journeyId : null,
    journeyMapId: lasts ? journeyMapId : null,
    sections,
    changes: changes.filter(({ action }) => action !== 'CREATED'),
    undoToken,
    problems,
  };
}

/** 0 when every file is in, 1 when none is, 3 for anything between. */
export function exitCodeOf(outcomes: readonly Pick<FileOutcome, 'status'>[]): number {
  if (outcomes.every(({ status }) => status === 'imported')) return EXIT.done;
  if (outcomes.every(({ status }) => status === 'failed' || status === 'refused'))
    return EXIT.failed;
  return EXIT.partly;
}
