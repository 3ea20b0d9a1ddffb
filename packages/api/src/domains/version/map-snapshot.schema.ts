import { builder } from '../../graphql/builder.ts';
import { decodeId } from '../../graphql/decode-id.ts';
import { addReadOperations } from '../../graphql/entity.ts';
import { Entity } from '../../graphql/entity-type.ts';
import { describedEnum } from '../../graphql/enums.ts';
import { addChildren } from '../../graphql/lists.ts';
import { addDeletion, addUpdate, callOf, readBack } from '../../graphql/mutations.ts';
import { entityNode } from '../../graphql/node.ts';
import { JourneyMap } from '../journey/index.ts';
import { mapSnapshot } from './map-snapshot.entity.ts';
import { takeMapSnapshot } from './map-snapshot.service.ts';

export const SnapshotReason = describedEnum('SnapshotReason', 'Why a map version was taken.', {
  MANUAL: 'Somebody wanted to keep it.',
  AUTO: 'The server kept it before it restored another version.',
  MILESTONE: 'A stage of the work was reached.',
  PUBLISH: 'It was shown to others.',
  IMPORT: 'It was kept around an import.',
});

export const MapSnapshot = builder.prismaNode('MapSnapshot', {
  ...entityNode,
  interfaces: [Entity],
  fields: (t) => ({
    journeyMap: t.relation('journeyMap', { description: 'The map.' }),
    number: t.exposeInt('number'),
    label: t.exposeString('label', { nullable: true }),
    reason: t.expose('reason', { type: SnapshotReason }),
    hash: t.exposeString('hash'),
    contentRevision: t.exposeInt('contentRevision'),
    partCount: t.exposeInt('partCount'),
  }),
});

addReadOperations(mapSnapshot, MapSnapshot);
addUpdate(mapSnapshot, MapSnapshot, ['label']);
addDeletion(mapSnapshot);
addChildren(JourneyMap, mapSnapshot, MapSnapshot, {
  relation: 'snapshots',
  description: 'The versions of the map.',
});

const MapSnapshotCreateInput = builder.inputType('MapSnapshotCreateInput', {
  description: 'Which map to keep as it is now, and how.',
  fields: (t) => ({
    journeyMapId: t.id({ required: true, description: 'The id of the map.' }),
    label: t.string({ description: 'What to call the version, in at most 300 characters.' }),
    reason: t.field({
      type: SnapshotReason,
      required: true,
      defaultValue: 'MANUAL',
      description: 'Why it is taken; AUTO is for the server alone.',
    }),
  }),
});

builder.mutationField('mapSnapshotCreate', (t) =>
  t.field({
    type: MapSnapshot,
    description:
      'Keeps a map as it is now as a version: everything on it, and the figures of its metrics. What it refers to is kept by name.',
    args: {
      input: t.arg({ type: MapSnapshotCreateInput, required: true, description: 'The map.' }),
    },
    extensions: { cost: 100 },
    resolve: async (_root, { input }, ctx, info) => {
      const mapId = decodeId('JourneyMap', input.journeyMapId, 'journeyMapId');
      const { label, reason } = input;
      const id = await takeMapSnapshot(ctx, callOf(info, input), mapId, {
        label: label ?? null,
        reason,
      });
      return readBack(mapSnapshot, ctx, info, id) as never;
    },
  }),
);
