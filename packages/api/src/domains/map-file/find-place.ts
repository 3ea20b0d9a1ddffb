import { rowsOf, type WriteContext } from '../../entity/index.ts';
import { type Mapping, ReadingFailure, slugOf } from '../../reading/index.ts';
import { nameOfFile } from './rules/name-of-file.ts';
import type { MapFacts, StagedRow } from './staged-part.ts';

const KEY = /^[a-z0-9][a-z0-9_-]{0,63}$/;

/** What is said from outside about where the maps of a file go. */
export interface PlaceOptions {
  fileName: string;
  mapping: Pick<Mapping, 'journey' | 'map'>;
  /** A key or a name. */
  journey: string | null;
  /** A key or a name. */
  map: string | null;
  state: string | null;
}

/** The rows of the journey and the map that a map of a file is imported into. */
export interface PlacedMap {
  journey: StagedRow;
  map: StagedRow;
}

/** The journey or map a bundle belongs to; a name that is absent stays as it is stored. */
interface NamedPlace {
  key: string;
  name?: string;
}

/** What a mapping or a file calls a journey or a map. */
interface CalledPlace {
  key?: string | undefined;
  name?: string | undefined;
}

/**
 * Says which journey and map a map of a file is: the options first, then the mapping,
 * then the file itself, then its name.
 *
 * A name that only follows from a key or a file is given to what is new; what is stored
 * keeps the name it has.
 *
 * @throws ReadingFailure AMBIGUOUS_NAME, NO_KEY_ON_SERVER
 */
export async function placeMap(
  tx: WriteContext,
  facts: MapFacts,
  options: PlaceOptions,
): Promise<PlacedMap> {
  return facts.form === 'bundle' ? placeBundle(tx, facts, options) : placePart(tx, facts, options);
}

async function placePart(
  tx: WriteContext,
  facts: MapFacts,
  options: PlaceOptions,
): Promise<PlacedMap> {
  const { key: journeyKey, name: journeyName, ...aboutJourney } = facts.journey;
  const { key: mapKey, name: mapName = journeyName, ...aboutMap } = facts.map;
  const { fileName, mapping } = options;
  const otherwise = nameOfFile(fileName);
  const calledJourney = isNamed(mapping.journey)
    ? mapping.journey
    : called(journeyKey, journeyName);
  const calledMap = isNamed(mapping.map) ? mapping.map : called(mapKey, mapName);
  const journeys = journeyShelf(tx);
  const journey = await findPlace(journeys, options.journey, calledJourney, otherwise);
  const maps = mapShelf(tx, await journeys.byKey(journey.key));
  const map = await findPlace(maps, options.map, calledMap, otherwise);
  const state = options.state ?? mapping.map.state;
  return {
    journey: { ...aboutJourney, ...journey },
    map: { ...aboutMap, ...map, ...(state ? { state } : {}) },
  };
}

/** A bundle names its journey and map itself; the options may name others. */
async function placeBundle(
  tx: WriteContext,
  facts: MapFacts,
  options: PlaceOptions,
): Promise<PlacedMap> {
  const journeys = journeyShelf(tx);
  const wantsJourney = options.journey !== null;
  const journey = {
    ...facts.journey,
    ...(wantsJourney ? await findWanted(journeys, options.journey ?? '') : {}),
  };
  const state = options.state === null ? {} : { state: options.state };
  if (options.map === null) return { journey, map: { ...facts.map, ...state } };
  const maps = mapShelf(tx, await journeys.byKey(String(Object(journey).key)));
  return { journey, map: { ...facts.map, ...(await findWanted(maps, options.map)), ...state } };
}

const isNamed = ({ key, name }: CalledPlace): boolean => key !== undefined || name !== undefined;

const called = (key: unknown, name: unknown): CalledPlace => ({
  ...(typeof key === 'string' ? { key } : {}),
  ...(typeof name === 'string' ? { name } : {}),
});

/** Something that can be looked up by its key or its name. */
interface Shelf {
  noun: 'journey' | 'map';
  byKey: (key: string) => Promise<Found | null>;
  byName: (name: string) => Promise<Found[]>;
}

interface Found {
  id: string;
  key: string | null;
}

async function findPlace(
  shelf: Shelf,
  option: string | null,
  mapped: CalledPlace,
  fileName: string,
): Promise<NamedPlace> {
  if (option !== null) return findWanted(shelf, option);
  const key = mapped.key ?? slugOf(mapped.name ?? fileName);
  if (mapped.name !== undefined) return { key, name: mapped.name };
  return withName(shelf, key, mapped.key ?? fileName);
}

async function findWanted(shelf: Shelf, wanted: string): Promise<NamedPlace> {
  if (wanted.trim() === '') {
    throw new ReadingFailure('NO_NAME', `The name of the ${shelf.noun} is empty.`);
  }
  if (KEY.test(wanted) && (await shelf.byKey(wanted))) return { key: wanted };
  const [found, other] = await shelf.byName(wanted);
  if (!found) return withName(shelf, slugOf(wanted), wanted);
  if (other) {
    throw new ReadingFailure(
      'AMBIGUOUS_NAME',
      `More than one ${shelf.noun} is called “${wanted}”. Give the key of the one you mean.`,
    );
  }
  if (found.key !== null) return { key: found.key };
  throw new ReadingFailure(
    'NO_KEY_ON_SERVER',
    `The ${shelf.noun} “${wanted}” has no key, so an import cannot find it. Give it one first.`,
  );
}

async function withName(shelf: Shelf, key: string, name: string): Promise<NamedPlace> {
  return (await shelf.byKey(key)) ? { key } : { key, name };
}

function journeyShelf(tx: WriteContext): Shelf {
  return {
    noun: 'journey',
    byKey: async (key) => (await look(tx, 'Journey', { key }))[0] ?? null,
    byName: (name) => look(tx, 'Journey', { name, archivedAt: null }),
  };
}

function mapShelf(tx: WriteContext, journey: Found | null): Shelf {
  const list = async (where: object) =>
    journey ? look(tx, 'JourneyMap', { ...where, journeyId: journey.id }) : [];
  return {
    noun: 'map',
    byKey: async (key) => (await list({ key }))[0] ?? null,
    byName: (name) => list({ name, archivedAt: null }),
  };
}

async function look(
  { db, actor: { workspaceId } }: WriteContext,
  model: 'Journey' | 'JourneyMap',
  where: object,
): Promise<Found[]> {
  const rows = await rowsOf(db, model).findMany({
    where: { workspaceId, ...where },
    orderBy: { id: 'asc' },
    take: 2,
    select: { id: true, key: true },
  });
  return rows.map(({ id, key }) => ({ id, key: typeof key === 'string' ? key : null }));
}
