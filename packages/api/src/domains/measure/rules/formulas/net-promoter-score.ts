import { addAll, amountOf, type Components, tidy } from '../components.ts';
import { defineFormula, type Figure, type Formula, noValue } from '../formula.ts';

const NAMES = ['promoters', 'passives', 'detractors'] as const;

function figure(components: Components): Figure {
  const [promoters, passives, detractors] = NAMES.map((name) => amountOf(components, name));
  const respondents = (promoters ?? 0) + (passives ?? 0) + (detractors ?? 0);
  if (respondents === 0) return noValue('NOTHING_TO_DIVIDE', 0);
  const value = tidy((100 * ((promoters ?? 0) - (detractors ?? 0))) / respondents);
  return { value, reason: null, sampleSize: respondents };
}

/** 100 × (promoters − detractors) / respondents: points from −100 to 100, no percentage. */
export const netPromoterScore: Formula = defineFormula({
  type: 'NPS',
  variant: 'STANDARD',
  unit: 'POINTS',
  goodDirection: 'UP',
  bounds: [-100, 100],
  components: [
    { name: 'promoters', kind: 'COUNT', description: 'Answers of 9 and 10.' },
    { name: 'passives', kind: 'COUNT', description: 'Answers of 7 and 8.' },
    { name: 'detractors', kind: 'COUNT', description: 'Answers from 0 to 6.' },
  ],
  merge: addAll(NAMES),
  figure,
});

/** Counts answers from 0 to 10. */
export function tallyRecommendations(answers: Iterable<number>): Components {
  const counts = { promoters: 0, passives: 0, detractors: 0 };
  for (const answer of answers) {
    counts[answer >= 9 ? 'promoters' : answer >= 7 ? 'passives' : 'detractors'] += 1;
  }
  return counts;
}
