import type { ChangeEvent } from '../../changes/index.ts';
import { defineEntity, type WriteContext } from '../../entity/index.ts';
import type { JourneyMove } from './journey-instances.service.ts';
import type { MatchCount } from './match-count.ts';

/** Made by ingest alone. */
export const interactionBatch = defineEntity({
  model: 'InteractionBatch',
  noun: 'interaction batch',
  nouns: 'interaction batches',
});

/** What followers are told of a batch beside that there is one. */
export interface BatchDetails {
  matches: readonly MatchCount[];
  moves: readonly JourneyMove[];
}

/** Puts a batch into the log of changes: one row, however many interactions it holds. */
export function recordBatch(ctx: WriteContext, id: string, details: BatchDetails): void {
  const row = { id, revision: 1 };
  ctx.record({ entity: interactionBatch, row, action: 'CREATED', changedFields: [], details });
}

/** What the log tells of a batch; null when the change is of something else. */
export function batchDetailsOf({ type, details }: ChangeEvent): BatchDetails | null {
  return type === interactionBatch.model ? (details as BatchDetails) : null;
}
