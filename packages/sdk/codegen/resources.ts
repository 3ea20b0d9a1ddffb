import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
} from 'graphql';
import { methodName } from '../src/resource-names.ts';
import { kindOf } from './type-kinds.ts';

type Field = GraphQLField<unknown, unknown>;

/** A noun of the API with what can be done with it: `parcours.journeys`. */
export interface Resource {
  /** `journeys` */
  plural: string;
  /** `journey` */
  noun: string;
  /** The lookup of one object, such as `journey(id:, key:)`. */
  lookup: Field | undefined;
  /** The connection of all of them, such as `journeys(first:, …)`. */
  listing: Field | undefined;
  /** Further reads, such as `journeyMapMatrix`, by method name. */
  reads: Map<string, Field>;
  /** Writes, by method name. */
  writes: Map<string, Field>;
}

/** Methods every resource has by itself; no further read may take their names. */
const ownMethods = ['get', 'find', 'list'];

/**
 * Derives the resources from the root fields: nouns come from lookups,
 * connections and what mutations return; every other root field that starts with
 * a noun is a method of it.
 */
export function listResources(schema: GraphQLSchema): Resource[] {
  const queries = fieldsOf(schema.getQueryType());
  const mutations = fieldsOf(schema.getMutationType());
  const resources = findNouns(queries, mutations);
  const nouns = [...resources.keys()];
  const taken = new Set(
    [...resources.values()].flatMap(({ lookup, listing }) => [lookup?.name, listing?.name]),
  );

  const addMethods = (fields: Field[], kind: 'reads' | 'writes') => {
    for (const field of fields) {
      const name = methodName(field.name, nouns);
      const resource = name && resources.get(name.noun);
      if (name === undefined || resource === undefined || taken.has(field.name)) continue;
      if (ownMethods.includes(name.method) || resource.reads.has(name.method)) {
        throw new Error(`${field.name} would be a second ${resource.plural}.${name.method}.`);
      }
      resource[kind].set(name.method, field);
    }
  };
  addMethods(queries, 'reads');
  addMethods(mutations, 'writes');
  return [...resources.values()].sort((a, b) => (a.plural < b.plural ? -1 : 1));
}

function findNouns(queries: Field[], mutations: Field[]): Map<string, Resource> {
  const resources = new Map<string, Resource>();
  const add = (noun: string, plural: string, found: Partial<Resource>) => {
    const known = resources.get(noun) ?? {
      plural,
      noun,
      lookup: undefined,
      listing: undefined,
      reads: new Map(),
      writes: new Map(),
    };
    resources.set(noun, { ...known, ...found });
  };

  for (const field of queries) {
    const item = connectionItem(field);
    if (item) add(firstLower(item.name), field.name, { listing: field });
  }
  for (const field of queries) {
    const type = getNamedType(field.type);
    const isLookup = field.name === firstLower(type.name) && field.args.length > 0;
    if (isLookup && isEntity(type)) add(field.name, pluralOf(field.name), { lookup: field });
  }
  for (const field of mutations) {
    const type = getNamedType(field.type);
    const noun = firstLower(type.name);
    if (methodName(field.name, [noun])) add(noun, pluralOf(noun), {});
  }
  return resources;
}

function isEntity(type: GraphQLNamedType): boolean {
  return isObjectType(type) && kindOf(type) === 'entity';
}

/** What a connection field lists, or undefined when the field is not a connection. */
export function connectionItem(field: Field): GraphQLObjectType | undefined {
  const type = getNamedType(field.type);
  if (!isObjectType(type) || kindOf(type) !== 'page') return undefined;
  const nodes = type.getFields().nodes;
  const item = nodes && getNamedType(nodes.type);
  return isObjectType(item) ? item : undefined;
}

function fieldsOf(type: GraphQLObjectType | null | undefined): Field[] {
  return type ? Object.values(type.getFields()) : [];
}

function firstLower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function pluralOf(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
