import {
  CRITERIA,
  type Criterion,
  eachCriterion,
  type Figures,
  GREATEST,
  isScore,
  type Weights,
} from './criteria.ts';

/** A candidate with what is known of it. */
export interface Candidate {
  readonly id: string;
  readonly figures: Figures;
}

/** A candidate in the order of a ranking. */
export interface Ranked {
  readonly id: string;
  /** From 0 to 1; null when nothing that weighs is known. */
  readonly score: number | null;
  /** 1 for the first; those with the same score share it. Null without a score. */
  readonly rank: number | null;
  /** The share of the weights of which something is known, from 0 to 1. */
  readonly completeness: number;
  /** The figures on one scale from 0 to 1. */
  readonly scaled: Figures;
}

/**
 * Brings figures onto one scale from 0 to 1: what is judged by its own scale, what is
 * counted by the greatest among the candidates.
 */
export function scaleFigures(candidates: readonly Candidate[]): Figures[] {
  const greatest = eachCriterion((name) =>
    isScore(name) ? GREATEST : Math.max(0, ...candidates.map(({ figures }) => figures[name] ?? 0)),
  );
  const scale = (name: Criterion, value: number | null) =>
    value === null ? null : greatest[name] === 0 ? 0 : value / greatest[name];
  return candidates.map(({ figures }) => eachCriterion((name) => scale(name, figures[name])));
}

/**
 * The weighted mean of what is known: what is not known neither helps nor harms. Null when
 * nothing that weighs is known.
 */
export function scoreOf(scaled: Figures, weights: Weights): number | null {
  const known = CRITERIA.filter((name) => scaled[name] !== null);
  const weight = known.reduce((sum, name) => sum + weights[name], 0);
  if (weight === 0) return null;
  return known.reduce((sum, name) => sum + weights[name] * (scaled[name] ?? 0), 0) / weight;
}

/** Ranks candidates by their weighted mean; of the same score those of whom more is known come first. */
export function rankCandidates(candidates: readonly Candidate[], weights: Weights): Ranked[] {
  const all = CRITERIA.reduce((sum, name) => sum + weights[name], 0);
  const scaled = scaleFigures(candidates);
  const scored = candidates.map(({ id }, index) => {
    const figures = scaled[index] ?? eachCriterion(() => null);
    const known = CRITERIA.filter((name) => figures[name] !== null);
    const weight = known.reduce((sum, name) => sum + weights[name], 0);
    const completeness = all === 0 ? 0 : weight / all;
    return { id, score: scoreOf(figures, weights), completeness, scaled: figures };
  });
  // Sorting is stable, so candidates of which the same is known keep their order.
  const ordered = [...scored].sort(
    (one, other) =>
      (other.score ?? -1) - (one.score ?? -1) || other.completeness - one.completeness,
  );
  return ordered.map((one) => ({
    ...one,
    rank: one.score === null ? null : ordered.findIndex(({ score }) => score === one.score) + 1,
  }));
}
