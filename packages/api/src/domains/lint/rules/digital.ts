import type { LintedMap, LintedPlacement } from './linted-map.ts';

/** Tells whether customers meet the company on a digital channel somewhere, and no place is such a one. */
export function isDigitalWithout(
  { steps }: LintedMap,
  isSuch: (placement: LintedPlacement) => boolean,
): boolean {
  const placements = steps.flatMap((step) => step.placements);
  return (
    placements.some(({ touchpoint }) => touchpoint.channel?.medium === 'DIGITAL') &&
    !placements.some(isSuch)
  );
}
