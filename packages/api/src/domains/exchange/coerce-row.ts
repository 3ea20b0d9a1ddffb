import { enumValues, modelOf } from '../../db/datamodel.ts';
import type { RowError, RowInput } from '../../entity/index.ts';
import { nearestName } from '../../kernel/nearest.ts';

/** GraphQL coerces its inputs; a bundle comes as plain JSON and is coerced here. */
export function coerceRow(
  model: string,
  input: Record<string, unknown>,
  errors: RowError[],
): RowInput {
  for (const { name, type, kind, isList } of modelOf(model).fields.values()) {
    const value = input[name];
    if (value == null || kind === 'object') continue;
    if (type === 'DateTime') {
      const date = /^\d{4}-\d{2}-\d{2}/.test(String(value)) ? new Date(String(value)) : null;
      if (date && !Number.isNaN(date.getTime())) input[name] = date;
      else errors.push(wrongType(name, value, 'a date like 2026-11-21'));
      continue;
    }
    const expected = expectedType(type, kind, isList);
    if (!expected || expected.fits(value)) continue;
    const near = expected.near?.(value) ?? null;
    errors.push(wrongType(name, value, expected.words, near));
  }
  return input;
}

/** What a value must be, in words and in code, and the nearest there is to a wrong one. */
interface Expected {
  words: string;
  fits: (value: unknown) => boolean;
  near?: (value: unknown) => string | null;
}

function expectedType(type: string, kind: string, isList: boolean): Expected | null {
  const isText = (value: unknown) => typeof value === 'string';
  if (isList) {
    return {
      words: 'a list of texts',
      fits: (value: unknown) => Array.isArray(value) && value.every(isText),
    };
  }
  if (kind === 'enum') {
    const values = enumValues(type);
    return {
      words: `one of ${values.join(', ')}`,
      fits: (value: unknown) => values.includes(String(value)),
      near: (value: unknown) => nearestName(String(value).replace(/[\s-]+/g, '_'), values),
    };
  }
  switch (type) {
    case 'String':
      return { words: 'a text', fits: isText };
    case 'Int':
      return { words: 'a whole number', fits: (value: unknown) => Number.isInteger(value) };
    case 'Float':
      return { words: 'a number', fits: (value: unknown) => typeof value === 'number' };
    case 'Boolean':
      return { words: 'true or false', fits: (value: unknown) => typeof value === 'boolean' };
    default:
      return null;
  }
}

function wrongType(
  name: string,
  value: unknown,
  words: string,
  near: string | null = null,
): RowError {
  return {
    code: 'BAD_USER_INPUT',
    message: `${name} is ${JSON.stringify(value)}; it must be ${words}.${near ? ` Did you mean ${near}?` : ''}`,
    path: name,
  };
}
