import { createHash } from 'node:crypto';

const LONGEST = 64;

/**
 * Makes a key out of the keys something stands between, so that importing it
 * again finds it again: the card of lane "does" at step "order" is "does-order".
 *
 * The first of several at one place has no number, the second ends in "-2".
 */
export function derivedKey(parts: readonly string[], ordinal: number): string {
  const key = [...parts, ...(ordinal > 1 ? [String(ordinal)] : [])].join('-');
  if (key.length <= LONGEST) return key;
  const hash = createHash('sha256').update(key).digest('hex').slice(0, 10);
  return `${key.slice(0, LONGEST - 11)}-${hash}`;
}
