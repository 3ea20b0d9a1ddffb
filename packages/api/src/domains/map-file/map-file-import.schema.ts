import type {
  MapFileImport as StoredImport,
  Job as StoredJob,
} from '../../generated/prisma/client.ts';
import { builder } from '../../graphql/builder.ts';
import { decodeId } from '../../graphql/decode-id.ts';
import { describedEnum } from '../../graphql/enums.ts';
import { addListQuery, addLookupQuery } from '../../graphql/lists.ts';
import { callOf, readBack } from '../../graphql/mutations.ts';
import { entityNode } from '../../graphql/node.ts';
import { badInput } from '../../kernel/errors.ts';
import { decodeGlobalId, encodeGlobalId } from '../../kernel/ids.ts';
import type { FileKind, Layout } from '../../reading/index.ts';
import { importWays, SectionCountsRef, tokenOf, UNDO_DAYS, waysOf } from '../exchange/index.ts';
import '../job/index.ts';
import { MapState } from '../journey/index.ts';
import { mapFileImport } from './map-file-import.entity.ts';
import { MOST_TOGETHER } from './next-unit.ts';
import {
  listChanges,
  listLosses,
  listMaps,
  listProblems,
  MOST_AT_ONCE,
  sumSections,
} from './read-import.service.ts';
import { applyFileImport, startFileImport } from './start-import.service.ts';
import {
  FileChangeRef,
  FileProblemRef,
  ImportedMapRef,
  LossRef,
  ProblemSeverity,
} from './told-parts.schema.ts';

const Atomicity = describedEnum(
  'MapFileAtomicity',
  'How much of a file is left out when a row of it is refused.',
  {
    ALL: `All of it. For files of up to ${MOST_TOGETHER} objects.`,
    MAP: `The map the row belongs to. For maps of up to ${MOST_TOGETHER} objects.`,
    ROW: 'The row alone, and what cannot be without it.',
  },
);

const Status = describedEnum('MapFileImportStatus', 'Where the import of a file stands.', {
  READING: 'It waits to be read, or is being read.',
  PLANNING: 'It is being found out what it comes to.',
  PLANNED: 'What it comes to is known, and nothing is written. Apply it to write that.',
  APPLYING: 'It is being written.',
  APPLIED: 'It is written, but for what was refused.',
  REFUSED: 'Nothing is written, since rows were refused that keep the others out.',
  FAILED: 'It could not be read, or its job was cancelled or failed; see the error.',
});

const Kind = describedEnum('MapFileKind', 'What kind of file one is.', {
  CSV: 'Text with separators.',
  XLSX: 'A workbook.',
  JSON: 'JSON, one value or one a line; or YAML.',
});

const LayoutRef = describedEnum('MapFileLayout', 'How a sheet tells of maps.', {
  LANES_AS_ROWS: 'A matrix: a row per lane, a column per step.',
  STEPS_AS_ROWS: 'A matrix: a row per step, a column per lane.',
  LONG: 'A row per card, with its map, phase, step and lane.',
  DETAIL: 'A row per phase or step, with all that belongs to it.',
});

type LayoutName = keyof typeof LAYOUT_NAMES;

const LAYOUT_NAMES = {
  LANES_AS_ROWS: 'lanes-as-rows',
  STEPS_AS_ROWS: 'steps-as-rows',
  LONG: 'long',
  DETAIL: 'detail',
} as const satisfies Record<string, Layout>;

const layoutNamed = (layout: string | null) =>
  (Object.keys(LAYOUT_NAMES) as LayoutName[]).find((name) => LAYOUT_NAMES[name] === layout) ?? null;

const HOW_MANY = `How many to tell of: 0 to ${MOST_AT_ONCE}.`;

const OPEN: readonly StoredImport['status'][] = ['READING', 'PLANNING', 'APPLYING'];

/** A job that was cancelled, or gave up, leaves its import as it was. */
function statusOf({
  status,
  job,
}: Pick<StoredImport, 'status'> & { job: Pick<StoredJob, 'status'> }) {
  const isStuck = job.status === 'FAILED' || job.status === 'CANCELLED';
  return isStuck && OPEN.includes(status) ? 'FAILED' : status;
}

