import { describe, expect, it } from 'vitest';
import { mapWith, metric } from '../../testing/linted-maps.ts';
import type { LintedMetric, LintedTarget } from '../linted-map.ts';
import { targetAgainstGoodDirection as rule } from './target-against-good-direction.ts';

type Direction = Pick<LintedMetric, 'goodDirection' | 'rangeMin' | 'rangeMax'>;

const up: Direction = { goodDirection: 'UP', rangeMin: null, rangeMax: null };
const down: Direction = { ...up, goodDirection: 'DOWN' };
const range: Direction = { goodDirection: 'RANGE', rangeMin: 10, rangeMax: 20 };
const from10: Direction = { ...range, rangeMax: null };
const upTo20: Direction = { ...range, rangeMin: null };

const at = (
  operator: LintedTarget['operator'],
  value: number,
  upperValue: number | null = null,
): LintedTarget => ({ id: 'g1', operator, value, upperValue });

describe('a target against the good direction', () => {
  it.each<[Direction, LintedTarget, string]>([
    [up, at('AT_MOST', 80), 'at most 80 of “Satisfaction” contradicts it: more is better.'],
    [down, at('AT_LEAST', 80), 'at least 80 of “Satisfaction” contradicts it: less is better.'],
    [
      range,
      at('AT_LEAST', 21),
      'at least 21 of “Satisfaction” contradicts it: values from 10 up to 20 are best.',
    ],
    [
      range,
      at('AT_MOST', 9),
      'at most 9 of “Satisfaction” contradicts it: values from 10 up to 20 are best.',
    ],
    [
      from10,
      at('BETWEEN', 5, 9),
      'between 5 and 9 of “Satisfaction” contradicts it: values from 10 are best.',
    ],
    [
      upTo20,
      at('BETWEEN', 21, 25),
      'between 21 and 25 of “Satisfaction” contradicts it: values up to 20 are best.',
    ],
  ])('is told: %j %j', (direction, target, message) => {
    const remarks = rule.check(mapWith({ metrics: [metric({ ...direction, targets: [target] })] }));

    expect(remarks).toEqual([
      {
        message: `The target ${message}`,
        subject: {
          type: 'Target',
          id: 'g1',
          name: message.slice(0, message.indexOf(' of')),
          path: 'ask / csat',
          stepId: null,
          stepPath: null,
        },
      },
    ]);
  });

  it.each<[Direction, LintedTarget]>([
    [up, at('AT_LEAST', 80)],
    [up, at('BETWEEN', 80, 90)],
    [down, at('AT_MOST', 80)],
    [down, at('BETWEEN', 80, 90)],
    [range, at('AT_LEAST', 20)],
    [range, at('AT_MOST', 10)],
    [range, at('BETWEEN', 0, 10)],
    [from10, at('AT_LEAST', 1_000)],
    [upTo20, at('AT_MOST', -1_000)],
  ])('is none: %j %j', (direction, target) => {
    const map = mapWith({ metrics: [metric({ ...direction, targets: [target] })] });

    expect(rule.check(map)).toEqual([]);
  });
});
