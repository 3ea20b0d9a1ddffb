import { nearestName } from '../../../kernel/nearest.ts';
import type { Reference } from '../../../kernel/reference.ts';

export type InteractionDirection = 'INBOUND' | 'OUTBOUND' | 'INTERNAL';

/**
 * One interaction as a source tells of it. A field that is absent is left as
 * it is stored, and one that is null is cleared.
 */
export interface Envelope {
  source: string;
  externalId: string;
  type?: string;
  occurredAt?: Date;
  endedAt?: Date | null;
  receivedAt?: Date | null;
  sourceUpdatedAt?: Date | null;
  /** The id, the key or the name of a channel. */
  channel?: string | null;
  direction?: InteractionDirection | null;
  sentBy?: string[];
  sentTo?: string[];
  subject?: string | null;
  contentRef?: string | null;
  session?: string | null;
  campaign?: string | null;
  message?: string | null;
  outcome?: string | null;
  value?: number | null;
  cost?: number | null;
  sentiment?: number | null;
  properties?: Record<string, unknown> | null;
  contact?: Reference | null;
  account?: Reference | null;
  serviceCase?: Reference | null;
}

/** What is wrong with one field of a row. */
export interface FieldProblem {
  message: string;
  path: string;
}

/** A row that could be read, or what is wrong with it. */
export type EnvelopeReading =
  | { envelope: Envelope; problems: null }
  | { envelope: null; problems: FieldProblem[] };

type Read = (value: unknown, name: string) => { value: unknown } | { problem: string };

const LONGEST_NAME = 300;
const LONGEST_TEXT = 20_000;
const LONGEST_LIST = 100;
const LARGEST_PROPERTIES = 32_768;
const DIRECTIONS = ['INBOUND', 'OUTBOUND', 'INTERNAL'];

const FIELDS: Readonly<Record<keyof Envelope, Read>> = {
  source: name,
  externalId: name,
  type: name,
  occurredAt: moment,
  endedAt: moment,
  receivedAt: moment,
  sourceUpdatedAt: moment,
  channel: name,
  direction,
  sentBy: list,
  sentTo: list,
  subject: text,
  contentRef: text,
  session: name,
  campaign: name,
  message: name,
  outcome: name,
  value: number,
  cost: number,
  sentiment,
  properties,
  contact: (value, field) => reference(value, field, 'contact'),
  account: (value, field) => reference(value, field, 'account'),
  serviceCase: (value, field) => reference(value, field, 'case'),
};

const IDENTITY = ['source', 'externalId'];
/** A new interaction cannot be without these; an update may leave them out, but not clear them. */
const NEVER_NULL = new Set(['source', 'externalId', 'type', 'occurredAt', 'sentBy', 'sentTo']);

/** The names of all fields of an envelope. */
export const ENVELOPE_FIELDS: readonly string[] = Object.keys(FIELDS);

/**
 * Reads one row of an ingest, field by field.
 *
 * A field nobody knows is refused rather than dropped: a mistyped name must
 * not lose what it holds.
 */
export function readEnvelope(row: unknown): EnvelopeReading {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) {
    return { envelope: null, problems: [{ message: 'The row is not a JSON object.', path: '' }] };
  }
  const envelope: Record<string, unknown> = {};
  const problems: FieldProblem[] = [];
  for (const [field, value] of Object.entries(row)) {
    if (value === undefined) continue;
    const problem = readField(envelope, field, value);
    if (problem) problems.push({ message: problem, path: field });
  }
  for (const field of IDENTITY) {
    if (field in row) continue;
    problems.push({
      message: `${field} is missing: it says which interaction is meant.`,
      path: field,
    });
  }
  const order = outOfOrder(envelope);
  if (order) problems.push(order);
  if (problems.length > 0) return { envelope: null, problems };
  // Every field was read by the reader of its name, and the identity is there.
  const { source, externalId } = envelope;
  const identity = { source: String(source), externalId: String(externalId) };
  return { envelope: { ...envelope, ...identity }, problems: null };
}

function readField(
  envelope: Record<string, unknown>,
  field: string,
  value: unknown,
): string | null {
  if (!Object.hasOwn(FIELDS, field)) {
    const nearest = nearestName(field, ENVELOPE_FIELDS);
    return `There is no field ${field}.${nearest ? ` Did you mean ${nearest}?` : ' Put it into properties.'}`;
  }
  if (value === null) {
    if (NEVER_NULL.has(field)) return `${field} cannot be null.`;
    envelope[field] = null;
    return null;
  }
  const read = FIELDS[field as keyof Envelope](value, field);
  if ('problem' in read) return read.problem;
  envelope[field] = read.value;
  return null;
}

