import { type GraphQLSchema, isInterfaceType, isObjectType } from 'graphql';

/**
 * Refuses a schema with a field called `on`: in a selection that word holds the
 * fields of a union's or an interface's types.
 */
export function refuseReservedNames(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    if ('on' in type.getFields()) {
      throw new Error(
        `${type.name}.on cannot be selected: "on" is taken by the SDK. Rename the field.`,
      );
    }
  }
}
