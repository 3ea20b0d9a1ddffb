import { findEntity } from '../../entity/index.ts';
import { builder } from '../../graphql/builder.ts';
import { decodeId } from '../../graphql/decode-id.ts';
import { callOf, readBack } from '../../graphql/mutations.ts';
import { ConsequenceRef } from '../../graphql/results.ts';
import { encodeGlobalId } from '../../kernel/ids.ts';
import { JourneyMap } from '../journey/index.ts';
import { JourneyMapDiffRef } from './map-diff.schema.ts';
import { MapLoss } from './map-loss.schema.ts';
import { type RestoreReport, restoreSnapshot } from './restore-snapshot.service.ts';

const MapSnapshotRestoreReport = builder
  .objectRef<RestoreReport>('MapSnapshotRestoreReport')
  .implement({
    description: 'What restoring a map version did, or would do in a dry run.',
    fields: (t) => ({
      dryRun: t.exposeBoolean('dryRun', { description: 'Whether it was only tried.' }),
      journeyMap: t.field({
        type: JourneyMap,
        description: 'The map as it is now.',
        resolve: ({ journeyMapId }, _args, ctx, info) => {
          const entity = findEntity('JourneyMap');
          if (!entity) throw new Error('JourneyMap is no entity.');
          return readBack(entity, ctx, info, journeyMapId) as never;
        },
      }),
      keptSnapshotId: t.id({
        nullable: true,
        description: 'The id of the version that keeps the map as it was; null in a dry run.',
        resolve: ({ keptSnapshotId }) =>
          keptSnapshotId ? encodeGlobalId('MapSnapshot', keptSnapshotId) : null,
      }),
      losses: t.field({
        type: [MapLoss],
        description: 'What the version shows and the map does not get back.',
        resolve: ({ losses }) => [...losses],
      }),
      consequences: t.field({
        type: [ConsequenceRef],
        description: 'What happens to objects that are not on the map, as parts of it go.',
        resolve: ({ consequences }) => [...consequences],
      }),
      diff: t.expose('diff', {
        type: JourneyMapDiffRef,
        description: 'What changes on the map.',
      }),
    }),
  });

const MapSnapshotRestoreInput = builder.inputType('MapSnapshotRestoreInput', {
  description: 'Which version to restore, and how.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The id of the version.' }),
    acceptLosses: t.boolean({
      required: true,
      defaultValue: false,
      description: 'Restore the rest although something the version shows no longer exists.',
    }),
    dryRun: t.boolean({
      required: true,
      defaultValue: false,
      description: 'Say what would change and be lost, and write nothing.',
    }),
  }),
});

builder.mutationField('mapSnapshotRestore', (t) =>
  t.field({
    type: MapSnapshotRestoreReport,
    description:
      'Writes a map back to what a version shows. The map as it is now is kept as a version first, so nothing is lost. Parts that still exist keep their ids.',
    args: {
      input: t.arg({ type: MapSnapshotRestoreInput, required: true, description: 'Which one.' }),
    },
    extensions: { cost: 300 },
    resolve: (_root, { input }, ctx, info) => {
      const { id, acceptLosses, dryRun } = input;
      return restoreSnapshot(ctx, callOf(info, input), decodeId('MapSnapshot', id), {
        acceptLosses,
        dryRun,
      });
    },
  }),
);
