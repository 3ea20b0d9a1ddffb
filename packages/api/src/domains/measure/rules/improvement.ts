import { tidy } from './components.ts';
import type { GoodDirection } from './formula.ts';

/** What counts as better. */
export interface Goal {
  readonly goodDirection: GoodDirection;
  /** The ends of the best region, for RANGE; an open end is null. */
  readonly rangeMin: number | null;
  readonly rangeMax: number | null;
}

/** A change from one value to another. */
export interface Change {
  /** After − before, in the unit of the metric; for percentages in percentage points. */
  readonly absolute: number | null;
  /** The same in percent of the value before; null where that is 0. */
  readonly relativePercent: number | null;
  readonly improved: boolean | null;
}

/**
 * Compares two values.
 *
 * The relative change goes by the size of the value before: from −20 to −10
 * points is +50 %, not −50 %. What stayed the same did not improve.
 */
export function changeBetween(before: number | null, after: number | null, goal: Goal): Change {
  if (before === null || after === null) {
    return { absolute: null, relativePercent: null, improved: null };
  }
  const absolute = tidy(after - before);
  return {
    absolute,
    relativePercent: before === 0 ? null : tidy((100 * absolute) / Math.abs(before)),
    improved: isBetter(before, after, goal),
  };
}

function isBetter(before: number, after: number, goal: Goal): boolean {
  if (goal.goodDirection === 'UP') return after > before;
  if (goal.goodDirection === 'DOWN') return after < before;
  return distanceTo(goal, after) < distanceTo(goal, before);
}

/** How far a value lies outside the best region. */
function distanceTo({ rangeMin, rangeMax }: Goal, value: number): number {
  if (rangeMin !== null && value < rangeMin) return tidy(rangeMin - value);
  if (rangeMax !== null && value > rangeMax) return tidy(value - rangeMax);
  return 0;
}
