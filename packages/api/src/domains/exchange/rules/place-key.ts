import { derivedKey } from './derived-key.ts';

/** What of a section of a bundle tells where its rows are. */
export interface PlaceFields {
  name: string;
  /** The fields that name other objects by key. */
  references: Iterable<string>;
}

/**
 * The key of something between other things, which goes by theirs; null for anything
 * that needs a key of its own.
 *
 * @param ordinals how many of each place came before; counted on
 */
export function placeKey(
  { name, references }: PlaceFields,
  row: Readonly<Record<string, unknown>>,
  ordinals: Map<string, number>,
): string | null {
  const parts = [...references].flatMap((field) => {
    const key = row[field];
    return typeof key === 'string' ? [key] : [];
  });
  if (typeof row.source === 'string' && name === 'emotionPoints') {
    parts.push(row.source.toLowerCase());
  }
  if (parts.length < 2) return null;
  const place = parts.join('-');
  const ordinal = (ordinals.get(place) ?? 0) + 1;
  ordinals.set(place, ordinal);
  return derivedKey(parts, ordinal);
}
