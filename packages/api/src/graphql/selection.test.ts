import { buildSchema, graphqlSync } from 'graphql';
import { describe, expect, it } from 'vitest';
import { selectedPaths } from './selection.ts';

const schema = buildSchema(
  'type Query { a: A } type A { b: B c: Int a: A } type B { d: Int e: Int }',
);

function pathsOf(source: string, depth: number): string[] {
  let paths: string[] = [];
  graphqlSync({
    schema,
    source,
    rootValue: {
      a: (_args: object, _ctx: unknown, info: Parameters<typeof selectedPaths>[0]) => {
        paths = [...selectedPaths(info, depth)].sort();
        return null;
      },
    },
  });
  return paths;
}

describe('selectedPaths', () => {
  it.each([
    ['{ a { c } }', 2, ['c']],
    ['{ a { x: b { d } } }', 2, ['b', 'b.d']],
    ['{ a { b { d } } a { c } }', 2, ['b', 'b.d', 'c']],
    ['{ a { ...F } } fragment F on A { b { ... on B { e } } }', 2, ['b', 'b.e']],
    ['{ a { a { b { d } } } }', 2, ['a', 'a.b']],
  ])('%s to depth %d', (source, depth, expected) => {
    expect(pathsOf(source, depth)).toEqual(expected);
  });
});
