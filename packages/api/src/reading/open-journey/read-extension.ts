import type { MapPart } from '../drafts/map-part.ts';
import { isObject, type JsonPath } from '../source/json-place.ts';
import type { OpenJourneyRun } from './open-journey-run.ts';

type Place = OpenJourneyRun['place'];

/** The fields of the journey and the map that an exported file says beside the format's own. */
const JOURNEY = ['key', 'name', 'description'];
const MAP = ['key', 'name', 'emotionMin', 'emotionMax', 'personas'];

/**
 * Reads what an exported file says of its journey and map where the format has no place
 * for it, under “parcours”. Answers whether it did.
 */
export function readExtension(
  part: MapPart,
  { parcours }: Record<string, unknown>,
  place: Place,
): boolean {
  if (!isObject(parcours) || !isObject(parcours.journey) || !isObject(parcours.map)) return false;
  Object.assign(part.journey, pick(parcours.journey, JOURNEY));
  Object.assign(part.map, pick(parcours.map, MAP));
  const personas = Array.isArray(parcours.personas) ? parcours.personas : [];
  for (const [index, persona] of personas.entries()) {
    const path: JsonPath = ['parcours', 'personas', index];
    if (isObject(persona))
      part.add('personas', pick(persona, ['key', 'name']), place(path, persona));
  }
  return true;
}

function pick(from: Record<string, unknown>, fields: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(from).filter(([field]) => fields.includes(field)));
}
