/**
 * Custom fields after a row told of some of them: what it leaves out stays, what
 * it gives as null goes, unless null is what is stored.
 *
 * What is no object is left for the write to refuse.
 */
export function mergedFields(stored: unknown, given: unknown): unknown {
  if (!isFields(given)) return given;
  const known = isFields(stored) ? stored : {};
  const merged = { ...known, ...given };
  const cleared = Object.keys(given).filter((name) => given[name] === null && known[name] !== null);
  return Object.fromEntries(Object.entries(merged).filter(([name]) => !cleared.includes(name)));
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
