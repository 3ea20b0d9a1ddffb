import { findEntity, type RowError, rowsOf, type WriteContext } from '../../entity/index.ts';
import { encodeGlobalId } from '../../kernel/ids.ts';
import type { Section } from './bundle-sections.ts';
import type { BundleRow } from './read-bundle.ts';

/**
 * Knows the ids behind the keys of a bundle: of what it brings along, and of
 * what the workspace holds already.
 */
export class KeyIndex {
  readonly #tx: WriteContext;
  readonly #ids = new Map<string, string>();
  #mapId: string | null = null;

  constructor(tx: WriteContext) {
    this.#tx = tx;
  }

  /** Says which map the parts belong to. */
  enterMap(id: string): void {
    this.#mapId = id;
  }

  /** Remembers an object that was just written. */
  learn(model: string, key: string, id: string): void {
    this.#ids.set(`${model} ${key}`, id);
  }

  /** Looks up, in one query per entity, the keys a section names and the bundle did not bring. */
  async load(section: Section, rows: readonly BundleRow[]): Promise<void> {
    const wanted = new Map<string, Set<string>>();
    const want = (target: string, key: unknown) => {
      if (typeof key !== 'string' || this.#ids.has(`${target} ${key}`)) return;
      wanted.set(target, (wanted.get(target) ?? new Set()).add(key));
    };
    for (const row of rows) {
      for (const [field, { target }] of section.references) want(target, row[field]);
      for (const [field, { target }] of section.links) {
        for (const key of Array.isArray(row[field]) ? row[field] : [row[field]]) want(target, key);
      }
    }
    for (const [target, keys] of wanted) {
      const inside = this.#insideOf(target);
      if (!inside) continue;
      const found = await rowsOf(this.#tx.db, target).findMany({
        where: { workspaceId: this.#tx.actor.workspaceId, key: { in: [...keys] }, ...inside },
        select: { id: true, key: true },
      });
      for (const { key, id } of found) this.learn(target, String(key), id);
    }
  }

  /** Where the keys of an entity are unique: in the workspace, or in the map of the bundle. */
  #insideOf(target: string): object | null {
    const parent = findEntity(target)?.parent;
    if (parent === null) return {};
    return parent === 'journeyMapId' && this.#mapId ? { journeyMapId: this.#mapId } : null;
  }

  /** The id behind a key, for an input; notes the error when there is none. */
  idOf(target: string, key: unknown, field: string, errors: RowError[]): string | null {
    const id = typeof key === 'string' ? this.#ids.get(`${target} ${key}`) : undefined;
    if (id) return encodeGlobalId(target, id);
    const noun = findEntity(target)?.noun ?? target;
    errors.push({
      code: 'NOT_FOUND',
      message: `${field} names the ${noun} ${JSON.stringify(key)}, which is neither in the bundle nor in the workspace.`,
      path: field,
    });
    return null;
  }
}
