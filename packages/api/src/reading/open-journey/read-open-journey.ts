import { MapPart } from '../drafts/map-part.ts';
import { isObject, type JsonPath, JsonPlace, type PlaceFinder } from '../source/json-place.ts';
import { KeyMaker, keyOfId, slugOf } from '../values/slug.ts';
import type { OpenJourneyRun } from './open-journey-run.ts';
import { readExtension } from './read-extension.ts';
import { HELD } from './read-held-node.ts';
import { readNodes } from './read-nodes.ts';

/** Tells whether a JSON value is an OpenJourney file (.ojf): stages, swimlanes and nodes. */
export function isOpenJourney(value: unknown): value is Record<string, unknown> {
  return (
    isObject(value) &&
    ['stages', 'swimlanes', 'nodes'].every((name) => Array.isArray(value[name])) &&
    value.format === undefined
  );
}

/** The scale of the scores of the format. */
const SCALE = { emotionMin: -5, emotionMax: 5 };

/**
 * Reads an OpenJourney file as a map: stages are its steps, swimlanes its lanes and nodes
 * its cards, with the touchpoints, pain points, feelings and blueprints the nodes tell of.
 * Ids of the file become keys, so a renamed stage stays the same step.
 */
export function readOpenJourney(root: Record<string, unknown>, find: PlaceFinder): MapPart {
  const part = new MapPart();
  const place = (path: JsonPath, value: unknown) => new JsonPlace(path, value, find);
  const isExact = readExtension(part, root, place);
  const persona = isExact ? null : readHead(part, root, place);
  const held = isExact ? heldSwimlanes(root.swimlanes) : new Map<string, string>();
  const stages = readNamed(part, root, 'stages', 'steps', place);
  const isLane = (id: unknown) => !held.has(String(id));
  const swimlanes = readNamed(part, root, 'swimlanes', 'lanes', place, isLane);
  const cards = new KeyMaker();
  readNodes({ part, place, stages, swimlanes, held, cards, persona }, root.nodes as unknown[]);
  return part;
}

/** The swimlanes of an exported file that hold objects instead of cards: id → section. */
function heldSwimlanes(swimlanes: unknown): Map<string, string> {
  const found = Array.isArray(swimlanes) ? swimlanes.filter(isObject) : [];
  return new Map(
    found.flatMap(({ id, holds }) =>
      typeof holds === 'string' && Object.hasOwn(HELD, holds) ? [[String(id), holds]] : [],
    ),
  );
}

/** The head stands at the root or, in later files, in “metadata”. */
const HEAD: Readonly<Record<string, 'title' | 'persona' | 'pointOfView' | 'version'>> = {
  title: 'title',
  name: 'title',
  persona: 'persona',
  pointOfView: 'pointOfView',
  pov: 'pointOfView',
  version: 'version',
};

function readHead(
  part: MapPart,
  root: Record<string, unknown>,
  place: OpenJourneyRun['place'],
): string | null {
  Object.assign(part.map, SCALE);
  const head = new Map<string, string>();
  const read = (object: Record<string, unknown>, path: JsonPath) => {
    for (const [name, value] of Object.entries(object)) {
      if (path.length === 0 && ['stages', 'swimlanes', 'nodes'].includes(name)) continue;
      if (path.length === 0 && name === 'metadata' && isObject(value)) {
        read(value, ['metadata']);
        continue;
      }
      const means = HEAD[name];
      if (value === null || value === '') continue;
      if (means && typeof value === 'string' && !head.has(means)) head.set(means, value);
      else if (!means || head.get(means) !== value) {
        const whole = [...path, name];
        const cell = place(whole, value);
        part.keepAside(part.map, whole.join('.'), value, {
          path: whole.join('.'),
          cell,
          of: 'map',
        });
      }
    }
  };
  read(root, []);
  const title = head.get('title');
  if (title !== undefined) part.journey.name = title;
  const view = head.get('pointOfView');
  if (view !== undefined) part.journey.description = view;
  const name = head.get('persona');
  if (name === undefined) return null;
  const key = slugOf(name);
  part.add('personas', { key, name }, place(['persona'], name));
  part.map.personas = [key];
  return key;
}

/** Reads stages or swimlanes: an id and a name each. */
function readNamed(
  part: MapPart,
  root: Record<string, unknown>,
  source: 'stages' | 'swimlanes',
  section: 'steps' | 'lanes',
  place: OpenJourneyRun['place'],
  isWanted: (id: unknown) => boolean = () => true,
): Map<string, string> {
  const keys = new Map<string, string>();
  const maker = new KeyMaker();
  const noun = source === 'stages' ? 'stage' : 'swimlane';
  for (const [index, given] of (root[source] as unknown[]).entries()) {
    const cell = place([source, index], given);
    const { id, name, ...rest } = isObject(given) ? given : {};
    if (!isWanted(id)) continue;
    const isNamed = typeof name === 'string' && name.trim() !== '';
    if (!isNamed || id === undefined || id === null) {
      part.refuse('NO_NAME', `The ${noun} needs an id and a name, so it is left out.`, cell);
      continue;
    }
    if (keys.has(String(id))) {
      const message = `Another ${noun} has the id “${id}”, so this one is left out. Ids must differ.`;
      part.refuse('DUPLICATE_ID', message, cell);
      continue;
    }
    const key = keyOfId(maker, id);
    keys.set(String(id), key);
    const row = part.add(section, { key, name: name.trim() }, cell);
    for (const [field, value] of Object.entries(rest)) {
      const path = `${source}[].${field}`;
      const at = place([source, index, field], value);
      // Lanes have no custom fields.
      if (section === 'steps') part.keepAside(row, field, value, { path, cell: at, of: 'step' });
      else part.leaveOut(path, 'A lane has no field for it.', at);
    }
  }
  return keys;
}
