import { type AnySelection, buildOperation, defaultSelection } from './document.ts';
import { ApiError } from './errors.ts';
import { createList } from './pagination.ts';
import { capital, methodName } from './resource-names.ts';
import type { Page } from './resource-types.ts';
import type { Runner, RunOptions } from './runner.ts';
import { type SchemaReader, withSchema } from './schema-reader.ts';

type Kind = 'query' | 'mutation';
type Given = Readonly<Record<string, unknown>>;
type Options = RunOptions & { select?: AnySelection };

/** Performs one root field and gives what it answers with. */
type Perform = (given: Given, options?: Options) => Promise<unknown>;

/**
 * Makes an object for each noun of the schema, with a method for each root field
 * that belongs to it; those that many nouns have, at once. `Resources` is the generated type of all of them, which also
 * knows which nouns have no lookup or no list.
 */
export function createResources<Resources>(schema: SchemaReader, run: Runner): Resources {
  const resources: Record<string, Record<string, unknown>> = {};
  for (const [noun, plural] of schema.nouns) {
    resources[plural] = {
      ...lookups(noun, performer('query', noun)),
      list: lister(performer('query', plural)),
    };
  }

  const nouns = [...schema.nouns.keys()];
  for (const kind of ['query', 'mutation'] as const) {
    for (const field of schema.type(capital(kind)).fields.keys()) {
      const { noun = '', method = '' } = methodName(field, nouns) ?? {};
      const resource = resources[schema.nouns.get(noun) ?? ''];
      if (resource) resource[method] = methodOf(kind, performer(kind, field));
    }
  }
  for (const [noun, plural] of schema.nouns) {
    resources[plural] = withOthers(resources[plural] ?? {}, (method) =>
      methodOf('mutation', other(`${noun}${capital(method)}`, `${plural}.${method}`)),
    );
  }
  return resources as Resources;

  /** What only one noun has is looked up when it is called: the map does not hold it. */
  function other(field: string, name: string): Perform {
    return async (given, options) => {
      for (const kind of ['mutation', 'query'] as const) {
        const shape = await withSchema(() => schema.field(capital(kind), field));
        if (shape) return performer(kind, field)(given, options);
      }
      throw new TypeError(`There is no method ${name}.`);
    };
  }

  function performer(kind: Kind, field: string): Perform {
    return async (given, { select, ...options } = {}) => {
      const operation = await withSchema(() => {
        const { type, args = {} } = schema.field(capital(kind), field) ?? {};
        const chosen = select ?? (type && defaultSelection(schema, type));
        // A lone `input` is given as it is.
        const $ = Object.keys(args).join() === 'input' ? { input: given } : given;
        return buildOperation(schema, kind, { [field]: { ...chosen, $ } });
      });
      return (await run(kind, operation, options))[field];
    };
  }
}

/** An object that makes the methods it does not have when they are asked for. */
function withOthers(
  methods: Record<string, unknown>,
  make: (method: string) => unknown,
): Record<string, unknown> {
  return new Proxy(methods, {
    get(target, name) {
      // Whoever awaits an object asks it for `then`.
      if (typeof name === 'string' && name !== 'then' && !(name in target)) {
        target[name] = make(name);
      }
      return Reflect.get(target, name);
    },
  });
}

function lookups(noun: string, perform: Perform) {
  const find = (by: string | Given, options?: Options) =>
    perform(typeof by === 'string' ? { id: by } : by, options);
  const get = async (by: string | Given, options?: Options) => {
    const found = await find(by, options);
    if (found !== null) return found;
    throw new ApiError('NOT_FOUND', `There is no ${noun} ${JSON.stringify(by)}.`, { path: [noun] });
  };
  return { find, get };
}

function lister(perform: Perform) {
  const pageInfo = { hasNextPage: true, endCursor: true };
  return ({ select: nodes = { $scalars: true }, signal, ...args }: Options & Given = {}) =>
    createList(async (after = args.after) => {
      const select = { nodes, pageInfo };
      return (await perform({ ...args, after }, { select, signal })) as Page<unknown>;
    });
}

/** A write can be made safe. */
function methodOf(kind: Kind, perform: Perform): Perform {
  const method: Perform = (given = {}, options) => perform(given, options);
  return kind === 'query' ? method : Object.assign(method, { safe: safely(method) });
}

/** Turns the refusals of a method into values. Whatever else goes wrong is still thrown. */
function safely(perform: Perform): Perform {
  return async (given, options) => {
    try {
      return { ok: true, data: await perform(given, options) };
    } catch (error) {
      if (error instanceof ApiError) return { ok: false, error };
      throw error;
    }
  };
}
