import type { LintRule } from '../lint-rule.ts';
import { quoted } from '../sentences.ts';
import { placementSubject } from '../subject.ts';

export const momentOfTruthWithoutMetric: LintRule = {
  id: 'moment-of-truth-without-metric',
  title: 'Moment of truth without a metric',
  description:
    'At a moment of truth the relation is won or lost. It is the first place to measure, and the last to leave to guessing.',
  remedy: 'Place a metric on this touchpoint, here or wherever it is, or on its step.',
  severity: 'WARNING',
  check: ({ steps }) =>
    steps.flatMap((step) =>
      step.placements
        .filter(({ isMomentOfTruth }) => isMomentOfTruth)
        .filter(
          ({ isMeasured, touchpoint }) => !isMeasured && !touchpoint.isMeasured && !step.isMeasured,
        )
        .map((placement) => ({
          message: `The moment of truth ${quoted(placement.touchpoint)} at ${quoted(step)} is not measured.`,
          subject: placementSubject(step, placement),
        })),
    ),
};
