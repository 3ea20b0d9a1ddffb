import {
  columnLetters,
  type FileKind,
  type FilePlace,
  type JsonPath,
  type MapPart,
  type Origin,
  ReadingFailure,
  type ReadMap,
} from '../../reading/index.ts';
import { OutlineFault, readOutline } from '../exchange/rules/index.ts';
import type { FileProblem, MapFacts, StagedOrigin, StagedPlace, StagedRow } from './staged-part.ts';
import type { SectionOutline } from './worker-messages.ts';

/** A map of a file in the form in which it is staged. */
export interface MapRows {
  facts: MapFacts;
  count: (section: string) => number;
  /** Rows of a section with where they come from. */
  rows: (section: string, first: number, end: number) => StagedRows;
  found: readonly FileProblem[];
}

/** Rows, and where each comes from. */
interface StagedRows {
  rows: readonly StagedRow[];
  origins: readonly StagedOrigin[];
}

const NOWHERE: StagedOrigin = { place: null };

/** Brings a map of a file into the form in which it is staged. */
export function rowsOfMap(
  read: ReadMap,
  kind: FileKind,
  sections: readonly SectionOutline[],
): MapRows {
  return read.form === 'part' ? rowsOfPart(read.part, kind) : rowsOfBundle(read, sections);
}

function rowsOfPart(part: MapPart, kind: FileKind): MapRows {
  const faults = part.problems.map(({ code, message, cell }) =>
    problemAt(kind, cell, { severity: 'ERROR', code, message, path: null }),
  );
  const losses = part.losses.map(({ code, message, path, cell }) =>
    problemAt(kind, cell, { severity: 'WARNING', code, message, path }),
  );
  return {
    facts: {
      form: 'part',
      journey: part.journey,
      map: part.map,
      origins: {
        journey: stagedOrigin(part.headOrigin('journey')),
        map: stagedOrigin(part.headOrigin('map')),
      },
    },
    count: (section) => part.count(section),
    rows(section, first, end) {
      const rows = part.rows(section, first, end);
      return {
        rows: rows.map(({ row }) => row),
        origins: rows.map(({ origin }) => stagedOrigin(origin)),
      };
    },
    found: [...faults, ...losses],
  };
}

const staged = ({ line, column, text, sheet }: FilePlace): StagedPlace =>
  sheet === undefined ? [line, column, text] : [line, column, text, sheet];

function stagedOrigin(origin: Origin | undefined): StagedOrigin {
  if (!origin) return NOWHERE;
  const fields = [...origin.fields].map(([name, at]) => [name, staged(at)] as const);
  const place = staged(origin.cell);
  return fields.length > 0 ? { place, fields: Object.fromEntries(fields) } : { place };
}

function problemAt(
  kind: FileKind,
  cell: FilePlace | null,
  words: Pick<FileProblem, 'severity' | 'code' | 'message' | 'path'>,
): FileProblem {
  return {
    ...words,
    // No database takes this character as text, and lists are sorted by paths there.
    path: words.path?.replaceAll('\0', '') ?? null,
    line: cell?.line ?? null,
    column: cell ? columnName(kind, cell.column, cell.sheet) : null,
    value: cell?.text ?? '',
  };
}

/** The name of a column in a kind of file; in a workbook of several sheets, with its sheet. */
export function columnName(kind: FileKind, column: number, sheet?: string): string {
  if (kind !== 'xlsx') return String(column);
  return `${sheet === undefined ? '' : `${sheet}!`}${columnLetters(column)}`;
}

type ReadBundle = Extract<ReadMap, { form: 'bundle' }>;

function rowsOfBundle(
  { bundle, placeOf }: ReadBundle,
  sections: readonly SectionOutline[],
): MapRows {
  const { journey, map, ...lists } = Object.fromEntries(outlineOf({ bundle, placeOf }, sections));
  const originAt = (path: JsonPath, row: StagedRow): StagedOrigin => {
    const fields = Object.keys(row).map((name) => [name, placeAt([...path, name])] as const);
    return { place: placeAt(path), fields: Object.fromEntries(fields) };
  };
  const placeAt = (path: JsonPath) => {
    const place = placeOf(path);
    return [place?.line ?? 1, place?.column ?? 1, ''] as const;
  };
  const [ownJourney = {}, ownMap = {}] = [journey?.[0], map?.[0]];
  return {
    facts: {
      form: 'bundle',
      journey: ownJourney,
      map: ownMap,
      origins: { journey: originAt(['journey'], ownJourney), map: originAt(['map'], ownMap) },
    },
    count: (section) => lists[section]?.length ?? 0,
    rows(section, first, end) {
      const rows = (lists[section] ?? []).slice(first, end);
      const origins = rows.map((row, place) => originAt([section, first + place], row));
      return { rows, origins };
    },
    found: [],
  };
}

function outlineOf(
  { bundle, placeOf }: Omit<ReadBundle, 'form'>,
  sections: readonly SectionOutline[],
) {
  try {
    return readOutline(
      bundle,
      sections.map(({ name }) => name),
    );
  } catch (error) {
    if (!(error instanceof OutlineFault)) throw error;
    const place = error.path === null ? null : placeOf([error.path]);
    throw new ReadingFailure('BAD_USER_INPUT', error.message, place ? { line: place.line } : {});
  }
}
