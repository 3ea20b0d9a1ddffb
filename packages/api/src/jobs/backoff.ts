const FIRST_MS = 2_000;
const LONGEST_MS = 600_000;

/**
 * How long to wait before a job is tried again, after so many attempts in a row.
 *
 * It doubles from two seconds to ten minutes. A random part of up to a half is
 * taken off, so that jobs which failed together do not come back together.
 *
 * @param random a number from 0 to 1
 */
export function retryDelayMs(attempts: number, random: number): number {
  const longest = Math.min(FIRST_MS * 2 ** Math.max(attempts - 1, 0), LONGEST_MS);
  return Math.round(longest * (1 - random / 2));
}
