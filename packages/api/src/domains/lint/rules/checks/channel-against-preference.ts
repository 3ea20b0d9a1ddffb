import type { LintRule } from '../lint-rule.ts';
import type { LintedPersona, LintedStep } from '../linted-map.ts';
import { listed, quoted } from '../sentences.ts';
import { keyedSubject, stepSubject } from '../subject.ts';

export const channelAgainstPreference: LintRule = {
  id: 'channel-against-preference',
  title: 'Channels against the preferences of a persona',
  description: 'Who has to leave the channels they prefer asks elsewhere, asks twice, or leaves.',
  remedy:
    'Offer a touchpoint in one of the preferred channels at the steps named, or correct the preferences of the persona.',
  severity: 'WARNING',
  check: ({ personas, steps }) =>
    personas.flatMap((persona) => {
      const against = steps.filter((step) => isAgainst(persona, step));
      if (against.length === 0) return [];
      return [
        {
          message: `${quoted(persona)} prefers ${listed(persona.preferredChannels)}, and ${listed(against)} ${against.length === 1 ? 'offers none' : 'offer none'} of them.`,
          subject: keyedSubject('Persona', persona),
          related: against.map(stepSubject),
        },
      ];
    }),
};

/** A step offers nothing the persona prefers: every touchpoint has a channel, and none is preferred. */
function isAgainst({ preferredChannels }: LintedPersona, { placements }: LintedStep): boolean {
  if (preferredChannels.length === 0 || placements.length === 0) return false;
  const preferred = new Set(preferredChannels.map(({ id }) => id));
  return placements.every(
    ({ touchpoint: { channel } }) => channel !== null && !preferred.has(channel.id),
  );
}
