import { expect, it } from 'vitest';
import { type TargetOperator, targetStatus } from './target-status.ts';

const TODAY = '2026-11-21';

it.each([
  ['AT_LEAST', 40, null, null, 40, 'MET'],
  ['AT_LEAST', 40, null, null, 39.9, 'NOT_MET'],
  ['AT_LEAST', 40, null, TODAY, 39.9, 'NOT_MET'],
  ['AT_LEAST', 40, null, '2026-11-20', 39.9, 'MISSED'],
  ['AT_LEAST', 40, null, '2026-11-20', 41, 'MET'],
  ['AT_LEAST', 40, null, '2026-11-20', null, 'NO_DATA'],
  ['AT_LEAST', 0, null, null, 0, 'MET'],
  ['AT_MOST', 12, null, null, 12, 'MET'],
  ['AT_MOST', 12, null, null, 24, 'NOT_MET'],
  ['AT_MOST', 12, null, '2026-01-01', 24, 'MISSED'],
  ['BETWEEN', 20, 40, null, 20, 'MET'],
  ['BETWEEN', 20, 40, null, 40, 'MET'],
  ['BETWEEN', 20, 40, null, 41, 'NOT_MET'],
  ['BETWEEN', 20, 40, '2026-11-20', 19, 'MISSED'],
] satisfies [TargetOperator, number, number | null, string | null, number | null, string][])(
  '%s %d (to %s) by %s with %s is %s',
  (operator, value, upperValue, due, actual, status) => {
    expect(targetStatus({ operator, value, upperValue, due }, actual, TODAY)).toBe(status);
  },
);
