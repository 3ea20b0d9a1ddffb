import type { Span } from '../../../../kernel/periods.ts';
import { addAmounts, addTallies, amountOf, type Components, tallyOf, tidy } from '../components.ts';
import { defineFormula, type Figure, type Formula, noValue } from '../formula.ts';

/*
 * A stock and not a flow: over consecutive periods the base is that of the
 * first, and the end that of the last; over parts of the customers both add up.
 * Each period is lifted into a balance: what it begins with is taken away at
 * its start, what it ends with is put down at its end. Where one period ends
 * and the next begins with the same number the two cancel out. What is left in
 * the end are the first start and the last end, or the places where it breaks.
 */
interface Base {
  atStart: number;
  atEnd: number;
  won: number;
}

function lift(components: Components, { start, end }: Span): Components {
  const balance = addTallies(
    { [start]: -amountOf(components, 'customersAtStart') },
    { [end]: amountOf(components, 'customersAtEnd') },
  );
  return { balance, newCustomers: amountOf(components, 'newCustomers') };
}

function merge(one: Components, other: Components): Components {
  return {
    balance: addTallies(tallyOf(one, 'balance') ?? {}, tallyOf(other, 'balance') ?? {}),
    newCustomers: addAmounts(amountOf(one, 'newCustomers'), amountOf(other, 'newCustomers')),
  };
}

/** The base of merged periods; null where they do not follow on each other. */
function baseOf(merged: Components): Base | null {
  const days = Object.entries(tallyOf(merged, 'balance') ?? {});
  const starts = days.filter(([, customers]) => customers < 0);
  const ends = days.filter(([, customers]) => customers > 0);
  if (starts.length > 1 || ends.length > 1) return null;
  const [[start, taken] = ['', 0]] = starts;
  const [[end, left] = ['9999', 0]] = ends;
  if (end < start) return null;
  return { atStart: -taken, atEnd: left, won: amountOf(merged, 'newCustomers') };
}

function lower(merged: Components): Components | null {
  const base = baseOf(merged);
  if (!base) return null;
  return { customersAtStart: base.atStart, customersAtEnd: base.atEnd, newCustomers: base.won };
}

function baseFormula(
  type: 'RETENTION_RATE' | 'CHURN_RATE',
  goodDirection: 'UP' | 'DOWN',
  share: (retained: number, atStart: number) => number,
): Formula {
  const figure = (merged: Components): Figure => {
    const base = baseOf(merged);
    if (!base) return noValue('PERIODS_NOT_CONSECUTIVE', null);
    const { atStart, atEnd, won } = base;
    if (atStart === 0) return noValue('NOTHING_TO_DIVIDE', 0);
    const value = tidy((100 * share(atEnd - won, atStart)) / atStart);
    return { value, reason: null, sampleSize: atStart };
  };
  return defineFormula({
    type,
    variant: 'STANDARD',
    unit: 'PERCENT',
    goodDirection,
    components: [
      {
        name: 'customersAtStart',
        kind: 'COUNT',
        description: 'Customers when the period begins.',
      },
      { name: 'customersAtEnd', kind: 'COUNT', description: 'Customers when the period ends.' },
      {
        name: 'newCustomers',
        kind: 'COUNT',
        description: 'Customers won in the period, whether or not they stayed.',
      },
    ],
    lift,
    merge,
    lower,
    figure,
  });
}

/** (Customers at the end − new customers) / customers at the start. */
export const retentionRate: Formula = baseFormula('RETENTION_RATE', 'UP', (retained) => retained);

/** What retention leaves of 100 %, on the same base and therefore from the same components. */
export const churnRate: Formula = baseFormula(
  'CHURN_RATE',
  'DOWN',
  (retained, atStart) => atStart - retained,
);
