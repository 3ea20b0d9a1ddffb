import { type DocumentNode, GraphQLError, type GraphQLSchema } from 'graphql';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity';
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from '../../kernel/keyset.ts';

/** What a field that is not a plain read declares of itself in its extensions. */
export interface DeclaredCost {
  /** Points by itself, below which its fields count nothing. */
  cost?: number;
  /** A bulk write: paid by its rows from a bucket of its own. */
  bulk?: boolean;
}

/** What an operation costs: points of reading and writing, and rows of bulk writes. */
export interface Cost {
  points: number;
  rows: number;
}

const UNKNOWN_LIST = 10;

/** A page counts one for itself and its size times what is asked of each object. */
const connection: ComplexityEstimator = ({ args, childComplexity, field }) => {
  if (!('first' in args || 'last' in args || field.args.some(({ name }) => name === 'first')))
    return;
  const asked = Number(args.first ?? args.last ?? DEFAULT_PAGE_SIZE);
  const size = Number.isFinite(asked) ? Math.min(Math.max(asked, 1), MAX_PAGE_SIZE) : MAX_PAGE_SIZE;
  return 1 + size * childComplexity;
};

const declared: ComplexityEstimator = ({ field }) => {
  const { cost, bulk } = field.extensions as DeclaredCost;
  return bulk ? 1 : cost;
};

const plain: ComplexityEstimator = ({ childComplexity, field }) => {
  const list = String(field.type).startsWith('[') && childComplexity > 0;
  const inPage = field.name === 'nodes' || field.name === 'edges';
  const leaf = childComplexity === 0;
  if (inPage) return childComplexity;
  // Columns come with their row: only objects cost.
  return leaf ? 0.05 : (list ? UNKNOWN_LIST : 1) * Math.max(childComplexity, 0.1) + 1;
};

interface Operation {
  schema: GraphQLSchema;
  document: DocumentNode;
  variables: Record<string, unknown> | undefined;
  operationName: string | undefined;
}

/**
 * Works out what an operation costs, from its variables as they are sent.
 *
 * Not a validation rule: Yoga keeps the result of validation by document, and
 * the same document may come with another page size.
 */
export function costOf({ schema, document, variables, operationName }: Operation): Cost {
  const query = {
    schema,
    query: document,
    ...(variables ? { variables } : {}),
    ...(operationName ? { operationName } : {}),
  };
  let rows = 0;
  const bulkRows: ComplexityEstimator = ({ args, field }) => {
    if (!(field.extensions as DeclaredCost).bulk) return;
    const input = args.input as { rows?: unknown[] } | undefined;
    rows += input?.rows?.length ?? 1;
    return 1;
  };
  const points = getComplexity({ ...query, estimators: [bulkRows, declared, connection, plain] });
  return { points: Math.ceil(points), rows };
}

/** The refusal of an operation that costs more than any operation may. */
export function tooExpensive(cost: number, most: number): GraphQLError {
  return new GraphQLError(
    `The operation costs ${cost} points; ${most} are allowed. Ask for smaller pages or fewer levels.`,
    { extensions: { code: 'COST_LIMIT', cost, maximum: most, http: { status: 400, spec: true } } },
  );
}
