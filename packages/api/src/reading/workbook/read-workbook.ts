import { BUNDLE_FORMAT } from '../../kernel/bundle-shape.ts';
import { MapPart } from '../drafts/map-part.ts';
import { ReadingFailure } from '../failure.ts';
import { dropTitles } from '../layouts/find-header.ts';
import type { Problem } from '../layouts/map-draft.ts';
import type { Mapping } from '../mapping/mapping.ts';
import { type Cell, isEmpty } from '../source/cell.ts';
import type { NamedSheet } from '../source/read-xlsx.ts';
import { toPart } from './build-part.ts';
import { columnsOf } from './columns.ts';
import { isMark, markOf } from './is-map-workbook.ts';
import { neededRows } from './needed-rows.ts';
import { References } from './resolve-references.ts';
import { readRows, type SheetRow } from './sheet-rows.ts';
import { isKnownSheet, sectionOfSheet } from './sheet-words.ts';
import { splitMaps, type WorkbookMap } from './split-maps.ts';

/** What a workbook was read as. */
export interface WorkbookReading {
  parts: MapPart[];
  /** The names of the sheets that were read. */
  sheets: string[];
  notes: string[];
}

/**
 * Reads the sheets of a workbook as maps: each is a section of a bundle, each of its rows
 * an object, and objects refer to each other by key or by name.
 */
export function readMapWorkbook(sheets: readonly NamedSheet[], mapping: Mapping): WorkbookReading {
  const mark = markOf(sheets);
  if (mark && mark.text !== BUNDLE_FORMAT) {
    const message = `The workbook is of the format “${mark.text}”; this version reads “${BUNDLE_FORMAT}”.`;
    throw new ReadingFailure('UNKNOWN_FORMAT', message);
  }
  const contents = readSheets(sheets, mapping, mark !== undefined);
  const { problems, notes, homeless } = contents;
  const { maps, shared } = splitMaps(contents.rows, problems);
  const parts = maps.map((map, index) => partOf(map, shared, index === 0));
  parts[0]?.problems.unshift(...problems);
  for (const { sheet, cell } of homeless) {
    parts[0]?.leaveOut(sheet, 'A bundle has no place for what this sheet holds.', cell);
  }
  return { parts, sheets: contents.sheets, notes };
}

/** What the sheets of a workbook hold, before it is told apart by map. */
interface Contents {
  sheets: string[];
  rows: SheetRow[];
  /** The first cells of rows of sheets that a bundle has no section for. */
  homeless: { sheet: string; cell: Cell }[];
  problems: Problem[];
  notes: string[];
}

function readSheets(sheets: readonly NamedSheet[], mapping: Mapping, isExact: boolean): Contents {
  const contents: Contents = { sheets: [], rows: [], homeless: [], problems: [], notes: [] };
  for (const { name, rows: grid } of sheets) {
    const section = sectionOfSheet(name);
    const [header = [], ...body] = isExact ? grid : dropTitles(grid).rows;
    if (section) {
      const columns = columnsOf(section, name, header, mapping);
      contents.rows = contents.rows.concat(
        readRows(section, columns, body, isExact, contents.problems),
      );
      if (body.length > 0) contents.sheets.push(name);
    } else if (isKnownSheet(name)) {
      const cells = body.flatMap((row) => row.find((cell) => !isEmpty(cell)) ?? []);
      contents.homeless.push(...cells.map((cell) => ({ sheet: name, cell })));
    } else if (!isExact || !isMark(name)) {
      contents.notes.push(`The sheet “${name}” is left out; its name does not say what it holds.`);
    }
  }
  return contents;
}

/** Shared rows come with the map that needs them; what none needs comes with the first. */
function partOf(map: WorkbookMap, shared: readonly SheetRow[], isFirst: boolean): MapPart {
  const part = new MapPart();
  const made: SheetRow[] = [];
  const references = new References(part.problems, made);
  const heads = [map.journey, map.map].filter((row) => row !== null);
  const known = [...heads, ...shared, ...map.rows];
  references.learn(known);
  for (const row of known) references.resolve(row);
  const own = [...heads, ...made, ...map.rows];
  const needed = isFirst ? shared : neededRows(own, shared);
  toPart(part, map, [...needed, ...made, ...map.rows], references);
  return part;
}
