import { builder } from '../../graphql/builder.ts';
import { decodeId } from '../../graphql/decode-id.ts';
import { encodeGlobalId } from '../../kernel/ids.ts';
import { MapState } from '../journey/index.ts';
import { type DiffSide, diffJourneyMaps, type JourneyMapDiff } from './diff-maps.service.ts';
import { ChannelDiffRef, EmotionDiffRef, PainPointDiffRef } from './diff-meaning.schema.ts';
import { MetricShiftRef } from './diff-metrics.schema.ts';
import { ChangedMapPart, LoneMapPart, MapFieldChange, MovedMapPart } from './diff-parts.schema.ts';
import type { MapSource } from './map-source.ts';

const MapSideRef = builder.objectRef<DiffSide>('MapSide').implement({
  description:
    'One of two maps that are compared: as it is now, as a version shows it, or a template.',
  fields: (t) => ({
    journeyMapId: t.id({
      nullable: true,
      description: 'The id of the map; null for a template.',
      resolve: ({ journeyMapId }) => journeyMapId && encodeGlobalId('JourneyMap', journeyMapId),
    }),
    templateId: t.id({
      nullable: true,
      description: 'The id of the template; null for a map.',
      resolve: ({ templateId }) => templateId && encodeGlobalId('MapTemplate', templateId),
    }),
    name: t.exposeString('name', { description: 'What the map is called there.' }),
    state: t.field({
      type: MapState,
      description: 'What it shows.',
      resolve: ({ state }) => state as 'AS_IS',
    }),
    snapshotId: t.id({
      nullable: true,
      description: 'The id of the version; null for the map as it is now.',
      resolve: ({ version }) => (version ? encodeGlobalId('MapSnapshot', version.id) : null),
    }),
    number: t.int({
      nullable: true,
      description: 'The number of the version.',
      resolve: ({ version }) => version?.number ?? null,
    }),
    label: t.string({
      nullable: true,
      description: 'The label of the version.',
      resolve: ({ version }) => version?.label ?? null,
    }),
  }),
});

export const JourneyMapDiffRef = builder.objectRef<JourneyMapDiff>('JourneyMapDiff').implement({
  description:
    'What differs between two maps, or versions of maps, and what that means for the customer.',
  fields: (t) => ({
    from: t.expose('from', { type: MapSideRef, description: 'The side before.' }),
    to: t.expose('to', { type: MapSideRef, description: 'The side after.' }),
    isSame: t.exposeBoolean('isSame', { description: 'Whether nothing differs.' }),
    map: t.expose('map', {
      type: [MapFieldChange],
      description: 'What differs about the maps themselves.',
    }),
    added: t.expose('added', {
      type: [LoneMapPart],
      description: 'The parts that are there after and not before.',
    }),
    removed: t.expose('removed', {
      type: [LoneMapPart],
      description: 'The parts that are there before and not after.',
    }),
    moved: t.expose('moved', {
      type: [MovedMapPart],
      description:
        'The parts that stand in another part, and the fewest that must have changed places among their like.',
    }),
    changed: t.expose('changed', {
      type: [ChangedMapPart],
      description: 'The parts of which fields differ.',
    }),
    emotions: t.expose('emotions', { type: EmotionDiffRef, description: 'How it feels.' }),
    metrics: t.expose('metrics', {
      type: [MetricShiftRef],
      description: 'The metrics that are placed otherwise, or have other figures.',
    }),
    painPoints: t.expose('painPoints', {
      type: PainPointDiffRef,
      description: 'Which pain points are solved, and which are new.',
    }),
    channels: t.expose('channels', {
      type: ChannelDiffRef,
      description: 'By which channels it happens.',
    }),
    text: t.exposeString('text', {
      description: 'The same in English, as Markdown; the same diff is always the same text.',
    }),
  }),
});

export const MapSourceInput = builder.inputType('MapSourceInput', {
  description: 'A map as it is now, as a version shows it, or as a template lays it out.',
  isOneOf: true,
  fields: (t) => ({
    journeyMapId: t.id({ description: 'The id of a map.' }),
    snapshotId: t.id({ description: 'The id of a map version.' }),
    templateId: t.id({ description: 'The id of a map template.' }),
  }),
});

/** Reads which map a client means. */
export function sourceOf(
  { journeyMapId, snapshotId, templateId }: typeof MapSourceInput.$inferInput,
  path: string,
): MapSource {
  if (journeyMapId != null) {
    return { journeyMapId: decodeId('JourneyMap', journeyMapId, `${path}.journeyMapId`) };
  }
  return snapshotId == null
    ? { templateId: decodeId('MapTemplate', String(templateId), `${path}.templateId`) }
    : { snapshotId: decodeId('MapSnapshot', snapshotId, `${path}.snapshotId`) };
}

builder.queryField('journeyMapDiff', (t) =>
  t.field({
    type: JourneyMapDiffRef,
    description:
      'What differs between two maps, versions of maps or templates. Parts are the same when they have the same id, the same key, or where one has no key the same name in the same place.',
    args: {
      from: t.arg({ type: MapSourceInput, required: true, description: 'The side before.' }),
      to: t.arg({ type: MapSourceInput, required: true, description: 'The side after.' }),
    },
    extensions: { cost: 200 },
    resolve: (_root, { from, to }, ctx) =>
      diffJourneyMaps(ctx, sourceOf(from, 'from'), sourceOf(to, 'to')),
  }),
);
