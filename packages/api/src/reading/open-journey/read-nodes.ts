import { isObject, type JsonPath } from '../source/json-place.ts';
import { keyOfId, slugOf } from '../values/slug.ts';
import type { OpenJourneyRun } from './open-journey-run.ts';
import { readBlueprint } from './read-blueprint.ts';
import { HELD } from './read-held-node.ts';

/** What the purposes of nodes are in a map; the others have no object of their own. */
const PURPOSES: Readonly<Record<string, 'touchpoint' | 'painPoint'>> = {
  touchpoint: 'touchpoint',
  'pain-point': 'painPoint',
  pain: 'painPoint',
  bottleneck: 'painPoint',
};

const SEVERITIES: Readonly<Record<string, string>> = {
  low: 'MINOR',
  medium: 'MODERATE',
  high: 'HIGH',
};

/** A node on its way into a map; each reader takes out of `rest` what it understands. */
interface NodeRun extends OpenJourneyRun {
  path: JsonPath;
  step: string;
  title: string;
  rest: Record<string, unknown>;
}

/** Reads nodes as cards, with the touchpoint, pain point, feeling and blueprint each tells of. */
export function readNodes(run: OpenJourneyRun, nodes: readonly unknown[]): void {
  for (const [index, given] of nodes.entries()) {
    const path = ['nodes', index];
    if (isObject(given)) readNode(run, path, given);
    else run.part.refuse('BAD_NODE', 'A node must be an object.', run.place(path, given));
  }
}

function readNode(run: OpenJourneyRun, path: JsonPath, given: Record<string, unknown>): void {
  const { part, place } = run;
  const { id, stageId, swimlaneId, ...rest } = given;
  const step = run.stages.get(String(stageId));
  const section = run.held.get(String(swimlaneId));
  if (section !== undefined && step !== undefined) {
    const held = { path, step, key: String(id), object: String(given.object ?? ''), node: given };
    HELD[section]?.(run, held);
    tellFurther(run, path, given);
    return;
  }
  const lane = run.swimlanes.get(String(swimlaneId));
  if (step === undefined || lane === undefined) {
    const [field, value, noun] =
      step === undefined ? ['stageId', stageId, 'stage'] : ['swimlaneId', swimlaneId, 'swimlane'];
    const message = `The node names the ${noun} ${JSON.stringify(value) ?? 'of no id'}, which the file does not have, so it is left out.`;
    part.refuse('NOT_FOUND', message, place([...path, field], value));
    return;
  }
  const title = takeText(rest, 'title');
  const description = takeText(rest, 'description');
  const tags = takeTags(rest);
  const card = {
    ...(id === undefined || id === null ? {} : { key: keyOfId(run.cards, id) }),
    lane,
    step,
    text: [title, description].filter((text) => text !== '').join('\n'),
    ...(tags.length > 0 ? { tags } : {}),
  };
  const whole = place(path, given);
  part.add('cards', card, whole, new Map([['tags', place([...path, 'tags'], tags)]]));
  const node: NodeRun = { ...run, path, step, title: title || description, rest };
  readPurpose(node, description);
  readFeeling(node);
  if (readBlueprint(run, step, [...path, 'blueprint'], rest.blueprint)) delete rest.blueprint;
  for (const [field, value] of Object.entries(rest)) {
    if (value === null || value === '' || value === false) continue;
    const cell = place([...path, field], value);
    part.keepAside(card, field, value, { path: `nodes[].${field}`, cell, of: 'card' });
  }
}

/** What an exported file says of an object in a swimlane of its own. */
const HELD_FIELDS = new Set(
  'id stageId swimlaneId object title description purpose severity level score sentiment isMomentOfTruth'.split(
    ' ',
  ),
);

function tellFurther(
  { part, place }: OpenJourneyRun,
  path: JsonPath,
  given: Record<string, unknown>,
): void {
  for (const [field, value] of Object.entries(given)) {
    if (HELD_FIELDS.has(field)) continue;
    const message = 'A node that is no card has no place for it.';
    part.leaveOut(`nodes[].${field}`, message, place([...path, field], value));
  }
}

/** Takes a field that must be a text; what is none stays where it is told of. */
function takeText(rest: Record<string, unknown>, field: string): string {
  const value = rest[field];
  if (typeof value !== 'string' && typeof value !== 'number') return '';
  delete rest[field];
  return String(value);
}

function takeTags(rest: Record<string, unknown>): string[] {
  const { tags } = rest;
  if (!Array.isArray(tags) || tags.some((tag) => typeof tag !== 'string')) return [];
  delete rest.tags;
  return tags;
}

function readPurpose({ part, place, path, step, title, rest }: NodeRun, about: string): void {
  const purpose = PURPOSES[String(rest.purpose)];
  if (!purpose || title === '') return;
  const key = slugOf(title);
  const cell = place([...path, 'title'], title);
  const description = about === '' ? {} : { description: about };
  if (purpose === 'touchpoint') {
    part.addOnce('touchpoints', { key, name: title, ...description }, cell);
    const moment = rest.isMomentOfTruth === true ? { isMomentOfTruth: true } : {};
    part.add('touchpointPlacements', { step, touchpoint: key, ...moment }, cell);
    if (rest.isMomentOfTruth === true) delete rest.isMomentOfTruth;
  } else {
    const severity = SEVERITIES[String(rest.severity)];
    const pain = { key, name: title, ...description, ...(severity ? { severity } : {}) };
    part.addOnce('painPoints', pain, cell);
    part.add('painPointPlacements', { painPoint: key, step }, cell);
    if (severity) delete rest.severity;
  }
  // What it was called is lost where two purposes mean the same.
  if (rest.purpose === 'touchpoint' || rest.purpose === 'pain-point') delete rest.purpose;
}

function readFeeling({ part, place, path, step, persona, rest }: NodeRun): void {
  const { score, sentiment } = rest;
  if (typeof score !== 'number') return;
  const label = typeof sentiment === 'string' && sentiment !== '' ? { label: sentiment } : {};
  const who = persona === null ? {} : { persona };
  const cell = place([...path, 'score'], score);
  part.add('emotionPoints', { step, ...who, score, ...label, source: 'ASSUMED' }, cell);
  delete rest.score;
  if ('label' in label) delete rest.sentiment;
}
