import { builder } from '../../graphql/builder.ts';
import { decodeId } from '../../graphql/decode-id.ts';
import { describedEnum } from '../../graphql/enums.ts';
import { badInput } from '../../kernel/errors.ts';
import { encodeGlobalId } from '../../kernel/ids.ts';
import {
  type CandidateFigure,
  type RankedCandidate,
  rankSelection,
  type SelectionRanking,
  type SensitiveWeight,
} from './ranking.service.ts';
import { CRITERIA, type Criterion, WEIGHT_COLUMNS, type Weights } from './rules/criteria.ts';

const CriterionEnum = describedEnum(
  'SelectionCriterion',
  'What candidates are judged by. Estimates and computed figures are in the same unit.',
  {
    CX_IMPACT:
      'How much customers feel it, from 0 to 5. Computed: 5 times the share of steps with a moment of truth, a pain point of high or critical severity, or a feeling in the lowest third of the scale.',
    VOLUME:
      'Cases a day. Computed: ways begun through the maps of a journey in the last 90 days; the daily demand of a process.',
    FREQUENCY:
      'How often one customer meets it in a year. Computed from the ways through the maps of a journey in the last 365 days.',
    COMPLEXITY:
      'How many parts it has. Computed: steps and touchpoints of the largest map of a journey; tasks, sub-processes, decisions and gateways of a process.',
    ACTORS:
      'How many take part. Computed: those of touchpoints and lanes of a journey; those of the elements of a process, else its lanes or pools.',
    IMPROVEMENT_POTENTIAL:
      'How much can be made better, from 0 to 5. Computed: 5 times the share of steps of a journey with a pain point; 5 times the share of waiting in the lead time of a process.',
    OBJECTIVE_FIT:
      'How well it fits the objectives of the selection, from 0 to 5. Computed: 5 times the share of them that the journey serves, or the journeys that the process serves.',
  },
);

const FigureRef = builder.objectRef<CandidateFigure>('CandidateFigure').implement({
  description: 'One figure of a candidate. What is null is not known.',
  fields: (t) => ({
    criterion: t.expose('criterion', {
      type: CriterionEnum,
      description: 'What it is a figure of.',
    }),
    weight: t.exposeFloat('weight', { description: 'How much it weighs.' }),
    estimate: t.exposeFloat('estimate', { nullable: true, description: 'As it was estimated.' }),
    computed: t.exposeFloat('computed', {
      nullable: true,
      description: 'As the model tells it; null while it is not drawn that far.',
    }),
    difference: t.float({
      nullable: true,
      description: 'The computed figure less the estimate.',
      resolve: ({ estimate, computed }) =>
        estimate === null || computed === null ? null : computed - estimate,
    }),
    value: t.exposeFloat('value', {
      nullable: true,
      description: 'What counts: the computed figure, else the estimate.',
    }),
    scaled: t.exposeFloat('scaled', {
      nullable: true,
      description:
        'The value from 0 to 1: of 5 for what is judged, of the greatest among the candidates for what is counted.',
    }),
  }),
});

const CandidateRef = builder.objectRef<RankedCandidate>('RankedCandidate').implement({
  description: 'A candidate at its place in a ranking.',
  fields: (t) => ({
    selectionCandidateId: t.id({
      description: 'The id of the candidate.',
      resolve: ({ id }) => encodeGlobalId('SelectionCandidate', id),
    }),
    name: t.exposeString('name', { description: 'What it is called.' }),
    journeyId: t.id({
      nullable: true,
      description: 'The id of the journey that it is.',
      resolve: ({ journeyId }) => (journeyId ? encodeGlobalId('Journey', journeyId) : null),
    }),
    processId: t.id({
      nullable: true,
      description: 'The id of the process that it is.',
      resolve: ({ processId }) => (processId ? encodeGlobalId('Process', processId) : null),
    }),
    rank: t.exposeInt('rank', {
      nullable: true,
      description: '1 for the first; those with the same score share it. Null without a score.',
    }),
    score: t.exposeFloat('score', {
      nullable: true,
      description:
        'The weighted mean of what is known, from 0 to 1. Null when nothing that weighs is known.',
    }),
    completeness: t.exposeFloat('completeness', {
      description: 'The share of the weights of which something is known, from 0 to 1.',
    }),
    estimatedRank: t.exposeInt('estimatedRank', {
      nullable: true,
      description: 'The rank by the estimates alone.',
    }),
    estimatedScore: t.exposeFloat('estimatedScore', {
      nullable: true,
      description: 'The score by the estimates alone.',
    }),
    figures: t.field({
      type: [FigureRef],
      description: 'All seven criteria.',
      resolve: ({ figures }) => [...figures],
    }),
  }),
});

