import type { LintRule } from '../lint-rule.ts';
import { quoted } from '../sentences.ts';
import { mapSubject } from '../subject.ts';

export const reviewOverdue: LintRule = {
  id: 'review-overdue',
  title: 'Review date that has passed',
  description:
    'Channels, offers and customers change. A map that was not looked at again when it should have been misleads those who trust it.',
  remedy: 'Look at the map with those who know the work, and set the next review date.',
  severity: 'WARNING',
  check: (map) =>
    map.reviewDate === null || map.reviewDate >= map.today
      ? []
      : [
          {
            message: `The map ${quoted(map)} should have been looked at again by ${map.reviewDate}.`,
            subject: mapSubject(map),
          },
        ],
};
