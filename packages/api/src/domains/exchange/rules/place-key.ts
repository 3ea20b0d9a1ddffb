import { derivedKey } from './derived-key.ts';

/** What tells several things at one place apart. */
const TOLD_APART_BY: Readonly<Record<string, string>> = {
  emotionPoints: 'source',
  targets: 'dueDate',
  baselines: 'firstDate',
  benchmarks: 'year',
};

/** Sections whose objects belong to one other thing alone. */
const OF_ONE_THING = new Set(['targets', 'baselines', 'benchmarks']);

/**
 * The key of something between other things, which goes by theirs; null for anything
 * that needs a key of its own.
 *
 * @param labels what the things it stands between are called, in the order of the fields
 * @param ordinals how many of each place came before; counted on
 */
export function placeKey(
  section: string,
  labels: readonly string[],
  row: Readonly<Record<string, unknown>>,
  ordinals: Map<string, number>,
): string | null {
  const apart = row[TOLD_APART_BY[section] ?? ''];
  const isTold = typeof apart === 'string' || typeof apart === 'number';
  const parts = isTold ? [...labels, String(apart).toLowerCase()] : labels;
  if (parts.length < (OF_ONE_THING.has(section) ? 1 : 2)) return null;
  const place = parts.join('-');
  const ordinal = (ordinals.get(place) ?? 0) + 1;
  ordinals.set(place, ordinal);
  return derivedKey(parts, ordinal);
}
