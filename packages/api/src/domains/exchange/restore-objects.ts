import {
  findEntity,
  type RowInput,
  type RowOrigin,
  type StoredRow,
  type WriteContext,
  type WriteOptions,
  writeRows,
} from '../../entity/index.ts';
import { groupedBy } from '../../kernel/grouped.ts';
import { encodeGlobalId } from '../../kernel/ids.ts';
import { coerceRow } from './coerce-row.ts';
import { targetOf } from './describe-changes.ts';
import type { StoredChange } from './stored-import.ts';
import type { UndoLoss } from './undo-losses.ts';

/** The changes of one model, with the rows they are about as they are now. */
export interface Touched {
  model: string;
  changes: readonly StoredChange[];
  rows: ReadonlyMap<string, StoredRow>;
}

/**
 * Writes back what was before, through the checks of every write.
 *
 * Places and keys come last, by `settle`: others have them until what the import
 * made is gone.
 */
export class ObjectRestorer {
  readonly #tx: WriteContext;
  readonly #losses: UndoLoss[];
  readonly #toSettle = new Map<string, RowInput[]>();

  constructor(tx: WriteContext, losses: UndoLoss[]) {
    this.#tx = tx;
    this.#losses = losses;
  }

  /** Makes removed objects again, under the ids they had: what is referred to first. */
  async recreate(changes: readonly StoredChange[]): Promise<void> {
    for (const [model, own] of groupedBy(changes, (change) => change.model)) {
      const inputs = own.map(toInput);
      await this.#write(
        model,
        inputs.map(({ key: _key, position: _position, ...input }) => input),
        { mode: 'RECREATE', origins: originsOf(own) },
      );
      this.#settleLater(
        model,
        inputs.map(({ id, key, position }) => ({
          id,
          key,
          ...(position === undefined ? {} : { position }),
        })),
      );
    }
  }

  /** Sets changed objects back to what they were. */
  async setBack(touched: readonly Touched[]): Promise<void> {
    for (const { model, changes, rows } of touched) {
      const old = changes.filter(({ isNew, objectId }) => !isNew && rows.has(objectId));
      const inputs = old.map(toInput);
      await this.#write(
        model,
        inputs.map(({ position: _position, ...input }) => input),
        { mode: 'UPDATE' },
      );
      const moved = inputs.filter(({ position }) => position !== undefined);
      this.#settleLater(
        model,
        moved.map(({ id, position }) => ({ id, position })),
      );
    }
  }

  /** Gives objects their places and keys back. */
  async settle(): Promise<void> {
    for (const [model, inputs] of this.#toSettle)
      await this.#write(model, inputs, { mode: 'UPDATE' });
  }

  #settleLater(model: string, inputs: readonly RowInput[]): void {
    this.#toSettle.set(model, [...(this.#toSettle.get(model) ?? []), ...inputs]);
  }

  async #write(
    model: string,
    inputs: readonly RowInput[],
    how: Pick<WriteOptions, 'mode' | 'origins'>,
  ): Promise<void> {
    const entity = findEntity(model);
    if (!entity || inputs.length === 0) return;
    const outcomes = await writeRows(this.#tx, entity, inputs, {
      ...how,
      partsFollow: true,
    });
    for (const { id, key, errors } of outcomes) {
      const [error] = errors;
      if (!error) continue;
      const about = { type: model, id: id && encodeGlobalId(model, id), key };
      this.#losses.push({ ...about, field: error.path, reason: 'CHANGED', message: error.message });
    }
  }
}

function originsOf(changes: readonly StoredChange[]): Map<string, RowOrigin> {
  return new Map(
    changes.map(({ objectId, before: { createdAt, createdById } }) => [
      objectId,
      {
        createdAt: new Date(String(createdAt)),
        createdById: typeof createdById === 'string' ? createdById : null,
      },
    ]),
  );
}

/** What was before, as a client would send it. */
function toInput({ model, objectId, before }: StoredChange): RowInput {
  const entity = findEntity(model);
  const input: Record<string, unknown> = { id: encodeGlobalId(model, objectId) };
  for (const [column, value] of Object.entries(before)) {
    const target = entity ? targetOf(entity, column) : null;
    const encode = (id: unknown) => encodeGlobalId(String(target), String(id));
    if (target === null || value === null) input[column] = value;
    else input[column] = Array.isArray(value) ? value.map(encode) : encode(value);
  }
  return coerceRow(model, input, []);
}
