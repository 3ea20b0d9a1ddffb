import { readFileSync } from 'node:fs';
import { buildSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { generate } from './generate.ts';

const sdl = readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8');

describe('generate', () => {
  it('gives what is committed', () => {
    for (const [name, text] of generate(sdl)) {
      const committed = readFileSync(new URL(`../src/generated/${name}`, import.meta.url), 'utf8');
      expect(committed === text, `${name}: run npm run codegen -w @parcours/sdk`).toBe(true);
    }
  });

  it('gives the same text whatever order the types come in', () => {
    const sorted = printSchema(lexicographicSortSchema(buildSchema(sdl)));
    const turned = sorted
      .split(/\n\n(?=""")/)
      .reverse()
      .join('\n\n');

    expect(generate(turned)).toEqual(generate(sorted));
  });

  it('marks every file as generated and imports what it names', () => {
    const files = generate(
      'interface Node { id: ID! }\ntype A implements Node { id: ID! kind: Kind }\n' +
        'enum Kind { X }\ntype Query { a(id: ID!): A }',
    );

    expect([...files.keys()]).toEqual([
      'enums.ts',
      'inputs.ts',
      'models.ts',
      'selections.ts',
      'operations.ts',
      'schema-map.ts',
      'all-types.ts',
      'types-1.ts',
    ]);
    for (const text of files.values()) {
      expect(text.startsWith('// Generated from the schema; do not edit.\n')).toBe(true);
    }
    expect(files.get('models.ts')).toContain("import type {\n  Kind,\n} from './enums.ts';\n");
    expect(files.get('operations.ts')).toContain(
      "import type {\n  Find,\n  Get,\n} from '../resource-types.ts';\n",
    );
  });
});
