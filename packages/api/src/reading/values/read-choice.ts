import { fold } from '../layouts/words.ts';

/** What choices are called in French, by field, folded. */
const WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  state: {
    AS_IS: 'actuel|actuelle|etat actuel|aujourd hui',
    TO_BE: 'cible|etat cible|souhaite',
    IDEAL: 'etat ideal',
  },
  severity: {
    MINOR: 'mineur|mineure|faible',
    MODERATE: 'modere|moderee|moyen|moyenne',
    HIGH: 'eleve|elevee|fort|forte|majeur|majeure',
    CRITICAL: 'critique',
  },
  medium: { DIGITAL: 'numerique', HUMAN: 'humain', PHYSICAL: 'physique', HYBRID: 'hybride' },
};

/** Reads the value of a field that has choices, in English or French; unknown ones as they would be written. */
export function readChoice(field: string, text: string): string {
  const word = fold(text);
  const known = Object.entries(WORDS[field] ?? {}).find(([, words]) =>
    words.split('|').includes(word),
  );
  return known?.[0] ?? word.toUpperCase().replaceAll(' ', '_');
}
