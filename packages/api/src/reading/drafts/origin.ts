/** A place in a file and what stands there. */
export interface FilePlace {
  readonly line: number;
  readonly column: number;
  readonly text: string;
  /** The sheet it is on, in a file of several that are read together. */
  readonly sheet?: string;
}

/** Where a row of a bundle comes from: its own place, and those of its fields. */
export interface Origin {
  cell: FilePlace;
  fields: ReadonlyMap<string, FilePlace>;
}
