import type { LintedMap, LintedPlacement, LintedStep, LintedTouchpoint } from './linted-map.ts';

/** A touchpoint with the places it has on the map, in reading order; there is at least one. */
export interface PlacedTouchpoint {
  readonly touchpoint: LintedTouchpoint;
  readonly first: { readonly step: LintedStep; readonly placement: LintedPlacement };
  readonly steps: readonly LintedStep[];
}

/** Every touchpoint of the map once, however often it is placed. */
export function touchpointsOf({ steps }: LintedMap): PlacedTouchpoint[] {
  const found = new Map<string, PlacedTouchpoint>();
  for (const step of steps) {
    for (const placement of step.placements) {
      const { touchpoint } = placement;
      const known = found.get(touchpoint.id) ?? {
        touchpoint,
        first: { step, placement },
        steps: [],
      };
      found.set(touchpoint.id, { ...known, steps: [...known.steps, step] });
    }
  }
  return [...found.values()];
}
