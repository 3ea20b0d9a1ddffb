import type { Span } from '../../../kernel/periods.ts';
import type { Components } from './components.ts';

export type MetricType =
  | 'NPS'
  | 'CSAT'
  | 'CES'
  | 'CONVERSION_RATE'
  | 'ENGAGEMENT_RATE'
  | 'RETENTION_RATE'
  | 'CHURN_RATE'
  | 'CAC'
  | 'CLV'
  | 'FIRST_RESPONSE_TIME'
  | 'RESOLUTION_TIME'
  | 'EMPLOYEE_SATISFACTION'
  | 'RATIO'
  | 'CUSTOM';

export type MetricVariant =
  | 'STANDARD'
  | 'MEAN'
  | 'TOP_TWO_BOX'
  | 'EFFORT_MEAN'
  | 'EFFORT_SHARE'
  | 'EASE_MEAN'
  | 'EASE_SHARE'
  | 'MEDIAN'
  | 'P90'
  | 'SHARE'
  | 'QUOTIENT'
  | 'SUM'
  | 'LAST';

export type MetricUnit = 'POINTS' | 'SCORE' | 'PERCENT' | 'CURRENCY' | 'SECONDS' | 'NUMBER';

/** Which way is better; RANGE has a best region in between. */
export type GoodDirection = 'UP' | 'DOWN' | 'RANGE';

/** Why there is no value. */
export type NoValueReason =
  | 'NO_DATA'
  | 'NOTHING_TO_DIVIDE'
  | 'NO_DURATIONS'
  | 'PERIODS_NOT_CONSECUTIVE'
  | 'SEVERAL_LAST_VALUES'
  | 'VALUES_ONLY';

/** What a formula makes of components: a value, or the reason why there is none. */
export interface Figure {
  readonly value: number | null;
  readonly reason: NoValueReason | null;
  /** How many answers, cases or customers stand behind it; null where nothing is counted. */
  readonly sampleSize: number | null;
}

/** Answers are whole numbers from `least` to `most`. */
export interface Scale {
  readonly least: number;
  readonly most: number;
}

/** One of the numbers a value is made of. */
export interface Component {
  readonly name: string;
  /** COUNT is whole and not negative; AMOUNT any number; MOMENT seconds since 1970; DURATIONS a tally. */
  readonly kind: 'COUNT' | 'AMOUNT' | 'MOMENT' | 'DURATIONS';
  readonly description: string;
  readonly isOptional?: boolean;
}

/**
 * How one kind of measure is worked out, from the raw values to the figure.
 *
 * Components of a period are lifted into a form that can be merged. Merging is
 * associative and commutative, and merging the parts gives what all raw values
 * together give: a roll-up is exact or says that there is none.
 */
export interface Formula {
  readonly type: MetricType;
  readonly variant: MetricVariant;
  readonly version: number;
  /** Null where each metric chooses its own. */
  readonly unit: MetricUnit | null;
  /** Null where nothing is better by nature. */
  readonly goodDirection: 'UP' | 'DOWN' | null;
  /** Whether its figures say how many stand behind them. */
  readonly isCounted: boolean;
  /** Smallest and greatest value there can be. */
  readonly bounds: readonly [number, number];
  readonly components: readonly Component[];
  /** Brings the components of one period into the form that is merged. */
  lift(components: Components, period: Span): Components;
  merge(one: Components, other: Components): Components;
  figure(merged: Components): Figure;
  /** Brings merged components back into the form they are given in; null where that loses something. */
  lower(merged: Components): Components | null;
  /** The components a value stands for by itself; null where it is only the end of a calculation. */
  fromValue(value: number): Components | null;
  /** Checks what no component shows alone, and fills in what follows from the others. */
  complete(components: Components): { components: Components } | { problem: string };
}

/** A figure without a value. */
export function noValue(reason: NoValueReason, sampleSize: number | null): Figure {
  return { value: null, reason, sampleSize };
}

type Parts = Pick<
  Formula,
  'type' | 'variant' | 'unit' | 'goodDirection' | 'components' | 'merge' | 'figure'
> &
  Partial<Formula>;

/** A formula of version 1 whose components are merged as they are given, unless it says otherwise. */
export function defineFormula(parts: Parts): Formula {
  return {
    version: 1,
    isCounted: true,
    bounds: [-1e15, 1e15],
    lift: (components) => components,
    lower: (merged) => merged,
    fromValue: () => null,
    complete: (components) => ({ components }),
    ...parts,
  };
}
