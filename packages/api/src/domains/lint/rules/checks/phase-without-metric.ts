import type { LintRule } from '../lint-rule.ts';
import type { LintedMap, LintedPhase } from '../linted-map.ts';
import { quoted } from '../sentences.ts';
import { keyedSubject } from '../subject.ts';

export const phaseWithoutMetric: LintRule = {
  id: 'phase-without-metric',
  title: 'Phase without a metric (KPI)',
  description:
    'A phase in which nothing is measured can get worse without anybody noticing, and no improvement in it can be shown.',
  remedy: 'Place a metric on the phase, on one of its steps or on one of their touchpoints.',
  severity: 'INFO',
  check: (map) =>
    map.phases
      .filter((phase) => !isMeasured(map, phase))
      .map((phase) => ({
        message: `Nothing is measured in the phase ${quoted(phase)}.`,
        subject: keyedSubject('Phase', phase),
      })),
};

function isMeasured({ steps }: LintedMap, phase: LintedPhase): boolean {
  const inside = steps.filter((step) => step.phase?.id === phase.id);
  return (
    phase.isMeasured ||
    inside.some(
      (step) =>
        step.isMeasured ||
        step.placements.some(
          (placement) => placement.isMeasured || placement.touchpoint.isMeasured,
        ),
    )
  );
}
