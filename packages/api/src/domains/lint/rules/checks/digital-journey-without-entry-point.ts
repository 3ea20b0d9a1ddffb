import { isDigitalWithout } from '../digital.ts';
import type { LintRule } from '../lint-rule.ts';
import { quoted } from '../sentences.ts';
import { mapSubject } from '../subject.ts';

export const digitalJourneyWithoutEntryPoint: LintRule = {
  id: 'digital-journey-without-entry-point',
  title: 'Digital journey without an entry point',
  description:
    'On digital channels everything is counted from the first contact on: without an entry point no conversion and no drop-off can be worked out.',
  remedy: 'Mark the placements where customers come in as entry points.',
  severity: 'WARNING',
  check: (map) =>
    isDigitalWithout(map, ({ isEntryPoint }) => isEntryPoint)
      ? [
          {
            message: `The map ${quoted(map)} has digital touchpoints, and none of its touchpoints is an entry point.`,
            subject: mapSubject(map),
          },
        ]
      : [],
};
