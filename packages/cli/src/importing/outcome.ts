import { EXIT } from '../failure.ts';
import type { ErrorWords } from '../terminal/describe-error.ts';
import type { RowProblem } from './row-problem.ts';
import type { ServerChange, ServerMap } from './server-import.ts';

/** An object that changes, without its place in the list of the server. */
export type ObjectChange = Omit<ServerChange, 'place' | 'map'>;

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
  | MapOutcome;

/** What became of a map of a file. */
export interface MapOutcome {
  file: string;
  /** The map, where the file holds several. */
  map?: string;
  status: 'imported' | 'partly' | 'refused';
  dryRun: boolean;
  journeyId: string | null;
  journeyMapId: string | null;
  sections: ServerMap['sections'];
  /** The stored objects that change; what is new stands in the file. */
  changes: ObjectChange[];
  /** What `parcours import --undo` takes the whole file back by; null when nothing was written. */
  undoToken: string | null;
  problems: RowProblem[];
}

/** Sums up what the server did with a map. Warnings change nothing: they kept nothing out. */
export function statusOf({ isKept, errors, sections }: ServerMap): MapOutcome['status'] {
  const good = sections.reduce((sum, one) => sum + one.created + one.updated + one.unchanged, 0);
  const isWithoutMap = sections.some(({ section, rejected }) => section === 'map' && rejected > 0);
  if (!isKept || (errors > 0 && (good === 0 || isWithoutMap))) return 'refused';
  return errors > 0 ? 'partly' : 'imported';
}

/** 0 when every file is in, 1 when none is, 3 for anything between. */
export function exitCodeOf(outcomes: readonly Pick<FileOutcome, 'status'>[]): number {
  if (outcomes.every(({ status }) => status === 'imported')) return EXIT.done;
  if (outcomes.every(({ status }) => status === 'failed' || status === 'refused'))
    return EXIT.failed;
  return EXIT.partly;
}
