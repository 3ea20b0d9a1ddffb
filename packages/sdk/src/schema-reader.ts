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
  type(name: string): TypeShape;
}

/**
 * Reads the text of `codegen/print-schema-map.ts`; the fields of a type only when
 * they are first asked for, as a program uses few types.
 */
export function readSchema(text: string): SchemaReader {
  const [words = '', ...lines] = text.split('\n');
  const nouns = new Map<string, string>();
  for (const word of words.split(' ')) {
    const [noun = '', plural = `${noun}s`] = word.split(':');
    nouns.set(noun, plural);
  }

  const sources: Record<string, string> = {};
  const add = (line: string) => {
    const [name = ''] = /^\w+/.exec(line) ?? [];
    sources[name] = (sources[name] ?? '') + line.slice(name.length);
  };
  for (const line of lines) {
    const [bits = '', shared] = line.split('>');
    if (shared === undefined) add(line);
    else {
      [...nouns.keys()].forEach((noun, i) => {
        if (bits[i] === '1') add(shared.replaceAll('%', noun).replaceAll('^', capital(noun)));
      });
    }
  }

  const types: Record<string, TypeShape> = {};
  return {
    nouns,
    type(name) {
      types[name] ??= parseType(sources[name] ?? '');
      return types[name];
    },
  };
}

function parseType(source: string): TypeShape {
  const fields = new Map<string, FieldShape>();
  for (const [, name = '', list = '', target, mark] of source.matchAll(
    /(\w+)(?:\((.*?)\))?(\*|:\w*)?(-)?/g,
  )) {
    const type =
      target === '*'
        ? `${capital(name.slice(0, -1))}Connection`
        : target && (target.slice(1) || capital(name));
    const item = type?.replace('Connection', '') ?? '';
    const args = list.replaceAll('^', item).matchAll(/(\w+):([^,]+)/g);
    fields.set(name, {
      type,
      args: Object.fromEntries([...args].map(([, arg, argType]) => [arg, argType])),
      isLeftOut: !!mark,
    });
  }
  return { isEntity: source[0] === '@', fields };
}
