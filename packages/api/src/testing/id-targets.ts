import { GraphQLInterfaceType } from 'graphql';
import { modelOf } from '../db/datamodel.ts';
import { linkOf } from '../entity/columns.ts';
import { findEntity } from '../entity/index.ts';
import { schema } from '../schema.ts';

const upper = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** Every type whose objects have an id of their own. */
export function nodeTypes(): string[] {
  const node = schema.getType('Node');
  if (!(node instanceof GraphQLInterfaceType)) throw new Error('There is no interface Node.');
  return schema.getPossibleTypes(node).map(({ name }) => name);
}

/** The type whose id an argument or input field of a root field takes. */
export function idTarget(rootField: string, name: string, input: string | null): string {
  const model = /^(\w+?)(Create|Update|Row)Input$/.exec(input ?? '')?.[1];
  const entity = model ? findEntity(model) : null;
  if (entity && name in entity.links) return linkOf(entity, name).target;
  if (entity && name !== 'id') {
    const target = modelOf(entity.model).references.get(name);
    if (target) return target;
  }
  const named = nodeTypes().find((type) => `${type}Id` === upper(name));
  const owner = nodeTypes()
    .filter((type) => upper(rootField).startsWith(type))
    .sort((one, other) => other.length - one.length)[0];
  return named ?? owner ?? 'Step';
}
