import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { outlineApi } from './outline.ts';
import { printOperations } from './print-operations.ts';

const entity = 'interface Node { id: ID! }\ntype Entry implements Node { id: ID! }\n';
const print = (sdl: string) => printOperations(outlineApi(buildSchema(entity + sdl)));

describe('printOperations', () => {
  it('makes a resource of a lookup, a connection and the writes of a noun', () => {
    const text = print(`
      type PageInfo { hasNextPage: Boolean! }
      type EntryConnection { nodes: [Entry!]! pageInfo: PageInfo! }
      input EntryCreateInput { name: String }
      type Query {
        """The entry, or null."""
        entry(id: ID, key: String): Entry
        """All entries."""
        entries(first: Int, last: Int): EntryConnection!
      }
      type Mutation {
        """Create an entry."""
        entryCreate(input: EntryCreateInput!): Entry!
      }
    `);

    expect(text).toBe(
      `/** What can be done with entries. */
export interface EntriesResource {
  /** The entry. Throws a NotFoundError when there is none. */
  get: Get<string | { id: string } | { key: string }, EntryGraph, EntrySelect, Entry>;
  /** The entry. Null when there is none. */
  find: Find<string | { id: string } | { key: string }, EntryGraph, EntrySelect, Entry>;
  /** All entries. */
  list: Listing<Omit<Query_EntriesArgs, 'last'>, EntryGraph, EntrySelect, Entry>;
  /** Create an entry. */
  create: Write<EntryCreateInput, EntryGraph, EntrySelect, Entry>;
}

/** Every resource of the API, by its plural. */
export interface Resources {
  /** All entries. */
  entries: EntriesResource;
}
`,
    );
  });

  it('takes arguments that name an object only together as one', () => {
    const text = print(`type Query { entry(externalId: String, id: ID, source: String): Entry }`);

    expect(text).toContain(
      'find: Find<string | { id: string } | { externalId: string; source: string }, ',
    );
  });

  it('puts other root fields on the longest noun they start with', () => {
    const text = print(`
      type EntryPart implements Node { id: ID! }
      type Report { text: String }
      type Query {
        entry(id: ID!): Entry
        entryPart(id: ID!): EntryPart
        entryPartReport(id: ID!, wide: Boolean): Report
        entryReports: Report!
        unrelated: Report
      }
      type Mutation {
        entryPartMove(id: ID!, to: Int): EntryPart!
        entryClose: Boolean!
      }
    `);

    expect(text).toContain(
      '  report: Read<Query_EntryPartReportArgs, ReportGraph | null, ReportSelect, Report | null>;\n' +
        '  move: Write<Mutation_EntryPartMoveArgs, EntryPartGraph, EntryPartSelect, EntryPart>;\n',
    );
    expect(text).toContain(
      '  reports: Read<void, ReportGraph, ReportSelect, Report>;\n' +
        '  close: Write<void, boolean, never, boolean>;\n',
    );
    expect(text).not.toContain('unrelated');
  });

  it('makes a resource of a noun that is only written', () => {
    const text = print(`
      type Upload { id: ID! }
      input UploadCreateInput { name: String }
      type Query { x: Int }
      type Mutation { uploadCreate(input: UploadCreateInput!): Upload! }
    `);

    expect(text).toContain(
      'export interface UploadsResource {\n' +
        '  create: Write<UploadCreateInput, UploadGraph, UploadSelect, Upload>;\n}\n',
    );
  });

  it('refuses a field that would be a second method of that name', () => {
    const sdl = 'type Query { entry(id: ID!): Entry }\ntype Mutation { entryList: Entry! }';

    expect(() => print(sdl)).toThrow('entryList would be a second entries.list.');
  });
});
