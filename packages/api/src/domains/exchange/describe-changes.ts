import { modelOf } from '../../db/datamodel.ts';
import { linkOf } from '../../entity/columns.ts';
import { type EntityDefinition, rowsOf, type WriteContext } from '../../entity/index.ts';
import { encodeGlobalId } from '../../kernel/ids.ts';
import type { Section } from './bundle-sections.ts';
import { plainValue } from './plain-value.ts';
import type { ImportAction, WrittenObject } from './stored-import.ts';

/** What a field of an object was, and what the bundle makes of it. */
export interface FieldChange {
  /** As the bundle calls it. */
  field: string;
  before: unknown;
  after: unknown;
}

/** An object that is made, changed or removed. */
export interface ObjectChange {
  section: string;
  /** Its place in the section; null when the bundle has no row of it. */
  index: number | null;
  key: string | null;
  action: ImportAction;
  /** Empty for a new object, which is as the bundle says. */
  fields: FieldChange[];
}

/** Tells what an import makes, changes and removes in the words of its bundle: fields, and keys for references. */
export async function describeChanges(
  ctx: WriteContext,
  written: readonly WrittenObject[],
): Promise<ObjectChange[]> {
  const names = await loadNames(ctx, written);
  return written.map(({ section, place, key, action, change: { before, after } }) => ({
    section: section.name,
    index: place,
    key,
    action,
    fields:
      action === 'CREATED'
        ? []
        : Object.keys(after)
            .filter((column) => !section.implied.has(column))
            .map((column) => {
              const target = targetOf(section.entity, column);
              const print = (value: unknown) =>
                target
                  ? names.print(target, value)
                  : plainValue(section.entity.model, column, value);
              return {
                field: fieldOf(section, column),
                before: print(before[column]),
                after: print(after[column]),
              };
            }),
  }));
}

/** The model whose ids a column or link holds; null for plain values. */
export function targetOf(entity: EntityDefinition, column: string): string | null {
  if (entity.links[column]) return linkOf(entity, column).target;
  return modelOf(entity.model).references.get(column) ?? null;
}

/** What the bundle calls a column or link. */
export function fieldOf({ references, links }: Section, column: string): string {
  for (const [field, reference] of references) if (reference.column === column) return field;
  for (const [field, { link }] of links) if (link === column) return field;
  return column;
}

/** Knows the keys of the objects that changed references name: one query for each model. */
async function loadNames({ db, actor }: WriteContext, written: readonly WrittenObject[]) {
  const wanted = new Map<string, Set<string>>();
  for (const { section, action, change } of written) {
    for (const column of action === 'CREATED' ? [] : Object.keys(change.after)) {
      const target = targetOf(section.entity, column);
      if (!target) continue;
      const ids = wanted.get(target) ?? new Set();
      wanted.set(target, ids);
      for (const id of [change.before[column], change.after[column]].flat()) {
        if (typeof id === 'string') ids.add(id);
      }
    }
  }
  const keys = new Map<string, string>();
  for (const [model, ids] of wanted) {
    const rows = await rowsOf(db, model).findMany({
      where: { workspaceId: actor.workspaceId, id: { in: [...ids] } },
      select: { id: true, key: true },
    });
    for (const { id, key } of rows) if (typeof key === 'string') keys.set(id, key);
  }
  const printOne = (model: string, id: string) => keys.get(id) ?? encodeGlobalId(model, id);
  return {
    print(model: string, value: unknown): unknown {
      if (Array.isArray(value)) return value.map((id) => printOne(model, String(id)));
      return typeof value === 'string' ? printOne(model, value) : value;
    },
  };
}
