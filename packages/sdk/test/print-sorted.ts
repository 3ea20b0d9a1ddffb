import { type FieldNode, parse, type SelectionSetNode } from 'graphql';
import type { SentRequest } from './fake-fetch.ts';

/** The document of a request. */
export function queryOf(request: SentRequest | undefined): string {
  return (request?.body as { query: string } | undefined)?.query ?? '';
}

/** Prints what a request selects, each level in the order of the alphabet: `a b{c d}`. */
export function printSorted(request: SentRequest | undefined): string {
  const [operation] = parse(queryOf(request)).definitions;
  return operation?.kind === 'OperationDefinition' ? printSet(operation.selectionSet) : '';
}

function printSet({ selections }: SelectionSetNode): string {
  const fields = selections.filter((node): node is FieldNode => node.kind === 'Field');
  return fields
    .map(
      ({ name, selectionSet }) => name.value + (selectionSet ? `{${printSet(selectionSet)}}` : ''),
    )
    .sort()
    .join(' ');
}
