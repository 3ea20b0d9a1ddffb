import { idOf } from '../../../kernel/ids.ts';

/** What a point is about, beside its period: the channel, the region. */
export type Dimensions = Readonly<Record<string, string>>;

const LONGEST = 200;

/** The dimensions in one order, so that equal ones print alike. */
export function sortedDimensions(dimensions: Dimensions): Dimensions {
  return Object.fromEntries(Object.entries(dimensions).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A short text that is the same for the same dimensions; empty where there are none. */
export function dimensionKeyOf(dimensions: Dimensions): string {
  const sorted = sortedDimensions(dimensions);
  return Object.keys(sorted).length === 0 ? '' : idOf(JSON.stringify(sorted));
}

/** Reads the dimensions of a point: all that its metric has, or none for the total. */
export function readDimensions(
  given: unknown,
  names: readonly string[],
): { dimensions: Dimensions } | { problem: string } {
  const entries = Object.entries(given ?? {});
  if (entries.length === 0) return { dimensions: {} };
  const known = names.length === 0 ? 'The metric has none.' : `It has ${names.join(', ')}.`;
  const unknown = entries.find(([name]) => !names.includes(name));
  if (unknown) return { problem: `“${unknown[0]}” is no dimension of the metric. ${known}` };
  const missing = names.find((name) => !entries.some(([given]) => given === name));
  if (missing !== undefined) {
    return { problem: `“${missing}” is missing: a point names all dimensions, or none.` };
  }
  const wrong = entries.find(
    ([, value]) => typeof value !== 'string' || value.trim() === '' || value.length > LONGEST,
  );
  if (wrong) {
    return { problem: `“${wrong[0]}” must be a text of 1 to ${LONGEST} characters.` };
  }
  return {
    dimensions: sortedDimensions(
      Object.fromEntries(entries.map(([name, value]) => [name, String(value).trim()])),
    ),
  };
}

/** Tells whether dimensions have every value asked for. */
export function isWithin(dimensions: Dimensions, wanted: Dimensions): boolean {
  return Object.entries(wanted).every(([name, value]) => dimensions[name] === value);
}

/** The dimensions of these names only. */
export function pickDimensions(dimensions: Dimensions, names: readonly string[]): Dimensions {
  return sortedDimensions(
    Object.fromEntries(
      names.flatMap((name) => {
        const value = dimensions[name];
        return value === undefined ? [] : [[name, value]];
      }),
    ),
  );
}
