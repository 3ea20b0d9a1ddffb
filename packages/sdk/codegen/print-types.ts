import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLOutputType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  isScalarType,
} from 'graphql';
import { printDocs } from './print-docs.ts';

/** What each scalar is in TypeScript. Times and dates stay the text that was sent. */
const scalars: Record<string, string> = {
  ID: 'string',
  String: 'string',
  Int: 'number',
  Float: 'number',
  Boolean: 'boolean',
  DateTime: 'string',
  Date: 'string',
  Duration: 'string',
  URL: 'string',
  EmailAddress: 'string',
  BigInt: 'string',
  ChangeCursor: 'string',
  JSON: 'unknown',
  JSONObject: 'Record<string, unknown>',
};

/** Names the TypeScript type of a scalar, or refuses one nobody has decided on. */
export function scalarType(name: string): string {
  const type = scalars[name];
  if (type === undefined) {
    throw new Error(
      `The scalar ${name} has no TypeScript type yet: add it to codegen/print-types.ts.`,
    );
  }
  return type;
}

/** Prints what an output type is once answered; `nameOf` names the types that have fields. */
export function printOutputType(
  type: GraphQLOutputType,
  nameOf: (typeName: string) => string,
): string {
  if (isNonNullType(type)) return printPresentOutput(type.ofType, nameOf);
  const present = printPresentOutput(type, nameOf);
  return present === 'unknown' ? present : `${present} | null`;
}

function printPresentOutput(type: GraphQLOutputType, nameOf: (name: string) => string): string {
  if (isListType(type)) return arrayOf(printOutputType(type.ofType, nameOf));
  if (isNonNullType(type)) return printPresentOutput(type.ofType, nameOf);
  return isScalarType(type) ? scalarType(type.name) : nameOf(type.name);
}

/** Prints what may be given for an input type. Lists may be readonly. */
export function printInputType(type: GraphQLInputType): string {
  if (isNonNullType(type)) return printPresentInput(type.ofType);
  const present = printPresentInput(type);
  return present === 'unknown' ? present : `${present} | null`;
}

function printPresentInput(type: GraphQLInputType): string {
  if (isListType(type)) return `readonly ${arrayOf(printInputType(type.ofType))}`;
  if (isNonNullType(type)) return printPresentInput(type.ofType);
  return isScalarType(type) ? scalarType(type.name) : type.name;
}

function arrayOf(item: string): string {
  return /[ |]/.test(item) ? `(${item})[]` : `${item}[]`;
}

/** Prints arguments or input fields as the members of an interface. */
export function printInputMembers(
  members: readonly (GraphQLArgument | GraphQLInputField)[],
  indent = '  ',
): string {
  return members
    .map((member) => {
      const mark = isRequiredInputField(member) ? '' : '?';
      const type = printInputType(member.type);
      return `${printDocs(member, indent)}${indent}${member.name}${mark}: ${type};\n`;
    })
    .join('');
}
