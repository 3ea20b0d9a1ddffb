import type { LintRule } from '../lint-rule.ts';
import { quoted } from '../sentences.ts';
import { placedSubject } from '../subject.ts';

export const actionWithoutMetric: LintRule = {
  id: 'action-without-metric',
  title: 'Action without a metric (KPI)',
  description: 'Without a metric nobody will be able to tell whether the action helped.',
  remedy: 'Give the action an expected effect on a metric, or place a metric on it.',
  severity: 'WARNING',
  check: ({ actions }) =>
    actions
      .filter(({ isMeasured }) => !isMeasured)
      .map((action) => ({
        message: `No metric tells whether the action ${quoted(action)} helps.`,
        subject: placedSubject('Action', action),
      })),
};
