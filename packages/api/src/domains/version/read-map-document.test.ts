import { describe, expect, it } from 'vitest';
import '../../schema.ts';
import { sectionOf } from './read-map-document.ts';
import { LIBRARY_COLUMNS, PART_TYPES, PLACE_COLUMNS } from './rules/map-document.ts';

/** Other places such a part may have; then it is not on a map. */
const ELSEWHERE = ['touchpointId', 'processId', 'processElementId', 'actionId'];

describe('a map document', () => {
  it.each(PART_TYPES)('knows where every reference of a %s leads', (type) => {
    const columns = [...sectionOf(type).references.values()].map(({ column }) => column);
    const known = [...Object.keys(PLACE_COLUMNS[type]), ...Object.keys(LIBRARY_COLUMNS[type])];

    expect(columns.filter((name) => !known.includes(name) && !ELSEWHERE.includes(name))).toEqual(
      [],
    );
    expect(known.filter((name) => !columns.includes(name))).toEqual([]);
  });
});
