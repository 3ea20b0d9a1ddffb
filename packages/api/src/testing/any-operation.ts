import {
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';
import { schema } from '../schema.ts';

/** Gives the value of a scalar argument or input field; undefined leaves it out where it may be. */
export type ChooseValue = (place: {
  /** The name of the argument or input field. */
  name: string;
  /** The scalar's name. */
  type: string;
  /** The input type that holds the field, or null for an argument. */
  input: string | null;
  isRequired: boolean;
}) => unknown;

const DEEPEST = 2;

/** Selects everything a type shows, a few levels down. */
export function selectionOf(type: GraphQLOutputType, depth = 0): string {
  const named = getNamedType(type);
  if (isUnionType(named) || (isInterfaceType(named) && depth > 0)) return '{ __typename }';
  if (isInterfaceType(named)) {
    // Fields of one name may differ from type to type and then exclude each other; names that every
    // object has never do.
    const fragments = schema
      .getPossibleTypes(named)
      .flatMap((possible) =>
        isNonNullType(possible.getFields().name?.type) ? [`... on ${possible.name} { name }`] : [],
      );
    return `{ __typename ${fragments.join(' ')} }`;
  }
  if (!isObjectType(named)) return '';
  const fields = Object.values(named.getFields()).flatMap((field) => {
    if (field.args.some(isRequired)) return [];
    const isLeaf = isLeafType(getNamedType(field.type));
    // Two parts of one page hold the same objects.
    if (field.name === 'edges') return ['edges { cursor }'];
    if (isLeaf) return [field.name];
    if (depth >= DEEPEST || !isCompositeType(getNamedType(field.type))) return [];
    const size = depth > 0 && field.args.some(({ name }) => name === 'first') ? '(first: 2)' : '';
    return [`${field.name}${size} ${selectionOf(field.type, depth + 1)}`];
  });
  return `{ __typename ${fields.join(' ')} }`;
}

function isRequired({ type, defaultValue }: GraphQLArgument): boolean {
  return isNonNullType(type) && defaultValue === undefined;
}

/** Builds a value of an input type out of chosen scalars. */
export function inputValue(
  type: GraphQLInputType,
  choose: ChooseValue,
  name: string,
  input: string | null = null,
  depth = 0,
): unknown {
  const bare = getNullableType(type);
  if (isListType(bare)) {
    const entry = inputValue(bare.ofType, choose, name, input, depth);
    return entry === undefined ? undefined : [entry];
  }
  if (isInputObjectType(bare)) {
    if (depth > 2) return undefined;
    const entries = Object.values(bare.getFields()).flatMap((field) => {
      const value = inputValue(field.type, choose, field.name, bare.name, depth + 1);
      return value === undefined ? [] : [[field.name, value] as const];
    });
    return bare.isOneOf ? Object.fromEntries(entries.slice(0, 1)) : Object.fromEntries(entries);
  }
  const chosen = choose({
    name,
    type: getNamedType(type).name,
    input,
    isRequired: isNonNullType(type),
  });
  if (chosen !== undefined || !isNonNullType(type)) return chosen;
  return isEnumType(bare) ? bare.getValues()[0]?.name : undefined;
}

/** One call of a root field with variables for all its arguments. */
export interface RootCall {
  field: string;
  document: string;
  variables: Record<string, unknown>;
}

/** Calls a root field with every argument it can be given. */
export function callOfRoot(
  kind: 'query' | 'mutation',
  name: string,
  choose: ChooseValue,
  isWanted: (argument: string) => boolean = () => true,
): RootCall {
  const root = kind === 'query' ? schema.getQueryType() : schema.getMutationType();
  const field = root?.getFields()[name];
  if (!field) throw new Error(`There is no ${kind} ${name}.`);
  const variables: Record<string, unknown> = {};
  const given = field.args.filter((argument) => {
    if (!isRequired(argument) && !isWanted(argument.name)) return false;
    const value = inputValue(argument.type, choose, argument.name);
    if (value === undefined) return false;
    variables[argument.name] = value;
    return true;
  });
  const declared = given.map((argument) => `$${argument.name}: ${argument.type}`).join(', ');
  const passed = given.map((argument) => `${argument.name}: $${argument.name}`).join(', ');
  const document = `${kind} ${declared && `(${declared})`} { result: ${name}${passed && `(${passed})`} ${selectionOf(field.type)} }`;
  return { field: name, document, variables };
}
