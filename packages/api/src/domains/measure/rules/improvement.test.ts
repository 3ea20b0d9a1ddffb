import { describe, expect, it } from 'vitest';
import type { Components } from './components.ts';
import type { GoodDirection, MetricType, MetricVariant } from './formula.ts';
import { findFormula } from './formula-of.ts';
import { tallyDurations } from './formulas/durations.ts';
import { tallyScores } from './formulas/scores.ts';
import { changeBetween } from './improvement.ts';

const PERIOD = { start: '2026-11-01', end: '2026-12-01' };
const HOUR = 3_600;

const goal = (
  goodDirection: GoodDirection,
  rangeMin: number | null = null,
  rangeMax: number | null = null,
) => ({
  goodDirection,
  rangeMin,
  rangeMax,
});

/** The change of a metric whose direction is that of its formula. */
function change(type: MetricType, variant: MetricVariant, before: Components, after: Components) {
  const formula = findFormula({ type, variant, scale: null, version: 1 });
  if (!formula?.goodDirection) throw new Error(`${type} ${variant} has no direction.`);
  const [was, is] = [before, after].map(
    (components) => formula.figure(formula.lift(components, PERIOD)).value,
  );
  return changeBetween(was ?? null, is ?? null, goal(formula.goodDirection));
}

describe('the change of a measure', () => {
  it('of conversion from 2.0 % to 2.8 % is +0.8 points, +40 %', () => {
    expect(
      change(
        'CONVERSION_RATE',
        'STANDARD',
        { numerator: 20, denominator: 1_000 },
        { numerator: 28, denominator: 1_000 },
      ),
    ).toEqual({ absolute: 0.8, relativePercent: 40, improved: true });
  });

  it('of CSAT from 75 to 85 is +10 points, +13.3 %', () => {
    const scale = { least: 1, most: 5 };
    const [before, after] = [75, 85].map((satisfied) =>
      tallyScores(scale, [...Array(satisfied).fill(5), ...Array(100 - satisfied).fill(3)]),
    );

    const { absolute, relativePercent, improved } = change(
      'CSAT',
      'TOP_TWO_BOX',
      before ?? {},
      after ?? {},
    );

    expect([absolute, relativePercent?.toFixed(1), improved]).toEqual([10, '13.3', true]);
  });

  it.each(['MEAN', 'MEDIAN', 'P90'] as const)(
    'of a resolution time from 24 h to 12 h is −50 %%, improved, by %s',
    (variant) => {
      expect(
        change(
          'RESOLUTION_TIME',
          variant,
          tallyDurations([24 * HOUR]),
          tallyDurations([12 * HOUR, 12 * HOUR]),
        ),
      ).toEqual({ absolute: -12 * HOUR, relativePercent: -50, improved: true });
    },
  );

  it('of effort is better when there is less, of ease when there is more', () => {
    const [low, high] = [[2], [6]].map((answer) => tallyScores({ least: 1, most: 7 }, answer));
    const improved = (variant: MetricVariant) =>
      change('CES', variant, low ?? {}, high ?? {}).improved;

    expect({
      EFFORT_MEAN: improved('EFFORT_MEAN'),
      EFFORT_SHARE: improved('EFFORT_SHARE'),
      EASE_MEAN: improved('EASE_MEAN'),
      EASE_SHARE: improved('EASE_SHARE'),
    }).toEqual({ EFFORT_MEAN: false, EFFORT_SHARE: false, EASE_MEAN: true, EASE_SHARE: true });
  });

  it('has no relative part where the value before is 0, and nothing where one is missing', () => {
    expect(changeBetween(0, 5, goal('UP'))).toEqual({
      absolute: 5,
      relativePercent: null,
      improved: true,
    });
    const nothing = { absolute: null, relativePercent: null, improved: null };
    expect(changeBetween(null, 5, goal('UP'))).toEqual(nothing);
    expect(changeBetween(5, null, goal('UP'))).toEqual(nothing);
  });

  it('goes by the size of a negative value', () => {
    expect(changeBetween(-20, -10, goal('UP'))).toEqual({
      absolute: 10,
      relativePercent: 50,
      improved: true,
    });
  });

  it.each([
    ['UP', 5, 5, false],
    ['DOWN', 5, 5, false],
    ['DOWN', 5, 4, true],
    ['UP', 5, 4, false],
  ] as const)('%s from %d to %d: improved %s', (direction, before, after, improved) => {
    expect(changeBetween(before, after, goal(direction)).improved).toBe(improved);
  });

  it.each([
    [10, 15, true],
    [10, 50, false],
    [70, 65, true],
    [25, 15, false],
    [25, 28, false],
    [45, 40, true],
    [15, 35, true],
  ])('within a range of 20 to 40 from %d to %d: improved %s', (before, after, improved) => {
    expect(changeBetween(before, after, goal('RANGE', 20, 40)).improved).toBe(improved);
  });

  it('goes towards an open range', () => {
    expect(changeBetween(10, 15, goal('RANGE', 20, null)).improved).toBe(true);
    expect(changeBetween(30, 90, goal('RANGE', 20, null)).improved).toBe(false);
  });
});
