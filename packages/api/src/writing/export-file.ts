/** Something of a map or a process that a format has no place for, or tells in another way. */
export interface ExportLoss {
  /** LEFT_OUT: it is not in the file. CHANGED: it is there in a form that an import cannot undo. */
  code: 'LEFT_OUT' | 'CHANGED';
  /** Where it is in the bundle, the process or its file, such as “steps[].waitingSeconds”. */
  path: string;
  /** Why, or what became of it, as a sentence. */
  message: string;
  /** How many values or objects it concerns. */
  count: number;
}

/** A map or a process in the form of a file, and what of it is not there. */
export interface ExportFile {
  content: string | Uint8Array;
  losses: readonly ExportLoss[];
}
