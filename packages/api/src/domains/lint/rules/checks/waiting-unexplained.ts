import type { LintRule } from '../lint-rule.ts';
import { quoted } from '../sentences.ts';
import { stepSubject } from '../subject.ts';

export const waitingUnexplained: LintRule = {
  id: 'waiting-unexplained',
  title: 'Waiting without an explanation',
  description:
    'A wait feels as long as the silence in it. A map that says how long and not what happens meanwhile hides the cheapest thing to improve.',
  remedy: 'Say in waitingActivity what happens while the customer waits, even if it is nothing.',
  severity: 'WARNING',
  check: ({ steps }) =>
    steps
      .filter(({ waitingSeconds }) => (waitingSeconds ?? 0) > 0)
      .filter(({ waitingActivity }) => !waitingActivity?.trim())
      .map((step) => ({
        message: `The customer waits at ${quoted(step)}, and the map does not say what happens meanwhile.`,
        subject: stepSubject(step),
      })),
};