function outOfOrder({ occurredAt, endedAt }: Record<string, unknown>): FieldProblem | null {
  if (!(occurredAt instanceof Date) || !(endedAt instanceof Date) || endedAt >= occurredAt) {
    return null;
  }
  return { message: 'endedAt lies before occurredAt.', path: 'endedAt' };
}

function name(value: unknown, field: string) {
  const given = typeof value === 'number' && Number.isFinite(value) ? String(value) : value;
  if (typeof given !== 'string') return { problem: `${field} must be a text.` };
  const trimmed = given.trim();
  if (trimmed === '') return { problem: `${field} is empty.` };
  return checkText(trimmed, field, LONGEST_NAME);
}

function text(value: unknown, field: string) {
  if (typeof value !== 'string') return { problem: `${field} must be a text.` };
  return checkText(value, field, LONGEST_TEXT);
}

function checkText(value: string, field: string, longest: number) {
  if (value.includes('\u0000')) {
    return { problem: `${field} holds a NUL character, which cannot be stored.` };
  }
  if (value.length <= longest) return { value };
  return { problem: `${field} is ${value.length} characters long; ${longest} are allowed.` };
}

const INSTANT = /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?([Zz]|[+-]\d{2}:?\d{2})$/;

function moment(value: unknown, field: string) {
  if (value instanceof Date) return { value };
  if (typeof value !== 'string' || !INSTANT.test(value)) {
    return {
      problem: `${field} must be a moment with its offset from UTC, such as 2026-11-22T09:30:00+01:00.`,
    };
  }
  const instant = new Date(value.replace(' ', 'T').toUpperCase());
  return Number.isNaN(instant.getTime())
    ? { problem: `${field} is no moment there is: “${value}”.` }
    : { value: instant };
}

function number(value: unknown, field: string) {
  return typeof value === 'number' && Number.isFinite(value)
    ? { value }
    : { problem: `${field} must be a number.` };
}

function sentiment(value: unknown, field: string) {
  const read = number(value, field);
  if ('problem' in read || (read.value >= -1 && read.value <= 1)) return read;
  return { problem: `${field} must lie between -1 and 1; it is ${read.value}.` };
}

function direction(value: unknown, field: string) {
  const given = typeof value === 'string' ? value.toUpperCase() : '';
  if (DIRECTIONS.includes(given)) return { value: given };
  return { problem: `${field} must be one of ${DIRECTIONS.join(', ')}.` };
}

function list(value: unknown, field: string) {
  const entries = typeof value === 'string' ? [value] : value;
  if (!Array.isArray(entries) || entries.some((entry) => typeof entry !== 'string')) {
    return { problem: `${field} must be a list of texts.` };
  }
  if (entries.length > LONGEST_LIST) {
    return { problem: `${field} holds ${entries.length} entries; ${LONGEST_LIST} are allowed.` };
  }
  const bad = entries.find((entry) => entry.length > LONGEST_NAME || entry.includes('\u0000'));
  if (bad === undefined) return { value: entries };
  return {
    problem: `An entry of ${field} is longer than ${LONGEST_NAME} characters or holds a NUL character.`,
  };
}

function properties(value: unknown, field: string) {
  if (typeof value !== 'object' || Array.isArray(value)) {
    return { problem: `${field} must be a JSON object.` };
  }
  const json = JSON.stringify(value);
  if (json.length <= LARGEST_PROPERTIES && !json.includes('\\u0000')) return { value };
  return {
    problem: `${field} is larger than ${LARGEST_PROPERTIES} characters or holds a NUL character.`,
  };
}

function reference(value: unknown, field: string, objectType: string) {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { problem: `${field} must be an object with system and externalId.` };
  }
  const given = { objectType, ...value } as Record<string, unknown>;
  const parts = ['system', 'objectType', 'externalId'] as const;
  const strange = Object.keys(given).find((key) => !parts.some((part) => part === key));
  if (strange) return { problem: `${field} has no part ${strange}. It has ${parts.join(', ')}.` };
  const read = parts.map((part) => name(given[part] ?? '', `${field}.${part}`));
  const problem = read.find((one) => 'problem' in one);
  if (problem && 'problem' in problem) return problem;
  const [system, type, externalId] = read.map((one) => ('value' in one ? one.value : ''));
  return { value: { system, objectType: type, externalId } };
}
