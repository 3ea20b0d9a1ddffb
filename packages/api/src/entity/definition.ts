import type { Prisma } from '../generated/prisma/client.ts';
import type { Scope } from '../kernel/actor.ts';
import type { RowError, StoredRow } from './row.ts';
import type { WriteContext } from './write-context.ts';

/** The drawing a part belongs to; every write to a part counts the drawing's contentRevision up. */
export type Container = 'journeyMapId' | 'processId';

/** A row as it is stored, or as it will be. */
type Row = Readonly<Record<string, unknown>>;

/**
 * What rows must agree on with a row they refer to, such as the map they are on.
 *
 * It holds whichever side is written: a row that disagrees is refused, and so is a
 * change to the other row that stored rows would disagree with.
 */
export interface Agreement {
  /** The reference to the other row. */
  readonly with: string;
  /** The columns of the other row that matter. */
  readonly reads: readonly string[];
  /** Reasons to refuse a row, given the other one. */
  readonly check: (row: Row, other: Row) => RowError[];
  /** A filter for the stored rows that disagree with the other row as it would be. */
  readonly disagreeing: (other: Row) => object;
  /** The reason to refuse that, given how many there are. */
  readonly refuse: (other: Row, count: number) => RowError;
}

/**
 * What the shared life of entities needs to know of one of them.
 *
 * Columns, references and their descriptions are read from the Prisma model;
 * this says only what the model cannot.
 */
export interface EntityDefinition {
  readonly model: Prisma.ModelName;
  /** What it is called in sentences, singular and plural. */
  readonly noun: string;
  readonly nouns: string;
  /** What a key must allow to read the entity, and to write it. */
  readonly scopes: Readonly<{ read: Scope; write: Scope }>;
  /** The column of the owner inside which keys are unique; null for the workspace. */
  readonly parent: string | null;
  readonly container: Container | null;
  /** The columns that make one list, in which each position occurs once. */
  readonly positionIn: readonly string[] | null;
  /** Lists of ids kept in a join model: the name in inputs → the join model. */
  readonly links: Readonly<Record<string, Prisma.ModelName>>;
  /** References of which exactly one must be set. */
  readonly exactlyOneOf: readonly string[] | null;
  /** References of which at least one must be set, group by group. */
  readonly oneOfEach: readonly (readonly string[])[];
  /** References of which one may be set, or none. */
  readonly atMostOneOf: readonly string[];
  /** Optional references without which a row has no meaning. */
  readonly goesWith: readonly string[];
  /** Text columns that hold the id of an object as clients see it: the column → the models it may be of. */
  readonly objectIds: Readonly<Record<string, readonly Prisma.ModelName[]>>;
  /** Columns the server keeps by itself: clients read them and never send them. */
  readonly managed: readonly string[];
  /** Columns that tell who somebody is: read, searched and sorted by only with the scope PII_READ. */
  readonly personal: readonly string[];
  /** Columns that together name one row besides its id and key. */
  readonly uniqueBy: readonly string[] | null;
  /** What these columns are called in sentences, where their names and values would say little. */
  readonly uniqueAs: string | null;
  /**
   * Whether there may be a million rows: then what happens to them because of
   * another object is done and told of as a set, not row by row.
   */
  readonly isBulk: boolean;
  /** Smallest and greatest value of numbers. */
  readonly ranges: Readonly<Record<string, readonly [number, number]>>;
  /** Texts that have a form, with an example of it. */
  readonly forms: Readonly<Record<string, { form: RegExp; example: string }>>;
  /** How columns are read that hold more than one value says: JSON of a shape of its own. */
  readonly readers: Readonly<Record<string, ColumnReader>>;
  /** Values of managed columns that follow from what a client sets. */
  readonly follows: (values: Readonly<Record<string, unknown>>) => Record<string, unknown>;
  /** Columns every row has and a new one may leave out: `complete` works them out. */
  readonly inferred: readonly string[];
  /** Columns that stay as they were first set. */
  readonly fixed: readonly string[];
  /** What `complete` needs to know of the rows that references point to, by reference. */
  readonly reads: Readonly<Record<string, readonly string[]>>;
  /** Works out the columns that follow from others, and from rows referred to. */
  readonly complete: (draft: Draft) => Completion;
  /** Reasons to refuse a complete row that its columns alone do not show. */
  readonly check: (row: Row) => RowError[];
  readonly agreements: readonly Agreement[];
  /** What else must happen in the transaction that creates or changes rows. */
  readonly written: (ctx: WriteContext, rows: readonly WrittenRow[]) => Promise<void>;
  /** What else must happen in the transaction that deletes rows; they are as they were last. */
  readonly removed: (ctx: WriteContext, rows: readonly Row[]) => Promise<void>;
  /** What followers of the log are told of a change beside the names of the fields. */
  readonly details: (before: Row | null, after: Row | null) => object | null;
}

/** Reads what a client sends for a column into what is stored, or says what is wrong with it. */
export type ColumnReader = (
  value: unknown,
) =>
  | { value: object; problems: null }
  | { value: null; problems: { message: string; path: string }[] };

/** A whole row on its way into the database, with what it is judged by. */
export interface Draft {
  /** The row as it will be. */
  readonly row: Row;
  /** What the client sent of it. */
  readonly given: Row;
  /** The row as it is stored; null for a new one. */
  readonly existing: StoredRow | null;
  /** The row a reference points to, with the columns named in `reads`. */
  readonly related: (column: string) => StoredRow | null;
}

/** The values of columns that follow from others, or the reasons why there are none. */
export type Completion = { values: Row } | { errors: RowError[] };

/** A row that was just created or changed. */
export interface WrittenRow {
  row: Readonly<Record<string, unknown>>;
  /** The row as it was; null for a new one. */
  before: Readonly<Record<string, unknown>> | null;
  action: 'CREATED' | 'UPDATED';
  changed: readonly string[];
}

type Options = Pick<EntityDefinition, 'model' | 'noun'> & Partial<EntityDefinition>;

const registry = new Map<string, EntityDefinition>();

/** Declares an entity, so that it can be written, referred to, archived and deleted. */
export function defineEntity(options: Options): EntityDefinition {
  const entity: EntityDefinition = {
    nouns: `${options.noun}s`,
    scopes: { read: 'READ', write: 'WRITE' },
    parent: null,
    container: null,
    positionIn: null,
    links: {},
    exactlyOneOf: null,
    oneOfEach: [],
    atMostOneOf: [],
    goesWith: [],
    objectIds: {},
    managed: [],
    personal: [],
    uniqueBy: null,
    uniqueAs: null,
    isBulk: false,
    ranges: {},
    forms: {},
    readers: {},
    follows: () => ({}),
    inferred: [],
    fixed: [],
    reads: {},
    complete: () => ({ values: {} }),
    check: () => [],
    agreements: [],
    written: async () => {},
    removed: async () => {},
    details: () => null,
    ...options,
  };
  registry.set(entity.model, entity);
  return entity;
}

/** The definition of a model, or null for models that are no entities. */
export function findEntity(model: string): EntityDefinition | null {
  return registry.get(model) ?? null;
}

/** Every entity declared. */
export function allEntities(): EntityDefinition[] {
  return [...registry.values()];
}

/** What to call rows of a model in a sentence. */
export function nounOf(model: string): string {
  return registry.get(model)?.noun ?? model;
}
