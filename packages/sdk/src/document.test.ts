import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { outlineApi } from '../codegen/outline.ts';
import { printSchemaMap } from '../codegen/print-schema-map.ts';
import { type AnySelection, buildOperation, type OperationKind } from './document.ts';
import { readSchema } from './schema-reader.ts';

const sdl = `
  interface Node { id: ID! }
  type Phase implements Node { id: ID! name: String! steps(first: Int, kind: Kind): [Step!]! }
  type Step implements Node { id: ID! name: String! waiting: Waiting score(by: ID!): Int }
  type Waiting { seconds: Int meanwhile: Note step: Step }
  type Note { text: String waiting: Waiting }
  type PageInfo { hasNextPage: Boolean! }
  type PhaseConnection { edges: [PhaseEdge!]! nodes: [Phase!]! pageInfo: PageInfo! totalCount: Int! }
  type PhaseEdge { cursor: String! node: Phase! }
  union Part = Phase | Step
  enum Kind { A B }
  type Query {
    phase(id: ID!): Phase
    phases(first: Int, after: String): PhaseConnection!
    node(id: ID!): Node
    part: Part
    waiting: Waiting
  }
`;
const { map, types } = printSchemaMap(outlineApi(buildSchema(sdl)));
const text = [map, ...types.values()].join('\n');
const schema = buildSchema(sdl);

/** Builds a document and makes sure the schema accepts it. */
function build(selection: AnySelection, kind: OperationKind = 'query') {
  const operation = buildOperation(readSchema(text, []), kind, selection);
  expect(validate(schema, parse(operation.query)).map(({ message }) => message)).toEqual([]);
  return operation;
}

describe('buildOperation', () => {
  it('keeps the order of the selection', () => {
    expect(build({ phase: { $: { id: '1' }, name: true, id: true } }).query).toBe(
      'query phase($id: ID!) { phase(id: $id) { name id } }',
    );
  });

  it('makes a variable of each argument, and tells equal names apart', () => {
    const selection = {
      phases: {
        $: { first: 2 },
        nodes: { steps: { $: { first: 3, kind: 'A' }, id: true } },
      },
    };

    expect(build(selection)).toEqual({
      query:
        'query phases($first: Int, $first2: Int, $kind: Kind) { phases(first: $first) { ' +
        'nodes { steps(first: $first2, kind: $kind) { id } } } }',
      variables: { first: 2, first2: 3, kind: 'A' },
    });
  });

  it('prints the same text for other values', () => {
    const one = build({ phase: { $: { id: '1' }, id: true } });
    const two = build({ phase: { $: { id: '2' }, id: true } });

    expect(one.query).toBe(two.query);
  });

  it('leaves undefined arguments out and keeps null', () => {
    const { query, variables } = build({
      phases: { $: { first: undefined, after: null }, totalCount: true },
    });

    expect(query).toBe('query phases($after: String) { phases(after: $after) { totalCount } }');
    expect(variables).toEqual({ after: null });
  });

  it('leaves fields out that are undefined', () => {
    expect(build({ phase: { $: { id: '1' }, id: true, name: undefined } }).query).toContain(
      '{ id } }',
    );
  });

  it('expands $scalars to the plain data that needs no argument', () => {
    expect(build({ node: { $: { id: '1' }, on: { Step: { $scalars: true } } } }).query).toContain(
      '{ __typename ... on Step { id name } }',
    );
  });

  it('expands $all to the whole value, stopping at entities and at its own holder', () => {
    expect(build({ waiting: { $all: true } }).query).toBe(
      'query waiting { waiting { seconds step { id name } } }',
    );
  });

  it('writes a field once, however it was chosen', () => {
    expect(build({ phase: { $: { id: '1' }, $scalars: true, name: true } }).query).toContain(
      '{ id name } }',
    );
  });

  it('selects by type in unions', () => {
    expect(build({ part: { on: { Phase: { name: true }, Step: undefined } } }).query).toBe(
      'query part { part { __typename ... on Phase { name } } }',
    );
  });

  it('reads pages and edges', () => {
    const phases = { edges: { cursor: true, node: { id: true } }, pageInfo: { hasNextPage: true } };

    expect(build({ phases }).query).toBe(
      'query phases { phases { edges { cursor node { id } } pageInfo { hasNextPage } } }',
    );
  });

  it.each([
    [{ phase: { titel: true } }, 'Phase.titel does not fit the schema of this SDK.'],
    [{ phases: { $: { last: 1 } } }, 'Query.phases.last does not fit the schema of this SDK.'],
    [{ phase: { $: { id: '1' } } }, 'Phase {} does not fit the schema of this SDK.'],
  ])('refuses %j', (selection, message) => {
    expect(() => build(selection)).toThrow(message);
  });
});
