import { STEP_FIELDS, type StepField } from '../mapping/step-fields.ts';
import type { Cell } from '../source/cell.ts';
import type { Problem } from './map-draft.ts';
import { fold } from './words.ts';

/** Words for yes, folded. */
export const YES = new Set(['yes', 'oui', 'true', 'vrai', 'x', '1']);
/** Words for no, folded. */
export const NO = new Set(['no', 'non', 'false', 'faux', '0']);

/** Reads the value of a field of a step, or says why it is none. */
export function readField(
  field: StepField,
  cell: Cell,
): { value: string | number | boolean } | { problem: Problem } {
  const text = cell.text.trim();
  switch (STEP_FIELDS[field]) {
    case 'text':
      return { value: cell.text };
    case 'count':
      if (/^\d{1,9}$/.test(text)) return { value: Number(text) };
      return refuse(
        cell,
        'NOT_A_NUMBER',
        `${field} is “${text}”; it must be a whole number of seconds.`,
      );
    case 'flag': {
      const word = fold(text);
      if (YES.has(word) || NO.has(word)) return { value: YES.has(word) };
      return refuse(cell, 'NOT_A_FLAG', `${field} is “${text}”; it must be yes or no.`);
    }
  }
}

function refuse(cell: Cell, code: string, message: string): { problem: Problem } {
  return { problem: { code, message, cell } };
}
