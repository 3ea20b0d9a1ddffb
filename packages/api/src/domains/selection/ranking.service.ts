import type { ServiceContext } from '../../context.ts';
import { requireScope } from '../../kernel/actor.ts';
import { DomainError } from '../../kernel/errors.ts';
import { measureCandidates } from './measure-candidates.ts';
import {
  CRITERIA,
  type Criterion,
  ESTIMATE_COLUMNS,
  eachCriterion,
  type Figures,
  WEIGHT_COLUMNS,
  type Weights,
} from './rules/criteria.ts';
import { type Ranked, rankCandidates } from './rules/rank-candidates.ts';
import { type WeightChange, weightSensitivity } from './rules/weight-sensitivity.ts';

const MOST_CANDIDATES = 500;

/** One figure of a candidate. */
export interface CandidateFigure {
  readonly criterion: Criterion;
  readonly weight: number;
  readonly estimate: number | null;
  /** What the model tells; null while it is not drawn that far. */
  readonly computed: number | null;
  /** What counts: the computed figure where there is one. */
  readonly value: number | null;
  /** On the common scale from 0 to 1. */
  readonly scaled: number | null;
}

export interface RankedCandidate extends Omit<Ranked, 'scaled'> {
  readonly name: string;
  readonly journeyId: string | null;
  readonly processId: string | null;
  /** By the estimates alone. */
  readonly estimatedRank: number | null;
  readonly estimatedScore: number | null;
  readonly figures: readonly CandidateFigure[];
}

/** A change of the first three, with the names of whom it concerns. */
export interface SensitiveWeight extends Omit<WeightChange, 'entering' | 'leaving'> {
  readonly entering: readonly { readonly id: string; readonly name: string }[];
  readonly leaving: readonly { readonly id: string; readonly name: string }[];
}

/** The candidates of a selection, the first to map first. */
export interface SelectionRanking {
  readonly selectionId: string;
  readonly candidates: readonly RankedCandidate[];
  readonly sensitivity: readonly SensitiveWeight[];
}

/**
 * Ranks the candidates of a selection: by what the model tells of them, by estimates where it
 * tells nothing yet.
 *
 * @param given weights to try out instead of those of the selection
 * @throws DomainError `NOT_FOUND`; `REJECTED` above 500 candidates
 */
export async function rankSelection(
  ctx: ServiceContext,
  selectionId: string,
  given: Partial<Weights>,
): Promise<SelectionRanking> {
  requireScope(ctx.actor, 'READ');
  const { selection, candidates } = await load(ctx, selectionId);
  const weights = eachCriterion((name) => given[name] ?? selection[WEIGHT_COLUMNS[name]]);
  const measured = await measureCandidates(
    ctx,
    {
      journeyIds: candidates.flatMap(({ journeyId }) => journeyId ?? []),
      processIds: candidates.flatMap(({ processId }) => processId ?? []),
      objectiveIds: selection.objectives.map(({ objectiveId }) => objectiveId),
    },
    ctx.now(),
  );
  const known = candidates.map((candidate) => {
    const estimates = eachCriterion((name) => candidate[ESTIMATE_COLUMNS[name]]);
    const subject = candidate.journeyId ?? candidate.processId ?? '';
    const computed = measured.get(subject) ?? eachCriterion(() => null);
    const figures = eachCriterion((name) => computed[name] ?? estimates[name]);
    return { ...candidate, estimates, computed, figures };
  });
  const byId = new Map(known.map((one) => [one.id, one]));
  const estimated = new Map(
    rankCandidates(
      known.map(({ id, estimates }) => ({ id, figures: estimates })),
      weights,
    ).map((one) => [one.id, one]),
  );
  const ranked = rankCandidates(known, weights);
  const named = (id: string) => ({ id, name: byId.get(id)?.name ?? '' });
  return {
    selectionId,
    candidates: ranked.flatMap(({ scaled, ...one }) => {
      const candidate = byId.get(one.id);
      if (!candidate) return [];
      const { name, journeyId, processId } = candidate;
      const first = estimated.get(one.id);
      return [
        {
          ...{ ...one, name, journeyId, processId },
          estimatedRank: first?.rank ?? null,
          estimatedScore: first?.score ?? null,
          figures: figuresOf(candidate, scaled, weights),
        },
      ];
    }),
    sensitivity: weightSensitivity(ranked, weights).map(({ entering, leaving, ...change }) => ({
      ...change,
      entering: entering.map(named),
      leaving: leaving.map(named),
    })),
  };
}

function figuresOf(
  candidate: { estimates: Figures; computed: Figures; figures: Figures },
  scaled: Figures,
  weights: Weights,
): CandidateFigure[] {
  return CRITERIA.map((criterion) => ({
    criterion,
    weight: weights[criterion],
    estimate: candidate.estimates[criterion],
    computed: candidate.computed[criterion],
    value: candidate.figures[criterion],
    scaled: scaled[criterion],
  }));
}

async function load({ db, actor: { workspaceId } }: ServiceContext, selectionId: string) {
  const selection = await db.selection.findUnique({
    where: { workspaceId_id: { workspaceId, id: selectionId } },
    include: { objectives: { select: { objectiveId: true } } },
  });
  if (!selection) {
    throw new DomainError('NOT_FOUND', 'There is no selection with this id.', {
      path: 'selectionId',
    });
  }
  const candidates = await db.selectionCandidate.findMany({
    where: { workspaceId, selectionId },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    take: MOST_CANDIDATES + 1,
  });
  if (candidates.length > MOST_CANDIDATES) {
    throw new DomainError(
      'REJECTED',
      `A selection of more than ${MOST_CANDIDATES} candidates is not ranked. Split it, or delete those that are out of the question.`,
    );
  }
  return { selection, candidates };
}
