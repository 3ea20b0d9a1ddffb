import { expect, it } from 'vitest';
import { numberedMonth } from './named-month.ts';

it.each([
  ['4 mars 2026', '2026-03-04'],
  ['1er août 2026', '2026-08-01'],
  ['15 juil. 2026', '2026-07-15'],
  ['2 June 2026', '2026-06-02'],
  ['12-Feb-2026', '2026-02-12'],
  ['March 4, 2026', '2026-03-04'],
  ['Sept. 3rd 2026', '2026-09-03'],
  ['4 brumaire 2026', '4 brumaire 2026'],
  ['03/04/2026', '03/04/2026'],
])('%s is %s', (text, day) => {
  expect(numberedMonth(text)).toBe(day);
});
