import { describe, expect, it } from 'vitest';
import { readCsv } from './read-csv.ts';

const textsOf = (text: string) => readCsv(text).rows.map((row) => row.map((cell) => cell.text));

describe('readCsv', () => {
  it.each([
    ['commas', 'a,b\nc,d'],
    ['semicolons', 'a;b\nc;d'],
    ['tabs', 'a\tb\nc\td'],
    ['a byte order mark', '\uFEFFa;b\nc;d'],
    ['CR LF', 'a;b\r\nc;d\r\n'],
    ['CR', 'a;b\rc;d\r'],
    ['blank rows and columns', '\n;;\na;b;;\n\nc;d;;\n;;\n'],
  ])('reads %s', (_, text) => {
    expect(textsOf(text)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('takes the separator of the rows, not of the texts', () => {
    expect(textsOf('Lens;Buy\nSays;one, two, three\nDoes;four')).toEqual([
      ['Lens', 'Buy'],
      ['Says', 'one, two, three'],
      ['Does', 'four'],
    ]);
    expect(textsOf('Lens,Buy\nSays,"one; two; three"')).toEqual([
      ['Lens', 'Buy'],
      ['Says', 'one; two; three'],
    ]);
  });

  it('knows the line of every cell behind quoted newlines', () => {
    const { rows } = readCsv('a;"b\r\nb"\r\n\r\nc;"d ""d""";5" e\n');

    expect(rows.map((row) => row.map(({ text, line, column }) => [text, line, column]))).toEqual([
      [
        ['a', 1, 1],
        ['b\r\nb', 1, 2],
        ['', 1, 3],
      ],
      [
        ['c', 4, 1],
        ['d "d"', 4, 2],
        ['5" e', 4, 3],
      ],
    ]);
    expect(readCsv('"a\na";b\nc;d').rows[0]?.[1]?.line).toBe(2);
  });

  it.each([
    ['', 'EMPTY_FILE', undefined],
    ['  \n\n', 'EMPTY_FILE', undefined],
    ['just a text\nin two lines', 'NOT_A_MATRIX', 1],
    ['a,b\nc,"d\ne,f\n', 'CSV_QUOTE_NOT_CLOSED', 2],
    ['"a,b\nc,d', 'CSV_QUOTE_NOT_CLOSED', 1],
  ])('refuses %j', (text, code, line) => {
    expect(() => readCsv(text)).toThrow(expect.objectContaining({ code, line }));
  });
});
