import type { LintRule } from '../lint-rule.ts';
import { quoted } from '../sentences.ts';
import { touchpointSubject } from '../subject.ts';
import { touchpointsOf } from '../touchpoints.ts';

export const touchpointWithoutChannel: LintRule = {
  id: 'touchpoint-without-channel',
  title: 'Touchpoint without a channel',
  description:
    'The channel tells whether a person, a place or a screen is in between. Without it the map cannot be checked for customers who do not use digital channels, and interactions cannot be compared by channel.',
  remedy: 'Give the touchpoint its channel.',
  severity: 'WARNING',
  check: (map) =>
    touchpointsOf(map)
      .filter(({ touchpoint }) => touchpoint.channel === null)
      .map(({ touchpoint, first }) => ({
        message: `The touchpoint ${quoted(touchpoint)} has no channel.`,
        subject: touchpointSubject(first.step, first.placement),
      })),
};
