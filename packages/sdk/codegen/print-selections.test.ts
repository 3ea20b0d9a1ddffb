import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { outlineApi } from './outline.ts';
import { printSelections } from './print-selections.ts';

const print = (sdl: string) => printSelections(outlineApi(buildSchema(sdl)));

describe('printSelections', () => {
  it('prints arguments where a field has some, required where one is', () => {
    const text = print(`
      interface Node { id: ID! }
      type Phase implements Node {
        id: ID!
        mood(by: ID!): Float
        label(lang: String): String
        next(skip: Int): Phase
      }
    `);

    expect(text).toContain(
      `export interface PhaseSelect {
  /** The name of the type. */
  __typename?: true;
  /** Every field that holds plain data. */
  $scalars?: true;
  id?: true;
  mood?: Phase_MoodField;
  label?: true | Phase_LabelField;
  next?: Phase_NextField;
}
/** The arguments of Phase.mood. */
export interface Phase_MoodArgs {
  by: string;
}
/** What to read of Phase.mood, and its arguments. */
export interface Phase_MoodField {
  $: Phase_MoodArgs;
}
`,
    );
    expect(text).toContain(
      'export interface Phase_NextField extends PhaseSelect {\n  $?: Phase_NextArgs;\n}\n',
    );
  });

  it('offers $all of values, and types of unions', () => {
    const text = print('type Cell { text: String }\nunion Any = Cell');

    expect(text).toContain('  $all?: true;\n  text?: true;\n');
    expect(text).toContain('  on?: {\n    Cell?: CellSelect;\n  };\n');
  });
});
