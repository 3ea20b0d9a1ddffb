/** The moments of a service case, as far as they are known. */
export interface CaseTimes {
  openedAt?: Date | null | undefined;
  firstAnsweredAt?: Date | null | undefined;
  closedAt?: Date | null | undefined;
}

/** Two moments of a case that cannot be in this order. */
export interface TimeProblem {
  earlier: keyof CaseTimes;
  later: keyof CaseTimes;
  message: string;
}

const ORDER: readonly (readonly [keyof CaseTimes, keyof CaseTimes, string])[] = [
  ['openedAt', 'firstAnsweredAt', 'The case was answered before it was opened.'],
  ['openedAt', 'closedAt', 'The case was closed before it was opened.'],
  ['firstAnsweredAt', 'closedAt', 'The case was closed before it was first answered.'],
];

/**
 * Lists what cannot be true of a case's times.
 *
 * Real exports hold such cases. They are kept, since everything else in them
 * may be right, and stay out of every duration that would come out negative.
 */
export function timeProblems(times: CaseTimes): TimeProblem[] {
  return ORDER.flatMap(([earlier, later, message]) => {
    const [from, to] = [times[earlier], times[later]];
    return from && to && from > to ? [{ earlier, later, message }] : [];
  });
}
