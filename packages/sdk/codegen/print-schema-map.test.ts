import { readFileSync } from 'node:fs';
import { buildSchema, getNamedType, isLeafType, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { readSchema } from '../src/schema-reader.ts';
import { outlineApi } from './outline.ts';
import { printSchemaMap } from './print-schema-map.ts';

const sdl = readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8');

const nested = `
  interface Node { id: ID! }
  type Phase implements Node { id: ID! steps(where: StepWhere): StepConnection! }
  type Step implements Node { id: ID! }
  type StepConnection { nodes: [Step!]! pageInfo: PageInfo! }
  type PageInfo { hasNextPage: Boolean! }
  input StepWhere { name: String }
  input PhaseWhere { name: String }
  type Query {
    phase(id: ID!): Phase
    step(id: ID!): Step
    phaseSteps(phase: PhaseWhere, where: StepWhere): StepConnection!
  }
`;

const print = (text: string) => printSchemaMap(outlineApi(buildSchema(text)));

describe('printSchemaMap', () => {
  it.each([
    ['of this SDK', sdl],
    ['in which a noun lists another', nested],
  ])('keeps every field of the schema %s, with its arguments and its type', (_, sdl) => {
    const schema = buildSchema(sdl);
    const { map, types } = print(sdl);
    const reader = readSchema([map, ...types.values()].join('\n'), []);

    for (const type of Object.values(schema.getTypeMap())) {
      if (!isObjectType(type) || type.name.startsWith('__')) continue;
      const read = [...reader.type(type.name).fields].map(([name, { type, args }]) => ({
        name,
        type,
        args,
      }));
      const wanted = Object.values(type.getFields()).map((field) => {
        const named = getNamedType(field.type);
        return {
          name: field.name,
          type: isLeafType(named) ? undefined : named.name,
          args: Object.fromEntries(field.args.map((arg) => [arg.name, String(arg.type)])),
        };
      });
      const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1);
      expect(read.sort(byName), type.name).toEqual(wanted.sort(byName));
    }
  });

  it('writes once what nouns have in common', () => {
    const entity = (name: string) => `
      type ${name} implements Node { id: ID! }
      input ${name}CreateInput { name: String }
    `;
    const { map, types } = print(`
      interface Node { id: ID! }
      ${entity('Phase')} ${entity('PhaseGroup')} ${entity('Entry')}
      type Query { phase(id: ID!): Phase phaseGroup(id: ID!): PhaseGroup entry(key: String): Entry }
      type Mutation {
        phaseCreate(input: PhaseCreateInput!): Phase!
        phaseGroupCreate(input: PhaseGroupCreateInput!): PhaseGroup!
        entryCreate(input: EntryCreateInput!): Entry!
      }
    `);

    expect(map.split('\n')).toEqual([
      'entry:entries,phaseGroup phase',
      '',
      '0 1>Mutation %Create!:^',
      '1>Query %(id:ID!):',
    ]);
    expect([...types.values()]).toEqual([
      'Entry@ id',
      'Phase@ id',
      'PhaseGroup@ id',
      'Query entry(key:String):',
    ]);
  });

  it('keeps in the map what many nouns answer with, and what only some have out of it', () => {
    const { map, types } = print(`
      interface Node { id: ID! }
      type Phase implements Node { id: ID! }
      type Step implements Node { id: ID! }
      type Deletion { count: Int effects: [Effect!]! }
      type Effect { text: String }
      type Outline { title: String }
      type Query { phase(id: ID!): Phase step(id: ID!): Step stepOutline(id: ID!): Outline }
      type Mutation { phaseDelete(id: ID!): Deletion stepDelete(id: ID!): Deletion }
      type Subscription { stepMoved: Step }
    `);

    expect(map.split('\n').filter((line) => /^[A-Z]/.test(line))).toEqual([
      'Deletion count effects:Effect',
      'Effect text',
    ]);
    expect([...types.keys()]).toEqual(['Outline', 'Phase', 'Step', 'Subscription', 'Query']);
  });
});
