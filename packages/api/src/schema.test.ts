import {
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { allModels } from './db/datamodel.ts';
import { findEntity } from './entity/index.ts';
import { schema } from './schema.ts';

const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);

interface Described {
  path: string;
  description: string | null | undefined;
}

/** Everything of a type that a client can see, with what is said about it. */
function partsOf(type: GraphQLNamedType): Described[] {
  const own = { path: type.name, description: type.description };
  if (isEnumType(type)) {
    return [
      own,
      ...type.getValues().map((value) => ({ ...value, path: `${type.name}.${value.name}` })),
    ];
  }
  if (isInputObjectType(type)) {
    return [
      own,
      ...Object.values(type.getFields()).map((field) => ({
        ...field,
        path: `${type.name}.${field.name}`,
      })),
    ];
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return [own];
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const path = `${type.name}.${field.name}`;
    const args = field.args.map(({ name, description }) => ({
      path: `${path}(${name})`,
      description,
    }));
    return [{ path, description: field.description }, ...args];
  });
  return [own, ...fields];
}

describe('the schema', () => {
  it('describes everything a client can see', () => {
    const undescribed = types
      .flatMap(partsOf)
      .filter(({ description }) => !description?.trim())
      .map(({ path }) => path);

    expect(undescribed).toEqual([]);
  });

  it('says it in sentences', () => {
    const bare = types
      .flatMap(partsOf)
      .filter(({ description }) => !/[.:;)}]$/.test(description?.trim() ?? ''))
      .map(({ path, description }) => `${path}: ${description}`);

    expect(bare).toEqual([]);
  });

  it('leaves the endings of derived types to derived types', () => {
    const entities = [...allModels()].flatMap(({ name }) => (findEntity(name) ? [name] : []));

    expect(entities.length).toBeGreaterThan(20);
    expect(
      entities.filter((name) => /(Connection|Edge|Input|Payload|Filter|Where|Order)$/.test(name)),
    ).toEqual([]);
  });
});
