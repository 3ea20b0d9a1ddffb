import type { Condition, ConditionField } from '../kernel/conditions.ts';

/** A field of conditions together with the SQL that reads it. */
export interface SqlConditionField extends ConditionField {
  /** The column, with its table's alias; for `json` the whole document. */
  sql: string;
}

/** Hands out the placeholders of a statement; `$1` is the workspace. */
export class Parameters {
  readonly values: unknown[] = [];

  /** Adds a value and answers its placeholder. */
  add(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length + 1}`;
  }
}

/**
 * Turns the conditions of a rule into one SQL condition that is true or false,
 * never null. Values travel as parameters, so none of them can become SQL.
 */
export function conditionSql(
  conditions: readonly Condition[],
  fields: ReadonlyMap<string, SqlConditionField>,
  parameters: Parameters,
): string {
  const parts = conditions.map((condition) => {
    const field = fields.get(condition.field);
    if (!field) throw new Error(`There is no condition field ${condition.field}.`);
    return `coalesce(${one(condition, field, parameters)}, false)`;
  });
  return parts.length === 0 ? 'false' : `(${parts.join(' AND ')})`;
}

function one(condition: Condition, field: SqlConditionField, parameters: Parameters): string {
  const { operator, values, property } = condition;
  const read =
    field.kind === 'json'
      ? `(${field.sql} #>> ${parameters.add((property ?? '').split('.'))}::text[])`
      : field.sql;
  if (field.kind === 'texts') return listCondition(condition, read, parameters);
  switch (operator) {
    case 'EXISTS':
      return `${read} IS NOT NULL`;
    case 'MISSING':
      return `${read} IS NULL`;
    case 'AT_LEAST':
    case 'AT_MOST': {
      const sign = operator === 'AT_LEAST' ? '>=' : '<=';
      return `${asNumber(read, field)} ${sign} ${parameters.add(Number(values[0]))}::float8`;
    }
    case 'IS':
      return equals(read, field, values, parameters);
    case 'IS_NOT':
      return `NOT coalesce(${equals(read, field, values, parameters)}, false)`;
    default:
      return anyOf(values, (value) => like(read, pattern(operator, value), parameters));
  }
}

function anyOf(values: readonly string[], holds: (value: string) => string): string {
  return `(${values.map(holds).join(' OR ')})`;
}

/** Both sides are lowered by the database: its alphabet and JavaScript's differ. */
function sameText(read: string, value: string, parameters: Parameters): string {
  return `lower(${read}) = lower(${parameters.add(value)}::text)`;
}

function like(read: string, text: string, parameters: Parameters): string {
  return `lower(${read}) LIKE lower(${parameters.add(text)}::text)`;
}

function equals(
  read: string,
  { kind }: SqlConditionField,
  values: readonly string[],
  parameters: Parameters,
): string {
  if (kind === 'number') return `${read} = ANY (${parameters.add(values.map(Number))}::float8[])`;
  if (kind === 'id') return `${read} = ANY (${parameters.add([...values])}::uuid[])`;
  return anyOf(values, (value) => sameText(read, value, parameters));
}

/** A property may hold anything; only what looks like a number is compared as one. */
function asNumber(read: string, { kind }: SqlConditionField): string {
  if (kind === 'number') return read;
  return `(CASE WHEN ${read} ~ '^\\s*[-+]?[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]{1,2})?\\s*$' THEN (${read})::float8 END)`;
}

function listCondition(
  { operator, values }: Condition,
  read: string,
  parameters: Parameters,
): string {
  if (operator === 'EXISTS') return `cardinality(${read}) > 0`;
  if (operator === 'MISSING') return `coalesce(cardinality(${read}), 0) = 0`;
  const whole = operator === 'IS' || operator === 'IS_NOT';
  const wanted = anyOf(values, (value) =>
    whole
      ? sameText('entry', value, parameters)
      : like('entry', pattern(operator, value), parameters),
  );
  const some = `EXISTS (SELECT 1 FROM unnest(${read}) AS entry WHERE ${wanted})`;
  return operator === 'IS_NOT' ? `NOT ${some}` : some;
}

function pattern(operator: Condition['operator'], value: string): string {
  const literal = value.replace(/[\\%_]/g, '\\$&');
  return operator === 'STARTS_WITH' ? `${literal}%` : `%${literal}%`;
}
