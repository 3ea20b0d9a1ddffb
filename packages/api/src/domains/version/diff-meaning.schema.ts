import { builder } from '../../graphql/builder.ts';
import { encodeGlobalId } from '../../kernel/ids.ts';
import { PainPointSeverity } from '../evidence/index.ts';
import { ChannelMedium } from '../organisation/index.ts';
import { MapPart } from './diff-parts.schema.ts';
import type {
  ChannelDiff,
  ChannelName,
  ChannelShift,
  MediumShare,
} from './rules/channel-shifts.ts';
import type { EmotionCurve, EmotionDiff, EmotionShift } from './rules/emotion-shifts.ts';
import type { PainPointDiff, PainPointShift } from './rules/pain-point-shifts.ts';

const EmotionCurveRef = builder.objectRef<EmotionCurve>('EmotionCurve').implement({
  description: 'What the emotion curve of a map comes to, over the steps that have a point.',
  fields: (t) => ({
    mean: t.exposeFloat('mean', {
      nullable: true,
      description: 'The mean of the steps; null where no step has a point.',
    }),
    lowest: t.exposeFloat('lowest', {
      nullable: true,
      description: 'The score of the worst step.',
    }),
    lowestStep: t.expose('lowestStep', {
      type: MapPart,
      nullable: true,
      description: 'The worst step, the first of several.',
    }),
    stepCount: t.exposeInt('stepCount', { description: 'How many steps have a point.' }),
  }),
});

const EmotionShiftRef = builder.objectRef<EmotionShift>('EmotionShift').implement({
  description: 'How a step feels before and after: the mean of its points.',
  fields: (t) => ({
    step: t.expose('step', { type: MapPart, description: 'The step.' }),
    before: t.exposeFloat('before', {
      nullable: true,
      description: 'The score before; null where the step has none, or is not there.',
    }),
    after: t.exposeFloat('after', { nullable: true, description: 'The score after.' }),
    delta: t.exposeFloat('delta', {
      nullable: true,
      description: 'After less before; null where one is missing, or the scales differ.',
    }),
  }),
});

export const EmotionDiffRef = builder.objectRef<EmotionDiff>('EmotionDiff').implement({
  description: 'How differently two maps feel.',
  fields: (t) => ({
    comparable: t.boolean({
      description: 'Whether scores of the two can be set off against each other.',
      resolve: ({ objection }) => objection === null,
    }),
    objection: t.exposeString('objection', {
      nullable: true,
      description: 'Why they cannot; null when they can.',
    }),
    before: t.expose('before', { type: EmotionCurveRef, description: 'The curve before.' }),
    after: t.expose('after', { type: EmotionCurveRef, description: 'The curve after.' }),
    meanDelta: t.exposeFloat('meanDelta', {
      nullable: true,
      description: 'The mean after less the mean before.',
    }),
    lowestDelta: t.exposeFloat('lowestDelta', {
      nullable: true,
      description: 'The lowest score after less the one before.',
    }),
    steps: t.expose('steps', {
      type: [EmotionShiftRef],
      description: 'The steps that feel different.',
    }),
  }),
});

const PainPointShiftRef = builder.objectRef<PainPointShift>('PainPointShift').implement({
  description: 'A pain point that only one of two maps shows.',
  fields: (t) => ({
    id: t.id({
      description: 'The id of the pain point.',
      resolve: ({ id }) => encodeGlobalId('PainPoint', id),
    }),
    key: t.exposeString('key', { nullable: true, description: 'Its key.' }),
    name: t.exposeString('name', { description: 'What hurts.' }),
    severity: t.field({
      type: PainPointSeverity,
      nullable: true,
      description: 'How much it hurts.',
      resolve: ({ severity }) => severity as 'HIGH' | null,
    }),
    steps: t.expose('steps', { type: [MapPart], description: 'The steps it is felt at.' }),
  }),
});

export const PainPointDiffRef = builder.objectRef<PainPointDiff>('PainPointDiff').implement({
  description:
    'Which pain points two maps show, at their steps and at the touchpoints on them; archived ones count as gone.',
  fields: (t) => ({
    solved: t.expose('solved', {
      type: [PainPointShiftRef],
      description: 'Those that are felt before and no longer after.',
    }),
    added: t.expose('added', {
      type: [PainPointShiftRef],
      description: 'Those that are felt after and not before.',
    }),
    remaining: t.exposeInt('remaining', { description: 'How many are felt on both.' }),
  }),
});

const ChannelNameRef = builder.objectRef<ChannelName>('ChannelName').implement({
  description: 'A channel, by name.',
  fields: (t) => ({
    id: t.id({
      description: 'The id of the channel.',
      resolve: ({ id }) => encodeGlobalId('Channel', id),
    }),
    name: t.exposeString('name', { description: 'What it is called.' }),
    medium: t.expose('medium', { type: ChannelMedium, description: 'What it is made of.' }),
  }),
});

const ChannelShiftRef = builder.objectRef<ChannelShift>('ChannelShift').implement({
  description: 'A step that happens by other channels than before.',
  fields: (t) => ({
    step: t.expose('step', { type: MapPart, description: 'The step, as it is after.' }),
    before: t.expose('before', { type: [ChannelNameRef], description: 'The channels before.' }),
    after: t.expose('after', { type: [ChannelNameRef], description: 'The channels after.' }),
  }),
});

const MediumShareRef = builder.objectRef<MediumShare>('MediumShare').implement({
  description: 'How much of a map happens by one medium.',
  fields: (t) => ({
    medium: t.expose('medium', {
      type: ChannelMedium,
      nullable: true,
      description: 'The medium; null for touchpoints without a channel.',
    }),
    before: t.exposeInt('before', { description: 'How many placements before.' }),
    after: t.exposeInt('after', { description: 'How many placements after.' }),
    percentBefore: t.exposeFloat('percentBefore', {
      nullable: true,
      description: 'In percent of the placements before; null where there are none.',
    }),
    percentAfter: t.exposeFloat('percentAfter', {
      nullable: true,
      description: 'In percent of the placements after.',
    }),
  }),
});

export const ChannelDiffRef = builder.objectRef<ChannelDiff>('ChannelDiff').implement({
  description: 'By which channels the steps of two maps happen.',
  fields: (t) => ({
    steps: t.expose('steps', {
      type: [ChannelShiftRef],
      description: 'The steps that both have and whose channels differ.',
    }),
    shares: t.expose('shares', {
      type: [MediumShareRef],
      description: 'Every medium that occurs.',
    }),
  }),
});
