import { type GraphQLSchema, isObjectType } from 'graphql';

/**
 * Answers a column from the row when it is there.
 *
 * Pothos looks up, for every field of every row, whether the planned query loaded it. A
 * column that is in the row needs no such proof; the others are left to Pothos, which
 * loads them.
 */
export function readLoadedColumns(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const { pothosExposedField: column, pothosPrismaSelect: planned } = field.extensions;
      const { resolve: load } = field;
      if (typeof column !== 'string' || !planned || !load) continue;
      field.resolve = (row, args, ctx, info) => {
        const value: unknown = row[column];
        return value === undefined ? load(row, args, ctx, info) : value;
      };
    }
  }
  return schema;
}
