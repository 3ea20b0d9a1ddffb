/** What an import did to an object at one time. */
interface Change {
  model: string;
  objectId: string;
  isNew: boolean;
  isRemoved: boolean;
  before: Record<string, unknown>;
  after: Record<string, unknown>;
}

/**
 * Makes one change of all that an import did to an object, in the order of
 * first doing: what was before is before the first, what is after is after the last.
 */
export function mergeChanges<C extends Change>(changes: readonly C[]): C[] {
  const merged = new Map<string, C>();
  for (const change of changes) {
    const address = `${change.model} ${change.objectId}`;
    const earlier = merged.get(address);
    merged.set(
      address,
      earlier
        ? {
            ...change,
            isNew: earlier.isNew,
            before: { ...change.before, ...earlier.before },
            after: { ...earlier.after, ...change.after },
          }
        : change,
    );
  }
  return [...merged.values()].filter(({ isNew, isRemoved }) => !(isNew && isRemoved));
}
