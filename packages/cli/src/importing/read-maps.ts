import type { MapPart } from '../drafts/map-part.ts';
import { CliFailure } from '../failure.ts';
import type { Layout } from '../layouts/detect-layout.ts';
import { draftToPart } from '../layouts/draft-to-part.ts';
import { readMatrix } from '../layouts/read-matrix.ts';
import type { Mapping } from '../mapping/mapping.ts';
import { isOpenJourney, readOpenJourney } from '../open-journey/read-open-journey.ts';
import type { Sheet } from '../source/cell.ts';
import { isObject, type JsonPath, type PlaceFinder } from '../source/json-place.ts';
import type { JsonDocument } from '../source/read-documents.ts';
import type { Source } from '../source/read-source.ts';
import type { FileKind } from './row-problem.ts';

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
  if (source.kind === 'documents') return readDocuments(source.documents);
  return readSheet(source.sheet, mapping, layout);
}

function readSheet(sheet: Sheet, mapping: Mapping, wanted: Layout | undefined): Reading {
  const { draft, layout, reason } = readMatrix(sheet, mapping, wanted);
  const part = draftToPart(draft);
  const message = `${contents(part)}; read as ${layout}, because ${reason}.`;
  const maps = [{ form: 'part', part } as const];
  return { kind: sheet.kind, message, layout, reason, notes: draft.notes, maps };
}

function readDocuments(given: readonly JsonDocument[]): Reading {
  const documents = given.flatMap(unpack);
  const journeys = documents.filter(({ value }) => isOpenJourney(value));
  if (journeys.length > 0 && journeys.length === documents.length) return readJourneys(documents);
  const maps = documents.map(({ value, placeOf }): ReadMap => {
    if (isObject(value)) return { form: 'bundle', bundle: value, placeOf };
    throw new CliFailure('NOT_A_BUNDLE', 'The file must hold JSON objects, each a map bundle.', {
      line: placeOf([])?.line ?? 1,
    });
  });
  const message = maps.length === 1 ? 'a map bundle.' : `${maps.length} map bundles.`;
  return { kind: 'json', message, notes: [], maps };
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
  const message = `${parts.map(contents).join('; ')}; read as OpenJourney, because there are stages, swimlanes and nodes.`;
  return { kind: 'json', message, notes: [], maps: parts.map((part) => ({ form: 'part', part })) };
}

/** What a map is called, to tell it from the others of its file. */
export function nameOfMap(map: ReadMap): string {
  const { journey, map: own } = map.form === 'part' ? map.part : map.bundle;
  const names = [journey, own].map((place) => Object(place).name ?? Object(place).key);
  return [...new Set(names.filter((name) => name !== undefined))].join(' / ');
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
