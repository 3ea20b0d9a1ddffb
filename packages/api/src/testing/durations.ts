/** Mean, median and 90th percentile of durations in seconds, worked out the plain way. */
export function describeDurations(seconds: readonly number[]) {
  const sorted = [...seconds].sort((one, other) => one - other);
  const quantile = (share: number) => {
    const place = (sorted.length - 1) * share;
    const [lower = 0, upper = lower] = sorted.slice(Math.floor(place), Math.floor(place) + 2);
    return lower + (place - Math.floor(place)) * (upper - lower);
  };
  return {
    count: sorted.length,
    MEAN: sorted.reduce((sum, one) => sum + one, 0) / sorted.length,
    MEDIAN: quantile(0.5),
    P90: quantile(0.9),
  };
}

/** Puts what has the same name together, in the order of the names. */
export function groupBy<Item>(
  items: Iterable<Item>,
  nameOf: (item: Item) => string,
): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const name = nameOf(item);
    const group = groups.get(name);
    if (group) group.push(item);
    else groups.set(name, [item]);
  }
  return new Map([...groups].sort(([one], [other]) => (one < other ? -1 : 1)));
}
