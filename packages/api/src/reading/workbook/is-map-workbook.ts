import { dropTitles } from '../layouts/find-header.ts';
import { fold } from '../layouts/words.ts';
import type { Cell } from '../source/cell.ts';
import type { NamedSheet } from '../source/read-xlsx.ts';
import { fieldOfHeader, sectionOfSheet } from './sheet-words.ts';

/** Tells whether the sheets of a workbook are the sections of maps, rather than a table each. */
export function isMapWorkbook(sheets: readonly NamedSheet[]): boolean {
  if (markOf(sheets)) return true;
  const found = sheets.filter(({ name, rows }) => {
    const section = sectionOfSheet(name);
    const header = dropTitles(rows).rows[0] ?? [];
    const fields = header.map(({ text }) => section && fieldOfHeader(section, text));
    return fields.some((field) => field === 'key' || field === 'name' || field === 'text');
  });
  const names = new Set(found.map(({ name }) => sectionOfSheet(name)?.name));
  return names.size > 1 && ['map', 'phases', 'steps', 'cards'].some((name) => names.has(name));
}

/** Tells whether a sheet is the one by which exported workbooks are known. */
export const isMark = (name: string): boolean => fold(name) === 'about parcours';

/** The cell of an exported workbook that names its format. */
export function markOf(sheets: readonly NamedSheet[]): Cell | undefined {
  const [row] = sheets.find(({ name }) => isMark(name))?.rows ?? [];
  return row && fold(row[0]?.text ?? '') === 'format' ? row[1] : undefined;
}
