import { isObject, type JsonPath } from '../source/json-place.ts';
import type { OpenJourneyRun } from './open-journey-run.ts';

/** The layers of a blueprint, from the customer away: how each is a lane, and what its entries say. */
const LAYERS = [
  {
    name: 'evidence',
    lane: { key: 'blueprint-evidence', name: 'Evidence', role: 'PHYSICAL_EVIDENCE' },
    said: ['item', 'type'],
    write: (item: string, type: string) => (type === '' ? item : `${item} (${type})`),
  },
  {
    name: 'onstage',
    lane: { key: 'blueprint-onstage', name: 'Onstage', role: 'FRONTSTAGE_ACTIONS' },
    said: ['actor', 'action'],
    write: joined,
  },
  {
    name: 'backstage',
    lane: { key: 'blueprint-backstage', name: 'Backstage', role: 'BACKSTAGE_ACTIONS' },
    said: ['actor', 'action'],
    write: joined,
  },
  {
    name: 'support',
    lane: { key: 'blueprint-support', name: 'Support', role: 'SUPPORT_PROCESSES' },
    said: ['system', 'description'],
    write: joined,
  },
] as const;

function joined(who: string, what: string): string {
  return [who, what].filter((text) => text !== '').join(': ');
}

/**
 * Reads the blueprint of a node: each layer is a lane, each of its entries a card.
 * Answers whether there was one.
 */
export function readBlueprint(
  run: OpenJourneyRun,
  step: string,
  path: JsonPath,
  blueprint: unknown,
): boolean {
  if (!isObject(blueprint)) return false;
  const { part, place } = run;
  for (const [name, entries] of Object.entries(blueprint)) {
    const layer = LAYERS.find((one) => one.name === name);
    if (!layer) {
      const where = `nodes[].blueprint.${name}`;
      part.leaveOut(where, 'A blueprint has no such layer.', place([...path, name], entries));
      continue;
    }
    // A layer of one entry is at times that entry itself.
    if (!Array.isArray(entries)) {
      if (entries !== null) readEntry(run, step, layer, [...path, name], entries);
      continue;
    }
    for (const [index, entry] of entries.entries()) {
      readEntry(run, step, layer, [...path, name, index], entry);
    }
  }
  return true;
}

function readEntry(
  { part, place }: OpenJourneyRun,
  step: string,
  { name, lane, said, write }: (typeof LAYERS)[number],
  path: JsonPath,
  given: unknown,
): void {
  const entry = isObject(given) ? given : { [said[0]]: given };
  const [first, second] = said.map((field) => String(entry[field] ?? ''));
  const text = write(first ?? '', second ?? '');
  const cell = place(path, given);
  if (text === '') {
    part.leaveOut(`nodes[].blueprint.${name}[]`, 'It does not say what it is.', cell);
    return;
  }
  part.addOnce('lanes', lane, cell);
  const card = part.add('cards', { lane: lane.key, step, text }, cell);
  for (const [field, value] of Object.entries(entry)) {
    if (said.some((one) => one === field)) continue;
    const where = { path: `nodes[].blueprint.${name}[].${field}`, cell, of: 'card' };
    part.keepAside(card, field, value, where);
  }
}
