import { CRITERIA, type Criterion, type Figures, type Weights } from './criteria.ts';
import { scoreOf } from './rank-candidates.ts';

/** A candidate with its figures on one scale, in the order they are preferred when scores are equal. */
export interface Scaled {
  readonly id: string;
  readonly scaled: Figures;
}

/** The smallest change of one weight by which another three would lead. */
export interface WeightChange {
  readonly criterion: Criterion;
  readonly weight: number;
  /** The weight beyond which it is so. */
  readonly newWeight: number;
  readonly entering: readonly string[];
  readonly leaving: readonly string[];
}

const TOP = 3;
/** Weights go from 0 to this. */
const GREATEST_WEIGHT = 100;

/**
 * Finds for each criterion how far its weight alone would have to go, down and up, until
 * other candidates are among the first three.
 *
 * As a function of one weight w the score of a candidate is (A + w x) / (B + w k), so two of
 * them are equal at the roots of a quadratic; between the roots of those who lead and those
 * who do not, the three stay the same.
 */
export function weightSensitivity(candidates: readonly Scaled[], weights: Weights): WeightChange[] {
  if (candidates.length <= TOP) return [];
  const top = leaders(candidates, weights);
  return CRITERIA.flatMap((criterion) => {
    const inside = candidates.filter(({ id }) => top.has(id));
    const outside = candidates.filter(({ id }) => !top.has(id));
    const roots = inside.flatMap((one) =>
      outside.flatMap((other) => crossings(one, other, weights, criterion)),
    );
    const now = weights[criterion];
    const below = [...new Set(roots)].filter((w) => w >= 0 && w <= now).sort((a, b) => b - a);
    const above = [...new Set(roots)]
      .filter((w) => w >= now && w <= GREATEST_WEIGHT)
      .sort((a, b) => a - b);
    const found = [
      firstChange(candidates, weights, criterion, below, 0),
      firstChange(candidates, weights, criterion, above, GREATEST_WEIGHT),
    ];
    return found.flatMap((change) => change ?? []);
  });
}

/** Looks between one crossing and the next, away from the present weight, for other leaders. */
function firstChange(
  candidates: readonly Scaled[],
  weights: Weights,
  criterion: Criterion,
  crossed: readonly number[],
  limit: number,
): WeightChange | null {
  const top = leaders(candidates, weights);
  for (const [index, newWeight] of crossed.entries()) {
    const next = crossed[index + 1] ?? limit;
    if (next === newWeight) continue;
    const beyond = leaders(candidates, { ...weights, [criterion]: (newWeight + next) / 2 });
    const entering = [...beyond].filter((id) => !top.has(id));
    if (entering.length === 0) continue;
    const leaving = [...top].filter((id) => !beyond.has(id));
    return { criterion, weight: weights[criterion], newWeight, entering, leaving };
  }
  return null;
}

/** The first three, as far as there are scores. */
function leaders(candidates: readonly Scaled[], weights: Weights): Set<string> {
  const scored = candidates.map(({ id, scaled }) => ({ id, score: scoreOf(scaled, weights) }));
  const ordered = scored
    .filter(({ score }) => score !== null)
    .sort((one, other) => (other.score ?? 0) - (one.score ?? 0));
  return new Set(ordered.slice(0, TOP).map(({ id }) => id));
}

/** The weights of one criterion at which two candidates have the same score. */
function crossings(one: Scaled, other: Scaled, weights: Weights, criterion: Criterion): number[] {
  const first = fractionOf(one, weights, criterion);
  const second = fractionOf(other, weights, criterion);
  // (a1 + w x1)(b2 + w k2) = (a2 + w x2)(b1 + w k1)
  const square = first.x * second.k - second.x * first.k;
  const linear = first.a * second.k + first.x * second.b - second.a * first.k - second.x * first.b;
  const constant = first.a * second.b - second.a * first.b;
  return rootsOf(square, linear, constant);
}

/** The score as (a + w x) / (b + w k), w being the weight of the criterion. */
function fractionOf({ scaled }: Scaled, weights: Weights, criterion: Criterion) {
  const others = CRITERIA.filter((name) => name !== criterion && scaled[name] !== null);
  return {
    a: others.reduce((sum, name) => sum + weights[name] * (scaled[name] ?? 0), 0),
    b: others.reduce((sum, name) => sum + weights[name], 0),
    x: scaled[criterion] ?? 0,
    k: scaled[criterion] === null ? 0 : 1,
  };
}

const TINY = 1e-12;

function rootsOf(square: number, linear: number, constant: number): number[] {
  if (Math.abs(square) < TINY) {
    return Math.abs(linear) < TINY ? [] : [-constant / linear];
  }
  const inner = linear * linear - 4 * square * constant;
  if (inner < 0) return [];
  const root = Math.sqrt(inner);
  return [(-linear - root) / (2 * square), (-linear + root) / (2 * square)];
}
