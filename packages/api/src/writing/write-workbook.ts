import {
  type CellValue,
  colToLetter,
  type DataValidation,
  type WriteSheet,
  writeXlsx,
} from 'hucre/xlsx';
import { BUNDLE_SECTIONS } from '../kernel/bundle-sections.generated.ts';
import {
  type BundleObject,
  type FieldShape,
  type MapBundle,
  objectsOf,
  type SectionShape,
} from '../kernel/bundle-shape.ts';
import { wordsOf } from '../kernel/camel-words.ts';
import { capitalised } from '../kernel/words.ts';
import type { ExportFile } from './export-file.ts';
import { cellsOf } from './workbook-cells.ts';

/** The sheet by which a workbook is known as one of these. */
const MARK = 'About Parcours';

const NOTICE = [
  'Edit the other sheets and import the workbook again.',
  'Each row is an object and is found by its key: rename what you like, and leave the keys.',
  'A blank cell is an empty value. A row that is taken out leaves its object as it is.',
  'References hold keys; several stand in one cell, a line each.',
  "An apostrophe in front keeps a text such as '=1+1 from being run; it is not part of the text.",
];

/** Writes a map as a workbook with a sheet a section, which a person edits and an import reads. */
export async function writeWorkbook(bundle: MapBundle): Promise<ExportFile> {
  const first = BUNDLE_SECTIONS.findIndex(({ name }) => name === 'journey');
  const sections = [...BUNDLE_SECTIONS.slice(first), ...BUNDLE_SECTIONS.slice(0, first)];
  const sheets = sections.map((section) => sheetOf(section, objectsOf(bundle, section.name)));
  const content = await writeXlsx({ sheets: [...sheets, markOf(bundle)] });
  return { content, losses: [] };
}

function markOf({ format }: MapBundle): WriteSheet {
  const rows = [['Format', String(format)], ...NOTICE.map((line) => ['', line])];
  return { name: MARK, rows, columns: [{ width: 10 }, { width: 100 }] };
}

/** A column of a sheet; a field has several where its values are too long for a cell. */
interface Column {
  field: FieldShape;
  ordinal: number;
}

function sheetOf({ name, fields }: SectionShape, objects: readonly BundleObject[]): WriteSheet {
  const written = objects.map(
    (object) => new Map(fields.map((field) => [field, cellsOf(field, object[field.name])])),
  );
  const columns = fields.flatMap((field): Column[] => {
    const most = Math.max(1, ...written.map((cells) => cells.get(field)?.length ?? 0));
    return Array.from({ length: most }, (_, ordinal) => ({ field, ordinal }));
  });
  const rows = written.map((cells) =>
    columns.map(({ field, ordinal }): CellValue => cells.get(field)?.[ordinal] ?? null),
  );
  const header = columns.map(headerOf);
  return {
    name: capitalised(wordsOf(name)),
    rows: [header, ...rows],
    cells: new Map(
      header.map((value, index) => [`0,${index}`, { value, style: { font: { bold: true } } }]),
    ),
    columns: columns.map(({ field }) => ({
      width: field.kind === 'text' ? 30 : 18,
      ...(field.kind === 'day' ? { numFmt: 'yyyy-mm-dd' } : {}),
    })),
    dataValidations: columns.flatMap(({ field }, index) => choicesOf(field, index, rows.length)),
    freezePane: { rows: 1 },
    hidden: objects.length === 0,
  };
}

const headerOf = ({ field, ordinal }: Column): string => {
  const words = capitalised(wordsOf(field.name));
  return ordinal === 0 ? words : `${words} (${ordinal + 1})`;
};

/** A drop-down takes this many characters, and serves rows that are added too. */
const LONGEST_CHOICES = 255;
const ROWS_TO_ADD = 1_000;

function choicesOf({ choices }: FieldShape, index: number, rows: number): DataValidation[] {
  if (!choices || choices.join().length > LONGEST_CHOICES) return [];
  const letter = colToLetter(index);
  const range = `${letter}2:${letter}${rows + 1 + ROWS_TO_ADD}`;
  return [{ type: 'list', values: [...choices], allowBlank: true, range }];
}
