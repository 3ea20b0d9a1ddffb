import { builder } from '../../graphql/builder.ts';
import { encodeGlobalId as idOf } from '../../kernel/ids.ts';
import { PainPointSeverity, PainPointSide } from '../evidence/index.ts';
import { ActionPriority, ActionStatus } from '../improvement/index.ts';
import { TargetStatus } from '../measure/index.ts';
import { ChannelMedium, ChannelType } from '../organisation/index.ts';
import { LineOfVisibility, ProcessLinkKind } from '../process-link/index.ts';
import { MatrixMetric } from './matrix-metric.schema.ts';
import type * as Rules from './rules/matrix.ts';
import { MomentOfTruthType } from './touchpoint-placement.schema.ts';

const MatrixStep = builder.objectRef<Rules.MatrixColumn['step']>('MatrixStep').implement({
  description: 'The step a column shows.',
  fields: (t) => ({
    id: t.id({ description: 'The id of the step.', resolve: ({ id }) => idOf('Step', id) }),
    key: t.exposeString('key', { nullable: true, description: 'The key of the step.' }),
    name: t.exposeString('name', { description: 'What the step is called.' }),
    customerGoal: t.exposeString('customerGoal', {
      nullable: true,
      description: 'What the customer wants to reach here.',
    }),
    action: t.exposeString('action', {
      nullable: true,
      description: 'What the customer does here.',
    }),
    expectation: t.exposeString('expectation', {
      nullable: true,
      description: 'What the customer expects here (French: attente).',
    }),
    waitingSeconds: t.exposeInt('waitingSeconds', {
      nullable: true,
      description: 'How long the customer waits here, in seconds.',
    }),
    waitingActivity: t.exposeString('waitingActivity', {
      nullable: true,
      description: 'What happens while the customer waits.',
    }),
    optional: t.exposeBoolean('optional', {
      description: 'Whether some customers pass without it.',
    }),
  }),
});

const MatrixChannel = builder
  .objectRef<NonNullable<Rules.MatrixTouchpoint['channel']>>('MatrixChannel')
  .implement({
    description: 'The channel of a touchpoint.',
    fields: (t) => ({
      name: t.exposeString('name', { description: 'What the channel is called.' }),
      medium: t.expose('medium', {
        type: ChannelMedium,
        description: 'Whether a screen, a person or a place is in between.',
      }),
      type: t.expose('type', { type: ChannelType, description: 'The kind of channel.' }),
    }),
  });

const MatrixTouchpoint = builder.objectRef<Rules.MatrixTouchpoint>('MatrixTouchpoint').implement({
  description: 'A touchpoint put on the step of a column.',
  fields: (t) => ({
    id: t.id({
      description: 'The id of the placement.',
      resolve: ({ id }) => idOf('TouchpointPlacement', id),
    }),
    touchpointId: t.id({
      description: 'The id of the touchpoint.',
      resolve: ({ touchpointId }) => idOf('Touchpoint', touchpointId),
    }),
    name: t.exposeString('name', { description: 'What the touchpoint is called.' }),
    channel: t.expose('channel', {
      type: MatrixChannel,
      nullable: true,
      description: 'The channel it is reached by.',
    }),
    isMomentOfTruth: t.exposeBoolean('isMomentOfTruth', {
      description: 'Whether the relation is won or lost here.',
    }),
    momentOfTruthType: t.expose('momentOfTruthType', {
      type: MomentOfTruthType,
      nullable: true,
      description: 'Which of the named moments of truth it is.',
    }),
    isEntryPoint: t.exposeBoolean('isEntryPoint', {
      description: 'Whether customers enter the journey here.',
    }),
    isExitPoint: t.exposeBoolean('isExitPoint', {
      description: 'Whether customers leave the journey here.',
    }),
    interactionCount: t.exposeInt('interactionCount', {
      description:
        'How many interactions were matched to it: to this very place, or to the touchpoint without a place.',
    }),
  }),
});

const MatrixPainPoint = builder.objectRef<Rules.MatrixPainPoint>('MatrixPainPoint').implement({
  description: 'A pain point of the step, or of a touchpoint on it.',
  fields: (t) => ({
    id: t.id({
      description: 'The id of the pain point.',
      resolve: ({ id }) => idOf('PainPoint', id),
    }),
    touchpointId: t.id({
      nullable: true,
      description: 'The touchpoint it hangs on; null when it hangs on the step.',
      resolve: ({ touchpointId }) => (touchpointId ? idOf('Touchpoint', touchpointId) : null),
    }),
    name: t.exposeString('name', { description: 'What hurts.' }),
    side: t.expose('side', { type: PainPointSide, description: 'Who feels it.' }),
    severity: t.expose('severity', {
      type: PainPointSeverity,
      nullable: true,
      description: 'How much it hurts.',
    }),
  }),
});

