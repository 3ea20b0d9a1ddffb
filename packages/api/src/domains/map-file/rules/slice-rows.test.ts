import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sliceRows } from './slice-rows.ts';

const sections = fc.array(fc.tuple(fc.nat(30), fc.boolean()), { maxLength: 5 }).map((sizes) =>
  sizes.map(([size, isWhole], at) => {
    const rows = Array.from({ length: size }, (_, i) => `${at}.${i}`);
    return { name: `section ${at}`, isWhole, rows, origins: rows };
  }),
);

it('keeps all rows in their order, and parts small', () => {
  fc.assert(
    fc.property(sections, fc.integer({ min: 1, max: 9 }), (given, most) => {
      const parts = [...sliceRows(given, most)];
      const slices = parts.flat();

      expect(slices.flatMap(({ rows }) => rows)).toEqual(given.flatMap(({ rows }) => rows));
      for (const { name, first, rows, origins } of slices) {
        const section = given.find((one) => one.name === name);
        expect(rows).toEqual(section?.rows.slice(first, first + rows.length));
        expect(origins).toEqual(rows);
        if (section?.isWhole) expect(rows).toEqual(section.rows);
      }
      for (const part of parts) {
        const cut = part.filter(({ name }) => !given.find((one) => one.name === name)?.isWhole);
        expect(cut.reduce((sum, { rows }) => sum + rows.length, 0)).toBeLessThanOrEqual(most);
      }
    }),
  );
});
