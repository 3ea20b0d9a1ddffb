import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  getOperationAST,
  isCompositeType,
  isListType,
} from 'graphql';
import {
  type ComplexityEstimator,
  type ComplexityEstimatorArgs,
  getComplexity,
} from 'graphql-query-complexity';
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from '../../kernel/keyset.ts';

/** What a field that is not a plain read declares of itself in its extensions. */
export interface DeclaredCost {
  /** Points by itself, instead of what its fields would add up to. */
  cost?: number;
  /** A bulk write: paid by its rows from a bucket of its own. */
  bulk?: boolean;
}

/** What an operation costs: points of reading and writing, and rows of bulk writes. */
export interface Cost {
  points: number;
  rows: number;
}

/** The price list, in points. Columns are free: they come with their object. */
export const PRICES = {
  /** One object read. */
  object: 1,
  /** One list asked for, before its objects. */
  list: 1,
  /** One count of a whole list. */
  totalCount: 1,
  /** One write, before what is read back. */
  write: 10,
  /** Introspection, whatever it asks: the schema is the same for everyone and costs no query. */
  introspection: 10,
} as const;

/** How many objects a list without pages is taken to hold: it is short by nature. */
const SHORT_LIST = 10;

const PAGE_PARTS = new Set(['edges', 'nodes', 'node', 'pageInfo']);

interface Operation {
  schema: GraphQLSchema;
  document: DocumentNode;
  variables: Record<string, unknown> | undefined;
  operationName: string | null | undefined;
}

/**
 * Works out what an operation costs before it runs, from its variables as sent.
 *
 * Not a validation rule: Yoga keeps the result of validation by document, and
 * the same document may come with another page size.
 */
export function costOf({ schema, document, variables, operationName }: Operation): Cost {
  const operation = getOperationAST(document, operationName);
  if (!operation) throw noSuchOperation(operationName);
  let rows = 0;
  const bulk: ComplexityEstimator = ({ field, args }) => {
    if (!declaredBy(field).bulk) return;
    rows += (args.input as { rows: unknown[] }).rows.length;
    return PRICES.write;
  };
  const points = getComplexity({
    schema,
    query: document,
    ...(variables ? { variables } : {}),
    ...(operation.name ? { operationName: operation.name.value } : {}),
    estimators: [introspection, bulk, declared, page, pagePart, write, plain],
  });
  return { points, rows };
}

const introspection: ComplexityEstimator = ({ field }) => {
  if (field.name === '__typename') return 0;
  return field.name.startsWith('__') ? PRICES.introspection : undefined;
};

const declared: ComplexityEstimator = ({ field }) => declaredBy(field).cost;

/** A page costs its size times one object, even when only its pageInfo is read: the rows are fetched. */
const page: ComplexityEstimator = ({ field, args, childComplexity }) => {
  if (!field.args.some(({ name }) => name === 'first')) return;
  const asked = Number(args.first ?? args.last ?? DEFAULT_PAGE_SIZE);
  const size = Math.min(Math.max(asked, 1), MAX_PAGE_SIZE);
  return PRICES.list + size * Math.max(childComplexity, PRICES.object);
};

/** The parts of a page are priced with the page; only the object in it counts here. */
const pagePart: ComplexityEstimator = ({ type, field, childComplexity }) => {
  const ofPage = /(Connection|Edge)$/.test(type.name);
  if (ofPage && field.name === 'totalCount') return PRICES.totalCount;
  if (!ofPage || !PAGE_PARTS.has(field.name)) return;
  const isObject = field.name === 'nodes' || field.name === 'node';
  return childComplexity + (isObject ? PRICES.object : 0);
};

const write: ComplexityEstimator = ({ type, childComplexity }) =>
  type.name === 'Mutation' ? PRICES.write + PRICES.object + childComplexity : undefined;

const plain: ComplexityEstimator = (estimated) => {
  const { field, childComplexity } = estimated;
  if (!isCompositeType(getNamedType(field.type))) return 0;
  const object = PRICES.object + childComplexity;
  return isListType(getNullableType(field.type))
    ? PRICES.list + lengthOf(estimated) * object
    : object;
};

/** `nodes(ids:)` is as long as its ids. */
function lengthOf({ args }: ComplexityEstimatorArgs): number {
  return Array.isArray(args.ids) ? args.ids.length : SHORT_LIST;
}

function declaredBy(field: ComplexityEstimatorArgs['field']): DeclaredCost {
  return field.extensions as DeclaredCost;
}

function noSuchOperation(name: string | null | undefined): GraphQLError {
  const message = name
    ? `The document has no operation named “${name}”.`
    : 'The document has several operations; name one in operationName.';
  return new GraphQLError(message, {
    extensions: { code: 'BAD_USER_INPUT', http: { status: 400, spec: true } },
  });
}

/** The refusal of an operation that costs more than any operation may. */
export function tooExpensive(cost: number, most: number, unit: 'points' | 'rows'): GraphQLError {
  const wayOut =
    unit === 'rows' ? 'Send them in several calls.' : 'Ask for smaller pages or fewer levels.';
  return new GraphQLError(`The operation costs ${cost} ${unit}; ${most} are allowed. ${wayOut}`, {
    extensions: { code: 'COST_LIMIT', cost, maximum: most, http: { status: 400, spec: true } },
  });
}
