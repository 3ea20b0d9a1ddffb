/** What a database worker is started with. */
export interface WorkerStart {
  /** The data folder, or null for a database in memory. */
  dataDir: string | null;
}

/** Bytes of PostgreSQL's wire protocol to run, or the order to close cleanly. */
export type WorkerInput = Uint8Array | 'close';

/** The bytes PostgreSQL answered, or news of the worker's life. */
export type WorkerOutput = Uint8Array | 'ready' | 'closed';
