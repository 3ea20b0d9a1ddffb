import type { LintRule } from '../lint-rule.ts';
import type { LintedEmotion, LintedMap } from '../linted-map.ts';
import { quoted } from '../sentences.ts';
import { keyedSubject, mapSubject } from '../subject.ts';

export const emotionsAllAssumed: LintRule = {
  id: 'emotions-all-assumed',
  title: 'Emotions that are all assumed',
  description:
    'A curve that shows what the team believes looks like evidence once it is drawn. What one persona was asked says nothing about another.',
  remedy:
    'Ask or observe customers at one step at least, and record the score as self-reported or measured.',
  severity: 'WARNING',
  check: (map) =>
    curvesOf(map)
      .filter((curve) => curve.every(({ source }) => source === 'ASSUMED'))
      .flatMap(([point]) => {
        const persona = point?.persona;
        return {
          message: persona
            ? `All emotions of ${quoted(persona)} are assumed.`
            : `All emotions of the map ${quoted(map)} that name no persona are assumed.`,
          subject: persona ? keyedSubject('Persona', persona) : mapSubject(map),
        };
      }),
};

/** The points of the map, persona by persona. */
function curvesOf({ emotions }: LintedMap): LintedEmotion[][] {
  const curves = new Map<string | null, LintedEmotion[]>();
  for (const point of emotions) {
    const id = point.persona?.id ?? null;
    curves.set(id, [...(curves.get(id) ?? []), point]);
  }
  return [...curves.values()];
}
