/** Something that stands in a list before and after. */
export interface Shift {
  /** Its place before and after, from 0. */
  readonly from: number;
  readonly to: number;
  /** Tells it from the others, the same seen from either side. */
  readonly tie: string;
}

/**
 * Lists the fewest that must have moved, when the others kept their order.
 *
 * Those that kept it are a longest increasing subsequence. Where several are
 * as long, the choice is the same with before and after swapped.
 */
export function fewestMoves<Item extends Shift>(items: readonly Item[]): Item[] {
  const ranked = [...items].sort((one, other) => one.from - other.from);
  const ending = longestEnding(ranked.map(({ to }) => to));
  const starting = longestEnding(ranked.map(({ to }) => -to).reverse()).reverse();
  const longest = Math.max(0, ...ending);
  const levels: Item[][] = Array.from({ length: longest }, () => []);
  for (const [index, item] of ranked.entries()) {
    const level = ending[index] ?? 0;
    // Only what lies on a longest chain may stay.
    if (level + (starting[index] ?? 0) - 1 === longest) levels[level - 1]?.push(item);
  }
  const kept = new Set<Item>();
  let last: Item | undefined;
  for (const level of levels) {
    last = follower(level, last);
    if (last) kept.add(last);
  }
  return ranked.filter((item) => !kept.has(item));
}

/** The item of a level that goes on with the chain. */
function follower<Item extends Shift>(level: readonly Item[], last: Item | undefined) {
  return level
    .filter((item) => !last || (item.from > last.from && item.to > last.to))
    .reduce<Item | undefined>(
      (best, item) => (!best || isPreferred(item, best) ? item : best),
      undefined,
    );
}

/** What moved least, seen from either side, is what stayed. */
function isPreferred(one: Shift, other: Shift): boolean {
  const [way, otherWay] = [Math.abs(one.from - one.to), Math.abs(other.from - other.to)];
  if (way !== otherWay) return way < otherWay;
  const [first, otherFirst] = [Math.min(one.from, one.to), Math.min(other.from, other.to)];
  if (first !== otherFirst) return first < otherFirst;
  return one.tie < other.tie;
}

/** The length of the longest increasing subsequence that ends at each value, in n log n. */
function longestEnding(values: readonly number[]): number[] {
  const smallestEnd: number[] = [];
  return values.map((value) => {
    let [low, high] = [0, smallestEnd.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((smallestEnd[middle] ?? Number.POSITIVE_INFINITY) < value) low = middle + 1;
      else high = middle;
    }
    smallestEnd[low] = value;
    return low + 1;
  });
}
