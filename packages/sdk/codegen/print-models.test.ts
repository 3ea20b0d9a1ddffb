import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { outlineApi } from './outline.ts';
import { printModels } from './print-models.ts';

const print = (sdl: string) => printModels(outlineApi(buildSchema(sdl)));

describe('printModels', () => {
  it('prints the plain data of an entity, and the rest for selections', () => {
    const text = print(`
      interface Node { id: ID! }
      """A phase."""
      type Phase implements Node {
        id: ID!
        """The name."""
        name: String
        tags: [String!]!
        score(by: ID!): Float!
        steps: [Phase]
      }
    `);

    expect(text).toContain(
      `/** A phase. */
export interface Phase {
  id: string;
  /** The name. */
  name: string | null;
  tags: string[];
}
/** A phase. */
export interface PhaseGraph extends Phase {
  __typename: 'Phase';
  score: number;
  steps: (PhaseGraph | null)[] | null;
  $scalars?: Phase;
}
`,
    );
  });

  it('prints an event with a cursor and a node as data, not as an edge', () => {
    const text = print(`
      interface Node { id: ID! }
      type Phase implements Node { id: ID! }
      type PhaseEdge { cursor: String! node: Phase! }
      type Change { cursor: String! node: Node }
    `);

    expect(text).toContain(
      'export interface Change {\n  cursor: string;\n  node: Node | null;\n}\n',
    );
    expect(text).not.toContain('export interface PhaseEdge {');
  });

  it('prints a value whole, with entities as plain data', () => {
    const text = print(`
      interface Node { id: ID! }
      type Step implements Node { id: ID! }
      type Cell { text: String step: Step! notes: [Note!]! }
      type Note { text: String! cell: Cell }
    `);

    expect(text).toContain(
      `export interface Cell {
  text: string | null;
  step: Step;
}
export type CellPlain = Pick<Cell, 'text'>;
export interface CellGraph extends CellPlain {
  __typename: 'Cell';
  step: StepGraph;
  notes: NoteGraph[];
  $scalars?: CellPlain;
  $all?: Cell;
}
`,
    );
  });

  it('prints what an interface and a union can be', () => {
    const text = print(`
      interface Node { id: ID! }
      type B implements Node { id: ID! }
      type A implements Node { id: ID! }
      union Any = B | A
    `);

    expect(text).toContain(
      `export interface NodeGraph extends Node {
  __typename: 'A' | 'B';
  $scalars?: Node;
  $on?: { A: AGraph; B: BGraph };
}
`,
    );
    expect(text).toContain(
      `export interface AnyGraph {
  __typename: 'A' | 'B';
  $on?: { A: AGraph; B: BGraph };
}
`,
    );
  });

  it('refuses a scalar nobody has decided on', () => {
    expect(() => print('scalar Money\ntype Query { price: Money }')).toThrow(
      'The scalar Money has no TypeScript type yet: add it to codegen/print-types.ts.',
    );
  });

  it('refuses a field called on', () => {
    expect(() => print('type Light { on: Boolean }')).toThrow(
      'Light.on cannot be selected: "on" is taken by the SDK. Rename the field.',
    );
  });
});
