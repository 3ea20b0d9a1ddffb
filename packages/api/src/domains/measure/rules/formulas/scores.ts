import { addAll, amountOf, type Components, tidy } from '../components.ts';
import {
  defineFormula,
  type Figure,
  type Formula,
  type MetricType,
  type MetricVariant,
  noValue,
  type Scale,
} from '../formula.ts';

interface ScoreFormula {
  type: MetricType;
  variant: MetricVariant;
  goodDirection: 'UP' | 'DOWN';
  scale: Scale;
  /** The mean of the answers, or the share of those that count as positive. */
  of: 'MEAN' | ((answer: number, scale: Scale) => boolean);
}

/** The answers of a scale, in order. */
function answersOf({ least, most }: Scale): number[] {
  return Array.from({ length: most - least + 1 }, (_, i) => least + i);
}

/** The name of the component that counts an answer. */
export function scoreName(answer: number): string {
  return `score${answer}`;
}

/** A formula over how often each answer was given: every variant has the same components. */
export function scoreFormula({ type, variant, goodDirection, scale, of }: ScoreFormula): Formula {
  const answers = answersOf(scale);
  const figure = (components: Components): Figure => {
    let [respondents, total] = [0, 0];
    for (const answer of answers) {
      const count = amountOf(components, scoreName(answer));
      respondents += count;
      if (of === 'MEAN') total += count * answer;
      else if (of(answer, scale)) total += 100 * count;
    }
    if (respondents === 0) return noValue('NOTHING_TO_DIVIDE', 0);
    return { value: tidy(total / respondents), reason: null, sampleSize: respondents };
  };
  return defineFormula({
    type,
    variant,
    goodDirection,
    unit: of === 'MEAN' ? 'SCORE' : 'PERCENT',
    bounds: of === 'MEAN' ? [scale.least, scale.most] : [0, 100],
    components: answers.map((answer) => ({
      name: scoreName(answer),
      kind: 'COUNT',
      description: `Answers of ${answer}.`,
    })),
    merge: addAll(answers.map(scoreName)),
    figure,
  });
}

/** Counts answers on a scale. */
export function tallyScores(scale: Scale, answers: Iterable<number>): Components {
  const counts = Object.fromEntries(answersOf(scale).map((answer) => [scoreName(answer), 0]));
  for (const answer of answers) counts[scoreName(answer)] = (counts[scoreName(answer)] ?? 0) + 1;
  return counts;
}

/** The two best answers of a scale. */
export function isInTopTwo(answer: number, { most }: Scale): boolean {
  return answer > most - 2;
}

/** Better than the middle of the scale, where more is better. */
export function isAboveMiddle(answer: number, { least, most }: Scale): boolean {
  return 2 * answer > least + most;
}

/** Better than the middle of the scale, where less is better. */
export function isBelowMiddle(answer: number, { least, most }: Scale): boolean {
  return 2 * answer < least + most;
}