type Concerned = SensitiveWeight['entering'][number];

const ConcernedRef = builder.objectRef<Concerned>('ConcernedCandidate').implement({
  description: 'A candidate that a change of weight concerns.',
  fields: (t) => ({
    selectionCandidateId: t.id({
      description: 'The id of the candidate.',
      resolve: ({ id }) => encodeGlobalId('SelectionCandidate', id),
    }),
    name: t.exposeString('name', { description: 'What it is called.' }),
  }),
});

const SensitiveRef = builder.objectRef<SensitiveWeight>('SensitiveWeight').implement({
  description:
    'The smallest change of one weight, the others staying as they are, by which other candidates are among the first three.',
  fields: (t) => ({
    criterion: t.expose('criterion', { type: CriterionEnum, description: 'Whose weight.' }),
    weight: t.exposeFloat('weight', { description: 'What it is.' }),
    newWeight: t.exposeFloat('newWeight', {
      description: 'Beyond this the first three are others.',
    }),
    entering: t.field({
      type: [ConcernedRef],
      description: 'Who is among the three then.',
      resolve: ({ entering }) => [...entering],
    }),
    leaving: t.field({
      type: [ConcernedRef],
      description: 'Who is not any longer.',
      resolve: ({ leaving }) => [...leaving],
    }),
  }),
});

const RankingRef = builder.objectRef<SelectionRanking>('SelectionRanking').implement({
  description: 'The candidates of a selection, the first to map first.',
  fields: (t) => ({
    selectionId: t.id({
      description: 'The id of the selection.',
      resolve: ({ selectionId }) => encodeGlobalId('Selection', selectionId),
    }),
    candidates: t.field({
      type: [CandidateRef],
      description: 'Those with the highest score first.',
      resolve: ({ candidates }) => [...candidates],
    }),
    sensitivity: t.field({
      type: [SensitiveRef],
      description: 'Which change of a weight would alter the first three. None for three or fewer.',
      resolve: ({ sensitivity }) => [...sensitivity],
    }),
  }),
});

const WeightsInput = builder.inputType('SelectionWeightsInput', {
  description: 'Weights to try out, from 0 to 100; those left out stay as the selection has them.',
  fields: (t) =>
    Object.fromEntries(
      CRITERIA.map((name) => [
        WEIGHT_COLUMNS[name],
        t.float({ description: `The weight of ${name}.` }),
      ]),
    ),
});

builder.queryField('selectionRanking', (t) =>
  t.field({
    type: RankingRef,
    description:
      'Ranks what may be mapped next by weighted criteria: by what the model tells of a journey or process, by estimates where it tells nothing yet.',
    args: {
      selectionId: t.arg.id({ required: true, description: 'The id of the selection.' }),
      weights: t.arg({
        type: WeightsInput,
        description: 'Weights to try out instead of those of the selection.',
      }),
    },
    extensions: { cost: 200 },
    resolve: (_root, { selectionId, weights }, ctx) =>
      rankSelection(ctx, decodeId('Selection', selectionId, 'selectionId'), toWeights(weights)),
  }),
);

const GREATEST_WEIGHT = 100;

function toWeights(given: object | null | undefined): Partial<Weights> {
  const weights: Partial<Record<Criterion, number>> = {};
  for (const name of CRITERIA) {
    const value: unknown = Reflect.get(given ?? {}, WEIGHT_COLUMNS[name]);
    if (typeof value !== 'number') continue;
    if (value < 0 || value > GREATEST_WEIGHT) {
      throw badInput(
        `A weight is from 0 to ${GREATEST_WEIGHT}.`,
        `weights.${WEIGHT_COLUMNS[name]}`,
      );
    }
    weights[name] = value;
  }
  return weights;
}
