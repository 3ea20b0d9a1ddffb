import { builder } from '../../graphql/builder.ts';
import { decodeId } from '../../graphql/decode-id.ts';
import { describedEnum } from '../../graphql/enums.ts';
import { encodeGlobalId } from '../../kernel/ids.ts';
import { type Nature, readStepTimes, type StepTimes, type StepWork } from './step-times.service.ts';

const GapBasis = describedEnum('WaitBasis', 'Which wait of the customer is meant.', {
  LIVED: 'As it was lived: the median of what customers waited.',
  DECLARED: 'As the map declares it.',
});

const WorkRef = builder.objectRef<StepWork>('StepWork').implement({
  description:
    'A process, or an element of one, behind a step, with its times in seconds. Times are null where nobody has measured them.',
  fields: (t) => ({
    processId: t.id({
      description: 'The id of the process.',
      resolve: ({ processId }) => encodeGlobalId('Process', processId),
    }),
    processName: t.exposeString('processName', { description: 'What the process is called.' }),
    processElementId: t.id({
      nullable: true,
      description: 'The id of the element; null when the whole process is meant.',
      resolve: ({ type, id }) => (type === 'ProcessElement' ? encodeGlobalId(type, id) : null),
    }),
    name: t.exposeString('name', { description: 'What the element, or the process, is called.' }),
    leadSeconds: t.exposeFloat('leadSeconds', {
      nullable: true,
      description: 'Waiting and work; of a process along its longest way.',
    }),
    waitSeconds: t.exposeFloat('waitSeconds', {
      nullable: true,
      description: 'How long the case lies.',
    }),
    processSeconds: t.exposeFloat('processSeconds', {
      nullable: true,
      description: 'How long it is worked on.',
    }),
  }),
});

const ofNature = (nature: Nature) => (times: StepTimes) =>
  times.works.filter((work) => work.nature === nature);

const StepTimesRef = builder.objectRef<StepTimes>('StepTimes').implement({
  description:
    'The customer’s time at a step beside the time of the work behind it, in seconds. What is null is not known.',
  fields: (t) => ({
    stepId: t.id({
      description: 'The id of the step.',
      resolve: ({ id }) => encodeGlobalId('Step', id),
    }),
    name: t.exposeString('name', { description: 'What the step is called.' }),
    declaredWaitingSeconds: t.exposeInt('declaredWaitingSeconds', {
      nullable: true,
      description: 'How long the customer waits as the map declares it.',
    }),
    waitingActivity: t.exposeString('waitingActivity', {
      nullable: true,
      description: 'What happens meanwhile.',
    }),
    livedWaitingSeconds: t.float({
      nullable: true,
      description:
        'How long customers waited: the median of the times from the end of an interaction at the step to the next one at another step.',
      resolve: ({ lived }) => lived?.medianSeconds ?? null,
    }),
    livedCount: t.int({
      description: 'How many such waits there were.',
      resolve: ({ lived }) => lived?.count ?? 0,
    }),
    leadSeconds: t.exposeFloat('leadSeconds', {
      nullable: true,
      description:
        'The lead time of all work behind the step: the sum of what is known, nothing twice.',
    }),
    waitSeconds: t.exposeFloat('waitSeconds', {
      nullable: true,
      description: 'The waiting in it.',
    }),
    processSeconds: t.exposeFloat('processSeconds', {
      nullable: true,
      description: 'The work in it.',
    }),
    gapSeconds: t.exposeFloat('gapSeconds', {
      nullable: true,
      description:
        'The customer’s wait less the lead time: above 0, customers wait longer than the work explains.',
    }),
    gapBasis: t.expose('gapBasis', {
      type: GapBasis,
      nullable: true,
      description: 'Which wait the gap was taken from.',
    }),
    business: t.field({
      type: [WorkRef],
      description: 'The work people do behind the step.',
      resolve: ofNature('BUSINESS'),
    }),
    informationSystems: t.field({
      type: [WorkRef],
      description: 'What systems do behind it.',
      resolve: ofNature('INFORMATION_SYSTEM'),
    }),
    data: t.field({
      type: [WorkRef],
      description: 'Where data comes from and goes behind it.',
      resolve: ofNature('DATA'),
    }),
  }),
});

builder.queryField('journeyMapTimes', (t) =>
  t.field({
    type: [StepTimesRef],
    description:
      'Sets the customer’s wait at each step of a map, lived and declared, beside lead time, waiting and work of the processes behind it. In reading order.',
    args: {
      journeyMapId: t.arg.id({ required: true, description: 'The id of the map.' }),
      from: t.arg({ type: 'DateTime', description: 'Lived waits from this moment on.' }),
      to: t.arg({ type: 'DateTime', description: 'Lived waits up to this moment, without it.' }),
    },
    extensions: { cost: 200 },
    resolve: (_root, { journeyMapId, from, to }, ctx) =>
      readStepTimes(ctx, decodeId('JourneyMap', journeyMapId, 'journeyMapId'), {
        from: from ?? null,
        to: to ?? null,
      }),
  }),
);
