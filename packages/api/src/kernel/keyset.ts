import { createHash } from 'node:crypto';
import { badInput } from './errors.ts';
import { isUuid } from './ids.ts';

export type SortDirection = 'ASC' | 'DESC';

/** One column of a sort order. The last term of an order is always the id. */
export interface OrderTerm {
  field: string;
  direction: SortDirection;
  nullable: boolean;
  kind: OrderKind;
}

/** What the values of a column look like in a cursor. */
export type OrderKind = 'text' | 'number' | 'boolean' | 'date';

export type CursorValue = string | number | boolean | null;

/** What the arguments of a connection come down to. */
export interface KeysetPage {
  take: number;
  backward: boolean;
  /** The values of the row to continue after (or before), in the order of the terms. */
  from: CursorValue[] | null;
}

export interface PageArguments {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
}

export const DEFAULT_PAGE_SIZE = 20;
export const MAX_PAGE_SIZE = 100;

/**
 * Reads `first`, `after`, `last` and `before` (Relay cursor connections).
 *
 * `scope` names the list (field, workspace and order); a cursor only fits the
 * list it came from.
 */
export function readPage(
  args: PageArguments,
  scope: string,
  terms: readonly OrderTerm[],
): KeysetPage {
  const { first, after, last, before } = args;
  if (first != null && last != null) {
    throw badInput('Give either first or last, not both.', 'first');
  }
  if (after != null && before != null) {
    throw badInput('Give either after or before, not both.', 'after');
  }
  if ((last != null && after != null) || (first != null && before != null)) {
    throw badInput('Use first with after, or last with before.', 'after');
  }
  const backward = last != null || before != null;
  const name = backward ? 'last' : 'first';
  const take = (backward ? last : first) ?? DEFAULT_PAGE_SIZE;
  if (take < 1 || take > MAX_PAGE_SIZE) {
    throw badInput(`${name} must be between 1 and ${MAX_PAGE_SIZE}; it is ${take}.`, name);
  }
  const cursor = backward ? before : after;
  if (cursor == null) return { take, backward, from: null };
  const from = decodeCursor(cursor, scope, terms);
  if (from) return { take, backward, from };
  throw badInput(
    'The cursor does not belong to this list. Use a cursor of the same field with the same orderBy.',
    backward ? 'before' : 'after',
  );
}

function seal(scope: string, values: string): string {
  return createHash('sha256')
    .update(scope)
    .update('\0')
    .update(values)
    .digest('base64url')
    .slice(0, 8);
}

/** Packs the order values of a row; the seal ties them to the list. */
export function encodeCursor(values: CursorValue[], scope: string): string {
  const text = JSON.stringify(values);
  return Buffer.from(`${seal(scope, text)}${text}`).toString('base64url');
}

/**
 * Unpacks a cursor; null when it is none of this list.
 *
 * The seal is no secret, so what is inside is checked like any other input: it
 * becomes part of a filter.
 */
function decodeCursor(
  cursor: string,
  scope: string,
  terms: readonly OrderTerm[],
): CursorValue[] | null {
  const text = Buffer.from(cursor, 'base64url').toString('utf8');
  const packed = text.slice(8);
  if (text.slice(0, 8) !== seal(scope, packed)) return null;
  const values = parseList(packed);
  if (values?.length !== terms.length) return null;
  return terms.every((term, i) => fits(term, values[i])) ? (values as CursorValue[]) : null;
}

function parseList(text: string): unknown[] | null {
  try {
    const values: unknown = JSON.parse(text);
    return Array.isArray(values) ? values : null;
  } catch {
    return null;
  }
}

function fits({ kind, nullable, field }: OrderTerm, value: unknown): boolean {
  if (value === null) return nullable;
  if (kind === 'number' || kind === 'boolean') return typeof value === kind;
  if (typeof value !== 'string') return false;
  if (field === 'id') return isUuid(value);
  return kind === 'text' || !Number.isNaN(Date.parse(value));
}

/** The order the rows are fetched in: turned round for a backward page. */
export function fetchOrder(terms: OrderTerm[], backward: boolean): object[] {
  return terms.map(({ field, direction, nullable }) => {
    const sort = (direction === 'ASC') !== backward ? 'asc' : 'desc';
    // PostgreSQL puts nulls last when ascending; saying it keeps pages and cursors agreed.
    return { [field]: nullable ? { sort, nulls: sort === 'asc' ? 'last' : 'first' } : sort };
  });
}

/**
 * The filter for the rows strictly beyond a cursor.
 *
 * For an order a, b, id it is: a beyond, or a equal and b beyond, or a and b
 * equal and id beyond. Null counts as the greatest value, as PostgreSQL sorts it.
 */
export function beyondCursor(terms: OrderTerm[], page: KeysetPage): object | null {
  const { from, backward } = page;
  if (!from) return null;
  const alternatives = terms.flatMap((term, index) => {
    const ahead = beyondValue(term, from[index] ?? null, backward);
    if (!ahead) return [];
    const equal = terms.slice(0, index).map(({ field }, i) => ({ [field]: from[i] ?? null }));
    return [{ AND: [...equal, ahead] }];
  });
  return { OR: alternatives };
}

function beyondValue(term: OrderTerm, value: CursorValue, backward: boolean): object | null {
  const ascending = (term.direction === 'ASC') !== backward;
  if (value === null) return ascending ? null : { [term.field]: { not: null } };
  if (!ascending) return smaller(term, value);
  const alternatives = [greater(term, value), term.nullable ? { [term.field]: null } : null];
  const possible = alternatives.flatMap((one) => one ?? []);
  return possible.length === 0 ? null : { OR: possible };
}

/** False comes before true; a database client compares them for equality only. */
function smaller({ field, kind }: OrderTerm, value: CursorValue): object | null {
  if (kind !== 'boolean') return { [field]: { lt: value } };
  return value ? { [field]: false } : null;
}

function greater({ field, kind }: OrderTerm, value: CursorValue): object | null {
  if (kind !== 'boolean') return { [field]: { gt: value } };
  return value ? null : { [field]: true };
}
