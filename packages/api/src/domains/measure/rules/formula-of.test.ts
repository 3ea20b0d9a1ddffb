import { describe, expect, it } from 'vitest';
import type { Components } from './components.ts';
import type { MetricType, MetricVariant, Scale } from './formula.ts';
import { findFormula, variantsOf } from './formula-of.ts';
import { summariseDurations, tallyDurations } from './formulas/durations.ts';
import { tallyRecommendations } from './formulas/net-promoter-score.ts';
import { tallyScores } from './formulas/scores.ts';

const NOVEMBER = { start: '2026-11-01', end: '2026-12-01' };

function figureOf(
  type: MetricType,
  variant: MetricVariant,
  components: Components,
  scale: Scale | null = null,
) {
  const formula = findFormula({ type, variant, scale, version: 1 });
  if (!formula) throw new Error(`${type} ${variant} has no formula.`);
  const { value, reason, sampleSize } = formula.figure(formula.lift(components, NOVEMBER));
  return [value, reason, sampleSize];
}

const scores = (...counts: number[]) =>
  Object.fromEntries(counts.map((count, i) => [`score${i + 1}`, count]));

const HOUR = 3_600;

describe('a figure', () => {
  it.each([
    ['NPS', 'STANDARD', { promoters: 50, passives: 30, detractors: 20 }, 30, 100],
    ['NPS', 'STANDARD', { promoters: 0, passives: 0, detractors: 3 }, -100, 3],
    ['NPS', 'STANDARD', { promoters: 1, passives: 0, detractors: 2 }, -33.3333333333, 3],
    ['CSAT', 'MEAN', scores(1, 2, 3, 4, 5), 3.66666666667, 15],
    ['CSAT', 'TOP_TWO_BOX', scores(1, 2, 3, 4, 5), 60, 15],
    ['CSAT', 'TOP_TWO_BOX', scores(5, 10, 10, 40, 35), 75, 100],
    ['CES', 'EFFORT_MEAN', scores(0, 4, 0, 0, 0, 0, 4), 4.5, 8],
    ['CES', 'EFFORT_SHARE', scores(1, 1, 1, 1, 0, 0, 0), 75, 4],
    ['CES', 'EASE_SHARE', scores(0, 0, 0, 1, 1, 1, 1), 75, 4],
    ['EMPLOYEE_SATISFACTION', 'MEAN', scores(0, 0, 0, 1, 1), 4.5, 2],
    ['CONVERSION_RATE', 'STANDARD', { numerator: 20, denominator: 1_000 }, 2, 1_000],
    ['ENGAGEMENT_RATE', 'STANDARD', { numerator: 300, denominator: 200 }, 150, 200],
    [
      'RETENTION_RATE',
      'STANDARD',
      { customersAtStart: 200, customersAtEnd: 190, newCustomers: 20 },
      85,
      200,
    ],
    [
      'CHURN_RATE',
      'STANDARD',
      { customersAtStart: 200, customersAtEnd: 190, newCustomers: 20 },
      15,
      200,
    ],
    ['CAC', 'STANDARD', { spend: 1_234.5, newCustomers: 10 }, 123.45, 10],
    ['CLV', 'STANDARD', { lifetimeMargin: 9_000, customers: 12 }, 750, 12],
    ['RATIO', 'SHARE', { numerator: 1, denominator: 8 }, 12.5, 8],
    ['RATIO', 'QUOTIENT', { numerator: 17, denominator: 10 }, 1.7, 10],
    ['CUSTOM', 'SUM', { sum: 12.5 }, 12.5, null],
    ['CUSTOM', 'MEAN', { sum: 9, count: 4 }, 2.25, 4],
    ['CUSTOM', 'LAST', { last: 7 }, 7, null],
    ['RESOLUTION_TIME', 'MEAN', { count: 2, sumSeconds: 36 * HOUR }, 18 * HOUR, 2],
    ['FIRST_RESPONSE_TIME', 'MEDIAN', tallyDurations([1, 2, 3, 10]), 2.5, 4],
    ['FIRST_RESPONSE_TIME', 'P90', tallyDurations([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]), 9.1, 10],
  ] as const)('of %s %s from %j is %d', (type, variant, components, value, sampleSize) => {
    expect(figureOf(type, variant, components)).toEqual([value, null, sampleSize]);
  });

  it.each([
    ['NPS', 'STANDARD', { promoters: 0, passives: 0, detractors: 0 }],
    ['CSAT', 'MEAN', scores(0, 0, 0, 0, 0)],
    ['CSAT', 'TOP_TWO_BOX', scores(0, 0, 0, 0, 0)],
    ['CES', 'EASE_SHARE', scores(0, 0, 0, 0, 0, 0, 0)],
    ['CONVERSION_RATE', 'STANDARD', { numerator: 0, denominator: 0 }],
    ['ENGAGEMENT_RATE', 'STANDARD', { numerator: 3, denominator: 0 }],
    ['RETENTION_RATE', 'STANDARD', { customersAtStart: 0, customersAtEnd: 9, newCustomers: 9 }],
    ['CHURN_RATE', 'STANDARD', { customersAtStart: 0, customersAtEnd: 0, newCustomers: 0 }],
    ['CAC', 'STANDARD', { spend: 500, newCustomers: 0 }],
    ['CLV', 'STANDARD', { lifetimeMargin: 0, customers: 0 }],
    ['RATIO', 'QUOTIENT', { numerator: 1, denominator: 0 }],
    ['CUSTOM', 'MEAN', { sum: 0, count: 0 }],
    ['RESOLUTION_TIME', 'MEAN', { count: 0, sumSeconds: 0 }],
    ['RESOLUTION_TIME', 'P90', tallyDurations([])],
  ] as const)(
    'of %s %s is null, not 0, where there is nothing to divide',
    (type, variant, components) => {
      expect(figureOf(type, variant, components)).toEqual([null, 'NOTHING_TO_DIVIDE', 0]);
    },
  );

  it('has no median and no 90th percentile where only count and sum are known', () => {
    const components = { count: 4, sumSeconds: 16 };

    expect(figureOf('RESOLUTION_TIME', 'MEAN', components)).toEqual([4, null, 4]);
    expect(figureOf('RESOLUTION_TIME', 'MEDIAN', components)).toEqual([null, 'NO_DURATIONS', 4]);
    expect(figureOf('RESOLUTION_TIME', 'P90', components)).toEqual([null, 'NO_DURATIONS', 4]);
  });

  it('goes by the scale of the metric', () => {
    const tenPoints = { least: 0, most: 10 };
    const components = tallyScores(tenPoints, [9, 10, 8, 0]);

    expect(figureOf('CSAT', 'TOP_TWO_BOX', components, tenPoints)).toEqual([50, null, 4]);
    expect(figureOf('CSAT', 'MEAN', components, tenPoints)).toEqual([6.75, null, 4]);
  });
});

