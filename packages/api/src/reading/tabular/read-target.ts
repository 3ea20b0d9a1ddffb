import type { ColumnMapping } from '../mapping/mapping.ts';
import { TARGET_NAMES } from './targets.ts';

/** Objects that a row can tell of several times. */
const COUNTED = ['painPoint', 'action'];

/** Objects whose bare word means their name. */
const NAMED = [...COUNTED, 'journey', 'map', 'phase', 'step', 'persona'];

/** Reads `step.name`, `painPoint[2].cause` or, for its name, `painPoint`; null when it is none. */
export function readTarget(text: string): ColumnMapping | null {
  const match = /^(\w+)(?:\[(\d{1,3})\])?(\.\w+)?$/.exec(text.trim());
  const [, object = '', number = null, field = NAMED.includes(object) ? '.name' : ''] = match ?? [];
  if (number !== null && !COUNTED.includes(object)) return null;
  const to = TARGET_NAMES.find((name) => name === `${object}${field}`);
  return to ? { to, number } : null;
}
