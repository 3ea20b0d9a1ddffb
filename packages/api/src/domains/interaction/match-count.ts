import type { Match } from './interaction-row.ts';

/** How many interactions of a batch came to one place. */
export interface MatchCount {
  touchpointId: string;
  placementId: string | null;
  count: number;
}

/** Counts how many interactions came to each touchpoint, by place. */
export function countMatches(
  matches: readonly Pick<Match, 'touchpointId' | 'placementId'>[],
): MatchCount[] {
  const counts = new Map<string, MatchCount>();
  for (const { touchpointId, placementId } of matches) {
    if (touchpointId === null) continue;
    const place = `${touchpointId} ${placementId}`;
    const known = counts.get(place) ?? { touchpointId, placementId, count: 0 };
    counts.set(place, { ...known, count: known.count + 1 });
  }
  return [...counts.values()];
}

/** The counts as a batch stores them. */
export function readMatchCounts(stored: unknown): MatchCount[] {
  return stored as MatchCount[];
}
