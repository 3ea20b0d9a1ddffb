import type { EntityDefinition } from '../entity/index.ts';
import type { NodeRef } from './entity-connection.ts';
import { addListQuery, addLookupQuery } from './lists.ts';
import { addMutations, type MutationOptions } from './mutations.ts';

const plural = (name: string) =>
  /(s|ch)$/.test(name) ? `${name}es` : name.replace(/([^aeiou])y$/, '$1ie').concat('s');

/** Gives an entity that the server alone writes a lookup by id and a list. */
export function addReadOperations(entity: EntityDefinition, node: NodeRef): void {
  const field = entity.model.charAt(0).toLowerCase() + entity.model.slice(1);
  addLookupQuery(entity, node, field);
  addListQuery(entity, node, plural(field));
}

/**
 * Gives an entity the operations every entity has: lookup, list, create,
 * update, bulk upsert, delete, and archive and restore where it applies.
 */
export function addEntityOperations(
  entity: EntityDefinition,
  node: NodeRef,
  options: MutationOptions = {},
): void {
  const field = entity.model.charAt(0).toLowerCase() + entity.model.slice(1);
  addLookupQuery(entity, node, field);
  addListQuery(entity, node, plural(field));
  addMutations(entity, node, options);
}
