import { isDigitalWithout } from '../digital.ts';
import type { LintRule } from '../lint-rule.ts';
import { quoted } from '../sentences.ts';
import { mapSubject } from '../subject.ts';

export const digitalJourneyWithoutExitPoint: LintRule = {
  id: 'digital-journey-without-exit-point',
  title: 'Digital journey without an exit point',
  description: 'Without an exit point a customer who is done cannot be told from one who gave up.',
  remedy: 'Mark the placements where customers leave the journey as exit points.',
  severity: 'WARNING',
  check: (map) =>
    isDigitalWithout(map, ({ isExitPoint }) => isExitPoint)
      ? [
          {
            message: `The map ${quoted(map)} has digital touchpoints, and none of its touchpoints is an exit point.`,
            subject: mapSubject(map),
          },
        ]
      : [],
};
