import type { JsonPath } from '../source/json-place.ts';
import type { OpenJourneyRun } from './open-journey-run.ts';

/** A node in a swimlane that holds objects instead of cards. */
export interface HeldNode {
  path: JsonPath;
  step: string;
  /** The key of what stands at the step, and the key of the object behind it. */
  key: string;
  object: string;
  node: Readonly<Record<string, unknown>>;
}

type ReadHeld = (run: OpenJourneyRun, held: HeldNode) => void;

/** What a swimlane of an exported file can hold, by the section its nodes belong to. */
export const HELD: Readonly<Record<string, ReadHeld>> = {
  touchpointPlacements: readTouchpoint,
  painPointPlacements: readPainPoint,
  emotionPoints: readEmotion,
};

function readTouchpoint({ part, place }: OpenJourneyRun, held: HeldNode): void {
  const { key, step, object, node, path } = held;
  const cell = place(path, node);
  part.addOnce('touchpoints', { key: object, ...about(node) }, cell);
  const moment = node.isMomentOfTruth === true ? { isMomentOfTruth: true } : {};
  part.add('touchpointPlacements', { key, step, touchpoint: object, ...moment }, cell);
}

function readPainPoint({ part, place }: OpenJourneyRun, held: HeldNode): void {
  const { key, step, object, node, path } = held;
  const cell = place(path, node);
  const { level } = node;
  const severity = typeof level === 'string' ? { severity: level } : {};
  part.addOnce('painPoints', { key: object, ...about(node), ...severity }, cell);
  part.add('painPointPlacements', { key, painPoint: object, step }, cell);
}

function readEmotion({ part, place }: OpenJourneyRun, held: HeldNode): void {
  const { key, step, object, node, path } = held;
  const { score, sentiment } = node;
  const persona = object === '' ? {} : { persona: object };
  const label = typeof sentiment === 'string' ? { label: sentiment } : {};
  part.add('emotionPoints', { key, step, score, ...persona, ...label }, place(path, node));
}

function about({ title, description }: HeldNode['node']): Record<string, unknown> {
  return {
    name: title,
    ...(typeof description === 'string' ? { description } : {}),
  };
}
