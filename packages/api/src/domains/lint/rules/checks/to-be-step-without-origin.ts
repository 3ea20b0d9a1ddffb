import type { LintRule } from '../lint-rule.ts';
import type { LintedOrigin, LintedStep } from '../linted-map.ts';
import { quoted } from '../sentences.ts';
import { mapSubject, stepSubject } from '../subject.ts';

export const toBeStepWithoutOrigin: LintRule = {
  id: 'to-be-step-without-origin',
  title: 'Target step without origin or reason',
  description:
    'A target that does not say what it starts from cannot be compared with today, and a new step that no action explains is a wish.',
  remedy:
    'Derive the target from the map of today (basedOn) and keep the keys of its steps; place the action that brings a new step about on it.',
  severity: 'WARNING',
  check(map) {
    const { origin, state, steps } = map;
    if (state !== 'TO_BE') return [];
    if (origin === null) {
      return [
        {
          message: `The target map ${quoted(map)} does not say which map it is based on.`,
          subject: mapSubject(map),
        },
      ];
    }
    return steps
      .filter((step) => !step.hasAction && !isIn(origin, step))
      .map((step) => ({
        message: `The step ${quoted(step)} is not on ${quoted(origin)}, and no action says why it comes.`,
        subject: stepSubject(step),
      }));
  },
};

/** Steps are the same by their keys; without keys, by their names. */
function isIn({ steps }: LintedOrigin, { key, name }: LintedStep): boolean {
  return steps.some((step) =>
    key !== null && step.key !== null ? step.key === key : step.name === name,
  );
}
