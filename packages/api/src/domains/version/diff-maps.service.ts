import type { ServiceContext } from '../../context.ts';
import { requireScope } from '../../kernel/actor.ts';
import { describeDiff } from './describe-diff.ts';
import { diffMetrics, type MetricShift } from './diff-metrics.ts';
import { type MapSide, type MapSource, readMapSide, titleOf } from './map-source.ts';
import { diffMaps, isSameMap, type MapDiff } from './rules/map-diff.ts';
import { matchParts } from './rules/match-parts.ts';

/** What differs between two sides, for a client. */
export interface JourneyMapDiff extends MapDiff {
  readonly from: DiffSide;
  readonly to: DiffSide;
  readonly isSame: boolean;
  readonly metrics: readonly MetricShift[];
  /** The same in English, as Markdown. */
  readonly text: string;
}

/** What a side of a diff is. */
export type DiffSide = Omit<MapSide, 'document'>;

/** Compares two maps, or versions of maps, as they were at one moment. */
export async function diffJourneyMaps(
  ctx: ServiceContext,
  from: MapSource,
  to: MapSource,
): Promise<JourneyMapDiff> {
  requireScope(ctx.actor, 'READ');
  const { workspaceId } = ctx.actor;
  const [before, after] = await ctx.db.$transaction(
    async (db) => {
      const reader = { db, workspaceId };
      return [
        await readMapSide(reader, from, 'from'),
        await readMapSide(reader, to, 'to'),
      ] as const;
    },
    // A map is read in several statements: all of them see it in one state.
    { isolationLevel: 'RepeatableRead' },
  );
  return diffSides(before, after);
}

/** Compares two sides that were read. */
export function diffSides(before: MapSide, after: MapSide): JourneyMapDiff {
  const match = matchParts(before.document, after.document);
  const diff = diffMaps(before.document, after.document, match);
  const metrics = diffMetrics(before.document, after.document, match);
  const [from, to] = [withoutDocument(before), withoutDocument(after)];
  return {
    ...diff,
    from,
    to,
    metrics,
    isSame: isSameMap(diff) && metrics.length === 0,
    text: describeDiff({ from: titleOf(from), to: titleOf(to) }, diff, metrics),
  };
}

function withoutDocument({ document: _, ...side }: MapSide): DiffSide {
  return side;
}
