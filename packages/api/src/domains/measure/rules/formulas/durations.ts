import {
  addAmounts,
  addTallies,
  amountOf,
  type Components,
  sortedTally,
  type Tally,
  tallyOf,
  tidy,
} from '../components.ts';
import { defineFormula, type Figure, type Formula, noValue } from '../formula.ts';

/** How long cases took, all three figures together: a mean alone hides the long ones. */
export interface DurationSummary {
  count: number;
  mean: number | null;
  /** Null where only count and sum are known. */
  median: number | null;
  /** Nine of ten cases took at most so long. */
  ninetiethPercentile: number | null;
}

type Statistic = 'MEAN' | 'MEDIAN' | 'P90';

const QUANTILES = { MEDIAN: 0.5, P90: 0.9 } as const;

/** Counts durations by whole seconds; they must not be negative. */
export function tallyDurations(seconds: Iterable<number>): Components {
  const counts = new Map<number, number>();
  for (const duration of seconds) {
    const whole = Math.round(duration);
    counts.set(whole, (counts.get(whole) ?? 0) + 1);
  }
  return fromTally(sortedTally([...counts].map(([whole, count]) => [String(whole), count])));
}

function fromTally(durations: Tally): Components {
  let [count, sumSeconds] = [0, 0];
  for (const [seconds, cases] of Object.entries(durations)) {
    count += cases;
    sumSeconds += Number(seconds) * cases;
  }
  return { count, sumSeconds, durations };
}

/** Reads all three figures out of merged components. */
export function summariseDurations(components: Components): DurationSummary {
  const count = amountOf(components, 'count');
  const durations = tallyOf(components, 'durations');
  const quantile = (share: number) =>
    durations && count > 0 ? tidy(quantileOf(durations, count, share)) : null;
  return {
    count,
    mean: count > 0 ? tidy(amountOf(components, 'sumSeconds') / count) : null,
    median: quantile(QUANTILES.MEDIAN),
    ninetiethPercentile: quantile(QUANTILES.P90),
  };
}

/** The quantile by linear interpolation between the two nearest durations (Hyndman-Fan type 7). */
function quantileOf(durations: Tally, count: number, share: number): number {
  const place = (count - 1) * share;
  const below = Math.floor(place);
  let seen = 0;
  let lower: number | null = null;
  const ordered = Object.entries(durations)
    .map(([seconds, cases]) => [Number(seconds), cases] as const)
    .sort(([a], [b]) => a - b);
  for (const [seconds, cases] of ordered) {
    seen += cases;
    if (lower === null && seen > below) lower = seconds;
    if (lower !== null && seen > below + 1) return lower + (place - below) * (seconds - lower);
  }
  return lower ?? 0;
}

function merge(one: Components, other: Components): Components {
  const [mine, others] = [tallyOf(one, 'durations'), tallyOf(other, 'durations')];
  return {
    count: addAmounts(amountOf(one, 'count'), amountOf(other, 'count')),
    sumSeconds: addAmounts(amountOf(one, 'sumSeconds'), amountOf(other, 'sumSeconds')),
    ...(mine && others ? { durations: addTallies(mine, others) } : {}),
  };
}

/** Durations say everything; without them count and sum give the mean and nothing else. */
function complete(components: Components): { components: Components } | { problem: string } {
  const durations = tallyOf(components, 'durations');
  if (!durations) {
    if (components.count == null || components.sumSeconds == null) {
      return { problem: 'count and sumSeconds are needed, or durations, from which both follow' };
    }
    return { components: components.count === 0 ? { ...components, durations: {} } : components };
  }
  const whole = fromTally(durations);
  for (const name of ['count', 'sumSeconds'] as const) {
    if (components[name] == null || components[name] === whole[name]) continue;
    return { problem: `${name} is ${components[name]}, but the durations make ${whole[name]}` };
  }
  return { components: whole };
}

/** A time as customers live it: by the clock, from the first moment to the last. */
export function durationFormula(
  type: 'FIRST_RESPONSE_TIME' | 'RESOLUTION_TIME',
  variant: Statistic,
): Formula {
  const figure = (components: Components): Figure => {
    const { count, mean, median, ninetiethPercentile } = summariseDurations(components);
    if (count === 0) return noValue('NOTHING_TO_DIVIDE', 0);
    const value = { MEAN: mean, MEDIAN: median, P90: ninetiethPercentile }[variant];
    if (value === null) return noValue('NO_DURATIONS', count);
    return { value, reason: null, sampleSize: count };
  };
  return defineFormula({
    type,
    variant,
    unit: 'SECONDS',
    goodDirection: 'DOWN',
    bounds: [0, 1e15],
    components: [
      {
        name: 'count',
        kind: 'COUNT',
        description: 'How many cases; follows from durations.',
        isOptional: true,
      },
      {
        name: 'sumSeconds',
        kind: 'COUNT',
        description: 'Their durations in seconds, added up; follows from durations.',
        isOptional: true,
      },
      {
        name: 'durations',
        kind: 'DURATIONS',
        description:
          'How many cases took how many whole seconds, as {"3600": 2}: median and 90th percentile come from it.',
        isOptional: true,
      },
    ],
    merge,
    figure,
    complete,
  });
}
