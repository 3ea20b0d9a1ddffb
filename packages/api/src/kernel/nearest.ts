import { folded } from './folded.ts';

/** How many letters differ at most for a name to be taken for a typing error. */
const CLOSE = 3;

/**
 * The known name that looks most like an unknown one, or null when none is close.
 * Case, accents and blanks at the ends count for nothing.
 */
export function nearestName(unknown: string, known: readonly string[]): string | null {
  let best: { name: string; distance: number } | null = null;
  const wanted = folded(unknown);
  for (const name of known) {
    const distance = editDistance(wanted, folded(name));
    if (distance <= Math.min(CLOSE, name.length / 2) && (!best || distance < best.distance)) {
      best = { name, distance };
    }
  }
  return best?.name ?? null;
}

/** Levenshtein distance: the fewest letters to insert, drop or replace. */
function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (const [i, letter] of [...one].entries()) {
    const next = [i + 1];
    for (const [j, otherLetter] of [...other].entries()) {
      const replaced = (row[j] ?? 0) + (letter === otherLetter ? 0 : 1);
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? one.length;
}
