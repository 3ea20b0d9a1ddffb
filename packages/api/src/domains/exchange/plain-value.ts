import { isDayColumn, modelOf } from '../../db/datamodel.ts';

/** A column value as JSON holds it: days as YYYY-MM-DD, moments in UTC; `coerceRow` reads it back. */
export function plainValue(model: string, column: string, value: unknown): unknown {
  if (!(value instanceof Date)) return value;
  const field = modelOf(model).fields.get(column);
  return field && isDayColumn(field) ? value.toISOString().slice(0, 10) : value.toISOString();
}
