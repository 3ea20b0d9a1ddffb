import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sliceRows } from './slice-rows.ts';

const sections = fc
  .array(fc.tuple(fc.nat(30), fc.boolean()), { maxLength: 5 })
  .map((sizes) => sizes.map(([count, isWhole], at) => ({ name: `section ${at}`, isWhole, count })));

const rowsOf = (name: string, first: number, end: number) =>
  Array.from({ length: end - first }, (_, i) => `${name}.${first + i}`);

it('keeps all rows in their order, and parts small', () => {
  fc.assert(
    fc.property(sections, fc.integer({ min: 1, max: 9 }), (given, most) => {
      const parts = [...sliceRows(given, most)];

      const all = given.flatMap(({ name, count }) => rowsOf(name, 0, count));
      expect(parts.flat().flatMap(({ name, first, end }) => rowsOf(name, first, end))).toEqual(all);
      const whole = new Map(given.map((one) => [one.name, one.isWhole ? one.count : null]));
      for (const part of parts) {
        const cut = part.filter(({ name }) => whole.get(name) === null);
        const size = cut.reduce((sum, { first, end }) => sum + end - first, 0);
        expect(size).toBeLessThanOrEqual(most);
        for (const { name, first, end } of part) {
          expect([null, end - first]).toContain(whole.get(name));
        }
      }
    }),
  );
});
