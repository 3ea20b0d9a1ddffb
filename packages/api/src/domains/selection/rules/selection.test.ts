import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CRITERIA, eachCriterion, type Figures, type Weights } from './criteria.ts';
import { rankCandidates, scaleFigures, scoreOf } from './rank-candidates.ts';
import { weightSensitivity } from './weight-sensitivity.ts';

const figures = (given: Partial<Figures>): Figures => ({ ...eachCriterion(() => null), ...given });
const weights = (given: Partial<Weights> = {}): Weights => ({
  ...eachCriterion(() => 1),
  ...given,
});

describe('rankCandidates', () => {
  // Worked out by hand: returns (4/5 + 60/120 + 2/4) / 3 = 0.6, complaints (5/5 + 30/120 + 4/4) / 3 = 0.75.
  it('is the weighted mean of figures on one scale', () => {
    const candidates = [
      { id: 'returns', figures: figures({ CX_IMPACT: 4, VOLUME: 60, FREQUENCY: 2 }) },
      { id: 'complaints', figures: figures({ CX_IMPACT: 5, VOLUME: 30, FREQUENCY: 4 }) },
      { id: 'orders', figures: figures({ CX_IMPACT: 1, VOLUME: 120, FREQUENCY: 1 }) },
    ];
    const briefly = (given: Weights) =>
      rankCandidates(candidates, given).map(
        ({ rank, id, score }) => `${rank} ${id} ${score?.toFixed(4)}`,
      );

    expect(briefly(weights())).toEqual([
      '1 complaints 0.7500',
      '2 returns 0.6000',
      '3 orders 0.4833',
    ]);
    // Orders: (1/5 + 5 × 1 + 1/4) / 7.
    expect(briefly(weights({ VOLUME: 5 }))).toEqual([
      '1 orders 0.7786',
      '2 returns 0.5429',
      '3 complaints 0.4643',
    ]);
  });

  it('lets what is not known neither help nor harm, and says how much is known', () => {
    const ranked = rankCandidates(
      [
        { id: 'unknown', figures: figures({}) },
        { id: 'half', figures: figures({ CX_IMPACT: 4 }) },
        { id: 'same', figures: figures({ CX_IMPACT: 4, OBJECTIVE_FIT: 4 }) },
        { id: 'zero', figures: figures({ CX_IMPACT: 0, VOLUME: 0 }) },
      ],
      weights({ CX_IMPACT: 2, OBJECTIVE_FIT: 2 }),
    );

    expect(ranked.map(({ scaled: _, ...one }) => one)).toEqual([
      { id: 'same', rank: 1, score: 0.8, completeness: 4 / 9 },
      { id: 'half', rank: 1, score: 0.8, completeness: 2 / 9 },
      { id: 'zero', rank: 3, score: 0, completeness: 3 / 9 },
      { id: 'unknown', rank: null, score: null, completeness: 0 },
    ]);
  });

  it('knows no score where nothing weighs', () => {
    const ranked = rankCandidates(
      [{ id: 'a', figures: figures({ CX_IMPACT: 4 }) }],
      eachCriterion(() => 0),
    );

    expect(ranked).toMatchObject([{ score: null, rank: null, completeness: 0 }]);
  });
});

describe('weightSensitivity', () => {
  const scaled = (id: string, given: Partial<Figures>) => ({ id, scaled: figures(given) });

  // With w for VOLUME, d leads over c where (0.1 + w) / (1 + w) > (0.4 + 0.2 w) / (1 + w): w > 0.375.
  it('tells how far a weight must go until another is among the three', () => {
    const candidates = [
      scaled('a', { CX_IMPACT: 0.9, VOLUME: 0.9 }),
      scaled('b', { CX_IMPACT: 0.8, VOLUME: 0.8 }),
      scaled('c', { CX_IMPACT: 0.4, VOLUME: 0.2 }),
      scaled('d', { CX_IMPACT: 0.1, VOLUME: 1 }),
    ];

    const [change, ...more] = weightSensitivity(candidates, weights({ VOLUME: 0.2 })).filter(
      ({ criterion }) => criterion === 'VOLUME',
    );

    expect(more).toEqual([]);
    expect(change).toEqual({
      criterion: 'VOLUME',
      weight: 0.2,
      newWeight: expect.closeTo(0.375, 9),
      entering: ['d'],
      leaving: ['c'],
    });
  });

  it('has nothing to tell of three', () => {
    expect(
      weightSensitivity([scaled('a', {}), scaled('b', {}), scaled('c', {})], weights()),
    ).toEqual([]);
  });

  it('tells what trying out all weights tells', () => {
    const figure = fc.option(fc.integer({ min: 0, max: 20 }).map((n) => n / 20));
    const anyFigures = fc
      .tuple(...CRITERIA.map(() => figure))
      .map((values): Figures => eachCriterion((name) => values[CRITERIA.indexOf(name)] ?? null));
    const anyWeights = fc
      .tuple(...CRITERIA.map(() => fc.integer({ min: 1, max: 9 })))
      .map((values): Weights => eachCriterion((name) => values[CRITERIA.indexOf(name)] ?? 0));
    const topOf = (candidates: { id: string; scaled: Figures }[], given: Weights) =>
      candidates
        .map(({ id, scaled: known }) => ({ id, score: scoreOf(known, given) }))
        .filter(({ score }) => score !== null)
        .sort((one, other) => (other.score ?? 0) - (one.score ?? 0));

    fc.assert(
      fc.property(
        fc.array(anyFigures, { minLength: 4, maxLength: 7 }),
        anyWeights,
        (all, given) => {
          const candidates = all.map((known, index) => ({ id: String(index), scaled: known }));
          const changes = weightSensitivity(candidates, given);
          const top = new Set(
            topOf(candidates, given)
              .slice(0, 3)
              .map(({ id }) => id),
          );
          for (const criterion of CRITERIA) {
            const told = changes.filter((change) => change.criterion === criterion);
            const up = told.find(({ newWeight }) => newWeight >= given[criterion]);
            const limit = up?.newWeight ?? 100;
            for (let step = 1; step <= 40; step++) {
              const w = given[criterion] + ((limit - given[criterion]) * step) / 41;
              const ordered = topOf(candidates, { ...given, [criterion]: w });
              // Scores that are as good as equal may stand either way.
              const third = ordered[2]?.score ?? 0;
              const clear = ordered.slice(0, 3).filter(({ score }) => (score ?? 0) > third + 1e-9);
              for (const { id } of clear) {
                const own = ordered.find((one) => one.id === id)?.score ?? 0;
                const isTied = ordered.some(
                  (one) => one.id !== id && Math.abs((one.score ?? 0) - own) < 1e-9,
                );
                if (!isTied) expect(top.has(id), `${criterion} at ${w}`).toBe(true);
              }
            }
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it('brings counts onto the scale of the greatest, and what is judged onto its own', () => {
    expect(
      scaleFigures([
        { id: 'a', figures: figures({ VOLUME: 50, CX_IMPACT: 2 }) },
        { id: 'b', figures: figures({ VOLUME: 200, CX_IMPACT: null }) },
      ]),
    ).toEqual([figures({ VOLUME: 0.25, CX_IMPACT: 0.4 }), figures({ VOLUME: 1 })]);
  });
});
