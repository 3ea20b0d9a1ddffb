import { readXlsx, type Sheet as Worksheet } from 'hucre/xlsx';
import { ReadingFailure } from '../failure.ts';
import { type Cell, cellOf, type Sheet } from './cell.ts';
import { toRectangle } from './rectangle.ts';
import { refuseBomb } from './refuse-bomb.ts';

/** A sheet of a workbook; its first row with something in it is its header. */
export interface NamedSheet {
  name: string;
  rows: Cell[][];
}

/**
 * Reads a workbook: all its sheets where `isWhole` says that they belong together and nobody
 * named one, else one of them.
 */
export async function openWorkbook(
  bytes: Uint8Array,
  sheetName: string | undefined,
  isWhole: (sheets: readonly NamedSheet[]) => boolean,
): Promise<{ sheets: NamedSheet[] } | { sheet: Sheet }> {
  const found = await readSheets(bytes);
  const sheets = found.map((sheet) => ({ name: sheet.name, rows: namedRows(sheet) }));
  if (sheetName === undefined && isWhole(sheets)) return { sheets };
  return { sheet: oneSheet(found, sheetName) };
}

function namedRows(sheet: Worksheet): Cell[][] {
  const rows = toRectangle(toRows(sheet));
  return rows.map((row) => row.map((cell) => ({ ...cell, sheet: sheet.name })));
}

/**
 * Reads one sheet of a workbook: the named one, or the first.
 *
 * The only file that knows the spreadsheet library. Formulas are never run; a cell
 * says what the program that saved the file last computed.
 */
export async function readWorkbook(bytes: Uint8Array, sheetName?: string): Promise<Sheet> {
  return oneSheet(await readSheets(bytes), sheetName);
}

function oneSheet(sheets: readonly Worksheet[], sheetName: string | undefined): Sheet {
  const names = sheets.map(({ name }) => `“${name}”`).join(', ');
  const sheet = sheetName === undefined ? sheets[0] : sheets.find(({ name }) => name === sheetName);
  if (!sheet) {
    throw new ReadingFailure(
      'NO_SUCH_SHEET',
      sheetName === undefined
        ? 'The workbook has no sheet.'
        : `The workbook has no sheet “${sheetName}”; it has ${names}.`,
    );
  }
  const rows = toRectangle(toRows(sheet));
  if (rows.length === 0) {
    throw new ReadingFailure('EMPTY_FILE', `The sheet “${sheet.name}” is empty.`);
  }
  const isOneOfMany = sheetName === undefined && sheets.length > 1;
  const notes = isOneOfMany
    ? [`The first sheet, “${sheet.name}”, is read. Choose another with --sheet: ${names}.`]
    : [];
  return { kind: 'xlsx', rows, notes };
}

async function readSheets(bytes: Uint8Array): Promise<Worksheet[]> {
  refuseBomb(bytes);
  try {
    return (await readXlsx(bytes)).sheets;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ReadingFailure(
      'BAD_WORKBOOK',
      `The file is not a readable .xlsx workbook: ${reason}. Open it in a spreadsheet program and save it again.`,
    );
  }
}

function toRows(sheet: Worksheet): Cell[][] {
  const continued = new Set<string>();
  for (const { startRow, startCol, endRow, endCol } of sheet.merges ?? []) {
    for (let row = startRow; row <= endRow; row++) {
      for (let col = startCol; col <= endCol; col++) {
        if (row !== startRow || col !== startCol) continued.add(`${row},${col}`);
      }
    }
  }
  return sheet.rows.map((values, row) =>
    values.map((value, col) => {
      const place = `${row},${col}`;
      const cell = cellOf(textOf(value), row + 1, col + 1);
      if (continued.has(place)) cell.isContinued = true;
      const fault = faultOf(sheet, place, cell.text);
      if (fault) cell.fault = fault;
      return cell;
    }),
  );
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return dateText(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return String(value);
}

/** Sheets have no time zone: the reader puts what the cell shows into UTC. */
function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  const text = date.toISOString();
  if (text.endsWith('T00:00:00.000Z')) return text.slice(0, 10);
  return text.slice(0, text.endsWith(':00.000Z') ? 16 : 19).replace('T', ' ');
}

function faultOf({ cells }: Worksheet, place: string, text: string): Cell['fault'] {
  const cell = cells?.get(place);
  if (cell?.type === 'error') {
    return {
      code: 'CELL_ERROR',
      message: `The formula of this cell ends in the error ${text}. Repair it in the sheet.`,
    };
  }
  if (cell?.type === 'formula' && cell.value === null) {
    return {
      code: 'FORMULA_WITHOUT_VALUE',
      message:
        'The file does not say what the formula of this cell gives. Save it in a spreadsheet program once.',
    };
  }
  return undefined;
}
