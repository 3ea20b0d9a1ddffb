import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
} from 'graphql';

/** How large a document may be, whatever its variables. */
export interface DocumentLimits {
  /** Lexical tokens; checked while parsing, so a bomb is never read to its end. */
  tokens: number;
  /** Levels of fields below the root. Introspection is not counted: GraphiQL's is 15 levels deep. */
  depth: number;
  /** Fields under another name, `__typename` included. */
  aliases: number;
  /** Fields of the root. */
  rootFields: number;
  /** Directives on one field. */
  directives: number;
  /** Fields in all, with every fragment written out. */
  fields: number;
}

export const DOCUMENT_LIMITS: DocumentLimits = {
  tokens: 2_000,
  depth: 12,
  aliases: 30,
  rootFields: 20,
  directives: 8,
  fields: 2_000,
};

interface Size {
  depth: number;
  aliases: number;
  fields: number;
  directives: number;
}

const NOTHING: Size = { depth: 0, aliases: 0, fields: 0, directives: 0 };

/** What a document is refused for, or null. Each fragment is measured once. */
export function documentFault(document: DocumentNode, limits: DocumentLimits): GraphQLError | null {
  const fragments = new Map<string, FragmentDefinitionNode>();
  const operations: OperationDefinitionNode[] = [];
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION)
      fragments.set(definition.name.value, definition);
    if (definition.kind === Kind.OPERATION_DEFINITION) operations.push(definition);
  }
  const measure = measurer(fragments);
  for (const operation of operations) {
    const size = measure(operation.selectionSet);
    const fault =
      exceeded('depth', 'levels deep', size.depth, limits.depth) ??
      exceeded('aliases', 'aliases long', size.aliases, limits.aliases) ??
      exceeded('directives', 'directives long on one field', size.directives, limits.directives) ??
      exceeded('fields', 'fields long', size.fields, limits.fields) ??
      exceeded(
        'rootFields',
        'root fields long',
        rootFields(operation.selectionSet, fragments),
        limits.rootFields,
      );
    if (fault) return fault;
  }
  return null;
}

/**
 * Parses a document; a text that is too long or nested too deep is refused
 * before it is read to its end.
 */
export function parseWithin(text: string, limits: DocumentLimits): DocumentNode {
  try {
    return parse(text, { maxTokens: limits.tokens });
  } catch (error) {
    if (error instanceof GraphQLError && /more tha[nt] \d+ tokens/.test(error.message)) {
      throw refusal('tokens', `The document has more than ${limits.tokens} tokens.`, limits.tokens);
    }
    // Values nested a thousand times use the stack up, although their tokens are few.
    if (error instanceof RangeError) {
      throw refusal('depth', 'The document is nested too deep to be read.', limits.depth);
    }
    throw error;
  }
}

function exceeded(limit: string, unit: string, actual: number, most: number): GraphQLError | null {
  if (actual <= most) return null;
  const size = actual === Number.POSITIVE_INFINITY ? 'endlessly' : `${actual}`;
  return refusal(limit, `The operation is ${size} ${unit}; ${most} are allowed.`, most);
}

function refusal(limit: string, sentence: string, maximum: number): GraphQLError {
  return new GraphQLError(`${sentence} Ask for less at once.`, {
    extensions: { code: 'DOCUMENT_LIMIT', limit, maximum, http: { status: 400, spec: true } },
  });
}

function measurer(fragments: ReadonlyMap<string, FragmentDefinitionNode>) {
  const measured = new Map<string, Size>();

  function fragmentSize(name: string): Size {
    const known = measured.get(name);
    if (known) return known;
    const fragment = fragments.get(name);
    if (!fragment) return NOTHING;
    // While it is being measured it counts as endless: only a cycle asks for it then.
    const endless = Number.POSITIVE_INFINITY;
    measured.set(name, { depth: endless, aliases: 0, fields: endless, directives: 0 });
    const size = measure(fragment.selectionSet);
    measured.set(name, size);
    return size;
  }

  function measure({ selections }: SelectionSetNode): Size {
    const total = { ...NOTHING };
    for (const selection of selections) {
      const directives = selection.directives?.length ?? 0;
      const size = sizeOf(selection);
      total.depth = Math.max(total.depth, size.depth);
      total.aliases += size.aliases;
      total.fields += size.fields;
      total.directives = Math.max(total.directives, size.directives, directives);
    }
    return total;
  }

  function sizeOf(selection: SelectionSetNode['selections'][number]): Size {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return fragmentSize(selection.name.value);
    if (selection.kind === Kind.INLINE_FRAGMENT) return measure(selection.selectionSet);
    const below = selection.selectionSet ? measure(selection.selectionSet) : NOTHING;
    const introspects = selection.name.value === '__schema' || selection.name.value === '__type';
    return {
      depth: introspects ? 1 : below.depth + 1,
      aliases: below.aliases + (selection.alias ? 1 : 0),
      fields: below.fields + 1,
      directives: below.directives,
    };
  }

  return measure;
}

function rootFields(
  { selections }: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): number {
  return selections.reduce((count, selection) => {
    if (selection.kind === Kind.FIELD) return count + 1;
    const set =
      selection.kind === Kind.INLINE_FRAGMENT
        ? selection.selectionSet
        : fragments.get(selection.name.value)?.selectionSet;
    return count + (set ? rootFields(set, fragments) : 0);
  }, 0);
}

/** Tells whether an operation asks for the schema itself. */
export function introspects(document: DocumentNode): boolean {
  return document.definitions.some(
    (definition) =>
      'selectionSet' in definition &&
      definition.selectionSet !== undefined &&
      asksForSchema(definition.selectionSet),
  );
}

function asksForSchema({ selections }: SelectionSetNode): boolean {
  return selections.some((selection) => {
    if (selection.kind === Kind.FIELD) return /^__(schema|type)$/.test(selection.name.value);
    return selection.kind === Kind.INLINE_FRAGMENT && asksForSchema(selection.selectionSet);
  });
}
