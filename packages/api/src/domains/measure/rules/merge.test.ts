import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../kernel/local-date.ts';
import { periodOf, type Span } from '../../../kernel/periods.ts';
import { addAmounts, type Components } from './components.ts';
import type { Formula, MetricType, MetricVariant } from './formula.ts';
import { findFormula } from './formula-of.ts';
import { tallyDurations } from './formulas/durations.ts';
import { tallyRecommendations } from './formulas/net-promoter-score.ts';
import { tallyScores } from './formulas/scores.ts';

const PERIOD: Span = { start: '2026-11-01', end: '2026-12-01' };

function formulaOf(type: MetricType, variant: MetricVariant): Formula {
  const formula = findFormula({ type, variant, scale: null, version: 1 });
  if (!formula) throw new Error(`${type} ${variant} has no formula.`);
  return formula;
}

const answers = (least: number, most: number) => fc.array(fc.integer({ min: least, max: most }));
const seconds = fc.array(fc.integer({ min: 0, max: 100_000 }));
const cents = fc.integer({ min: -1_000_000_00, max: 1_000_000_00 }).map((amount) => amount / 100);
const amounts = fc.array(fc.tuple(cents, fc.nat(1_000)));

const addUp = (above: string, below: string) => (pairs: readonly (readonly [number, number])[]) =>
  pairs.reduce(
    (sums, [one, other]) => ({
      [above]: addAmounts(sums[above] ?? 0, one),
      [below]: addAmounts(sums[below] ?? 0, other),
    }),
    { [above]: 0, [below]: 0 } as Record<string, number>,
  );

/** What is raw to a formula, and how raw values are counted. */
interface Law<Raw> {
  formula: Formula;
  raw: fc.Arbitrary<Raw[]>;
  count: (values: Raw[]) => Components;
}

function holds<Raw>({ formula, raw, count }: Law<Raw>): void {
  fc.assert(
    fc.property(
      fc.array(raw, { minLength: 1, maxLength: 6 }),
      fc.infiniteStream(fc.nat()),
      (buckets, picks) => {
        const whole = formula.lift(count(buckets.flat()), PERIOD);
        const parts = buckets.map((values) => formula.lift(count(values), PERIOD));
        // Merges any two again and again: any order, any grouping.
        while (parts.length > 1) {
          const [one] = parts.splice(picks.next().value % parts.length, 1);
          const [other] = parts.splice(picks.next().value % parts.length, 1);
          if (one && other) parts.push(formula.merge(one, other));
        }
        const [merged] = parts;

        expect(merged).toEqual(whole);
        expect(merged && formula.figure(merged)).toEqual(formula.figure(whole));
      },
    ),
  );
}

describe('merging the parts gives what all raw values give together', () => {
  it('for NPS, whose segments are counted and not averaged', () => {
    holds({
      formula: formulaOf('NPS', 'STANDARD'),
      raw: answers(0, 10),
      count: tallyRecommendations,
    });
  });

  it.each(['MEAN', 'TOP_TWO_BOX'] as const)('for CSAT %s', (variant) => {
    const count = (values: number[]) => tallyScores({ least: 1, most: 5 }, values);
    holds({ formula: formulaOf('CSAT', variant), raw: answers(1, 5), count });
    holds({ formula: formulaOf('EMPLOYEE_SATISFACTION', variant), raw: answers(1, 5), count });
  });

  it.each(['EFFORT_MEAN', 'EFFORT_SHARE', 'EASE_MEAN', 'EASE_SHARE'] as const)(
    'for CES %s',
    (variant) => {
      const count = (values: number[]) => tallyScores({ least: 1, most: 7 }, values);
      holds({ formula: formulaOf('CES', variant), raw: answers(1, 7), count });
    },
  );

  it.each([
    ['CONVERSION_RATE', 'STANDARD', 'numerator', 'denominator'],
    ['ENGAGEMENT_RATE', 'STANDARD', 'numerator', 'denominator'],
    ['RATIO', 'SHARE', 'numerator', 'denominator'],
    ['CAC', 'STANDARD', 'spend', 'newCustomers'],
    ['CLV', 'STANDARD', 'lifetimeMargin', 'customers'],
    ['CUSTOM', 'MEAN', 'sum', 'count'],
  ] as const)('for %s %s, to the cent', (type, variant, above, below) => {
    holds({ formula: formulaOf(type, variant), raw: amounts, count: addUp(above, below) });
  });

  it.each(['MEAN', 'MEDIAN', 'P90'] as const)('for times, %s', (variant) => {
    holds({
      formula: formulaOf('RESOLUTION_TIME', variant),
      raw: seconds,
      count: tallyDurations,
    });
  });

  it('for sums, whatever the order', () => {
    holds({
      formula: formulaOf('CUSTOM', 'SUM'),
      raw: fc.array(cents),
      count: (values) => ({ sum: values.reduce(addAmounts, 0) }),
    });
  });

  it('for last values, of which the latest counts', () => {
    const values = fc.tuple(fc.nat(3), fc.nat(5));
    const formula = formulaOf('CUSTOM', 'LAST');
    const asComponents = ([last, lastAt]: [number, number]): Components => ({ last, lastAt });
    fc.assert(
      fc.property(fc.array(values, { minLength: 1 }), (all) => {
        const latest = Math.max(...all.map(([, at]) => at));
        const last = new Set(all.filter(([, at]) => at === latest).map(([value]) => value));

        const merged = all.map(asComponents).reduce(formula.merge);
        const reversed = all.map(asComponents).reverse().reduce(formula.merge);

        expect(formula.figure(merged)).toEqual(
          last.size === 1
            ? { value: [...last][0], reason: null, sampleSize: null }
            : { value: null, reason: 'SEVERAL_LAST_VALUES', sampleSize: null },
        );
        expect(formula.figure(reversed)).toEqual(formula.figure(merged));
      }),
    );
  });
});

