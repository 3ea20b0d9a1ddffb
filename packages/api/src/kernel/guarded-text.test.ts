import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardText, unguardText } from './guarded-text.ts';

describe('guardText', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['-', "'-"],
    ['- a list', "'- a list"],
    ['+33 1', "'+33 1"],
    ['@home', "'@home"],
    ['\tfar', "'\tfar"],
    ['\rfar', "'\rfar"],
    ['n/a', "'n/a"],
    ['', "'"],
    [' ', "' "],
    ["'=1+1", "''=1+1"],
    ["'tis", "'tis"],
    ['a = b', 'a = b'],
  ])('writes %j as %j', (text, cell) => {
    expect(guardText(text)).toBe(cell);
  });

  it('is undone exactly, whatever the text', () => {
    const letters = fc.constantFrom("'", '=', '-', ' ', 'a', 'N', '/', 'A', '\t');
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: letters, maxLength: 5 })), (text) => {
        const cell = guardText(text);
        expect(unguardText(cell) ?? cell).toBe(text);
        expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      }),
      { numRuns: 500 },
    );
  });
});
