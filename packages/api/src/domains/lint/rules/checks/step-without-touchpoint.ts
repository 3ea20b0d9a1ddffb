import type { LintRule } from '../lint-rule.ts';
import { quoted } from '../sentences.ts';
import { stepSubject } from '../subject.ts';

export const stepWithoutTouchpoint: LintRule = {
  id: 'step-without-touchpoint',
  title: 'Step without a touchpoint',
  description:
    'Where customer and company do not meet, nothing can be measured or improved; often the contact is there and was forgotten.',
  remedy:
    'Place the touchpoint the customer uses there. Suppress the finding where the customer is truly alone.',
  severity: 'WARNING',
  check: ({ steps }) =>
    steps
      .filter(({ placements }) => placements.length === 0)
      .map((step) => ({
        message: `The step ${quoted(step)} has no touchpoint.`,
        subject: stepSubject(step),
      })),
};
