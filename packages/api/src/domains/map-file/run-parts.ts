import type { WriteContext } from '../../entity/index.ts';
import { decodeGlobalId, encodeGlobalId } from '../../kernel/ids.ts';
import type { FileKind } from '../../reading/index.ts';
import {
  bundleSections,
  type CheckedOptions,
  closeRun,
  describeChanges,
  type ImportRun,
  importRows,
  openRun,
  type Premises,
  type StoredObject,
  type WrittenObject,
} from '../exchange/index.ts';
import { type PlacedMap, type PlaceOptions, placeMap } from './find-place.ts';
import { PartRows } from './part-rows.ts';
import { findElsewhere, findPlanned, type PlannedRow } from './planned-rows.ts';
import type { PartOutcome, StoredMap, StoredPart } from './stored-parts.ts';

/** What parts are written with. */
export interface PartsRun {
  tx: WriteContext;
  importId: string;
  kind: FileKind;
  place: PlaceOptions;
  /** Whether all is taken back in the end: then what earlier parts planned is written first. */
  isTrial: boolean;
  /** What may be done, and how objects are found. */
  options: CheckedOptions;
  premises: Premises;
}

/** Consecutive parts of one map. */
export interface MapParts {
  map: StoredMap;
  parts: readonly StoredPart[];
  /** Whether they begin with the first part of the map. */
  startsMap: boolean;
}

/** What the parts of a map came to. */
export interface MapResult {
  outcomes: PartOutcome[];
  map: Pick<StoredMap, 'position' | 'journeyId' | 'journeyMapId'>;
  written: readonly WrittenObject[];
  /** What changed beyond the rows of the parts. */
  beyond: readonly StoredObject[];
  /** What parts after these must know of. */
  planned: PlannedRow[];
  /** What parts before these had planned of that. */
  known: PlannedRow[];
}

/** Writes consecutive parts of one map. */
export async function runParts(run: PartsRun, given: MapParts): Promise<MapResult> {
  const { tx, kind, isTrial, options, premises } = run;
  const { map, startsMap } = given;
  const parts = given.parts.map((part) => new PartRows(kind, map, part));
  const isUnsure = options.mode === 'REPLACE' && map.hasFaults;
  // A row that could not be read may mean an object that would go.
  const own = openRun(tx, isUnsure ? { ...options, replace: [] } : options, premises);
  if (isUnsure) parts[0]?.tell(UNSURE);
  const scope = isTrial ? scopeOf(await place(run, map)) : '';
  const known = isTrial ? await writePlanned(run, own, given, parts, scope) : [];
  if (!startsMap && !isTrial) enter(own, map);
  const ends: number[] = [];
  for (const part of parts) {
    if (startsMap && part === parts[0]) part.addPlaces(await place(run, map));
    own.report.sections = [];
    own.report.problems = [];
    await importRows(own, part.bundle());
    // What is removed is known in the end, and told with the last part.
    if (part === parts.at(-1)) await closeRun(own);
    part.settle(own.report);
    ends.push(own.written.length);
  }
  const { report, written } = own;
  const along = goneAlong(own.beyond);
  parts.at(-1)?.countRemoved(along);
  const alongChanges = await describeChanges(tx, along);
  const starts = [0, ...ends];
  return {
    outcomes: parts.map((part, i) => {
      const changes = report.changes.slice(starts[i], ends[i]);
      return part.outcome(i === parts.length - 1 ? [...changes, ...alongChanges] : changes);
    }),
    map: { position: map.position, ...idsOf(report) },
    written,
    beyond: own.beyond,
    planned: parts.flatMap((part, i) => part.plannedRows(written.slice(starts[i], ends[i]), scope)),
    known,
  };
}

const UNSURE =
  'Nothing is removed from the map, as rows of the file could not be read. Correct them first.';

const place = ({ tx, place: options }: PartsRun, { facts }: StoredMap): Promise<PlacedMap> =>
  placeMap(tx, facts, options);

const scopeOf = ({ journey, map }: PlacedMap) => `${String(journey.key)}/${String(map.key)}`;

/** What cannot be without a removed object, and goes with it. */
const goneAlong = (beyond: readonly StoredObject[]): WrittenObject[] =>
  beyond.flatMap((one) => {
    const section = bundleSections().find(({ entity }) => entity.model === one.model);
    if (!section || one.action !== 'REMOVED') return [];
    const { key } = one.change.before;
    return [{ ...one, section, place: null, key: typeof key === 'string' ? key : null }];
  });

/** Writes what earlier parts planned of all that these name, as the trial of each was taken back. */
async function writePlanned(
  run: PartsRun,
  own: ImportRun,
  { map, startsMap }: MapParts,
  parts: readonly PartRows[],
  scope: string,
): Promise<PlannedRow[]> {
  const placed = await place(run, map);
  const wanted = parts.flatMap((part) => part.addresses(scope, placed));
  own.elsewhere = await findElsewhere(run.tx, run.importId, scope, wanted);
  const known = await findPlanned(run.tx, run.importId, scope, wanted);
  const isInside = !startsMap || known.some((one) => one.scope === scope);
  if (known.length === 0 && !isInside) return known;
  const bundle = new Map<string, Readonly<Record<string, unknown>>[]>();
  for (const { section, row } of known) {
    bundle.set(section, [...(bundle.get(section) ?? []), row]);
  }
  if (isInside) {
    // As they were planned; where nothing was to be changed, they are what is stored.
    bundle.set('journey', bundle.get('journey') ?? [{ key: placed.journey.key }]);
    bundle.set('map', bundle.get('map') ?? [{ key: placed.map.key }]);
  }
  await importRows(own, bundle);
  own.written = [];
  return known;
}

/** Goes on in a map whose first part is stored. */
function enter(run: ImportRun, { journeyId, journeyMapId }: StoredMap): void {
  const { report, index } = run;
  report.journeyId = journeyId && encodeGlobalId('Journey', journeyId);
  report.journeyMapId = journeyMapId && encodeGlobalId('JourneyMap', journeyMapId);
  if (journeyMapId) index.enterMap(journeyMapId);
  else run.noMap = 'REFUSED';
}

function idsOf({ journeyId, journeyMapId }: ImportRun['report']) {
  const decode = (id: string | null) => (id === null ? null : (decodeGlobalId(id)?.id ?? null));
  return { journeyId: decode(journeyId), journeyMapId: decode(journeyMapId) };
}

/** The names of the sections of a bundle and what their rows name, for a reader that knows no entities. */
export function sectionOutlines() {
  return bundleSections().map(({ name, entity, references }) => ({
    name,
    references: [...references.keys()],
    refersToItself: [...references.values()].some(({ target }) => target === entity.model),
  }));
}
