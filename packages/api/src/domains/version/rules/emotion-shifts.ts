import { groupedBy } from '../../../kernel/grouped.ts';
import { tidy } from '../../../kernel/tidy.ts';
import type { MapDocument } from './map-document.ts';
import type { MapMatch } from './match-parts.ts';
import { Names, type PartName } from './part-names.ts';

/** How one step feels before and after: the mean of its points. */
export interface EmotionShift {
  readonly step: PartName;
  /** Null where the step has no point, or is not there. */
  readonly before: number | null;
  readonly after: number | null;
  /** After less before; null where one is missing, or the scales differ. */
  readonly delta: number | null;
}

/** What the curve of a map comes to, over the steps that have a point. */
export interface EmotionCurve {
  readonly mean: number | null;
  readonly lowest: number | null;
  /** The first step that is as low. */
  readonly lowestStep: PartName | null;
  readonly stepCount: number;
}

export interface EmotionDiff {
  /** Why scores of the two sides must not be set off against each other; null when they may. */
  readonly objection: string | null;
  readonly before: EmotionCurve;
  readonly after: EmotionCurve;
  readonly meanDelta: number | null;
  readonly lowestDelta: number | null;
  /** The steps that feel different, in the order of the map after, those that went last. */
  readonly steps: readonly EmotionShift[];
}

/** Compares how two maps feel. */
export function diffEmotions(from: MapDocument, to: MapDocument, match: MapMatch): EmotionDiff {
  const objection = scaleObjection(from, to);
  const [scoresBefore, scoresAfter] = [scoresOf(from), scoresOf(to)];
  const [curveBefore, curveAfter] = [curveOf(from, scoresBefore), curveOf(to, scoresAfter)];
  const delta = (was: number | null, is: number | null) =>
    objection !== null || was === null || is === null ? null : tidy(is - was);
  const shift = (step: PartName, was: number | null, is: number | null): EmotionShift => ({
    step,
    before: was,
    after: is,
    delta: delta(was, is),
  });
  const origins = new Map(match.byType.Step.pairs.map((pair) => [pair.to.id, pair.from.id]));
  const [namesBefore, namesAfter] = [new Names(from), new Names(to)];
  const steps = [
    ...to.parts.Step.map((step) =>
      shift(
        namesAfter.nameOf('Step', step),
        scoresBefore.get(origins.get(step.id) ?? '') ?? null,
        scoresAfter.get(step.id) ?? null,
      ),
    ),
    ...match.byType.Step.removed.map((step) =>
      shift(namesBefore.nameOf('Step', step), scoresBefore.get(step.id) ?? null, null),
    ),
  ];
  return {
    objection,
    before: curveBefore,
    after: curveAfter,
    meanDelta: delta(curveBefore.mean, curveAfter.mean),
    lowestDelta: delta(curveBefore.lowest, curveAfter.lowest),
    steps: steps.filter(({ before, after }) => before !== after),
  };
}

function scaleObjection(from: MapDocument, to: MapDocument): string | null {
  const [was, is] = [from, to].map(
    ({ map: { fields } }) => `${fields.emotionMin} to ${fields.emotionMax}`,
  );
  return was === is ? null : `The emotion scales differ: ${was} before, ${is} after.`;
}

/** The mean score of each step that has a point. */
function scoresOf({ parts }: MapDocument): Map<string, number> {
  const byStep = groupedBy(parts.EmotionPoint, ({ references }) => references.stepId ?? '');
  return new Map(
    [...byStep].map(([step, points]) => [
      step,
      meanOf(points.map(({ fields }) => Number(fields.score))),
    ]),
  );
}

function curveOf(document: MapDocument, scores: ReadonlyMap<string, number>): EmotionCurve {
  const felt = document.parts.Step.flatMap((step) => {
    const score = scores.get(step.id);
    return score === undefined ? [] : [{ step, score }];
  });
  if (felt.length === 0) return { mean: null, lowest: null, lowestStep: null, stepCount: 0 };
  const bottom = felt.reduce((low, one) => (one.score < low.score ? one : low));
  return {
    mean: meanOf(felt.map(({ score }) => score)),
    lowest: bottom.score,
    lowestStep: new Names(document).nameOf('Step', bottom.step),
    stepCount: felt.length,
  };
}

function meanOf(values: readonly number[]): number {
  return tidy(values.reduce((sum, value) => sum + value, 0) / values.length);
}
