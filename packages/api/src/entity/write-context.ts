import type { WorkspaceTransaction } from '../db/workspace.ts';
import type { Actor } from '../kernel/actor.ts';

/** Thrown when a row changed between reading and writing; the whole write is tried again. */
export class StaleReadError extends Error {}

/** One change to report: what happened to which row. */
export interface RecordedChange {
  entity: { readonly model: string };
  row: Record<string, unknown>;
  action: 'CREATED' | 'UPDATED' | 'ARCHIVED' | 'RESTORED' | 'DELETED';
  changedFields: string[];
  /** What followers are told beside the names of the fields. */
  details?: object | null;
}

/** What a use case gets while it writes: everything in it happens or nothing does. */
export interface WriteContext {
  readonly actor: Actor;
  readonly db: WorkspaceTransaction;
  readonly now: () => Date;
  readonly requestId: string;
  /** Whether another write came between reading and writing before; rows are locked before they are read then. */
  readonly isRetry: boolean;
  /** Puts a change into the log; it becomes visible with the data, at commit. */
  readonly record: (change: RecordedChange) => void;
  /** Says that there is a job to start once the write has committed. */
  readonly wakeJobs: () => void;
}
