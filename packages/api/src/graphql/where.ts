import type { InputRef } from '@pothos/core';
import { isDayColumn, type ModelField, modelOf } from '../db/datamodel.ts';
import { badInput } from '../kernel/errors.ts';
import { decodeGlobalId } from '../kernel/ids.ts';
import { builder } from './builder.ts';
import { enumOf } from './enums.ts';

const MAX_CONDITIONS = 100;
const MAX_VALUES = 500;

export const TextFilter = builder.inputType('TextFilter', {
  description: 'A condition on a text. Several conditions must all hold.',
  fields: (t) => ({
    eq: t.string({ description: 'It is exactly this; null finds what has none.' }),
    ne: t.string({ description: 'It is anything but this.' }),
    in: t.stringList({ description: 'It is one of these.' }),
    contains: t.string({ description: 'It contains this, in upper or lower case.' }),
    startsWith: t.string({ description: 'It starts with this, in upper or lower case.' }),
  }),
});

export const IntFilter = builder.inputType('IntFilter', {
  description: 'A condition on a whole number. Several conditions must all hold.',
  fields: (t) => ({
    eq: t.int({ description: 'It is exactly this; null finds what has none.' }),
    gt: t.int({ description: 'It is greater than this.' }),
    gte: t.int({ description: 'It is this or greater.' }),
    lt: t.int({ description: 'It is smaller than this.' }),
    lte: t.int({ description: 'It is this or smaller.' }),
  }),
});

export const BooleanFilter = builder.inputType('BooleanFilter', {
  description: 'A condition on a yes-or-no value.',
  fields: (t) => ({
    eq: t.boolean({ description: 'It is exactly this; null finds what says neither.' }),
  }),
});

const dateFilter = (
  name: 'DateTimeFilter' | 'DateFilter',
  type: 'DateTime' | 'Date',
  noun: string,
) =>
  builder.inputType(name, {
    description: `A condition on a ${noun}. Several conditions must all hold.`,
    fields: (t) => ({
      eq: t.field({ type, description: 'It is exactly this; null finds what has none.' }),
      gt: t.field({ type, description: 'It is later than this.' }),
      gte: t.field({ type, description: 'It is this or later.' }),
      lt: t.field({ type, description: 'It is earlier than this.' }),
      lte: t.field({ type, description: 'It is this or earlier.' }),
    }),
  });

export const DateTimeFilter = dateFilter('DateTimeFilter', 'DateTime', 'moment');
export const DateFilter = dateFilter('DateFilter', 'Date', 'day');

export const IdFilter = builder.inputType('IdFilter', {
  description: 'A condition on a reference.',
  fields: (t) => ({
    eq: t.id({ description: 'It points to this object; null finds what points to none.' }),
    in: t.idList({ description: 'It points to one of these objects.' }),
  }),
});

export const ListFilter = builder.inputType('ListFilter', {
  description: 'A condition on a list of words.',
  fields: (t) => ({
    has: t.string({ description: 'The list holds this word.' }),
    hasAll: t.stringList({ description: 'The list holds all these words.' }),
  }),
});

const enumFilters = new Map<string, InputRef<unknown>>();

function enumFilter(name: string): InputRef<unknown> {
  const known = enumFilters.get(name);
  if (known) return known;
  const type = enumOf(name);
  const filter: InputRef<unknown> = builder.inputType(`${name}Filter`, {
    description: `A condition on a ${name}.`,
    fields: (t) => ({
      eq: t.field({ type, description: 'It is exactly this; null finds what has none.' }),
      in: t.field({ type: [type], description: 'It is one of these.' }),
    }),
  });
  enumFilters.set(name, filter);
  return filter;
}

/** The kind of condition a column takes, or null when it takes none. */
function filterOf(model: string, column: ModelField): InputRef<unknown> | null {
  if (modelOf(model).references.has(column.name)) return IdFilter;
  if (column.isList) return column.type === 'String' ? ListFilter : null;
  if (column.kind === 'enum') return enumFilter(column.type);
  switch (column.type) {
    case 'String':
      return TextFilter;
    case 'Int':
      return IntFilter;
    case 'Boolean':
      return BooleanFilter;
    case 'DateTime':
      return isDayColumn(column) ? DateFilter : DateTimeFilter;
    default:
      return null;
  }
}

const HIDDEN = new Set([
  'workspaceId',
  'id',
  'createdById',
  'updatedById',
  'secretHash',
  'again',
  'lease',
  'leaseUntil',
  'uniqueKey',
]);

/** Conditions as a client gives them: a tree of AND, OR, NOT over conditions on columns. */
export interface Where {
  [field: string]: unknown;
}

const refs = new Map<string, InputRef<Where>>();

