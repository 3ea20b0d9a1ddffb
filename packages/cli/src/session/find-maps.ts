import type { ParcoursClient } from '@parcours/sdk';
import { CliFailure } from '../failure.ts';

const KEY = /^[a-z0-9][a-z0-9_-]{0,63}$/;

/**
 * Finds the id of the map a command line names: its id, `journeyKey/mapKey`, or its
 * key alone where only one map has it.
 *
 * @throws CliFailure NOT_FOUND, AMBIGUOUS_KEY
 */
export async function idOfMap(parcours: ParcoursClient, wanted: string): Promise<string> {
  const [, journeyKey, mapKey] = /^([^/]+)\/([^/]+)$/.exec(wanted) ?? [];
  if (journeyKey !== undefined && mapKey !== undefined) {
    return idOfMapIn(parcours, journeyKey, mapKey);
  }
  // Ids begin with a capital letter, so none looks like a key.
  if (!KEY.test(wanted)) return wanted;
  const where = { key: { eq: wanted } };
  const { nodes } = await parcours.journeyMaps.list({ where, first: 2, select: { id: true } });
  const [found, other] = nodes;
  if (found && !other) return found.id;
  if (!found) throw new CliFailure('NOT_FOUND', `There is no map with the key “${wanted}”.`);
  throw new CliFailure(
    'AMBIGUOUS_KEY',
    `More than one map has the key “${wanted}”. Name the journey, too: <journey>/${wanted}.`,
  );
}

async function idOfMapIn(parcours: ParcoursClient, journeyKey: string, mapKey: string) {
  const where = {
    journeyId: { eq: await idOfJourney(parcours, journeyKey) },
    key: { eq: mapKey },
  };
  const { nodes } = await parcours.journeyMaps.list({ where, first: 1, select: { id: true } });
  if (nodes[0]) return nodes[0].id;
  throw new CliFailure(
    'NOT_FOUND',
    `The journey “${journeyKey}” has no map with the key “${mapKey}”.`,
  );
}

/** Finds the id of the journey with a key. */
export async function idOfJourney(parcours: ParcoursClient, key: string): Promise<string> {
  const journey = await parcours.journeys.find({ key }, { select: { id: true } });
  if (journey) return journey.id;
  throw new CliFailure('NOT_FOUND', `There is no journey with the key “${key}”.`);
}
