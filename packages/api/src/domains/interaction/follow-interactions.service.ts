import type { ChangeEvent } from '../../changes/index.ts';
import type { ServiceContext } from '../../context.ts';
import { followLog } from '../change/index.ts';
import { batchDetailsOf } from './interaction-batch.entity.ts';

/** Follows the batches in which interactions were matched: to one touchpoint, or to any. */
export function followMatches(
  ctx: ServiceContext,
  touchpointId: string | null,
  after: string | null,
): Promise<AsyncGenerator<ChangeEvent, void, void>> {
  return followLog(ctx, after, (event) => {
    const matches = batchDetailsOf(event)?.matches ?? [];
    return matches.some((one) => touchpointId === null || one.touchpointId === touchpointId);
  });
}

/** Follows the batches by which customers moved: on one map, or on any. */
export function followMoves(
  ctx: ServiceContext,
  journeyMapId: string | null,
  after: string | null,
): Promise<AsyncGenerator<ChangeEvent, void, void>> {
  return followLog(ctx, after, (event) => {
    const moves = batchDetailsOf(event)?.moves ?? [];
    return moves.some((one) => journeyMapId === null || one.journeyMapId === journeyMapId);
  });
}
