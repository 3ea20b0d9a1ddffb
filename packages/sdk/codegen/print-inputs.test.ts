import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { outlineApi } from './outline.ts';
import { printEnums } from './print-enums.ts';
import { printInputs } from './print-inputs.ts';

describe('printInputs', () => {
  it('tells required, optional and nullable fields apart', () => {
    const schema = buildSchema(`
      scalar JSON
      """A new phase."""
      input PhaseCreateInput {
        """The name."""
        name: String!
        position: Int! = 1
        tags: [String!]
        parts: [PhaseCreateInput]!
        custom: JSON
      }
    `);

    expect(printInputs(outlineApi(schema))).toBe(
      `/** A new phase. */
export interface PhaseCreateInput {
  /** The name. */
  name: string;
  position?: number;
  tags?: readonly string[] | null;
  parts: readonly (PhaseCreateInput | null)[];
  custom?: unknown;
}
`,
    );
  });

  it('lets exactly one key of @oneOf be given, and not null', () => {
    const schema = buildSchema(
      'enum Sort { ASC DESC }\ninput PhaseOrder @oneOf { name: Sort createdAt: Sort }',
    );

    expect(printInputs(outlineApi(schema))).toBe(
      'export type PhaseOrder = OneOf<{\n  name: Sort;\n  createdAt: Sort;\n}>;\n',
    );
  });
});

describe('printEnums', () => {
  it('prints a union with the description of each value', () => {
    const schema = buildSchema('"""A sort."""\nenum Sort {\n"""Smallest first."""\nASC\nDESC\n}');

    expect(printEnums(outlineApi(schema))).toBe(
      "/** A sort. */\nexport type Sort =\n  /** Smallest first. */\n  | 'ASC'\n  | 'DESC';\n",
    );
  });
});