/** The `where` argument of a list: one condition per column, read from the model. */
export function whereInput(model: string): InputRef<Where> {
  const known = refs.get(model);
  if (known) return known;
  const ref = builder.inputRef<Where>(`${model}Where`);
  refs.set(model, ref);
  const { fields, references } = modelOf(model);
  // What has no description is not for clients.
  const columns = [...fields.values()].filter(
    ({ kind, name, documentation }) =>
      kind !== 'object' && !HIDDEN.has(name) && (documentation || references.has(name)),
  );
  ref.implement({
    description: 'Conditions on the objects of a list. Several conditions must all hold.',
    fields: (t) => ({
      AND: t.field({ type: [ref], description: 'All of these must hold.' }),
      OR: t.field({ type: [ref], description: 'At least one of these must hold.' }),
      NOT: t.field({ type: ref, description: 'This must not hold.' }),
      ...Object.fromEntries(
        columns.flatMap((column) => {
          const type = filterOf(model, column);
          const description = column.documentation ?? `A condition on ${column.name}.`;
          return type ? [[column.name, t.field({ type, description })]] : [];
        }),
      ),
    }),
  });
  return ref;
}

/** Turns a client's conditions into Prisma's. */
export function toPrismaWhere(model: string, where: Where | null | undefined): object {
  return translate(model, where, { left: MAX_CONDITIONS });
}

/** Holds for no row; every model that is listed has an id. */
const NEVER = { id: { in: [] } };

function translate(
  model: string,
  where: Where | null | undefined,
  budget: { left: number },
): object {
  const conditions = Object.entries(where ?? {}).flatMap(([name, condition]): object[] => {
    if (condition == null) return [];
    budget.left -= 1;
    if (budget.left < 0) {
      throw badInput(
        `where holds more than ${MAX_CONDITIONS} conditions. Ask for less at once.`,
        name,
      );
    }
    if (name === 'NOT') return [negate(translate(model, condition as Where, budget))];
    if (name !== 'AND' && name !== 'OR') {
      return columnConditions(model, name, condition as Record<string, unknown>);
    }
    const parts = (condition as Where[]).map((part) => translate(model, part, budget));
    return name === 'AND' ? parts.filter((part) => !isEmpty(part)) : oneOf(parts);
  });
  return conditions.length === 0 ? {} : { AND: conditions };
}

/** Prisma leaves empty alternatives out, so that "one of none" would find everything. */
function oneOf(parts: object[]): object[] {
  if (parts.some(isEmpty)) return [];
  return [parts.length === 0 ? NEVER : { OR: parts }];
}

function negate(part: object): object {
  return isEmpty(part) ? NEVER : { NOT: part };
}

function isEmpty(part: object): boolean {
  return Object.keys(part).length === 0;
}

function columnConditions(model: string, name: string, condition: Record<string, unknown>) {
  const target = modelOf(model).references.get(name);
  return Object.entries(condition)
    .filter(
      ([operator, value]) =>
        value !== undefined && (value !== null || operator === 'eq' || operator === 'ne'),
    )
    .map(([operator, given]) => {
      if (Array.isArray(given) && given.length > MAX_VALUES) {
        throw badInput(
          `${name} is compared with ${given.length} values; ${MAX_VALUES} are allowed.`,
          name,
        );
      }
      const value = target ? decodeReference(name, target, given) : given;
      if (value === null) return { [name]: operator === 'eq' ? null : { not: null } };
      const holds = { [name]: comparison(operator === 'ne' ? 'eq' : operator, value) };
      // SQL knows a third answer for what has no value; here a condition holds or it does not,
      // so that NOT finds exactly what its opposite leaves out.
      const decided = isNullable(model, name) ? { AND: [{ [name]: { not: null } }, holds] } : holds;
      return operator === 'ne' ? { NOT: decided } : decided;
    });
}

function comparison(operator: string, value: unknown): unknown {
  switch (operator) {
    case 'eq':
      return value;
    case 'contains':
    case 'startsWith':
      return { [operator]: escapeWildcards(String(value)), mode: 'insensitive' };
    case 'hasAll':
      return { hasEvery: value };
    default:
      return { [operator]: value };
  }
}

/** Prisma hands the text to LIKE as it is, where % and _ stand for anything. */
function escapeWildcards(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}

function isNullable(model: string, name: string): boolean {
  return modelOf(model).fields.get(name)?.isRequired === false;
}

function decodeReference(name: string, target: string, given: unknown): unknown {
  if (given === null) return null;
  if (Array.isArray(given)) return given.map((one) => decodeReference(name, target, one));
  const decoded = decodeGlobalId(String(given));
  if (decoded?.type === target) return decoded.id;
  throw badInput(`“${given}” in ${name} is not the id of a ${target}.`, name);
}
