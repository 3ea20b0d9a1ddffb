import { MapPart } from '../drafts/map-part.ts';
import type { FilePlace } from '../drafts/origin.ts';
import type { Cell } from '../source/cell.ts';
import { readNumber } from '../values/read-number.ts';
import { assignKeys, slugOf } from '../values/slug.ts';
import type { MapDraft } from './map-draft.ts';
import { meansEmotionCurve } from './words.ts';

/** Gives a map that was read from a matrix its keys, and writes it as the rows of a bundle. */
export function draftToPart(draft: MapDraft, emotionScale?: readonly [number, number]): MapPart {
  const part = new MapPart();
  part.problems.push(...draft.problems);
  const persona = writeHead(part, draft);
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
  const curve = emotionCurve(draft, emotionScale);
  if (emotionScale)
    Object.assign(part.map, { emotionMin: emotionScale[0], emotionMax: emotionScale[1] });
  for (const [i, { name, kind, role, cell }] of draft.lanes.entries()) {
    const own = curve?.lane === i ? { kind: kind ?? 'EMOTION' } : { kind };
    part.add('lanes', { key: laneKeys[i], name, ...own, role }, cell);
  }
  for (const { lane, step, cell } of draft.cards) {
    const at = { step: stepKeys[step] };
    const score = lane === curve?.lane ? curve.scores.get(cell) : undefined;
    if (score === undefined)
      part.add('cards', { lane: laneKeys[lane], ...at, text: cell.text }, cell);
    else part.add('emotionPoints', { ...at, ...persona, score }, cell);
  }
  return part;
}

/** Writes the journey and the persona that titles name; answers how the persona is referred to. */
function writeHead(part: MapPart, { journey, persona }: MapDraft): { persona?: string } {
  if (journey) part.journey.name = journey.text;
  if (!persona) return {};
  const key = slugOf(persona.text);
  part.add('personas', { key, name: persona.text }, persona.cell);
  part.map.personas = [key];
  return { persona: key };
}

/** The scale of a map of which nobody says more. */
const SCALE = [-2, 2] as const;

/** The lane of scores: it is called so, and holds one number on the scale at each step. */
function emotionCurve(
  { lanes, cards, notes }: MapDraft,
  [least, most]: readonly [number, number] = SCALE,
): { lane: number; scores: ReadonlyMap<Cell, number> } | null {
  const lane = lanes.findIndex(
    ({ name, kind = 'EMOTION' }) => kind === 'EMOTION' && meansEmotionCurve(name),
  );
  const own = cards.filter((card) => card.lane === lane);
  const scores = new Map<Cell, number>();
  for (const { cell } of own) {
    const score = readNumber(cell.text, null);
    if (score !== null) scores.set(cell, score);
  }
  const isOneEach = new Set(own.map(({ step }) => step)).size === own.length;
  if (own.length === 0 || scores.size < own.length || !isOneEach) return null;
  if ([...scores.values()].every((score) => score >= least && score <= most))
    return { lane, scores };
  notes.push(
    `The scores of “${lanes[lane]?.name}” are not on the scale from ${least} to ${most}, so they are kept as cards. Say their scale in a mapping file, for example emotionScale: [-5, 5].`,
  );
  return null;
}
