import { capital } from './resource-names.ts';
import type { FieldShape, SchemaReader, TypeShape } from './schema-reader.ts';

/** The kinds of operations of GraphQL. */
export type OperationKind = 'query' | 'mutation' | 'subscription';

/** A document with its variables, as it is sent. */
export interface Operation {
  query: string;
  variables: Record<string, unknown>;
}

/** A selection as the client sees it at run time. */
export type AnySelection = Readonly<Record<string, unknown>>;

/**
 * Prints a selection as a document. Arguments become variables, so the same
 * selection gives the same text whatever its values, which is what the server's
 * caches know it by.
 */
export function buildOperation(
  schema: SchemaReader,
  kind: OperationKind,
  selection: AnySelection,
): Operation {
  const variables: Record<string, unknown> = {};
  const declarations: string[] = [];

  const printArgs = (place: string, { args }: FieldShape, given: AnySelection): string => {
    const parts = Object.entries(given)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => {
        if (!args[name]) throw mistake(`${place}.${name}`);
        let variable = name;
        for (let i = 2; Object.hasOwn(variables, variable); i++) variable = name + i;
        variables[variable] = value;
        declarations.push(`$${variable}: ${args[name]}`);
        return `${name}: $${variable}`;
      });
    return parts.length === 0 ? '' : `(${parts.join(', ')})`;
  };

  const printFields = (typeName: string, chosen: AnySelection): string => {
    const type = schema.type(typeName);
    const parts = Object.entries(chosen).flatMap(([name, value]) => {
      if (!value || name === '$') return [];
      if (name === '__typename') return [name];
      if (name === 'on') return printTypes(value);
      if (name === '$scalars' || name === '$all') return expand(type, name === '$all');
      return [printField(typeName, name, value)];
    });
    if (parts.length === 0) throw mistake(`${typeName} {}`);
    return ` { ${[...new Set(parts)].join(' ')} }`;
  };

  const printField = (typeName: string, name: string, value: unknown): string => {
    const field = schema.field(typeName, name);
    if (!field) throw mistake(`${typeName}.${name}`);
    const chosen: AnySelection = typeof value === 'object' ? { ...value } : {};
    const args = printArgs(`${typeName}.${name}`, field, { ...(chosen.$ ?? {}) });
    return name + args + (field.type ? printFields(field.type, chosen) : '');
  };

  const printTypes = (byType: unknown): string[] => {
    const fragments = Object.entries({ ...(byType as AnySelection) })
      .filter(([, chosen]) => chosen)
      .map(([name, chosen]) => `... on ${name}${printFields(name, chosen as AnySelection)}`);
    return ['__typename', ...fragments];
  };

  const expand = ({ fields }: TypeShape, isWhole: boolean): string[] =>
    [...fields].flatMap(([name, { type, isLeftOut }]) => {
      if (isLeftOut || (type && !isWhole)) return [];
      return [type ? name + printFields(type, defaultSelection(schema, type)) : name];
    });

  const body = printFields(capital(kind), selection);
  const name = Object.keys(selection).join('_');
  const declared = declarations.length === 0 ? '' : `(${declarations.join(', ')})`;
  return { query: `${kind} ${name}${declared}${body}`, variables };
}

/** What is read of a type when nothing is selected. */
export function defaultSelection(schema: SchemaReader, typeName: string): AnySelection {
  return schema.type(typeName).isEntity ? { $scalars: true } : { $all: true };
}

/** What the types of a selection forbid, for programs that are not checked by them. */
function mistake(place: string): Error {
  return new TypeError(`${place} does not fit the schema of this SDK.`);
}