describe('quantiles', () => {
  it('are those of the sorted durations', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(500), { minLength: 1 }), (durations) => {
        const sorted = [...durations].sort((a, b) => a - b);
        const at = (share: number) => {
          const place = (sorted.length - 1) * share;
          const [low = 0, high = low] = sorted.slice(Math.floor(place));
          return low + (place - Math.floor(place)) * (high - low);
        };
        const components = tallyDurations(durations);

        expect(formulaOf('RESOLUTION_TIME', 'MEDIAN').figure(components).value).toBeCloseTo(
          at(0.5),
          6,
        );
        expect(formulaOf('RESOLUTION_TIME', 'P90').figure(components).value).toBeCloseTo(
          at(0.9),
          6,
        );
      }),
    );
  });
});

describe('a customer base', () => {
  const retention = formulaOf('RETENTION_RATE', 'STANDARD');
  const churn = formulaOf('CHURN_RATE', 'STANDARD');
  const month = (start: string, atStart: number, won: number, atEnd: number) =>
    retention.lift(
      { customersAtStart: atStart, newCustomers: won, customersAtEnd: atEnd },
      periodOf('MONTH', start),
    );

  it('of a quarter begins with its first month and ends with its last, in any order of merging', () => {
    const months = [
      month('2026-01-01', 100, 10, 105),
      month('2026-02-01', 105, 0, 90),
      month('2026-03-01', 90, 20, 100),
    ] as const;
    const quarter = { value: 70, reason: null, sampleSize: 100 };

    const [january, february, march] = months;
    const forward = retention.merge(retention.merge(january, february), march);
    const outside = retention.merge(retention.merge(march, january), february);

    expect(retention.figure(forward)).toEqual(quarter);
    expect(retention.figure(outside)).toEqual(quarter);
    expect(retention.lower(forward)).toEqual({
      customersAtStart: 100,
      customersAtEnd: 100,
      newCustomers: 30,
    });
  });

  it('has no figure over a gap, nor where the next month starts with others', () => {
    const gap = retention.merge(month('2026-01-01', 100, 0, 90), month('2026-03-01', 90, 0, 80));
    const jump = retention.merge(month('2026-01-01', 100, 0, 90), month('2026-02-01', 95, 0, 80));

    for (const broken of [gap, jump]) {
      expect(retention.figure(broken)).toEqual({
        value: null,
        reason: 'PERIODS_NOT_CONSECUTIVE',
        sampleSize: null,
      });
      expect(retention.lower(broken)).toBeNull();
    }
  });

  it('of segments adds up', () => {
    const both = retention.merge(
      month('2026-01-01', 100, 0, 90),
      month('2026-01-01', 300, 30, 300),
    );

    expect(retention.figure(both)).toEqual({ value: 90, reason: null, sampleSize: 400 });
  });

  it('loses what it does not retain, on the same base only', () => {
    const quarter = retention.merge(
      month('2026-01-01', 100, 20, 110),
      month('2026-02-01', 110, 0, 99),
    );

    expect(churn.figure(quarter).value).toBe(100 - (retention.figure(quarter).value ?? 0));
    // Two months of 10 % each are 21 % of the first base, and never 20 % of it.
    expect(retention.figure(quarter).value).toBe(79);
  });

  it('of many days equals the first and the last', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500 }),
        fc.array(fc.tuple(fc.nat(50), fc.nat(50)), { minLength: 1, maxLength: 20 }),
        (atStart, days) => {
          let customers = atStart;
          let date = '2026-03-20';
          const lifted = days.map(([won, lost]) => {
            const end = Math.max(1, customers + won - lost);
            const day = retention.lift(
              { customersAtStart: customers, newCustomers: won, customersAtEnd: end },
              periodOf('DAY', date),
            );
            customers = end;
            date = addDays(date, 1);
            return day;
          });
          const won = days.reduce((sum, [one]) => sum + one, 0);

          const [first, ...others] =
            fc.sample(fc.shuffledSubarray(lifted, { minLength: lifted.length }), {
              numRuns: 1,
              seed: won,
            })[0] ?? [];
          if (!first) return;
          expect(retention.lower(others.reduce(retention.merge, first))).toEqual({
            customersAtStart: atStart,
            customersAtEnd: customers,
            newCustomers: won,
          });
        },
      ),
    );
  });
});
