import {
  type GraphQLEnumType,
  type GraphQLInputObjectType,
  GraphQLObjectType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
} from 'graphql';
import { refuseReservedNames } from './reserved-names.ts';
import { listResources, type Resource } from './resources.ts';
import type { ComposedType } from './type-kinds.ts';

/** What the printers need to know of a schema, each list sorted by name. */
export interface ApiOutline {
  schema: GraphQLSchema;
  enums: GraphQLEnumType[];
  inputs: GraphQLInputObjectType[];
  composed: ComposedType[];
  resources: Resource[];
}

/** The client has a method for each root, whether the schema has it already or not. */
const emptyRoots = Object.fromEntries(
  ['Mutation', 'Query', 'Subscription'].map((name) => {
    return [name, new GraphQLObjectType({ name, fields: {} })];
  }),
);

/** Sorts the types of a schema by what is printed from them. */
export function outlineApi(schema: GraphQLSchema): ApiOutline {
  refuseReservedNames(schema);
  const types = Object.values({ ...emptyRoots, ...schema.getTypeMap() })
    .filter((type) => !type.name.startsWith('__'))
    .sort((a, b) => (a.name < b.name ? -1 : 1));

  return {
    schema,
    enums: types.filter((type) => isEnumType(type)),
    inputs: types.filter((type) => isInputObjectType(type)),
    composed: types.filter(
      (type) => isObjectType(type) || isInterfaceType(type) || isUnionType(type),
    ),
    resources: listResources(schema),
  };
}
