import { enumValues, modelOf } from '../../db/datamodel.ts';
import type { RowError, RowInput } from '../../entity/index.ts';

/**
 * Turns what a mapping gives into what the columns of an entity take. What does
 * not fit is left out and told of: one odd value must not keep a record out.
 */
export function coerceFields(
  model: string,
  fields: Readonly<Record<string, unknown>>,
): { fields: RowInput; problems: RowError[] } {
  const columns = modelOf(model).fields;
  const coerced: Record<string, unknown> = {};
  const problems: RowError[] = [];
  for (const [name, value] of Object.entries(fields)) {
    const column = columns.get(name);
    const read = column ? coerce(column, value) : undefined;
    if (read === undefined) {
      const message = column
        ? `${name} cannot be ${JSON.stringify(value)}.`
        : `There is no field ${name}.`;
      problems.push({ code: 'BAD_USER_INPUT', message, path: name });
    } else {
      coerced[name] = read;
    }
  }
  return { fields: coerced as RowInput, problems };
}

interface Column {
  kind: string;
  type: string;
  isList: boolean;
}

function coerce({ kind, type, isList }: Column, value: unknown): unknown {
  if (value === null) return null;
  if (isList) return Array.isArray(value) ? value.map(String) : undefined;
  if (kind === 'enum') return enumValues(type).includes(String(value)) ? String(value) : undefined;
  switch (type) {
    case 'String':
      return typeof value === 'object' ? undefined : String(value);
    case 'DateTime': {
      const moment = new Date(String(value));
      return Number.isNaN(moment.getTime()) ? undefined : moment;
    }
    case 'Int':
      return Number.isInteger(Number(value)) ? Number(value) : undefined;
    case 'Float':
      return Number.isFinite(Number(value)) ? Number(value) : undefined;
    case 'Boolean':
      return String(value) === 'true';
    default:
      return value;
  }
}
