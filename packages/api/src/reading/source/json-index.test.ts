import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JsonIndex, offsetOf } from './json-index.ts';

type Path = (string | number)[];

/** Every part of a value with its path. */
function partsOf(value: unknown, path: Path = []): [Path, unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  const inside = Object.entries(value).flatMap(([name, part]) =>
    partsOf(part, [...path, Array.isArray(value) ? Number(name) : name]),
  );
  return [[path, value], ...inside];
}

describe('JsonIndex', () => {
  it('finds where each part of any JSON begins', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 2), (given, indent) => {
        const value: unknown = JSON.parse(JSON.stringify(given));
        const text = ` ${JSON.stringify(value, null, indent)}\n`;
        const root = new JsonIndex(text).read();

        for (const [path, part] of partsOf(value).slice(1)) {
          const offset = offsetOf(root, path) ?? -1;
          const first = JSON.stringify(part).charAt(0);
          expect(text.charAt(offset)).toBe(first);
          if (typeof part !== 'object') {
            expect(text.startsWith(JSON.stringify(part), offset)).toBe(true);
          }
        }
      }),
    );
  });

  it('finds the deepest part that is there', () => {
    const root = new JsonIndex('{"steps": [{"name": "Ride"}]}').read();

    expect(offsetOf(root, ['steps', 0, 'name'])).toBe(20);
    expect(offsetOf(root, ['steps', 0, 'goal'])).toBe(11);
    expect(offsetOf(root, ['steps', 3])).toBe(10);
    expect(offsetOf(root, ['lanes'])).toBeNull();
  });
});
