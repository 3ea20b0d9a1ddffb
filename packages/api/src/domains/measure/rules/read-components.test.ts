import { describe, expect, it } from 'vitest';
import type { MetricType, MetricVariant } from './formula.ts';
import { findFormula } from './formula-of.ts';
import { agrees, readComponents } from './read-components.ts';

function read(type: MetricType, variant: MetricVariant, given: unknown) {
  const formula = findFormula({ type, variant, scale: null, version: 1 });
  if (!formula) throw new Error(`${type} ${variant} has no formula.`);
  return readComponents(formula, given);
}

describe('components', () => {
  it('are read in the order of the formula', () => {
    expect(read('NPS', 'STANDARD', { detractors: 1, promoters: 3, passives: 2 })).toEqual({
      components: { promoters: 3, passives: 2, detractors: 1 },
    });
  });

  it('of times follow from the durations, or come as count and sum', () => {
    expect(read('RESOLUTION_TIME', 'P90', { durations: { 7200: 1, 60: 2 } })).toEqual({
      components: { count: 3, sumSeconds: 7_320, durations: { 60: 2, 7200: 1 } },
    });
    expect(read('RESOLUTION_TIME', 'MEAN', { count: 2, sumSeconds: 10 })).toEqual({
      components: { count: 2, sumSeconds: 10 },
    });
    expect(read('RESOLUTION_TIME', 'MEAN', { count: 0, sumSeconds: 0 })).toEqual({
      components: { count: 0, sumSeconds: 0, durations: {} },
    });
  });

  it('are rounded to six places', () => {
    expect(read('CAC', 'STANDARD', { spend: 0.1 + 0.2, newCustomers: 1 })).toEqual({
      components: { spend: 0.3, newCustomers: 1 },
    });
  });

  const NPS = 'NPS takes promoters, passives, detractors.';

  it.each([
    ['NPS', 'STANDARD', [], `components must be an object of numbers by name. ${NPS}`],
    ['NPS', 'STANDARD', { promoter: 1 }, `“promoter” is no component of it. ${NPS}`],
    ['NPS', 'STANDARD', { promoters: 1, passives: 1 }, `detractors is missing. ${NPS}`],
    [
      'NPS',
      'STANDARD',
      { promoters: 1, passives: 1, detractors: null },
      `detractors is missing. ${NPS}`,
    ],
    [
      'NPS',
      'STANDARD',
      { promoters: -1, passives: 1, detractors: 1 },
      'promoters must be a whole number from 0 on; it is -1.',
    ],
    [
      'NPS',
      'STANDARD',
      { promoters: 1.5, passives: 1, detractors: 1 },
      'promoters must be a whole number from 0 on; it is 1.5.',
    ],
    [
      'NPS',
      'STANDARD',
      { promoters: '3', passives: 1, detractors: 1 },
      'promoters must be a number of at most 1000000000000000; it is "3".',
    ],
    [
      'CSAT',
      'MEAN',
      { score1: 1 },
      'score2 is missing. CSAT MEAN takes score1, score2, score3, score4, score5.',
    ],
    [
      'RESOLUTION_TIME',
      'MEAN',
      { count: 3 },
      'count and sumSeconds are needed, or durations, from which both follow.',
    ],
    [
      'RESOLUTION_TIME',
      'MEAN',
      { count: 3, durations: { 60: 2 } },
      'count is 3, but the durations make 2.',
    ],
    [
      'RESOLUTION_TIME',
      'MEAN',
      { durations: { '-60': 2 } },
      'durations holds “-60”, which is no whole number of seconds from 0 on.',
    ],
    [
      'RESOLUTION_TIME',
      'MEAN',
      { durations: { 60: 0 } },
      'durations must count whole cases; 60 has 0.',
    ],
  ] as const)('of %s %s in %j are refused', (type, variant, given, problem) => {
    expect(read(type, variant, given)).toEqual({ problem });
  });
});

describe('a value beside its components', () => {
  it.each([
    [33.3, 100 / 3, true],
    [33, 100 / 3, true],
    [33.4, 100 / 3, false],
    [34, 100 / 3, false],
    [0.8, 2.8 - 2.0, true],
    [2.5, 2.5, true],
    [3, 2.5, true],
    [2, 2.51, false],
    [-33.33, -100 / 3, true],
  ])('of %d agrees with %d: %s', (given, computed, expected) => {
    expect(agrees(given, computed)).toBe(expected);
  });
});
