import { builder } from '../../graphql/builder.ts';
import { encodeGlobalId } from '../../kernel/ids.ts';
import { toDateColumn } from '../../kernel/local-date.ts';
import {
  type KeptComparison,
  MetricUnit,
  NoValueReason,
  ObjectionRef,
  TargetOperator,
} from '../measure/index.ts';
import { definitionOf, type MetricShift, type PlacedMetric } from './diff-metrics.ts';
import { MapPart } from './diff-parts.schema.ts';

const day = (date: string | null | undefined) => (date ? toDateColumn(date) : null);

const PlacedMetricRef = builder.objectRef<PlacedMetric>('PlacedMetric').implement({
  description: 'A metric on a map, with its figures as the map, or the version of it, knows them.',
  fields: (t) => ({
    isOnMap: t.exposeBoolean('isOnMap', { description: 'Whether it measures the map as a whole.' }),
    places: t.expose('places', { type: [MapPart], description: 'The parts it measures.' }),
    unit: t.field({
      type: MetricUnit,
      description: 'The unit of its values.',
      resolve: ({ metric }) => definitionOf(metric).unit,
    }),
    value: t.float({
      nullable: true,
      description: 'The latest value.',
      resolve: ({ metric }) => metric.current.value,
    }),
    reason: t.field({
      type: NoValueReason,
      nullable: true,
      description: 'Why there is none; null when there is one.',
      resolve: ({ metric }) => metric.current.reason as 'NO_DATA' | null,
    }),
    sampleSize: t.float({
      nullable: true,
      description: 'How many answers, cases or customers stand behind it.',
      resolve: ({ metric }) => metric.current.sampleSize,
    }),
    startDate: t.field({
      type: 'Date',
      nullable: true,
      description: 'The first day of its period.',
      resolve: ({ metric }) => day(metric.current.startDate),
    }),
    baselineValue: t.float({
      nullable: true,
      description: 'The latest baseline.',
      resolve: ({ metric }) => metric.baseline?.value ?? null,
    }),
    targetOperator: t.field({
      type: TargetOperator,
      nullable: true,
      description: 'How the target that is due last is compared.',
      resolve: ({ metric }) => (metric.target?.operator ?? null) as 'AT_LEAST' | null,
    }),
    targetValue: t.float({
      nullable: true,
      description: 'The value of that target.',
      resolve: ({ metric }) => metric.target?.value ?? null,
    }),
    targetUpperValue: t.float({
      nullable: true,
      description: 'Its upper end, for BETWEEN.',
      resolve: ({ metric }) => metric.target?.upperValue ?? null,
    }),
    targetDueDate: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day it is due.',
      resolve: ({ metric }) => day(metric.target?.dueDate),
    }),
  }),
});

const FigureChange = builder.objectRef<KeptComparison>('FigureChange').implement({
  description: 'A figure of a metric, before and after.',
  fields: (t) => ({
    absoluteChange: t.float({
      nullable: true,
      description: 'After less before, in the unit of the metric.',
      resolve: ({ change }) => change.absolute,
    }),
    relativeChangePercent: t.float({
      nullable: true,
      description: 'The change in percent of the value before; null where that is 0.',
      resolve: ({ change }) => change.relativePercent,
    }),
    improved: t.boolean({
      nullable: true,
      description: 'Whether it got better, by the direction of the metric.',
      resolve: ({ change }) => change.improved,
    }),
    comparable: t.boolean({
      description: 'Whether the two can be compared at all.',
      resolve: ({ objections }) => objections.length === 0,
    }),
    objections: t.field({
      type: [ObjectionRef],
      description: 'Why they cannot; empty when they can.',
      resolve: ({ objections }) => [...objections],
    }),
  }),
});

export const MetricShiftRef = builder.objectRef<MetricShift>('MetricShift').implement({
  description: 'A metric that two maps place otherwise, or know other figures of.',
  fields: (t) => ({
    id: t.id({
      description: 'The id of the metric.',
      resolve: ({ id }) => encodeGlobalId('Metric', id),
    }),
    key: t.exposeString('key', { nullable: true, description: 'Its key.' }),
    name: t.exposeString('name', { description: 'What it is called.' }),
    before: t.expose('before', {
      type: PlacedMetricRef,
      nullable: true,
      description: 'What the map before knows of it; null where it is not on it.',
    }),
    after: t.expose('after', {
      type: PlacedMetricRef,
      nullable: true,
      description: 'What the map after knows of it.',
    }),
    current: t.expose('current', {
      type: FigureChange,
      nullable: true,
      description: 'How the latest value changed; null where one map has it alone.',
    }),
    baseline: t.expose('baseline', {
      type: FigureChange,
      nullable: true,
      description: 'How the latest baseline changed; null where one side has none.',
    }),
  }),
});