describe('raw values', () => {
  it('are counted by what the formula asks for', () => {
    expect(tallyRecommendations([10, 9, 8, 7, 6, 0])).toEqual({
      promoters: 2,
      passives: 2,
      detractors: 2,
    });
    expect(tallyScores({ least: 1, most: 5 }, [5, 4, 5])).toEqual(scores(0, 0, 0, 1, 2));
  });

  it('show mean, median and 90th percentile together', () => {
    const components = tallyDurations([HOUR, 2 * HOUR, 30 * HOUR]);

    expect(summariseDurations(components)).toEqual({
      count: 3,
      mean: 11 * HOUR,
      median: 2 * HOUR,
      ninetiethPercentile: 24.4 * HOUR,
    });
    expect(summariseDurations({ count: 0, sumSeconds: 0 })).toEqual({
      count: 0,
      mean: null,
      median: null,
      ninetiethPercentile: null,
    });
  });
});

describe('the formula of a type', () => {
  it('knows its variants; one of them needs no name', () => {
    expect(variantsOf('NPS')).toEqual(['STANDARD']);
    expect(variantsOf('CES')).toEqual(['EFFORT_MEAN', 'EFFORT_SHARE', 'EASE_MEAN', 'EASE_SHARE']);
    expect(findFormula({ type: 'NPS', variant: 'MEAN', scale: null, version: null })).toBeNull();
    expect(findFormula({ type: 'NPS', variant: 'STANDARD', scale: null, version: 2 })).toBeNull();
  });

  it.each([
    ['NPS', 'STANDARD', 'POINTS', 'UP'],
    ['CSAT', 'MEAN', 'SCORE', 'UP'],
    ['CSAT', 'TOP_TWO_BOX', 'PERCENT', 'UP'],
    ['CES', 'EFFORT_MEAN', 'SCORE', 'DOWN'],
    ['CES', 'EFFORT_SHARE', 'PERCENT', 'UP'],
    ['CES', 'EASE_MEAN', 'SCORE', 'UP'],
    ['CES', 'EASE_SHARE', 'PERCENT', 'UP'],
    ['CONVERSION_RATE', 'STANDARD', 'PERCENT', 'UP'],
    ['ENGAGEMENT_RATE', 'STANDARD', 'PERCENT', 'UP'],
    ['RETENTION_RATE', 'STANDARD', 'PERCENT', 'UP'],
    ['CHURN_RATE', 'STANDARD', 'PERCENT', 'DOWN'],
    ['CAC', 'STANDARD', 'CURRENCY', 'DOWN'],
    ['CLV', 'STANDARD', 'CURRENCY', 'UP'],
    ['FIRST_RESPONSE_TIME', 'MEAN', 'SECONDS', 'DOWN'],
    ['RESOLUTION_TIME', 'P90', 'SECONDS', 'DOWN'],
    ['EMPLOYEE_SATISFACTION', 'MEAN', 'SCORE', 'UP'],
    ['RATIO', 'SHARE', 'PERCENT', null],
    ['RATIO', 'QUOTIENT', 'NUMBER', null],
    ['CUSTOM', 'SUM', null, null],
  ] as const)(
    'of %s %s has the unit %s and the good direction %s',
    (type, variant, unit, goodDirection) => {
      expect(findFormula({ type, variant, scale: null, version: 1 })).toMatchObject({
        unit,
        goodDirection,
        version: 1,
      });
    },
  );
});