const MatrixAction = builder.objectRef<Rules.MatrixAction>('MatrixAction').implement({
  description: 'An action on the step, or on a touchpoint on it.',
  fields: (t) => ({
    id: t.id({ description: 'The id of the action.', resolve: ({ id }) => idOf('Action', id) }),
    touchpointId: t.id({
      nullable: true,
      description: 'The touchpoint it works on; null when it works on the step.',
      resolve: ({ touchpointId }) => (touchpointId ? idOf('Touchpoint', touchpointId) : null),
    }),
    name: t.exposeString('name', { description: 'What is to be done.' }),
    status: t.expose('status', { type: ActionStatus, description: 'How far it has come.' }),
    priority: t.expose('priority', {
      type: ActionPriority,
      nullable: true,
      description: 'How soon it should be done.',
    }),
  }),
});

const MatrixLink = builder.objectRef<Rules.MatrixLink>('MatrixLink').implement({
  description: 'A process behind the step, or behind a touchpoint on it.',
  fields: (t) => ({
    id: t.id({ description: 'The id of the link.', resolve: ({ id }) => idOf('ProcessLink', id) }),
    touchpointId: t.id({
      nullable: true,
      description: 'The touchpoint it serves; null when it serves the step.',
      resolve: ({ touchpointId }) => (touchpointId ? idOf('Touchpoint', touchpointId) : null),
    }),
    kind: t.expose('kind', {
      type: ProcessLinkKind,
      description: 'What the process does for the customer there.',
    }),
    lineOfVisibility: t.expose('lineOfVisibility', {
      type: LineOfVisibility,
      nullable: true,
      description: 'Whether the customer sees the work.',
    }),
    processId: t.id({
      description: 'The id of the process.',
      resolve: ({ processId }) => idOf('Process', processId),
    }),
    processName: t.exposeString('processName', { description: 'What the process is called.' }),
    processElementId: t.id({
      nullable: true,
      description: 'The id of the element; null when the whole process or an arrow is meant.',
      resolve: ({ processElementId }) =>
        processElementId ? idOf('ProcessElement', processElementId) : null,
    }),
    processElementName: t.exposeString('processElementName', {
      nullable: true,
      description: 'What the element is called.',
    }),
    processFlowId: t.id({
      nullable: true,
      description: 'The id of the arrow, when one of the process is meant.',
      resolve: ({ processFlowId }) => (processFlowId ? idOf('ProcessFlow', processFlowId) : null),
    }),
    processFlowLabel: t.exposeString('processFlowLabel', {
      nullable: true,
      description: 'What is written at the arrow.',
    }),
  }),
});

const MatrixBadges = builder.objectRef<Rules.MatrixBadges>('MatrixBadges').implement({
  description: 'What a column counts, ready to be shown as badges.',
  fields: (t) => ({
    touchpoints: t.exposeInt('touchpoints', { description: 'How many touchpoints the step has.' }),
    momentsOfTruth: t.exposeInt('momentsOfTruth', {
      description: 'How many of them are moments of truth.',
    }),
    painPoints: t.exposeInt('painPoints', {
      description: 'How many pain points hang on the step and its touchpoints.',
    }),
    worstSeverity: t.expose('worstSeverity', {
      type: PainPointSeverity,
      nullable: true,
      description: 'The greatest severity among them.',
    }),
    actions: t.exposeInt('actions', {
      description: 'How many actions work on the step and its touchpoints.',
    }),
    processLinks: t.exposeInt('processLinks', {
      description: 'How many processes stand behind the step and its touchpoints.',
    }),
    metrics: t.exposeInt('metrics', {
      description: 'How many metrics measure the step and its touchpoints.',
    }),
    worstTargetStatus: t.expose('worstTargetStatus', {
      type: TargetStatus,
      nullable: true,
      description: 'Where the targets of these metrics stand, by the worst; null without a target.',
    }),
    isEntryPoint: t.exposeBoolean('isEntryPoint', {
      description: 'Whether customers enter the journey here.',
    }),
    isExitPoint: t.exposeBoolean('isExitPoint', {
      description: 'Whether customers leave the journey here.',
    }),
  }),
});

export const MatrixColumn = builder.objectRef<Rules.MatrixColumn>('MatrixColumn').implement({
  description: 'A column: one step with everything placed on it.',
  fields: (t) => ({
    index: t.exposeInt('index', { description: 'Its place from left to right, from 0.' }),
    phaseIndex: t.exposeInt('phaseIndex', {
      nullable: true,
      description: 'The index of its phase; null when it is in none.',
    }),
    step: t.expose('step', { type: MatrixStep, description: 'The step it shows.' }),
    touchpoints: t.expose('touchpoints', {
      type: [MatrixTouchpoint],
      description: 'The touchpoints of the step, in order.',
    }),
    painPoints: t.expose('painPoints', {
      type: [MatrixPainPoint],
      description: 'The pain points of the step and its touchpoints.',
    }),
    actions: t.expose('actions', {
      type: [MatrixAction],
      description: 'The actions on the step and its touchpoints.',
    }),
    links: t.expose('links', {
      type: [MatrixLink],
      description: 'The processes behind the step and its touchpoints.',
    }),
    metrics: t.expose('metrics', {
      type: [MatrixMetric],
      description: 'The metrics of the step and its touchpoints.',
    }),
    badges: t.expose('badges', { type: MatrixBadges, description: 'The same, counted.' }),
  }),
});
