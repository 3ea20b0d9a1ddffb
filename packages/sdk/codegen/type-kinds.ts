import {
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLUnionType,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
} from 'graphql';

type Field = GraphQLField<unknown, unknown>;

/** A type whose fields a client chooses from. */
export type ComposedType = GraphQLObjectType | GraphQLInterfaceType | GraphQLUnionType;

/**
 * What a composed type is to a client.
 *
 * An entity has an identity of its own and is read field by field. A value is a
 * part of what holds it, and is read whole. Pages and roots are only ways to get
 * at the others.
 */
export type TypeKind = 'root' | 'page' | 'entity' | 'value' | 'interface' | 'union';

/** Says what a type is to a client. */
export function kindOf(type: ComposedType): TypeKind {
  if (isUnionType(type)) return 'union';
  if (isInterfaceType(type)) return 'interface';
  if (['Query', 'Mutation', 'Subscription'].includes(type.name)) return 'root';
  if (type.getInterfaces().some((parent) => parent.name === 'Node')) return 'entity';
  return isPage(type) ? 'page' : 'value';
}

function isPage(type: GraphQLObjectType): boolean {
  const fields = type.getFields();
  // An event of the change log has a cursor and a node too, but is data.
  return 'pageInfo' in fields || (type.name.endsWith('Edge') && 'node' in fields);
}

/** The fields of a type, in the order of the schema. A union has none. */
export function fieldsOf(type: ComposedType): Field[] {
  return isUnionType(type) ? [] : Object.values(type.getFields());
}

/** Whether a field holds plain data that can be read without giving an argument. */
export function isPlain(field: Field): boolean {
  return isLeafType(getNamedType(field.type)) && !field.args.some(isRequiredArgument);
}

/**
 * Whether a field is part of its value read whole (`$all`): plain data, other
 * values, and the entities at the border with their plain data.
 *
 * A value that leads back to its holder is left out, else there would be no end.
 */
export function isPartOfWhole(holder: ComposedType, field: Field): boolean {
  if (field.args.some(isRequiredArgument)) return false;
  const type = getNamedType(field.type);
  if (isLeafType(type) || isInterfaceType(type)) return true;
  if (!isObjectType(type)) return false;
  const kind = kindOf(type);
  return kind === 'entity' || (kind === 'value' && !reaches(type, holder.name, new Set()));
}

function reaches(from: GraphQLObjectType, name: string, seen: Set<string>): boolean {
  if (from.name === name) return true;
  if (seen.has(from.name)) return false;
  seen.add(from.name);
  return Object.values(from.getFields()).some((field) => {
    const type = getNamedType(field.type);
    return isObjectType(type) && kindOf(type) === 'value' && reaches(type, name, seen);
  });
}
