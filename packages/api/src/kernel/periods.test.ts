import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dateOfDayNumber, dayNumberOf } from './local-date.ts';
import {
  coarserUnits,
  consistsOf,
  daysIn,
  isWhole,
  type PeriodUnit,
  periodOf,
  periodsIn,
  spanOf,
} from './periods.ts';

const UNITS: PeriodUnit[] = ['DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR'];
const anyUnit = fc.constantFrom(...UNITS);
const anyDate = fc
  .integer({ min: dayNumberOf('1900-01-01'), max: dayNumberOf('2199-12-31') })
  .map(dateOfDayNumber);

describe('the period of a day', () => {
  it.each([
    ['DAY', '2026-11-21', '2026-11-21', '2026-11-22'],
    ['WEEK', '2026-11-22', '2026-11-16', '2026-11-23'],
    ['WEEK', '2026-11-23', '2026-11-23', '2026-11-30'],
    ['WEEK', '2027-01-01', '2026-12-28', '2027-01-04'],
    ['WEEK', '1969-12-31', '1969-12-29', '1970-01-05'],
    ['MONTH', '2028-02-29', '2028-02-01', '2028-03-01'],
    ['MONTH', '2026-12-31', '2026-12-01', '2027-01-01'],
    ['QUARTER', '2026-11-21', '2026-10-01', '2027-01-01'],
    ['YEAR', '2026-11-21', '2026-01-01', '2027-01-01'],
  ] as const)('of unit %s around %s is from %s to %s', (unit, date, start, end) => {
    expect(periodOf(unit, date)).toEqual({ start, end });
  });

  it('holds the day, and the next period starts where it ends', () => {
    fc.assert(
      fc.property(anyUnit, anyDate, (unit, date) => {
        const period = periodOf(unit, date);

        expect(period.start <= date && date < period.end).toBe(true);
        expect(periodOf(unit, period.end).start).toBe(period.end);
        expect(periodOf(unit, addDays(period.end, -1))).toEqual(period);
      }),
    );
  });
});

describe('the periods of a span', () => {
  it('touch it and leave no gap', () => {
    expect([...periodsIn('MONTH', spanOf('2026-11-21', '2027-01-01'))]).toEqual([
      { start: '2026-11-01', end: '2026-12-01' },
      { start: '2026-12-01', end: '2027-01-01' },
      { start: '2027-01-01', end: '2027-02-01' },
    ]);
  });

  it('are none where the span is empty', () => {
    expect([...periodsIn('MONTH', { start: '2026-11-01', end: '2026-11-01' })]).toEqual([]);
  });

  it('last as long as the span where it cuts none', () => {
    fc.assert(
      fc.property(anyUnit, anyDate, anyDate, (unit, one, other) => {
        const [first, last] = one < other ? [one, other] : [other, one];
        const span = { start: periodOf(unit, first).start, end: periodOf(unit, last).end };
        fc.pre(daysIn(span) < 2_000);

        expect(isWhole(unit, span)).toBe(true);
        const lengths = [...periodsIn(unit, span)].map(daysIn);
        expect(lengths.reduce((sum, length) => sum + length, 0)).toBe(daysIn(span));
      }),
    );
  });

  it.each([
    ['MONTH', '2026-11-02', '2026-11-30', false],
    ['MONTH', '2026-11-01', '2026-11-29', false],
    ['MONTH', '2026-11-01', '2026-11-30', true],
    ['WEEK', '2026-11-16', '2026-11-29', true],
  ] as const)('of unit %s from %s to %s: whole %s', (unit, first, last, whole) => {
    expect(isWhole(unit, spanOf(first, last))).toBe(whole);
  });
});

describe('a coarser unit', () => {
  it('is made of whole finer ones; weeks fit into nothing', () => {
    expect(UNITS.map((part) => coarserUnits(part))).toEqual([
      ['DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR'],
      ['WEEK'],
      ['MONTH', 'QUARTER', 'YEAR'],
      ['QUARTER', 'YEAR'],
      ['YEAR'],
    ]);
  });

  it('holds every finer period as a whole', () => {
    fc.assert(
      fc.property(anyUnit, anyUnit, anyDate, (whole, part, date) => {
        fc.pre(consistsOf(whole, part));
        const [outer, inner] = [periodOf(whole, date), periodOf(part, date)];

        expect(outer.start <= inner.start && inner.end <= outer.end).toBe(true);
      }),
    );
  });
});
