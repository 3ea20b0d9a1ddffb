import type { DecimalMark } from '@parcours/api/reading';
import type { RowProblem } from '../importing/row-problem.ts';
import type { Session } from '../session/connect.ts';
import type { RecordKind } from './record-fields.ts';
import type { RowMapping } from './row-mapping.ts';

/** How rows are to be imported. */
export interface RecordOptions {
  as: RecordKind;
  mapping: RowMapping | null;
  sheet?: string;
  source?: string;
  timeZone?: string;
  dateFormat?: string;
  decimal?: DecimalMark;
  metric?: string;
  createChannels: boolean;
  dryRun: boolean;
  resume: boolean;
}

/** What is told while rows are imported. */
export type RecordEvent =
  | { event: 'start'; file: string; place: number; of: number }
  | { event: 'rows'; file: string; message: string; rows: number }
  | { event: 'note'; file: string; message: string }
  | { event: 'progress'; file: string; done: number; of: number }
  | ({ event: 'problem' } & RowProblem)
  | { event: 'failed'; file: string; code: string; message: string; line?: number };

/** The import of one file. */
export interface RecordJob {
  session: Session;
  env: NodeJS.ProcessEnv;
  file: string;
  cwd: string;
  options: RecordOptions;
  tell: (event: RecordEvent) => void;
}
