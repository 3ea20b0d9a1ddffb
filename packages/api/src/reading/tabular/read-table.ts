import { MapPart } from '../drafts/map-part.ts';
import { ReadingFailure } from '../failure.ts';
import { isEmpty } from '../source/cell.ts';
import { readRange } from '../values/read-range.ts';
import type { MapColumn, MapTable, TableCell } from './map-table.ts';
import { MapWriter } from './map-writer.ts';
import { type ReadRow, type RowValue, readValue } from './row-values.ts';
import { settleDates } from './settle-dates.ts';
import { writeExtras } from './write-extras.ts';

/** What groups rows is written once and left blank below. */
const PHASE = ['phase.key', 'phase.name'];
const GROUPS = new Set(['journey.key', 'journey.name', 'map.key', 'map.name', ...PHASE]);

/**
 * Reads a table whose rows each tell of a step, a card or more, as the maps it tells of,
 * in the order in which they are first named.
 */
export function readTable(given: MapTable): MapPart[] {
  const table = settleDates(given);
  const writers = new Map<string, MapWriter>();
  for (const row of inOrder(table)) {
    const identity = identityOf(row);
    const writer = writers.get(identity) ?? new MapWriter(new MapPart());
    writers.set(identity, writer);
    const steps = writer.addRow(row);
    if (steps.length > 0) writeExtras({ writer, part: writer.part, row, steps });
  }
  if (writers.size === 0) {
    throw new ReadingFailure('NO_STEPS', 'The file has no rows below its header. Add some.');
  }
  return [...writers.values()].map(({ part }) => {
    const [emotionMin, emotionMax] = table.emotionScale ?? [];
    if (emotionMin !== undefined) Object.assign(part.map, { emotionMin, emotionMax });
    return part;
  });
}

function inOrder(table: MapTable): Iterable<ReadRow> {
  const isOrdered = table.columns.some(({ mapping }) => mapping?.to === 'order');
  return isOrdered ? sortRows([...readRows(table)]) : readRows(table);
}

function* readRows({ columns, rows }: MapTable): Generator<ReadRow> {
  const above = new Map<MapColumn, RowValue>();
  for (const cells of rows) {
    const read = readRow(columns, cells);
    if (!read) continue;
    const values = columns.flatMap((column) => {
      const value = read.values.find((one) => one.column === column);
      if (!column.mapping || !GROUPS.has(column.mapping.to)) return value ?? [];
      // Another map starts with phases of its own.
      if (value && !isPhase(column) && isOther(above.get(column), value)) {
        for (const one of above.keys()) if (isPhase(one)) above.delete(one);
      }
      if (value) above.set(column, value);
      return value ?? above.get(column) ?? [];
    });
    yield { ...read, values };
  }
}

const isPhase = ({ mapping }: MapColumn): boolean => PHASE.includes(mapping?.to ?? '');

const isOther = (known: RowValue | undefined, value: RowValue): boolean =>
  known?.texts.join() !== value.texts.join();

function readRow(
  columns: readonly MapColumn[],
  cells: readonly (TableCell | undefined)[],
): ReadRow | null {
  const values: RowValue[] = [];
  const strays: { column: MapColumn; cell: TableCell }[] = [];
  const faults: TableCell[] = [];
  for (const [index, column] of columns.entries()) {
    const cell = cells[index];
    if (!cell || isEmpty(cell)) continue;
    if (cell.fault) faults.push(cell);
    else if (!column.mapping) strays.push({ column, cell });
    else {
      const value = readValue(column, column.mapping, cell);
      if (value) values.push(value);
    }
  }
  const first = values[0]?.cell ?? strays[0]?.cell ?? faults[0];
  return first ? { values, strays, faults, first, taken: new Set() } : null;
}

function identityOf({ values }: ReadRow): string {
  const places = ['journey.key', 'journey.name', 'map.key', 'map.name'];
  const texts = places.map((to) => values.find(({ mapping }) => mapping.to === to)?.texts.join());
  return JSON.stringify(texts);
}

/** By their order, where rows have one; rows about a range of steps come after those steps. */
function sortRows(rows: readonly ReadRow[]): ReadRow[] {
  return [...rows].sort((a, b) => rankOf(a) - rankOf(b));
}

const LAST = Number.MAX_VALUE;

function rankOf({ values }: ReadRow): number {
  const order = values.find(({ mapping }) => mapping.to === 'order')?.texts.join();
  if (order === undefined) return 0;
  if (readRange(order)) return LAST;
  const number = Number(order);
  return Number.isFinite(number) ? number : 0;
}
