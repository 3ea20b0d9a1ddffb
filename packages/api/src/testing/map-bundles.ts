import { expect } from 'vitest';
import type { Answer, Call } from './harness.ts';

/** A small map with something of everything on it. */
export const returnBundle = {
  format: 'parcours-map/1',
  channels: [{ key: 'shop', name: 'Shop', medium: 'PHYSICAL' }],
  touchpoints: [
    { key: 'counter', name: 'Counter', channel: 'shop' },
    { key: 'letter', name: 'Letter' },
  ],
  personas: [
    { key: 'sofia', name: 'Sofia' },
    { key: 'paul', name: 'Paul' },
  ],
  actors: [{ key: 'clerk', name: 'Clerk' }],
  journey: { key: 'return', name: 'I return an order' },
  map: { key: 'today', name: 'Today', personas: ['sofia', 'paul'], emotionMin: 0, emotionMax: 10 },
  phases: [
    { key: 'prepare', name: 'Prepare', position: 1 },
    { key: 'return', name: 'Return', position: 2 },
  ],
  steps: [
    { key: 'pack', name: 'Pack', phase: 'prepare', position: 1 },
    { key: 'hand-in', name: 'Hand in', phase: 'return', position: 2 },
    { key: 'refund', name: 'Refund', phase: 'return', position: 3 },
  ],
  lanes: [{ key: 'does', name: 'Does', position: 1, actor: 'clerk' }],
  cards: [
    { key: 'box', lane: 'does', step: 'pack', text: 'Looks for a box', position: 1 },
    { key: 'talk', lane: 'does', step: 'hand-in', text: 'Explains why', position: 1 },
  ],
  touchpointPlacements: [
    { key: 'at-counter', step: 'hand-in', touchpoint: 'counter', position: 1 },
    { key: 'by-letter', step: 'refund', touchpoint: 'letter', position: 1 },
  ],
  emotionPoints: [{ key: 'glad', step: 'refund', persona: 'sofia', score: 8 }],
  painPoints: [{ key: 'late', name: 'The money comes late' }],
  painPointPlacements: [{ key: 'refund', painPoint: 'late', step: 'refund', note: 'Weeks' }],
};

/** Imports a bundle that must be fine; gives the id of its map. */
export async function importBundle(call: Call, bundle: object): Promise<string> {
  const { journeyMapImport } = await run(
    call,
    `mutation ($bundle: JSON!) { journeyMapImport(input: { bundle: $bundle }) {
      journeyMapId problems { message }
    } }`,
    { bundle },
  );
  expect(journeyMapImport.problems).toEqual([]);
  return journeyMapImport.journeyMapId;
}

/** Runs an operation that must go well; gives its data. */
export async function run(
  call: Call,
  document: string,
  variables: Record<string, unknown> = {},
): Promise<Answer['data']> {
  const { data, errors } = await call(document, variables);
  expect(errors).toBeUndefined();
  return data;
}
