/** Times in seconds; null for what nobody has measured. */
export interface WorkTimes {
  readonly leadSeconds: number | null;
  readonly waitSeconds: number | null;
  readonly processSeconds: number | null;
}

/** A process, or an element of one, with its times. */
export interface TimedWork extends WorkTimes {
  readonly type: 'Process' | 'ProcessElement';
  readonly id: string;
  readonly processId: string;
}

/** The wait of customers as it was lived. */
export interface LivedWait {
  /** Half of the customers waited longer. */
  readonly medianSeconds: number;
  /** How many waits were measured. */
  readonly count: number;
}

/** The customer's time beside that of the work. */
export interface SideBySide extends WorkTimes {
  /** The customer's wait less the lead time of the work; null when one of them is not known. */
  readonly gapSeconds: number | null;
  /** Which wait that is. */
  readonly gapBasis: 'LIVED' | 'DECLARED' | null;
}

/** A process that is linked as a whole says all of its elements. */
export function withoutParts<Work extends Pick<TimedWork, 'type' | 'id' | 'processId'>>(
  works: readonly Work[],
): Work[] {
  const whole = new Set(works.filter(({ type }) => type === 'Process').map(({ id }) => id));
  const seen = new Set<string>();
  return works.filter(({ type, id, processId }) => {
    const isNew = !seen.has(id);
    seen.add(id);
    return isNew && (type === 'Process' || !whole.has(processId));
  });
}

/**
 * Sums the times of the work behind a step up, and sets them against the customer's wait:
 * the lived one where there is one, else the declared one.
 */
export function sideBySide(
  works: readonly TimedWork[],
  { declared, lived }: { declared: number | null; lived: LivedWait | null },
): SideBySide {
  const counted = withoutParts(works);
  const times = {
    leadSeconds: sum(counted.map(({ leadSeconds }) => leadSeconds)),
    waitSeconds: sum(counted.map(({ waitSeconds }) => waitSeconds)),
    processSeconds: sum(counted.map(({ processSeconds }) => processSeconds)),
  };
  const wait = lived?.medianSeconds ?? declared;
  const isKnown = wait !== null && times.leadSeconds !== null;
  return {
    ...times,
    gapSeconds: isKnown ? wait - (times.leadSeconds ?? 0) : null,
    gapBasis: isKnown ? (lived ? 'LIVED' : 'DECLARED') : null,
  };
}

/** The sum of what is known; null when nothing is. */
function sum(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((total, value) => total + value, 0);
}

/** The times of one element: it takes as long as it lies and is worked on. */
export function elementTimes({
  durationSeconds,
  waitingSeconds,
}: {
  durationSeconds: number | null;
  waitingSeconds: number | null;
}): WorkTimes {
  return {
    leadSeconds: sum([durationSeconds, waitingSeconds]),
    waitSeconds: waitingSeconds,
    processSeconds: durationSeconds,
  };
}
