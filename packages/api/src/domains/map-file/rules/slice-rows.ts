/** Rows of one section with anything that goes along with each. */
export interface Sliceable<Row, Origin> {
  name: string;
  /** Whether rows refer to others of the section: then they stay together. */
  isWhole: boolean;
  rows: readonly Row[];
  origins: readonly Origin[];
}

/** A run of rows of one section, from the index `first` on. */
export interface Slice<Row, Origin> {
  name: string;
  first: number;
  rows: readonly Row[];
  origins: readonly Origin[];
}

/**
 * Cuts the sections of a map into parts of at most so many rows, in the order given.
 * A section that stays whole may make a part larger.
 */
export function* sliceRows<Row, Origin>(
  sections: readonly Sliceable<Row, Origin>[],
  most: number,
): Generator<Slice<Row, Origin>[]> {
  let part: Slice<Row, Origin>[] = [];
  let size = 0;
  for (const { name, isWhole, rows, origins } of sections) {
    for (let first = 0; first < rows.length; ) {
      const room = isWhole ? rows.length : most - size;
      const taken = Math.min(room, rows.length - first);
      if (taken > 0) {
        const end = first + taken;
        part.push({
          name,
          first,
          rows: rows.slice(first, end),
          origins: origins.slice(first, end),
        });
        size += taken;
        first = end;
      }
      if (size < most) continue;
      yield part;
      [part, size] = [[], 0];
    }
  }
  if (part.length > 0) yield part;
}
