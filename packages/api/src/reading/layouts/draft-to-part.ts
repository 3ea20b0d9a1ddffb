import { MapPart } from '../drafts/map-part.ts';
import type { FilePlace } from '../drafts/origin.ts';
import { assignKeys } from '../values/slug.ts';
import type { MapDraft } from './map-draft.ts';

/** Gives a map that was read from a matrix its keys, and writes it as the rows of a bundle. */
export function draftToPart(draft: MapDraft): MapPart {
  const part = new MapPart();
  part.problems.push(...draft.problems);
  const phaseKeys = assignKeys(draft.phases);
  const stepKeys = assignKeys(draft.steps);
  const laneKeys = assignKeys(draft.lanes);
  for (const [i, { name, cell }] of draft.phases.entries()) {
    part.add('phases', { key: phaseKeys[i], name }, cell);
  }
  for (const [i, { name, phase, fields, cell }] of draft.steps.entries()) {
    const values = [...fields].map(([field, { value }]) => [field, value] as const);
    const cells = new Map<string, FilePlace>([...fields].map(([field, one]) => [field, one.cell]));
    const inPhase = phase === null ? {} : { phase: phaseKeys[phase] };
    const step = { key: stepKeys[i], name, ...inPhase, ...Object.fromEntries(values) };
    part.add('steps', step, cell, cells);
  }
  for (const [i, { name, kind, role, cell }] of draft.lanes.entries()) {
    part.add('lanes', { key: laneKeys[i], name, kind, role }, cell);
  }
  for (const { lane, step, cell } of draft.cards) {
    part.add('cards', { lane: laneKeys[lane], step: stepKeys[step], text: cell.text }, cell);
  }
  return part;
}
