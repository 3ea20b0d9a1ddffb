import { capital } from './resource-names.ts';

/** What a field needs to be printed in a document. */
export interface FieldShape {
  /** The type that has its fields; undefined for plain data. */
  type: string | undefined;
  /** The GraphQL type of each argument. */
  args: Record<string, string>;
  /** Whether `$scalars` and `$all` leave the field out. */
  isLeftOut: boolean;
}

/** The fields of a type. */
export interface TypeShape {
  /** Whether the type is an entity, of which only plain data is read unasked. */
  isEntity: boolean;
  fields: Map<string, FieldShape>;
}

/** Looks types up in the generated schema map. */
export interface SchemaReader {
  /** The plural of each noun: `journey` → `journeys`. */
  nouns: ReadonlyMap<string, string>;
  /** The shape of a type. While its volume is not loaded, throws the promise that it is. */
  type(name: string): TypeShape;
  /**
   * The shape of a field; undefined when the type has none of this name. Loads like `type`:
   * of the roots, the map holds only what many nouns have.
   */
  field(typeName: string, name: string): FieldShape | undefined;
}

/** Types that are not in the map: the name they start with, and how they are loaded. */
export type Volume = readonly [from: string, load: () => Promise<{ types: string }>];

/**
 * Reads the texts of `codegen/print-schema-map.ts`; the fields of a type only when
 * they are first asked for, as a program uses few types.
 */
export function readSchema(text: string, volumes: readonly Volume[]): SchemaReader {
  const [words = '', lists = '', ...lines] = text.split('\n');
  const nouns = new Map<string, string>();
  const groups = words.split(',').map((group) =>
    group.split(' ').map((word) => {
      const [noun = '', plural = `${noun}s`] = word.split(':');
      nouns.set(noun, plural);
      return noun;
    }),
  );

  const sources: Record<string, string> = {};
  const types: Record<string, TypeShape> = {};
  const add = (line: string) => {
    const [name = ''] = /^\w+/.exec(line) ?? [];
    sources[name] = (sources[name] ?? '') + line.slice(name.length);
    delete types[name];
  };
  for (const line of lines) {
    const [numbers = '', shared] = line.split('>');
    if (shared === undefined) add(line);
    else {
      for (const noun of numbers.split(' ').flatMap((i) => groups[Number(i)] ?? [])) {
        add(shared.replaceAll('%', noun).replaceAll('^', capital(noun)));
      }
    }
  }

  const loaded = new Set<Volume>();
  const load = async (volume: Volume) => {
    const { types: lines } = await volume[1]();
    if (!loaded.has(volume)) lines.split('\n').forEach(add);
    loaded.add(volume);
  };
  const need = (name: string) => {
    const volume = volumes.filter(([from]) => from <= name).pop();
    if (volume && !loaded.has(volume)) throw load(volume);
  };
  const type = (name: string) => {
    if (!sources[name]) need(name);
    types[name] ??= parseType(sources[name] ?? '', lists.split(';'));
    return types[name];
  };
  return {
    nouns,
    type,
    field(typeName, name) {
      const known = type(typeName).fields.get(name);
      if (!known) need(typeName);
      return known;
    },
  };
}

/** Does what looks types up, again after each volume that had to be loaded for it. */
export async function withSchema<T>(work: () => T): Promise<T> {
  for (;;) {
    try {
      return work();
    } catch (missing) {
      if (!(missing instanceof Promise)) throw missing;
      await missing;
    }
  }
}

function parseType(source: string, [common = '', second = '']: string[]): TypeShape {
  const fields = new Map<string, FieldShape>();
  for (const [, name = '', isUsual, given = '', mark, target, isLeftOut] of source.matchAll(
    /(\w+)(!)?(?:\((.*?)\))?(?:([:*+])(\w*))?(-)?/g,
  )) {
    const own = isUsual ? `input:${capital(name)}Input!` : given;
    const isPage = mark && mark !== ':';
    const item = target || capital(isPage ? name.slice(0, -1) : name);
    const list = isPage ? (mark === '*' ? common : second).replaceAll('^', item) : own;
    const args = list.matchAll(/(\w+):([^,]+)/g);
    fields.set(name, {
      type: mark && item + (isPage ? 'Connection' : ''),
      args: Object.fromEntries([...args].map(([, arg, argType]) => [arg, argType])),
      isLeftOut: !!isLeftOut,
    });
  }
  return { isEntity: source[0] === '@', fields };
}
