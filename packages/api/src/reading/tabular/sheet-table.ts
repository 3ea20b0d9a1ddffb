import { ReadingFailure } from '../failure.ts';
import type { TableLayout } from '../layouts/layouts.ts';
import { fold } from '../layouts/words.ts';
import type { Mapping } from '../mapping/mapping.ts';
import { type Cell, isEmpty } from '../source/cell.ts';
import type { MapColumn, MapTable } from './map-table.ts';
import { columnsOf, resolveColumns } from './resolve-columns.ts';

/** Reads the rows of a sheet, from its header on, as a table that tells of maps. */
export function sheetTable(
  rows: readonly (readonly Cell[])[],
  mapping: Mapping,
  layout: TableLayout,
): MapTable {
  const names = (rows[0] ?? []).map(({ text }) => text);
  refuseUnknown(names, mapping);
  const found = resolveColumns(names, mapping, layout === 'long' ? 'custom' : 'card');
  const kept = found.flatMap((column, index) => (column ? [{ column, index }] : []));
  const columns: MapColumn[] = kept.map(({ column }) => column);
  const { emotionScale } = mapping;
  return {
    columns,
    // One after the other: of a large file not all of them are wanted at once.
    rows: {
      *[Symbol.iterator]() {
        for (const row of rows.slice(1)) {
          if (!isRepeated(row, names)) yield kept.map(({ index }) => row[index]);
        }
      },
    },
    ...(emotionScale ? { emotionScale } : {}),
  };
}

const isRepeated = (row: readonly Cell[], names: readonly string[]): boolean =>
  row.length > 1 && row.every((cell, i) => cell.text === names[i]);

/** A name that is not in the file would be ignored without a word. */
function refuseUnknown(names: readonly string[], mapping: Mapping): void {
  const known = new Set(names.map(fold));
  const unknown = [...columnsOf(mapping).keys(), ...mapping.ignore].find(
    (name) => !known.has(name),
  );
  if (unknown === undefined) return;
  const listed = names.filter((text) => !isEmpty({ text, line: 1, column: 1 }));
  throw new ReadingFailure(
    'UNKNOWN_HEADER',
    `The mapping speaks of “${unknown}”, which the file does not have. It has: ${listed.map((name) => `“${name.trim()}”`).join(', ')}.`,
  );
}
