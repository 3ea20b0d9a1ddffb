import { ReadingFailure } from '../failure.ts';
import { isEmpty } from '../source/cell.ts';
import { addEvidence, noEvidence, settleFormats } from '../values/date-shapes.ts';
import { numberedMonth } from '../values/named-month.ts';
import type { MapColumn, MapTable } from './map-table.ts';
import { readAs } from './targets.ts';

/**
 * Says how the dates of a table are written, column by column: as the mapping says, else
 * as their values prove. Where nothing proves whether the day or the month comes first,
 * the person is asked.
 */
export function settleDates(table: MapTable): MapTable {
  const columns = table.columns.map((column, index) => {
    const { mapping } = column;
    if (!mapping || readAs(mapping.to) !== 'day') return column;
    return { ...column, dateFormats: mapping.dateFormats ?? formatsOf(table, column, index) };
  });
  return { ...table, columns };
}

function formatsOf(table: MapTable, column: MapColumn, index: number): readonly string[] {
  const evidence = noEvidence();
  for (const row of table.rows) {
    const cell = row[index];
    if (cell && !isEmpty(cell)) addEvidence(evidence, numberedMonth(cell.text.trim()));
  }
  const settled = settleFormats(evidence);
  if ('formats' in settled) return settled.formats;
  const what =
    'mixed' in settled
      ? `“${settled.mixed[0]}” names the day first and “${settled.mixed[1]}” the month`
      : `“${settled.ambiguous}” can be read with the day or the month first`;
  const name = JSON.stringify(column.name);
  throw new ReadingFailure(
    'AMBIGUOUS_DATE',
    `In the column “${column.name}” ${what}. Say which in a mapping file, for example columns: { ${name}: { to: ${column.mapping?.to}, dateFormat: D/M/YYYY } }.`,
    { asksForMore: true },
  );
}
