import type { MapPart } from '../drafts/map-part.ts';
import { ReadingFailure } from '../failure.ts';
import { draftToPart } from '../layouts/draft-to-part.ts';
import { dropTitles } from '../layouts/find-header.ts';
import type { Layout, MatrixLayout } from '../layouts/layouts.ts';
import type { MapDraft } from '../layouts/map-draft.ts';
import { readMatrix } from '../layouts/read-matrix.ts';
import { titleNote } from '../layouts/read-titles.ts';
import { uncounted } from '../layouts/without-numbers.ts';
import type { Mapping } from '../mapping/mapping.ts';
import { isOpenJourney, readOpenJourney } from '../open-journey/read-open-journey.ts';
import type { Sheet } from '../source/cell.ts';
import { isObject, type JsonPath, type PlaceFinder } from '../source/json-place.ts';
import type { JsonDocument } from '../source/read-documents.ts';
import type { Source } from '../source/read-source.ts';
import type { NamedSheet } from '../source/read-xlsx.ts';
import { detectTable } from '../tabular/detect-table.ts';
import { absentNames, jsonTable, proposeRows } from '../tabular/json-table.ts';
import { readTable } from '../tabular/read-table.ts';
import { sheetTable } from '../tabular/sheet-table.ts';
import { readMapWorkbook } from '../workbook/read-workbook.ts';

export type FileKind = 'csv' | 'xlsx' | 'json';

/** A map of a file: told by it in another form, or a bundle already. */
export type ReadMap =
  | { form: 'part'; part: MapPart }
  | { form: 'bundle'; bundle: Record<string, unknown>; placeOf: PlaceFinder };

/** What a file was read as. */
export interface Reading {
  kind: FileKind;
  /** What was found, as a sentence. */
  message: string;
  layout?: Layout;
  /** Why this layout was chosen, as the end of a sentence. */
  reason?: string;
  notes: readonly string[];
  maps: readonly ReadMap[];
}

/** Reads the maps of a source. Nothing is asked of the server, and nothing told to a person yet. */
export function readMaps(source: Source, mapping: Mapping, layout?: Layout): Reading {
  if (source.kind === 'documents') return readDocuments(source.documents, mapping);
  if (source.kind === 'workbook') return readSheets(source.sheets, mapping, layout);
  return readSheet(source.sheet, mapping, layout ?? mapping.layout);
}

function readSheet(sheet: Sheet, mapping: Mapping, wanted: Layout | undefined): Reading {
  refuseIdle(mapping.rows !== undefined, 'rows', 'JSON of a shape of its own');
  if (wanted === 'lanes-as-rows' || wanted === 'steps-as-rows') {
    refuseIdle(mapping.columns.size > 0, 'columns', 'the layouts long and detail');
    return readMatrixSheet(sheet, mapping, wanted);
  }
  const { rows, titles } = dropTitles(sheet.rows);
  const found = wanted
    ? { layout: wanted, reason: 'you said so' }
    : mapping.columns.size > 0
      ? { layout: 'detail' as const, reason: 'the mapping says what its columns hold' }
      : detectTable(rows[0] ?? []);
  if (!found) return readMatrixSheet(sheet, mapping);
  refuseIdle(mapping.dropNumbers === true, 'dropNumbers', 'a matrix');
  const parts = readTable(sheetTable(rows, mapping, found.layout));
  const aside = titles.map((cell) => titleNote(sheet.kind, cell));
  return {
    kind: sheet.kind,
    message: `${summary(parts)}; read as ${found.layout}, because ${found.reason}.`,
    ...found,
    notes: [...sheet.notes, ...aside],
    maps: asMaps(parts),
  };
}

function readSheets(
  sheets: readonly NamedSheet[],
  mapping: Mapping,
  wanted: Layout | undefined,
): Reading {
  if (wanted !== undefined) {
    throw new ReadingFailure(
      'SEVERAL_SHEETS',
      'The sheets of the workbook belong together, so no layout is for all of them. Choose the one to read with --sheet.',
      { asksForMore: true },
    );
  }
  refuseIdle(mapping.rows !== undefined, 'rows', 'JSON of a shape of its own');
  const { parts, sheets: names, notes } = readMapWorkbook(sheets, mapping);
  const list = names.map((name) => `“${name}”`).join(', ');
  const message = `${summary(parts)}; read as a workbook of maps, because its sheets are called ${list}.`;
  return { kind: 'xlsx', message, notes, maps: asMaps(parts) };
}

/** A part of a mapping that does nothing for a file would be ignored without a word. */
function refuseIdle(isGiven: boolean, part: string, purpose: string): void {
  if (!isGiven) return;
  throw new ReadingFailure('BAD_MAPPING', `In the mapping “${part}” is for ${purpose} only.`, {
    asksForMore: true,
  });
}

