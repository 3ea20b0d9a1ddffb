import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BUNDLE_SECTIONS } from '../kernel/bundle-sections.generated.ts';
import type { MapBundle } from '../kernel/bundle-shape.ts';
import { NO_MAPPING } from '../reading/mapping/mapping.ts';
import { readMaps } from '../reading/maps/read-maps.ts';
import { readSource } from '../reading/source/read-source.ts';
import { anyBundle } from '../testing/any-bundle.ts';
import { writeWorkbook } from './write-workbook.ts';

/** A bundle without what says nothing. */
function filled(bundle: MapBundle) {
  const isNothing = (value: unknown) =>
    value === null || (Array.isArray(value) && value.length === 0);
  const strip = (row: object) =>
    Object.fromEntries(Object.entries(row).filter(([, value]) => !isNothing(value)));
  return Object.fromEntries(
    BUNDLE_SECTIONS.flatMap(({ name }) => {
      const part = bundle[name];
      if (part === undefined) return [];
      return [[name, Array.isArray(part) ? part.map(strip) : strip(Object(part))]];
    }),
  );
}

async function readBack(content: string | Uint8Array) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const reading = readMaps(await readSource(bytes), NO_MAPPING);
  const [map] = reading.maps;
  if (map?.form !== 'part' || reading.maps.length > 1) throw new Error('It is one map.');
  const { part } = map;
  expect({ problems: part.problems, losses: part.losses, notes: reading.notes }).toEqual({
    problems: [],
    losses: [],
    notes: [],
  });
  return { journey: part.journey, map: part.map, ...part.sections() };
}

describe('writeWorkbook', () => {
  it('writes what the reader reads, whatever is on the map', async () => {
    await fc.assert(
      fc.asyncProperty(anyBundle(), async (bundle) => {
        const { content, losses } = await writeWorkbook(bundle);

        expect(filled(await readBack(content))).toEqual(filled(bundle));
        expect(losses).toEqual([]);
      }),
      { numRuns: 15, endOnFailure: true },
    );
  });
});
