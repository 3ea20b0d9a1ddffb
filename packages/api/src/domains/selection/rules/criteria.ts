/** What candidates are judged by, in the order they are told. */
export const CRITERIA = [
  'CX_IMPACT',
  'VOLUME',
  'FREQUENCY',
  'COMPLEXITY',
  'ACTORS',
  'IMPROVEMENT_POTENTIAL',
  'OBJECTIVE_FIT',
] as const;

export type Criterion = (typeof CRITERIA)[number];

/** A number for each criterion. */
export type Weights = Readonly<Record<Criterion, number>>;

/** What is known of a candidate; null for what is not. */
export type Figures = Readonly<Record<Criterion, number | null>>;

export const ESTIMATE_COLUMNS = {
  CX_IMPACT: 'cxImpact',
  VOLUME: 'volume',
  FREQUENCY: 'frequency',
  COMPLEXITY: 'complexity',
  ACTORS: 'actors',
  IMPROVEMENT_POTENTIAL: 'improvementPotential',
  OBJECTIVE_FIT: 'objectiveFit',
} as const satisfies Record<Criterion, string>;

export const WEIGHT_COLUMNS = {
  CX_IMPACT: 'cxImpactWeight',
  VOLUME: 'volumeWeight',
  FREQUENCY: 'frequencyWeight',
  COMPLEXITY: 'complexityWeight',
  ACTORS: 'actorsWeight',
  IMPROVEMENT_POTENTIAL: 'improvementPotentialWeight',
  OBJECTIVE_FIT: 'objectiveFitWeight',
} as const satisfies Record<Criterion, string>;

/** The top of the scale of what is judged; the rest is counted. */
export const GREATEST = 5;

const SCORES: ReadonlySet<Criterion> = new Set([
  'CX_IMPACT',
  'IMPROVEMENT_POTENTIAL',
  'OBJECTIVE_FIT',
]);

/** Whether a criterion is judged from 0 to 5. */
export const isScore = (criterion: Criterion): boolean => SCORES.has(criterion);

/** A figure for each criterion. */
export function eachCriterion<Value>(value: (criterion: Criterion) => Value) {
  return Object.fromEntries(CRITERIA.map((name) => [name, value(name)])) as Record<
    Criterion,
    Value
  >;
}
