import type { MapPart } from '../drafts/map-part.ts';
import type { FilePlace } from '../drafts/origin.ts';
import type { References } from './resolve-references.ts';
import type { SheetRow } from './sheet-rows.ts';
import type { WorkbookMap } from './split-maps.ts';

/** Writes the rows of a map, and what their further columns tell, as the rows of a bundle. */
export function toPart(
  part: MapPart,
  { map, journey, journeyName, name }: WorkbookMap,
  rows: readonly SheetRow[],
  references: References,
): void {
  if (journey) describe(part, 'journey', journey);
  else if (journeyName !== null) part.journey.name = journeyName;
  if (map) describe(part, 'map', map);
  else if (name !== null) part.map.name = name;
  for (const row of rows) {
    const object = part.add(row.section.name, valuesOf(row), row.cell, cellsOf(row));
    keepStrays(part, row, object);
  }
  for (const row of rows) placeExtras(part, row, references);
}

function describe(part: MapPart, of: 'journey' | 'map', row: SheetRow): void {
  Object.assign(part[of], valuesOf(row));
  part.placeHead(of, row.cell, cellsOf(row));
  keepStrays(part, row, part[of]);
}

const valuesOf = ({ fields }: SheetRow): Record<string, unknown> =>
  Object.fromEntries([...fields].map(([name, { value }]) => [name, value]));

const cellsOf = ({ fields }: SheetRow): Map<string, FilePlace> =>
  new Map([...fields].map(([name, { cell }]) => [name, cell]));

/** What stands in a column that nobody knows goes into the custom fields, where there are some. */
function keepStrays(part: MapPart, { section, strays }: SheetRow, object: object): void {
  const hasCustomFields = section.fields.some(({ name }) => name === 'customFields');
  for (const { header, cell } of strays) {
    const path = `${section.name}[].${header}`;
    if (hasCustomFields) {
      const row = object as Record<string, unknown>;
      part.keepAside(row, header, cell.text, { path, cell, of: section.noun });
    } else part.leaveOut(path, `There is no field for it in ${section.nouns}.`, cell);
  }
}

/** Puts the object of a row where its further columns say that it stands. */
function placeExtras(part: MapPart, { section, fields, extras }: SheetRow, references: References) {
  const key = fields.get('key')?.value;
  for (const { extra, texts, cell } of extras) {
    if (extra.is !== 'placement') continue;
    const ownField = extra.own;
    for (const text of texts) {
      const other = references.keyOf(extra.to, text, cell);
      if (other === null) continue;
      if (typeof key === 'string')
        part.add(extra.section, { [ownField]: key, [extra.at]: other }, cell);
      else part.leaveOut(`${section.name}[]`, 'It has neither key nor name.', cell);
    }
  }
}
