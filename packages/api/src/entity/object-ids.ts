import { decodeGlobalId } from '../kernel/ids.ts';
import type { EntityDefinition } from './definition.ts';

/** An object by its model and the UUID of its row. */
interface NamedObject {
  model: string;
  id: string;
}

/** The object that the value of a column names; null for what is no id of a model the column may name. */
export function objectIn(
  { objectIds }: EntityDefinition,
  column: string,
  value: unknown,
): NamedObject | null {
  const decoded = typeof value === 'string' ? decodeGlobalId(value) : null;
  const models: readonly string[] = objectIds[column] ?? [];
  return decoded && models.includes(decoded.type) ? { model: decoded.type, id: decoded.id } : null;
}
