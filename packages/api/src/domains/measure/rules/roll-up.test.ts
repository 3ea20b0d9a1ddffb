import { describe, expect, it } from 'vitest';
import { periodsIn, spanOf } from '../../../kernel/periods.ts';
import type { Components } from './components.ts';
import type { Dimensions } from './dimensions.ts';
import type { MetricType, MetricVariant } from './formula.ts';
import { findFormula } from './formula-of.ts';
import { type PointFacts, type PointScheme, rollUp, toLines, totalPoints } from './roll-up.ts';

function schemeOf(type: MetricType, variant: MetricVariant): PointScheme {
  const formula = findFormula({ type, variant, scale: null, version: 1 });
  if (!formula) throw new Error(`${type} ${variant} has no formula.`);
  return { formula, periodUnit: 'MONTH' };
}

const NPS = schemeOf('NPS', 'STANDARD');

function point(start: string, components: Components, dimensions: Dimensions = {}): PointFacts {
  return { start, components, dimensions, value: null, sampleSize: null };
}

function valueOnly(start: string, value: number, dimensions: Dimensions = {}): PointFacts {
  return { start, components: null, dimensions, value, sampleSize: 40 };
}

const nps = (promoters: number, passives: number, detractors: number) => ({
  promoters,
  passives,
  detractors,
});

describe('rolling up', () => {
  it('sums the counts of NPS instead of averaging segments', () => {
    const small = point('2026-11-01', nps(10, 0, 0), { segment: 'small' });
    const large = point('2026-11-01', nps(0, 0, 90), { segment: 'large' });

    expect(rollUp(NPS, [small, large])).toEqual({
      value: -80,
      reason: null,
      sampleSize: 100,
      components: nps(10, 0, 90),
      pointCount: 2,
    });
  });

  it('keeps the value of a single point that has no components', () => {
    expect(rollUp(NPS, [valueOnly('2026-11-01', 42)])).toEqual({
      value: 42,
      reason: null,
      sampleSize: 40,
      components: null,
      pointCount: 1,
    });
  });

  it('has no value where one of several points holds its value only', () => {
    expect(rollUp(NPS, [valueOnly('2026-10-01', 42), point('2026-11-01', nps(1, 0, 0))])).toEqual({
      value: null,
      reason: 'VALUES_ONLY',
      sampleSize: null,
      components: null,
      pointCount: 2,
    });
  });

  it('adds up values that are sums, and takes the latest of last values', () => {
    const values = [valueOnly('2026-10-01', 30), valueOnly('2026-11-01', 12.5)];

    expect(rollUp(schemeOf('CUSTOM', 'SUM'), values).value).toBe(42.5);
    expect(rollUp(schemeOf('CUSTOM', 'LAST'), values).value).toBe(12.5);
  });

  it('of nothing says so', () => {
    expect(rollUp(NPS, [])).toEqual({
      value: null,
      reason: 'NO_DATA',
      sampleSize: null,
      components: null,
      pointCount: 0,
    });
  });
});

describe('the points of a total', () => {
  const total = point('2026-11-01', nps(5, 0, 0));
  const web = point('2026-11-01', nps(1, 0, 0), { channel: 'web' });
  const shop = point('2026-10-01', nps(2, 0, 0), { channel: 'shop' });

  it('are the parts, unless the period has a total of its own', () => {
    expect(totalPoints([total, web, shop], {})).toEqual([total, shop]);
  });

  it('are the parts that have the dimensions asked for', () => {
    expect(totalPoints([total, web, shop], { channel: 'web' })).toEqual([web]);
  });
});

describe('lines', () => {
  const points = [
    point('2026-10-01', nps(1, 0, 0), { channel: 'web', region: 'north' }),
    point('2026-11-01', nps(0, 1, 0), { channel: 'web', region: 'south' }),
    point('2026-11-01', nps(0, 0, 1), { channel: 'shop', region: 'south' }),
    point('2027-01-01', nps(9, 0, 0), { channel: 'shop', region: 'south' }),
  ];
  const periods = [...periodsIn('QUARTER', spanOf('2026-10-15', '2027-02-01'))];
  const valuesOf = (groupBy: string[]) =>
    toLines(NPS, points, periods, groupBy).map(({ dimensions, figures }) => [
      dimensions,
      figures.map(({ period, value, reason }) => [period.start, value ?? reason]),
    ]);

  it('have a figure for every period, or the reason why there is none', () => {
    expect(valuesOf([])).toEqual([
      [
        {},
        [
          ['2026-10-01', 0],
          ['2027-01-01', 100],
        ],
      ],
    ]);
  });

  it('stand apart for each value of a dimension', () => {
    expect(valuesOf(['channel'])).toEqual([
      [
        { channel: 'shop' },
        [
          ['2026-10-01', -100],
          ['2027-01-01', 100],
        ],
      ],
      [
        { channel: 'web' },
        [
          ['2026-10-01', 50],
          ['2027-01-01', 'NO_DATA'],
        ],
      ],
    ]);
  });
});