export const MapFileImport = builder.prismaNode('MapFileImport', {
  ...entityNode,
  fields: (t) => ({
    revision: t.exposeInt('revision'),
    status: t.field({
      type: Status,
      description: 'Where the import stands.',
      select: { status: true, job: { select: { status: true } } },
      resolve: statusOf,
    }),
    fileName: t.exposeString('fileName'),
    dryRun: t.exposeBoolean('dryRun'),
    atomicity: t.expose('atomicity', { type: Atomicity }),
    job: t.relation('job', {
      description: 'The job that reads, plans or applies it; follow it with jobProgress.',
    }),
    kind: t.field({
      type: Kind,
      nullable: true,
      description: 'What kind of file it turned out to be; null until it is read.',
      select: { kind: true },
      resolve: ({ kind }) =>
        kind === null ? null : ((kind as FileKind).toUpperCase() as Uppercase<FileKind>),
    }),
    summary: t.exposeString('summary', { nullable: true }),
    layout: t.field({
      type: LayoutRef,
      nullable: true,
      description: 'How the sheet tells of maps; null for other files.',
      select: { layout: true },
      resolve: ({ layout }) => layoutNamed(layout),
    }),
    reason: t.exposeString('reason', { nullable: true }),
    notes: t.exposeStringList('notes'),
    mapCount: t.exposeInt('mapCount'),
    rowCount: t.exposeInt('rowCount'),
    errorCode: t.string({
      nullable: true,
      description: 'Why it failed, or why a plan was not applied; a stable code.',
      select: { errorCode: true, job: { select: { errorCode: true } } },
      resolve: ({ errorCode, job }) => errorCode ?? job.errorCode,
    }),
    errorMessage: t.string({
      nullable: true,
      description: 'Why it failed, or why a plan was not applied; one sentence.',
      select: { errorMessage: true, job: { select: { errorMessage: true } } },
      resolve: ({ errorMessage, job }) => errorMessage ?? job.errorMessage,
    }),
    errorLine: t.exposeInt('errorLine', { nullable: true }),
    asksForMore: t.exposeBoolean('asksForMore'),
    sections: t.field({
      type: [SectionCountsRef],
      description: 'The counts of all maps, section by section.',
      select: { id: true },
      resolve: ({ id }, _args, ctx) => sumSections(ctx, id),
    }),
    maps: t.field({
      type: [ImportedMapRef],
      description: 'The maps of the file, in its order.',
      args: {
        first: t.arg.int({ required: true, defaultValue: 100, description: HOW_MANY }),
        after: t.arg.int({ description: 'Tell of the maps behind this position.' }),
      },
      select: { id: true },
      resolve: ({ id }, args, ctx) => listMaps(ctx, id, args),
    }),
    problems: t.field({
      type: [FileProblemRef],
      description: 'What was refused, and what the maps have no place for.',
      args: {
        first: t.arg.int({ required: true, defaultValue: 100, description: HOW_MANY }),
        after: t.arg.string({ description: 'Tell of what follows this place.' }),
        severity: t.arg({ type: ProblemSeverity, description: 'Only such; all when left out.' }),
      },
      select: { id: true },
      resolve: ({ id }, args, ctx) => listProblems(ctx, id, args),
    }),
    losses: t.field({
      type: [LossRef],
      description: `What the maps have no place for, all that is alike together; at most ${MOST_AT_ONCE}.`,
      select: { id: true },
      resolve: ({ id }, _args, ctx) => listLosses(ctx, id),
    }),
    changes: t.field({
      type: [FileChangeRef],
      description: 'The objects that are made and changed, or would be, in the order of writing.',
      args: {
        first: t.arg.int({ required: true, defaultValue: 100, description: HOW_MANY }),
        after: t.arg.string({ description: 'Tell of what follows this place.' }),
        includeNew: t.arg.boolean({
          required: true,
          defaultValue: true,
          description: 'Whether to tell of objects that are made, too.',
        }),
      },
      select: { id: true },
      resolve: ({ id }, args, ctx) => listChanges(ctx, id, args),
    }),
    undoToken: t.string({
      nullable: true,
      description: `What journeyMapImportUndo takes all of it back by, for ${UNDO_DAYS} days; null while nothing is written.`,
      select: { mapImportId: true },
      resolve: ({ mapImportId }) => mapImportId && tokenOf(mapImportId),
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
    createdById: t.id({
      nullable: true,
      description: 'The id of the member that asked for it; null for the server itself.',
      select: { createdById: true },
      resolve: ({ createdById }) => (createdById ? encodeGlobalId('Member', createdById) : null),
    }),
    finishedAt: t.expose('finishedAt', { type: 'DateTime', nullable: true }),
  }),
});

addLookupQuery(mapFileImport, MapFileImport, 'mapFileImport');
addListQuery(mapFileImport, MapFileImport, 'mapFileImports', [{ createdAt: 'DESC' }]);

const StartInput = builder.inputType('MapFileImportStartInput', {
  description: 'A file of maps, and how to import it.',
  fields: (t) => ({
    uploadId: t.id({ required: true, description: 'The id of the upload that holds the file.' }),
    mapping: t.string({
      description: 'What is called how: the text of a mapping file, version 1, in YAML.',
    }),
    layout: t.field({
      type: LayoutRef,
      description: 'How the sheet tells of maps; found out when left out.',
    }),
    sheet: t.string({ description: 'The sheet of a workbook; the first when left out.' }),
    journey: t.string({
      description: 'The key or the name of the journey; as the file says when left out.',
    }),
    map: t.string({
      description: 'The key or the name of the map; as the file says when left out.',
    }),
    state: t.field({ type: MapState, description: 'What the maps show.' }),
    dryRun: t.boolean({
      required: true,
      defaultValue: false,
      description: 'End with a plan and write nothing. The plan can be applied for 24 hours.',
    }),
    atomicity: t.field({
      type: Atomicity,
      required: true,
      defaultValue: 'ROW',
      description: 'How much is left out when a row is refused.',
    }),
    ...importWays(t),
  }),
});

const ApplyInput = builder.inputType('MapFileImportApplyInput', {
  description: 'Which plan to apply.',
  fields: (t) => ({ id: t.id({ required: true, description: 'The id of the import.' }) }),
});

builder.mutationField('mapFileImportStart', (t) =>
  t.field({
    type: MapFileImport,
    description:
      'Has a file of maps imported in the background: CSV, XLSX, OpenJourney, JSON or YAML. Objects are found by key, so repeating an import changes nothing; what the file does not mention stays. Follow its job with jobProgress.',
    args: { input: t.arg({ type: StartInput, required: true, description: 'The file.' }) },
    extensions: { cost: 200 },
    resolve: async (_root, { input }, ctx, info) => {
      const { uploadId, mapping, layout, sheet, journey, map, state, dryRun, atomicity } = input;
      const decoded = decodeGlobalId(uploadId);
      if (decoded?.type !== 'Upload') {
        throw badInput(`“${uploadId}” is not the id of an upload.`, 'uploadId');
      }
      const id = await startFileImport(ctx, callOf(info, input), {
        dryRun,
        atomicity,
        ways: waysOf(input),
        uploadId: decoded.id,
        mapping: mapping ?? null,
        layout: layout == null ? null : LAYOUT_NAMES[layout],
        sheet: sheet ?? null,
        journey: journey ?? null,
        map: map ?? null,
        state: state ?? null,
      });
      return readBack(mapFileImport, ctx, info, id) as never;
    },
  }),
);

builder.mutationField('mapFileImportApply', (t) =>
  t.field({
    type: MapFileImport,
    description:
      'Has a planned import written, if what is stored has not changed its plan meanwhile: else nothing is written, and the import ends with a new plan.',
    args: { input: t.arg({ type: ApplyInput, required: true, description: 'Which plan.' }) },
    extensions: { cost: 200 },
    resolve: async (_root, { input }, ctx, info) => {
      const id = await applyFileImport(
        ctx,
        callOf(info, input),
        decodeId('MapFileImport', input.id),
      );
      return readBack(mapFileImport, ctx, info, id) as never;
    },
  }),
);
