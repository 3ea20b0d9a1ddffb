import type { LintRule } from '../lint-rule.ts';
import type { LintedPersona, LintedPlacement, LintedStep } from '../linted-map.ts';
import { listed, quoted } from '../sentences.ts';
import { keyedSubject, stepSubject } from '../subject.ts';

export const personaWithoutNonDigitalPath: LintRule = {
  id: 'persona-without-non-digital-path',
  title: 'Persona of low digital affinity without a path free of digital channels',
  description:
    'Who rarely uses digital channels, dislikes them or cannot use them alone is shut out by one step that has no other way. One is enough: the journey ends there.',
  remedy:
    'Place a touchpoint with a human, physical or hybrid channel on each of the steps named, or mark a step as optional if customers really pass without it.',
  severity: 'ERROR',
  check({ personas, steps }) {
    const blocking = steps.filter(isOnlyDigital);
    if (blocking.length === 0) return [];
    return personas.flatMap((persona) => {
      const reasons = lowAffinity(persona);
      if (reasons.length === 0) return [];
      return [
        {
          message: `${quoted(persona)} (${reasons.join(', ')}) has no way through without digital channels: ${listed(blocking)} ${blocking.length === 1 ? 'stands' : 'stand'} in the way.`,
          subject: keyedSubject('Persona', persona),
          related: blocking.map(stepSubject),
        },
      ];
    });
  },
};

const LOW = {
  digitalUse: ['NONE', 'RARE'],
  digitalAttitude: ['RELUCTANT', 'AVERSE'],
  digitalAbility: ['EXCLUDED', 'ASSISTED'],
} as const satisfies { [Field in keyof LintedPersona]?: readonly LintedPersona[Field][] };

/** The fields of the persona that are low, with their values. */
function lowAffinity(persona: LintedPersona): string[] {
  return Object.entries(LOW).flatMap(([field, values]) => {
    const value = persona[field as keyof typeof LOW];
    return value !== null && (values as readonly string[]).includes(value)
      ? [`${field} ${value}`]
      : [];
  });
}

/**
 * Tells whether nobody gets past the step without a digital channel.
 *
 * The touchpoints of a step are ways to do the same, so one that is not digital
 * opens it. A touchpoint without channel may be one; another rule asks for it.
 */
function isOnlyDigital({ optional, placements }: LintedStep): boolean {
  const isDigital = ({ touchpoint }: LintedPlacement) => touchpoint.channel?.medium === 'DIGITAL';
  return !optional && placements.length > 0 && placements.every(isDigital);
}
