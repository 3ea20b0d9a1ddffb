import type { WriteContext } from '../../entity/index.ts';
import { newId } from '../../kernel/ids.ts';
import { markDays } from '../../marks/index.ts';
import { recordBatch } from './interaction-batch.entity.ts';
import type { Match } from './interaction-row.ts';
import type { JourneyMove } from './journey-instances.service.ts';
import { countMatches } from './match-count.ts';

/** How many rows of a batch came to what. */
export interface BatchCounts {
  received: number;
  created: number;
  updated: number;
  unchanged: number;
  rejected: number;
}

const NONE: BatchCounts = { received: 0, created: 0, updated: 0, unchanged: 0, rejected: 0 };

/** What a batch did to the interactions. */
export interface BatchOutcome extends Partial<BatchCounts> {
  /** The new and changed interactions, as they are now. */
  changed: readonly (Pick<Match, 'touchpointId' | 'placementId'> & { occurredAt: Date })[];
  /** Where changed interactions lay before. */
  timesBefore?: readonly Date[];
  moves: readonly JourneyMove[];
}

/** Makes the batch that interactions name; what it came to is said at its end. */
export async function openBatch({ db, actor, now }: WriteContext): Promise<string> {
  const { workspaceId, memberId } = actor;
  const id = newId();
  const at = now();
  const stamps = { createdAt: at, createdById: memberId, updatedAt: at, updatedById: memberId };
  await db.interactionBatch.createMany({
    data: [{ workspaceId, id, ...NONE, ...stamps, matched: 0, matches: [] }],
  });
  return id;
}

/** Stores what a batch came to, tells followers of it, and has the figures of its days worked out. */
export async function closeBatch(
  ctx: WriteContext,
  id: string,
  { changed, timesBefore = [], moves, ...counts }: BatchOutcome,
): Promise<void> {
  const { workspaceId } = ctx.actor;
  const times = changed.map(({ occurredAt }) => occurredAt);
  const moments = times.map((time) => time.getTime());
  const matches = countMatches(changed).map((count) => ({ ...count }));
  await ctx.db.interactionBatch.updateMany({
    where: { workspaceId, id },
    data: {
      ...counts,
      matched: changed.filter(({ touchpointId }) => touchpointId !== null).length,
      ...(times.length > 0
        ? {
            firstAt: new Date(moments.reduce((one, other) => Math.min(one, other))),
            lastAt: new Date(moments.reduce((one, other) => Math.max(one, other))),
          }
        : {}),
      matches,
    },
  });
  await markDays(ctx, 'INTERACTION', [...timesBefore, ...times]);
  recordBatch(ctx, id, { matches, moves });
}
