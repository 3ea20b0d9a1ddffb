/**
 * A document that knows the types of its data and variables; such strings are also
 * made by GraphQL Code Generator and taken by other GraphQL clients.
 */
export type TypedDocument<Data, Variables = Record<string, unknown>> = string & {
  __apiType?: (variables: Variables) => Data;
};

/**
 * Whether a document may write. A false yes does no harm: it only puts an
 * idempotency key on a read.
 */
export function mayWrite(document: string): boolean {
  return /\bmutation\b/.test(document);
}
