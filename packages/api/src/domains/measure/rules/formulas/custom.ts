import { dayNumberOf } from '../../../../kernel/local-date.ts';
import { addAll, amountOf, type Components, tidy } from '../components.ts';
import { defineFormula, type Formula, noValue } from '../formula.ts';

const shared = { type: 'CUSTOM', unit: null, goodDirection: null } as const;

/** Adds up: tickets, revenue, parcels. A value given by itself is its own sum. */
export const customSum: Formula = defineFormula({
  ...shared,
  variant: 'SUM',
  isCounted: false,
  components: [{ name: 'sum', kind: 'AMOUNT', description: 'The amount.' }],
  merge: addAll(['sum']),
  figure: (components) => ({
    value: tidy(amountOf(components, 'sum')),
    reason: null,
    sampleSize: null,
  }),
  fromValue: (value) => ({ sum: value }),
});

/** The mean of anything that was counted. */
export const customMean: Formula = defineFormula({
  ...shared,
  variant: 'MEAN',
  components: [
    { name: 'sum', kind: 'AMOUNT', description: 'All values added up.' },
    { name: 'count', kind: 'COUNT', description: 'How many values.' },
  ],
  merge: addAll(['sum', 'count']),
  figure(components) {
    const count = amountOf(components, 'count');
    if (count === 0) return noValue('NOTHING_TO_DIVIDE', 0);
    return { value: tidy(amountOf(components, 'sum') / count), reason: null, sampleSize: count };
  },
});

/*
 * Of two last values the later one counts. Two different ones of the same moment,
 * as two shops have them, are no one value: null stays null until a later one comes.
 */
function later(one: Components, other: Components): Components {
  const [at, otherAt] = [amountOf(one, 'lastAt'), amountOf(other, 'lastAt')];
  if (at !== otherAt) return at > otherAt ? one : other;
  return one.last === other.last ? one : { last: null, lastAt: at };
}

const DAY_SECONDS = 86_400;

/** What was known last: a stock, a price, a rating. */
export const customLast: Formula = defineFormula({
  ...shared,
  variant: 'LAST',
  isCounted: false,
  components: [
    { name: 'last', kind: 'AMOUNT', description: 'The last value of the period.' },
    {
      name: 'lastAt',
      kind: 'MOMENT',
      description: 'Its moment, in seconds since 1970; the start of the period when left out.',
      isOptional: true,
    },
  ],
  lift: (components, { start }) => ({
    lastAt: dayNumberOf(start) * DAY_SECONDS,
    ...components,
  }),
  merge: later,
  figure: ({ last }) =>
    typeof last === 'number'
      ? { value: tidy(last), reason: null, sampleSize: null }
      : noValue('SEVERAL_LAST_VALUES', null),
  lower: (merged) => (merged.last === null ? null : merged),
  fromValue: (value) => ({ last: value }),
});
