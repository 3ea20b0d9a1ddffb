import { modelOf } from '../db/datamodel.ts';
import type { EntityDefinition } from './definition.ts';
import type { ReadRow, StoredRow } from './row.ts';

/**
 * The rows a transaction made itself.
 *
 * Nobody else can see them yet, so what refers to them need not look them up,
 * and nothing can stand in them that the transaction did not write.
 */
export class MadeRows {
  readonly #rows = new Map<string, Map<string, StoredRow>>();

  add(model: string, rows: readonly StoredRow[]): void {
    const known = this.#rows.get(model) ?? new Map<string, StoredRow>();
    for (const row of rows) known.set(row.id, row);
    this.#rows.set(model, known);
  }

  find(model: string, id: string): StoredRow | null {
    return this.#rows.get(model)?.get(id) ?? null;
  }

  /** Tells whether these are the first rows in owners that the transaction made: no others are there. */
  areFirst({ model, parent }: EntityDefinition, reads: readonly ReadRow[]): boolean {
    const owner = parent === null ? null : modelOf(model).references.get(parent);
    if (!owner || this.#rows.has(model)) return false;
    return reads.every(
      ({ id, values }) => id === null && this.find(owner, String(values[parent ?? ''])) !== null,
    );
  }
}
