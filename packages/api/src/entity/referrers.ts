import { allModels, modelOf } from '../db/datamodel.ts';
import { findEntity } from './definition.ts';

/** A column somewhere that points to rows of a model. */
export interface Referrer {
  referrer: string;
  column: string;
  /** Whether the referring row goes when the row it points to goes; else the column is cleared. */
  cascades: boolean;
}

const known = new Map<string, Referrer[]>();

/**
 * Lists every column that points to a model.
 *
 * A row goes with what it cannot be without: a mandatory reference, a place it
 * is attached to, or what its definition names. It must agree with the foreign
 * keys of the database; a test compares the two.
 */
export function referrersOf(model: string): readonly Referrer[] {
  const listed = known.get(model);
  if (listed) return listed;
  const found: Referrer[] = [];
  for (const { name, references } of allModels()) {
    for (const [column, target] of references) {
      if (target === model)
        found.push({ referrer: name, column, cascades: cascades(name, column) });
    }
  }
  known.set(model, found);
  return found;
}

function cascades(model: string, column: string): boolean {
  if (modelOf(model).fields.get(column)?.isRequired) return true;
  const entity = findEntity(model);
  if (!entity) return false;
  const places = [...(entity.exactlyOneOf ?? []), ...entity.oneOfEach.flat(), ...entity.goesWith];
  return places.includes(column);
}
