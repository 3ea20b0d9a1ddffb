import type { LintRule } from '../lint-rule.ts';
import { quoted } from '../sentences.ts';
import { partSubject } from '../subject.ts';

export const effectNotComparable: LintRule = {
  id: 'effect-not-comparable',
  title: 'Before and after that must not be compared',
  description:
    'Two values that were measured by different formulas, in windows of different length or from too few answers say nothing about the action between them.',
  remedy:
    'Choose whole windows of the same length before and after the action, and wait until there is enough to count.',
  severity: 'WARNING',
  check: ({ actions }) =>
    actions.flatMap((action) =>
      action.effects
        .filter(({ objections }) => objections.length > 0)
        .map(({ id, metricName: name, objections }) => ({
          message: `“${name}” before and after ${quoted(action)} cannot be compared: ${objections.join(' ')}`,
          subject: partSubject('ActionEffect', { id, name }, action),
        })),
    ),
};
