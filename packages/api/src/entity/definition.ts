import type { Prisma } from '../generated/prisma/client.ts';
import type { Scope } from '../kernel/actor.ts';
import type { RowError } from './row.ts';

/** The drawing a part belongs to; every write to a part counts the drawing's contentRevision up. */
export type Container = 'journeyMapId' | 'processId';

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
  /** Optional references without which a row has no meaning. */
  readonly goesWith: readonly string[];
  /** Smallest and greatest value of numbers. */
  readonly ranges: Readonly<Record<string, readonly [number, number]>>;
  /** Reasons to refuse a complete row that its columns alone do not show. */
  readonly check: (row: Readonly<Record<string, unknown>>) => RowError[];
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
    goesWith: [],
    ranges: {},
    check: () => [],
    ...options,
  };
  registry.set(entity.model, entity);
  return entity;
}

/** The definition of a model, or null for models that are no entities. */
export function findEntity(model: string): EntityDefinition | null {
  return registry.get(model) ?? null;
}

/** What to call rows of a model in a sentence. */
export function nounOf(model: string): string {
  return registry.get(model)?.noun ?? model;
}
