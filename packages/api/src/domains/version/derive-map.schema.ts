import { findEntity } from '../../entity/index.ts';
import { builder } from '../../graphql/builder.ts';
import { decodeId } from '../../graphql/decode-id.ts';
import { describedEnum } from '../../graphql/enums.ts';
import { callOf, readBack } from '../../graphql/mutations.ts';
import { JourneyMap, MapState } from '../journey/index.ts';
import { type DerivationReport, deriveMap } from './derive-map.service.ts';
import { MapSourceInput, sourceOf } from './map-diff.schema.ts';
import { MapLoss } from './map-loss.schema.ts';

export const MapContent = describedEnum('MapContent', 'What can be left out of a map.', {
  CARDS: 'The cards.',
  TOUCHPOINTS: 'The touchpoints on the steps.',
  EMOTIONS: 'The emotion points.',
  PAIN_POINTS: 'The pain points at the steps.',
  ACTIONS: 'The actions on the steps.',
  PROCESS_LINKS: 'The links from the steps to processes.',
  METRICS: 'The metrics of the map, its phases, steps and touchpoints.',
});

const DerivedParts = builder
  .objectRef<DerivationReport['parts'][number]>('DerivedParts')
  .implement({
    description: 'How many parts of one type a new map got.',
    fields: (t) => ({
      type: t.exposeString('type', { description: 'The GraphQL type, such as “Step”.' }),
      count: t.exposeInt('count', { description: 'How many.' }),
    }),
  });

const JourneyMapDeriveReport = builder
  .objectRef<DerivationReport>('JourneyMapDeriveReport')
  .implement({
    description: 'What a derivation made, or would make in a dry run.',
    fields: (t) => ({
      dryRun: t.exposeBoolean('dryRun', { description: 'Whether it was only tried.' }),
      journeyMap: t.field({
        type: JourneyMap,
        nullable: true,
        description: 'The new map; null in a dry run.',
        resolve: ({ journeyMapId }, _args, ctx, info) => {
          const entity = findEntity('JourneyMap');
          if (!journeyMapId || !entity) return null;
          return readBack(entity, ctx, info, journeyMapId) as never;
        },
      }),
      parts: t.field({
        type: [DerivedParts],
        description: 'What it got, type by type.',
        resolve: ({ parts }) => [...parts],
      }),
      losses: t.field({
        type: [MapLoss],
        description: 'What the source shows and the new map does not get.',
        resolve: ({ losses }) => [...losses],
      }),
    }),
  });

const JourneyMapDeriveInput = builder.inputType('JourneyMapDeriveInput', {
  description: 'A new map, and the one it comes from.',
  fields: (t) => ({
    source: t.field({
      type: MapSourceInput,
      required: true,
      description: 'What it comes from: a map, a version of one, or a template.',
    }),
    journeyId: t.id({
      description: 'The id of the journey it belongs to; that of the source when left out.',
    }),
    name: t.string({
      required: true,
      description: 'What tells the new map from the other maps of the journey.',
    }),
    key: t.string({ description: 'The key of the new map, unique in its journey.' }),
    state: t.field({
      type: MapState,
      required: true,
      defaultValue: 'TO_BE',
      description: 'What the new map shows; AS_IS for a plain copy of today.',
    }),
    leaveOut: t.field({
      type: [MapContent],
      required: true,
      defaultValue: [],
      description: 'What the new map does not take over.',
    }),
    acceptLosses: t.boolean({
      required: true,
      defaultValue: false,
      description: 'Copy the rest although something the source shows no longer exists.',
    }),
    dryRun: t.boolean({
      required: true,
      defaultValue: false,
      description: 'Say what would be made, and write nothing.',
    }),
  }),
});

builder.mutationField('journeyMapDerive', (t) =>
  t.field({
    type: JourneyMapDeriveReport,
    description:
      'Makes a new map out of another: a target out of today, a copy, or a start from a template. Its parts keep their keys, those without one get the bare id of theirs, so journeyMapDiff knows what came from what.',
    args: {
      input: t.arg({ type: JourneyMapDeriveInput, required: true, description: 'The new map.' }),
    },
    extensions: { cost: 300 },
    resolve: (_root, { input }, ctx, info) =>
      deriveMap(ctx, callOf(info, input), {
        ...input,
        source: sourceOf(input.source, 'source'),
        journeyId:
          input.journeyId == null ? null : decodeId('Journey', input.journeyId, 'journeyId'),
        key: input.key ?? null,
      }),
  }),
);
