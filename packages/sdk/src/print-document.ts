import { buildOperation } from './document.ts';
import type { TypedDocument } from './documents.ts';
import { allTypes } from './generated/all-types.ts';
import type { QueryGraph } from './generated/models.ts';
import { schemaMap } from './generated/schema-map.ts';
import type { QuerySelect } from './generated/selections.ts';
import { readSchema } from './schema-reader.ts';
import type { Exact, Picked } from './selection.ts';

const schema = readSchema(`${schemaMap}\n${allTypes}`, []);

/**
 * Prints a query's selection as a document with its variables, for other GraphQL
 * clients. It answers at once, so the whole schema comes with it; a client of this
 * SDK loads only what its calls use.
 *
 * @example
 * ```ts
 * const { query, variables } = printDocument({ journey: { $: { key: 'onboarding' }, name: true } });
 * ```
 */
export function printDocument<const Q extends QuerySelect>(
  selection: Q & Exact<Q, QuerySelect>,
): { query: TypedDocument<Picked<QueryGraph, Q>>; variables: Record<string, unknown> } {
  return buildOperation(schema, 'query', { ...selection });
}
