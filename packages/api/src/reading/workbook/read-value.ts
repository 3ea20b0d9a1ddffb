import type { FieldShape } from '../../kernel/bundle-shape.ts';
import { nearestName } from '../../kernel/nearest.ts';
import { NO, YES } from '../layouts/read-field.ts';
import { fold } from '../layouts/words.ts';
import { readChoice } from '../values/read-choice.ts';
import { readDay } from '../values/read-day.ts';
import { markOf, readNumber } from '../values/read-number.ts';

/** How the values of a column are read. */
export interface ValueRules {
  /** Whether the workbook is one that was exported, so that its cells say exactly what they mean. */
  isExact: boolean;
  /** How the dates of the column are written, the most frequent way first; null when they do not say. */
  dateFormats: readonly string[] | null;
}

/** A value, or why the text is none. */
export type ReadValue = { value: unknown } | { code: string; message: string };

/** Reads the text of a cell as the value of a field. */
export function readValue(field: FieldShape, text: string, rules: ValueRules): ReadValue {
  switch (field.kind) {
    case 'whole':
    case 'number':
      return readAmount(field, text, rules);
    case 'flag':
      return readFlag(field, text);
    case 'choice':
      return choiceOf(field, text);
    case 'day':
      return dayOf(field, text, rules);
    case 'texts':
    case 'references':
      return { value: listOf(text, rules) };
    case 'object':
      return readObject(field, text);
    default:
      return { value: field.kind === 'text' && rules.isExact ? text : text.trim() };
  }
}

const refuse = (code: string, message: string): ReadValue => ({ code, message });

function readAmount({ name, kind }: FieldShape, text: string, { isExact }: ValueRules): ReadValue {
  const value = readNumber(text, null);
  if (value === null) return refuse('NOT_A_NUMBER', `${name} is “${text}”; it must be a number.`);
  if (text.includes(',') && markOf(text) === null) {
    const message = `${name} is “${text}”, which can be read with a decimal comma or a comma between thousands. Write it with neither, or as a number.`;
    return refuse('AMBIGUOUS_NUMBER', message);
  }
  if (kind === 'whole' && !Number.isInteger(value)) {
    return refuse('NOT_A_NUMBER', `${name} is “${text}”; it must be a whole number.`);
  }
  // A share that a sheet formats as percent is stored as a fraction.
  const isFraction = name.endsWith('Percent') && !isExact && !text.includes('%') && value <= 1;
  return { value: isFraction ? Number((value * 100).toPrecision(12)) : value };
}

function readFlag({ name }: FieldShape, text: string): ReadValue {
  const word = fold(text);
  if (YES.has(word) || NO.has(word)) return { value: YES.has(word) };
  return refuse('NOT_A_FLAG', `${name} is “${text}”; it must be yes or no.`);
}

function choiceOf({ name, choices = [] }: FieldShape, text: string): ReadValue {
  const value = readChoice(name, text);
  if (choices.includes(value)) return { value };
  const near = nearestName(value, choices);
  const way = near ? `did you mean ${near}?` : `it must be one of ${choices.join(', ')}.`;
  return refuse('BAD_CHOICE', `${name} is “${text}”; ${way}`);
}

function dayOf({ name }: FieldShape, text: string, { dateFormats }: ValueRules): ReadValue {
  const value = readDay(text, dateFormats ?? []);
  if (value !== null) return { value };
  if (dateFormats === null) {
    const message = `${name} is “${text}”, and the dates of its column do not say whether the day or the month comes first. Write them like 2026-11-21.`;
    return refuse('AMBIGUOUS_DATE', message);
  }
  return refuse('NOT_A_DATE', `${name} is “${text}”; it must be a date like 2026-11-21.`);
}

/** Entries stand on lines of their own, or as JSON where they have lines themselves. */
function listOf(text: string, { isExact }: ValueRules): string[] {
  if (text.startsWith('[')) {
    const list = parse(text);
    if (Array.isArray(list)) return list.map(String);
  }
  const entries = isExact ? text.split('\n') : text.split(/[\r\n;]+/);
  return entries.map((entry) => entry.trim()).filter((entry) => entry !== '');
}

function readObject({ name }: FieldShape, text: string): ReadValue {
  const value = parse(text);
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { value };
  return refuse('NOT_AN_OBJECT', `${name} must be a JSON object, such as {"budget": 5}.`);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
