import { slugOf } from '@parcours/api/reading';
import type { ParcoursClient } from '@parcours/sdk';
import { CliFailure } from '../failure.ts';

const KEY = /^[a-z0-9][a-z0-9_-]{0,63}$/;

/** The journey or map a bundle belongs to; a name that is absent stays as it is on the server. */
export interface NamedPlace {
  key: string;
  name?: string;
}

/** What a mapping or a file calls a journey or a map. */
export interface CalledPlace {
  key?: string;
  name?: string;
}

/** Which journey and map a file is imported into. */
export interface Places {
  journey: NamedPlace;
  map: NamedPlace;
}

export interface PlaceOptions {
  /** A key or a name. */
  journey?: string;
  map?: string;
}

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

/** Turns `journey_map` and `journey-map` into “Journey map”. */
export function nameOfFile(fileName: string): string {
  const words = fileName
    .replace(/\.[^.]+$/, '')
    .replace(/[_-]+/g, ' ')
    .trim();
  return words === '' ? fileName : words.charAt(0).toUpperCase() + words.slice(1);
}

/**
 * Finds the journey and map a file belongs to: by the options, else as it is called,
 * else by the name of the file.
 *
 * A name that only follows from a key or a file is given to what is new; what is on
 * the server keeps the name it has.
 */
export async function findPlaces(
  parcours: ParcoursClient,
  fileName: string,
  called: { journey: CalledPlace; map: CalledPlace },
  options: PlaceOptions,
): Promise<Places> {
  const name = nameOfFile(fileName);
  const journeys = journeyShelf(parcours);
  const journey = await findPlace(journeys, options.journey, called.journey, name);
  const known = await journeys.byKey(journey.key);
  const map = await findPlace(mapShelf(parcours, known), options.map, called.map, name);
  return { journey, map };
}

/** Finds the place an option names. */
export async function findJourney(parcours: ParcoursClient, wanted: string): Promise<NamedPlace> {
  return findWanted(journeyShelf(parcours), wanted);
}

/** Finds the map of a journey that an option names. */
export async function findMap(
  parcours: ParcoursClient,
  journeyKey: string,
  wanted: string,
): Promise<NamedPlace> {
  return findWanted(mapShelf(parcours, await journeyShelf(parcours).byKey(journeyKey)), wanted);
}

async function findPlace(
  shelf: Shelf,
  option: string | undefined,
  mapped: CalledPlace,
  fileName: string,
): Promise<NamedPlace> {
  if (option !== undefined) return findWanted(shelf, option);
  const key = mapped.key ?? slugOf(mapped.name ?? fileName);
  if (mapped.name !== undefined) return { key, name: mapped.name };
  return withName(shelf, key, mapped.key ?? fileName);
}

async function findWanted(shelf: Shelf, wanted: string): Promise<NamedPlace> {
  if (wanted.trim() === '') {
    throw new CliFailure('NO_NAME', `The name of the ${shelf.noun} is empty.`);
  }
  if (KEY.test(wanted) && (await shelf.byKey(wanted))) return { key: wanted };
  const [found, other] = await shelf.byName(wanted);
  if (!found) return withName(shelf, slugOf(wanted), wanted);
  if (other) {
    throw new CliFailure(
      'AMBIGUOUS_NAME',
      `More than one ${shelf.noun} is called “${wanted}”. Give the key of the one you mean.`,
    );
  }
  if (found.key !== null) return { key: found.key };
  throw new CliFailure(
    'NO_KEY_ON_SERVER',
    `The ${shelf.noun} “${wanted}” has no key, so an import cannot find it. Give it one first.`,
  );
}

async function withName(shelf: Shelf, key: string, name: string): Promise<NamedPlace> {
  return (await shelf.byKey(key)) ? { key } : { key, name };
}

const FOUND = { id: true, key: true } as const;

function journeyShelf(parcours: ParcoursClient): Shelf {
  return {
    noun: 'journey',
    byKey: (key) => parcours.journeys.find({ key }, { select: FOUND }),
    byName: async (name) => {
      const where = { name: { eq: name } };
      return (await parcours.journeys.list({ where, first: 2, select: FOUND })).nodes;
    },
  };
}

function mapShelf(parcours: ParcoursClient, journey: Found | null): Shelf {
  const list = async (where: { key: { eq: string } } | { name: { eq: string } }) => {
    if (!journey) return [];
    const own = { ...where, journeyId: { eq: journey.id } };
    return (await parcours.journeyMaps.list({ where: own, first: 2, select: FOUND })).nodes;
  };
  return {
    noun: 'map',
    byKey: async (key) => (await list({ key: { eq: key } }))[0] ?? null,
    byName: (name) => list({ name: { eq: name } }),
  };
}
