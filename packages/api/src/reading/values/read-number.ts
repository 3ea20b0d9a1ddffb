/** The character between whole and fraction. */
export type DecimalMark = '.' | ',';

/**
 * Reads a number as people write it: `1 234,5`, `1,234.50`, `2,8 %`, `€ 12`. Null when
 * it is none. Without a mark the text itself decides; `1,234` alone does not, and counts
 * as 1234 only where the mark is known to be a point.
 */
export function readNumber(given: string, mark: DecimalMark | null): number | null {
  const text = given
    .replace(/[\s\u00a0\u202f'’_]/g, '')
    .replace(/^[$€£]|[%$€£]$/g, '')
    .replace(/^([+-])[$€£]/, '$1');
  const decimal = mark ?? markOf(text) ?? '.';
  const other = decimal === '.' ? ',' : '.';
  const grouped = new RegExp(`^[+-]?\\d{1,3}(\\${other}\\d{3})+(?=$|\\${decimal})`);
  const plain = grouped.test(text) ? text.replaceAll(other, '') : text;
  const number = plain.replace(decimal, '.');
  return /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/.test(number) ? Number(number) : null;
}

/** The decimal mark that a number proves; null when it could be read both ways. */
export function markOf(text: string): DecimalMark | null {
  const marks = text.match(/[.,]/g) ?? [];
  const last = marks.at(-1);
  if (last === undefined) return null;
  if (new Set(marks).size === 2) return last === '.' ? '.' : ',';
  // The same mark twice groups thousands.
  if (marks.length > 1) return last === '.' ? ',' : '.';
  const digits = /[.,](\d*)\D*$/.exec(text)?.[1] ?? '';
  const before = /(\d*)[.,]/.exec(text)?.[1] ?? '';
  const mayGroup =
    digits.length === 3 && before.length >= 1 && before.length <= 3 && before !== '0';
  if (mayGroup) return null;
  return last === '.' ? '.' : ',';
}
