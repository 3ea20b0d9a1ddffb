/** A place in a file and what stands there. */
export interface FilePlace {
  readonly line: number;
  readonly column: number;
  readonly text: string;
}

/** Where a row of a bundle comes from: its own place, and those of its fields. */
export interface Origin {
  cell: FilePlace;
  fields: ReadonlyMap<string, FilePlace>;
}
