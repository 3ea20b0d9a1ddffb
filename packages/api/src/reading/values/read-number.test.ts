import { describe, expect, it } from 'vitest';
import { markOf, readNumber } from './read-number.ts';

describe('readNumber', () => {
  it.each([
    ['12', 12],
    ['-3.5', -3.5],
    ['12,5', 12.5],
    ['1 234,56', 1234.56],
    ['1\u202f234,5 €', 1234.5],
    ['1,234.50', 1234.5],
    ['1.234,50', 1234.5],
    ['1,234,567', 1234567],
    ['1.234.567', 1234567],
    ['2,8 %', 2.8],
    ['$1,160.00', 1160],
    ['-€12', -12],
    ['0.028', 0.028],
    ['1e3', 1000],
    ['1.234', 1.234],
  ])('reads %j', (text, number) => {
    expect(readNumber(text, null)).toBe(number);
  });

  it.each([
    ['1,234', '.', 1234],
    ['1,234', ',', 1.234],
    ['1.234', ',', 1234],
    ['12,5', '.', null],
    ['1,2', '.', null],
  ] as const)('reads %j with the mark %j', (text, mark, number) => {
    expect(readNumber(text, mark)).toBe(number);
  });

  it.each(['', 'twelve', '1-2', '1 2/3', '12:30', '1,2,3', '--1'])('does not read %j', (text) => {
    expect(readNumber(text, null)).toBeNull();
  });
});

describe('markOf', () => {
  it.each([
    ['12,5', ','],
    ['12.50', '.'],
    ['1.234,5', ','],
    ['1,234,567', '.'],
    ['0,125', ','],
    ['1234,567', ','],
    ['1,234', null],
    ['12', null],
  ])('%j proves %j', (text, mark) => {
    expect(markOf(text)).toBe(mark);
  });
});
