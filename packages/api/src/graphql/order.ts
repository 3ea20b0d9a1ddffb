import type { InputRef } from '@pothos/core';
import { modelOf } from '../db/datamodel.ts';
import { badInput } from '../kernel/errors.ts';
import type { SortDirection as Direction, OrderKind, OrderTerm } from '../kernel/keyset.ts';
import { builder } from './builder.ts';
import { SortDirection } from './enums.ts';

/** One term of `orderBy`: exactly one column and its direction. */
export type Order = Readonly<Record<string, Direction | null | undefined>>;

const SORTABLE = new Map<string, OrderKind>([
  ['String', 'text'],
  ['Int', 'number'],
  ['Float', 'number'],
  ['DateTime', 'date'],
  ['Boolean', 'boolean'],
]);
const UNSORTED = new Set([
  'workspaceId',
  'id',
  'createdById',
  'updatedById',
  'contentRevision',
  'secretHash',
  'again',
  'lease',
  'leaseUntil',
  'uniqueKey',
]);
const MAX_TERMS = 4;

const refs = new Map<string, InputRef<Order>>();

/** The terms of a list's `orderBy`, read from the model. */
export function orderInput(model: string): InputRef<Order> {
  const known = refs.get(model);
  if (known) return known;
  const { fields, references } = modelOf(model);
  const columns = [...fields.values()].filter(
    ({ name, kind, type, isList, documentation }) =>
      kind === 'scalar' &&
      documentation &&
      !isList &&
      SORTABLE.has(type) &&
      !UNSORTED.has(name) &&
      !references.has(name),
  );
  const ref = builder.inputRef<Order>(`${model}Order`);
  refs.set(model, ref);
  ref.implement({
    description: 'One column to sort by. Give several, the most important first.',
    isOneOf: true,
    fields: (t) =>
      Object.fromEntries(
        columns.map(({ name, documentation }) => [
          name,
          t.field({ type: SortDirection, description: `Sort by: ${documentation ?? name}` }),
        ]),
      ),
  });
  return ref;
}

/** The terms of an order; the id comes last, so that no two rows are equal. */
export function orderTerms(
  model: string,
  orderBy: readonly Order[] | null | undefined,
  byDefault: readonly Order[],
): OrderTerm[] {
  const given = orderBy && orderBy.length > 0 ? orderBy : byDefault;
  if (given.length > MAX_TERMS) {
    throw badInput(`orderBy holds ${given.length} terms; ${MAX_TERMS} are allowed.`, 'orderBy');
  }
  const terms = given.flatMap((term) =>
    Object.entries(term).flatMap(([field, direction]) => {
      if (!direction) return [];
      const column = modelOf(model).fields.get(field);
      const kind = SORTABLE.get(column?.type ?? '') ?? 'text';
      return [{ field, direction, nullable: column?.isRequired === false, kind }];
    }),
  );
  return [...terms, { field: 'id', direction: 'ASC', nullable: false, kind: 'text' }];
}
