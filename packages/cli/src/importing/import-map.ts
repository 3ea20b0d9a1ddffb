import path from 'node:path';
import type { FileKind, Layout, MapPart, Mapping, ReadMap } from '@parcours/api/reading';
import type { ImportCreatableKind, MapState, ParcoursClient } from '@parcours/sdk';
import { findChannels } from '../records/sending/lookups.ts';
import { type CalledPlace, findJourney, findMap, findPlaces } from './find-place.ts';
import { type FileOutcome, outcomeOf } from './outcome.ts';
import {
  bundleProblem,
  localProblem,
  lossWarning,
  partProblem,
  type RowProblem,
} from './row-problem.ts';
import { sendBundle } from './send-bundle.ts';

/** How files of maps are imported. */
export interface ImportOptions {
  mapping: Mapping;
  layout?: Layout;
  sheet?: string;
  journey?: string;
  map?: string;
  state?: MapState;
  dryRun: boolean;
  atomic: boolean;
  createMissing?: ImportCreatableKind[];
}

/** What a map is imported with. */
export interface MapJob {
  parcours: ParcoursClient;
  file: string;
  kind: FileKind;
  options: ImportOptions;
}

export type MapOutcome = Exclude<FileOutcome, { status: 'failed' }>;

/** Has the server import a map of a file, and finds the places of what it refuses. */
export async function importMap(job: MapJob, read: ReadMap): Promise<MapOutcome> {
  return read.form === 'part' ? importPart(job, read.part) : importBundle(job, read);
}

async function importPart(job: MapJob, part: MapPart): Promise<MapOutcome> {
  const { file, kind, options } = job;
  const { dryRun, atomic, createMissing } = options;
  await leaveKnownChannels(job, part);
  const bundle = await placePart(job, part);
  // What was refused here counts too: all or nothing is then nothing.
  const isRehearsal = dryRun || (atomic && part.problems.length > 0);
  const report = await sendBundle(job.parcours, bundle, {
    fileName: path.basename(file),
    dryRun: isRehearsal,
    atomic,
    createMissing,
  });
  const origins = part.origins();
  const problems: RowProblem[] = [
    ...part.problems.map((problem) => localProblem(file, kind, problem)),
    ...report.problems.map((problem) => partProblem(file, kind, origins, problem)),
    ...part.losses.map((loss) => lossWarning(file, kind, loss)),
  ];
  return outcomeOf(file, report, problems.sort(byLine), { dryRun, atomic });
}

/** What kind of channel one is is a guess from its name, which must not correct a person's. */
async function leaveKnownChannels({ parcours }: MapJob, part: MapPart): Promise<void> {
  if (part.count('channels') === 0) return;
  const known = await findChannels(parcours);
  part.leaveStored('channels', (key) => known.find(key) !== undefined);
}

const byLine = (a: RowProblem, b: RowProblem): number => (a.line ?? 0) - (b.line ?? 0);

/** Says which journey and map a part is: the options first, then the mapping, then the file itself. */
async function placePart(
  { parcours, file, options }: MapJob,
  part: MapPart,
): Promise<Record<string, unknown>> {
  const { mapping } = options;
  const { key: journeyKey, name: journeyName, ...aboutJourney } = part.journey;
  const { key: mapKey, name: mapName = journeyName, ...aboutMap } = part.map;
  const named = {
    journey: isNamed(mapping.journey) ? mapping.journey : place(journeyKey, journeyName),
    map: isNamed(mapping.map) ? mapping.map : place(mapKey, mapName),
  };
  const places = await findPlaces(parcours, path.basename(file), named, options);
  const state = options.state ?? mapping.map.state;
  return {
    format: 'parcours-map/1',
    journey: { ...aboutJourney, ...places.journey },
    map: { ...aboutMap, ...places.map, ...(state ? { state } : {}) },
    ...part.sections(),
  };
}

const isNamed = ({ key, name }: CalledPlace): boolean => key !== undefined || name !== undefined;

const place = (key: string | undefined, name: string | undefined): CalledPlace => ({
  ...(key === undefined ? {} : { key }),
  ...(name === undefined ? {} : { name }),
});

async function importBundle(
  { parcours, file, options }: MapJob,
  { bundle: given, placeOf }: Extract<ReadMap, { form: 'bundle' }>,
): Promise<MapOutcome> {
  const { dryRun, atomic, createMissing } = options;
  const bundle = await rehome(parcours, options, given);
  const report = await sendBundle(parcours, bundle, {
    fileName: path.basename(file),
    dryRun,
    atomic,
    createMissing,
  });
  const problems = report.problems.map((problem) => bundleProblem(file, bundle, placeOf, problem));
  return outcomeOf(file, report, problems, { dryRun, atomic });
}

/** A bundle names its journey and map itself; the options may name others. */
async function rehome(
  parcours: ParcoursClient,
  { journey, map, state }: ImportOptions,
  bundle: Record<string, unknown>,
): Promise<Record<string, unknown>> {
  const moved = { ...bundle };
  if (journey !== undefined) {
    moved.journey = { ...Object(bundle.journey), ...(await findJourney(parcours, journey)) };
  }
  if (map !== undefined) {
    const journeyKey = String(Object(moved.journey).key);
    moved.map = { ...Object(bundle.map), ...(await findMap(parcours, journeyKey, map)) };
  }
  if (state !== undefined) moved.map = { ...Object(moved.map), state };
  return moved;
}
