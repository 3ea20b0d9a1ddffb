import { isDayColumn, modelOf } from '../../db/datamodel.ts';

/** A stored value as bundles show it: days without a time, moments with one. */
export function printValue(model: string, column: string, value: unknown): unknown {
  if (!(value instanceof Date)) return value;
  const field = modelOf(model).fields.get(column);
  return field && isDayColumn(field) ? value.toISOString().slice(0, 10) : value.toISOString();
}
