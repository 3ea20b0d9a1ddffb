import { builder } from '../../graphql/builder.ts';
import { decodeId } from '../../graphql/decode-id.ts';
import { encodeGlobalId } from '../../kernel/ids.ts';
import type { LeadTimes, Pace, ValueStream } from './rules/value-stream.ts';
import { readValueStream } from './value-stream.service.ts';

const elementIds = (ids: readonly string[]): string[] =>
  ids.map((id) => encodeGlobalId('ProcessElement', id));

const LeadTimesRef = builder.objectRef<LeadTimes>('ValueStreamLeadTimes').implement({
  description: 'How long a case takes from start to end, in seconds.',
  fields: (t) => ({
    best: t.exposeFloat('best', { description: 'Along the shortest way, without rework.' }),
    average: t.exposeFloat('average', {
      nullable: true,
      description:
        'What is to be expected by the shares of the flows, with rework; ways without a share are taken evenly. Null when a share of rework is not known, or ways run side by side.',
    }),
    worst: t.exposeFloat('worst', {
      description: 'Along the longest way, with each loop of rework on it run once.',
    }),
  }),
});

const PaceRef = builder.objectRef<Pace>('ValueStreamPace').implement({
  description: 'How fast an element turns units out.',
  fields: (t) => ({
    processElementId: t.id({
      description: 'The id of the element.',
      resolve: ({ id }) => encodeGlobalId('ProcessElement', id),
    }),
    cycleSeconds: t.exposeFloat('cycleSeconds', {
      description:
        'The seconds from one unit to the next: as measured, else the work by its operators; with set-up for each unit of a batch and with downtime.',
    }),
    utilisation: t.exposeFloat('utilisation', {
      nullable: true,
      description: 'Cycle to takt; above 1 it cannot keep up. Null without takt.',
    }),
    isBottleneck: t.exposeBoolean('isBottleneck', {
      description: 'Whether it is the slowest of those that cannot keep up.',
    }),
  }),
});

const ValueStreamRef = builder.objectRef<ValueStream>('ValueStream').implement({
  description:
    'The figures of a value stream (ISO 22468:2020; Martin and Osterling, Value Stream Mapping). Times in seconds, ratios from 0 to 1.',
  fields: (t) => ({
    pathIds: t.idList({
      description: 'The elements of the longest way, in order.',
      resolve: ({ path }) => elementIds(path),
    }),
    processSeconds: t.exposeFloat('processSeconds', { description: 'The work along that way.' }),
    waitSeconds: t.exposeFloat('waitSeconds', { description: 'The waiting along that way.' }),
    leadSeconds: t.exposeFloat('leadSeconds', { description: 'Work and waiting together.' }),
    activityRatio: t.exposeFloat('activityRatio', {
      nullable: true,
      description: 'Work to lead time, as the ratio of the sums. Null without any time.',
    }),
    valueAddedRatio: t.exposeFloat('valueAddedRatio', {
      nullable: true,
      description:
        'Work that adds value to lead time. Null when no element of the way has a value class.',
    }),
    rolledCompleteAccurate: t.exposeFloat('rolledCompleteAccurate', {
      nullable: true,
      description:
        'The share of cases that nobody has to correct along the way: the product of completeAccuratePercent. Null when no element has one.',
    }),
    leadTimes: t.expose('leadTimes', {
      type: LeadTimesRef,
      description: 'Best, average and worst.',
    }),
    taktSeconds: t.exposeFloat('taktSeconds', {
      nullable: true,
      description:
        'The seconds customers leave for a unit: dailyWorkSeconds by dailyDemand of the process. Null when one of them is missing.',
    }),
    paces: t.field({
      type: [PaceRef],
      description: 'How fast each element is whose times are known.',
      resolve: ({ paces }) => [...paces],
    }),
    unmeasuredIds: t.idList({
      description: 'The tasks and sub-processes without any time; they count as nothing.',
      resolve: ({ unmeasured }) => elementIds(unmeasured),
    }),
  }),
});

builder.queryField('processValueStream', (t) =>
  t.field({
    type: ValueStreamRef,
    description:
      'Works out the value stream of a process from the times of its elements along its sequence flows. What is inside of a sub-process counts as the sub-process says.',
    args: { processId: t.arg.id({ required: true, description: 'The id of the process.' }) },
    extensions: { cost: 100 },
    resolve: (_root, { processId }, ctx) =>
      readValueStream(ctx, decodeId('Process', processId, 'processId')),
  }),
);