function readMatrixSheet(sheet: Sheet, mapping: Mapping, wanted?: MatrixLayout): Reading {
  const { draft, layout, reason } = readMatrix(sheet, mapping, wanted);
  refuseAmbiguous(draft, sheet);
  const drawn = mapping.dropNumbers ? uncounted(draft) : draft;
  const part = draftToPart(drawn, mapping.emotionScale);
  const message = `${contents(part)}; read as ${layout}, because ${reason}.`;
  return {
    kind: sheet.kind,
    message,
    layout,
    reason,
    notes: draft.notes,
    maps: asMaps([part]),
  };
}

/** Nobody guesses what a word with two meanings says: the person is asked. */
function refuseAmbiguous({ questions }: MapDraft, { rows }: Sheet): void {
  if (questions.length === 0) return;
  const meanings = questions.map(({ header, means }) => `“${header}” can mean ${means}`);
  const lines = questions.map(({ says }) => says.join(', or '));
  throw new ReadingFailure(
    'AMBIGUOUS_HEADER',
    `${meanings.join('; ')}. Say which in a mapping file: ${lines.join('; ')}.`,
    { line: rows[0]?.[0]?.line ?? 1, asksForMore: true },
  );
}

const asMaps = (parts: readonly MapPart[]): ReadMap[] =>
  parts.map((part) => ({ form: 'part', part }));

function readDocuments(given: readonly JsonDocument[], mapping: Mapping): Reading {
  refuseIdle(mapping.dropNumbers === true, 'dropNumbers', 'a matrix');
  const documents = given.flatMap(unpack);
  if (mapping.rows !== undefined) return readForeign(given, mapping);
  refuseIdle(mapping.columns.size > 0, 'columns', 'JSON whose steps are named by “rows”');
  if (documents.length > 0 && documents.every(({ value }) => isOpenJourney(value))) {
    return readJourneys(documents);
  }
  const maps = documents.map(({ value, placeOf }): ReadMap => {
    if (isObject(value) && value.format !== undefined) {
      return { form: 'bundle', bundle: value, placeOf };
    }
    throw unknownJson(value, placeOf([])?.line ?? 1);
  });
  const message = maps.length === 1 ? 'a map bundle.' : `${maps.length} map bundles.`;
  return { kind: 'json', message, notes: [], maps };
}

/** Reads JSON whose shape only the mapping knows. */
function readForeign(documents: readonly JsonDocument[], mapping: Mapping): Reading {
  const table = jsonTable(documents, mapping);
  const parts = readTable(table);
  const notes = absentNames(table, mapping).map(
    (name) => `The mapping speaks of “${name}”, which the file does not have.`,
  );
  const message = `${summary(parts)}; read as JSON with a step at each of “${mapping.rows}”, because the mapping says so.`;
  return { kind: 'json', message, notes, maps: asMaps(parts) };
}

function unknownJson(value: unknown, line: number): ReadingFailure {
  const rows = proposeRows(value).join('.') || 'steps';
  return new ReadingFailure(
    'UNKNOWN_JSON',
    `The file is neither a map bundle (“format”: “parcours-map/1”) nor OpenJourney. Say in a mapping file where its steps are and what its fields mean, for example rows: ${rows} and columns: { ${rows}.title: step }.`,
    { line, asksForMore: true },
  );
}

/** A list of bundles or OpenJourney files holds one document each. */
function unpack(document: JsonDocument): JsonDocument[] {
  const { value, placeOf } = document;
  const isList = Array.isArray(value) && value.length > 0 && value.every(isMap);
  if (!isList) return [document];
  return value.map((one: unknown, index) => ({
    value: one,
    placeOf: (path: JsonPath) => placeOf([index, ...path]),
  }));
}

const isMap = (value: unknown): boolean =>
  isOpenJourney(value) || (isObject(value) && typeof value.format === 'string');

function readJourneys(documents: readonly JsonDocument[]): Reading {
  const parts = documents.map(({ value, placeOf }) =>
    readOpenJourney(value as Record<string, unknown>, placeOf),
  );
  const message = `${summary(parts)}; read as OpenJourney, because there are stages, swimlanes and nodes.`;
  return { kind: 'json', message, notes: [], maps: asMaps(parts) };
}

/** What a map is called, to tell it from the others of its file. */
export function nameOfMap(map: ReadMap): string {
  const { journey, map: own } = map.form === 'part' ? map.part : map.bundle;
  const names = [journey, own].map((place) => Object(place).name ?? Object(place).key);
  return [...new Set(names.filter((name) => name !== undefined))].join(' / ');
}

/** Says how much the maps of a file hold. */
function summary(parts: readonly MapPart[]): string {
  const [only] = parts;
  if (only && parts.length === 1) return contents(only);
  return `${parts.length} maps: ${parts.map(contents).join('; ')}`;
}

/** Says how much a map holds. */
function contents(part: MapPart): string {
  return (['step', 'lane', 'card'] as const)
    .map((noun) => {
      const count = part.count(`${noun}s`);
      return `${count} ${noun}${count === 1 ? '' : 's'}`;
    })
    .join(', ');
}
