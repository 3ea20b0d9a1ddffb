/** A section of a map: how many rows it has. */
export interface Sliceable {
  name: string;
  /** Whether rows refer to others of the section: then they stay together. */
  isWhole: boolean;
  count: number;
}

/** Rows of one section, from the index `first` up to and without `end`. */
export interface Slice {
  name: string;
  first: number;
  end: number;
}

/**
 * Cuts the sections of a map into parts of at most so many rows, in the order given.
 * A section that stays whole may make a part larger.
 */
export function* sliceRows(sections: readonly Sliceable[], most: number): Generator<Slice[]> {
  let part: Slice[] = [];
  let size = 0;
  for (const { name, isWhole, count } of sections) {
    for (let first = 0; first < count; ) {
      const end = isWhole ? count : Math.min(count, first + most - size);
      if (end > first) part.push({ name, first, end });
      size += end - first;
      first = end;
      if (size < most) continue;
      yield part;
      [part, size] = [[], 0];
    }
  }
  if (part.length > 0) yield part;
}
