import type { LintRule } from '../lint-rule.ts';
import { quoted } from '../sentences.ts';
import { mapSubject } from '../subject.ts';

export const mapWithoutPersona: LintRule = {
  id: 'map-without-persona',
  title: 'Map without a persona',
  description:
    'A journey is lived by somebody. Without a persona nobody can say whose feelings and needs the map shows, and no check of channels is possible.',
  remedy: 'Name the personas the map is drawn for.',
  severity: 'WARNING',
  check: (map) =>
    map.personas.length > 0
      ? []
      : [{ message: `The map ${quoted(map)} names no persona.`, subject: mapSubject(map) }],
};
