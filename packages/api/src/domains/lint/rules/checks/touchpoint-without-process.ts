import type { LintRule } from '../lint-rule.ts';
import { quoted } from '../sentences.ts';
import { touchpointSubject } from '../subject.ts';
import { touchpointsOf } from '../touchpoints.ts';

export const touchpointWithoutProcess: LintRule = {
  id: 'touchpoint-without-process',
  title: 'Touchpoint without a process',
  description:
    'Somebody has to do the work behind every contact. Where no process is tied to it, a promise to the customer has nobody who keeps it.',
  remedy:
    'Link the touchpoint, or each step it is placed on, to the process or process element that serves it.',
  severity: 'INFO',
  check: (map) =>
    touchpointsOf(map)
      .filter(({ touchpoint }) => touchpoint.processLinks.length === 0)
      .filter(({ steps }) => steps.some(({ processLinks }) => processLinks.length === 0))
      .map(({ touchpoint, first }) => ({
        message: `No process serves the touchpoint ${quoted(touchpoint)}.`,
        subject: touchpointSubject(first.step, first.placement),
      })),
};
