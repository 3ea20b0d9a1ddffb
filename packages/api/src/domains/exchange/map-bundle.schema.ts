import { findEntity } from '../../entity/index.ts';
import { builder } from '../../graphql/builder.ts';
import { callOf, readBack } from '../../graphql/mutations.ts';
import { badInput } from '../../kernel/errors.ts';
import { decodeGlobalId } from '../../kernel/ids.ts';
import { JourneyMap } from '../journey/index.ts';
import type { FieldChange, ObjectChange } from './describe-changes.ts';
import { exportMap } from './export-map.service.ts';
import {
  type ImportProblem,
  type ImportReport,
  importMap,
  type SectionCounts,
} from './import-map.service.ts';
import { UNDO_DAYS } from './stored-import.ts';
import { readUpload } from './upload.service.ts';

export const SectionCountsRef = builder.objectRef<SectionCounts>('ImportSection').implement({
  description: 'What became of the objects of one section of a bundle.',
  fields: (t) => ({
    section: t.exposeString('section', { description: 'The section, for example “steps”.' }),
    created: t.exposeInt('created', { description: 'How many objects were made.' }),
    updated: t.exposeInt('updated', { description: 'How many objects were changed.' }),
    unchanged: t.exposeInt('unchanged', {
      description: 'How many objects already were as the bundle says.',
    }),
    rejected: t.exposeInt('rejected', { description: 'How many objects were refused.' }),
  }),
});

const ImportProblemRef = builder.objectRef<ImportProblem>('ImportProblem').implement({
  description: 'Why an object of a bundle was refused.',
  fields: (t) => ({
    section: t.exposeString('section', { description: 'The section, for example “steps”.' }),
    index: t.exposeInt('index', { description: 'The place in the section, from 0.' }),
    key: t.exposeString('key', { nullable: true, description: 'The key of the object.' }),
    path: t.exposeString('path', {
      nullable: true,
      description: 'The field; null when the whole object is meant.',
    }),
    code: t.exposeString('code', { description: 'A stable code.' }),
    message: t.exposeString('message', {
      description: 'A sentence that names the thing and the way out.',
    }),
  }),
});

export const FieldChangeRef = builder.objectRef<FieldChange>('ImportFieldChange').implement({
  description: 'What a field was, and what an import makes of it.',
  fields: (t) => ({
    field: t.exposeString('field', { description: 'The field, as the bundle calls it.' }),
    before: t.expose('before', {
      type: 'JSON',
      nullable: true,
      description: 'What was stored; objects by their keys. Null for nothing.',
    }),
    after: t.expose('after', {
      type: 'JSON',
      nullable: true,
      description: 'What the bundle says; objects by their keys. Null for nothing.',
    }),
  }),
});

const ObjectChangeRef = builder.objectRef<ObjectChange>('ImportChange').implement({
  description: 'An object that an import makes or changes.',
  fields: (t) => ({
    section: t.exposeString('section', { description: 'The section, for example “steps”.' }),
    index: t.exposeInt('index', { description: 'The place in the section, from 0.' }),
    key: t.exposeString('key', { nullable: true, description: 'The key of the object.' }),
    isNew: t.exposeBoolean('isNew', { description: 'Whether the object is made.' }),
    fields: t.expose('fields', {
      type: [FieldChangeRef],
      description: 'The fields that change. Empty for a new object, which is as the bundle says.',
    }),
  }),
});

const MOST_CHANGES = 1_000;

const ImportReportRef = builder.objectRef<ImportReport>('JourneyMapImportReport').implement({
  description: 'What an import did, or would do in a dry run.',
  fields: (t) => ({
    dryRun: t.exposeBoolean('dryRun', { description: 'Whether it was only tried.' }),
    applied: t.exposeBoolean('applied', {
      description:
        'Whether the good objects were written: false in a dry run, and when an atomic import had a refused one.',
    }),
    journeyId: t.exposeID('journeyId', {
      nullable: true,
      description: 'The id of the journey; in a dry run of a new one it does not last.',
    }),
    journeyMapId: t.exposeID('journeyMapId', {
      nullable: true,
      description: 'The id of the map; in a dry run of a new one it does not last.',
    }),
    journeyMap: t.field({
      type: JourneyMap,
      nullable: true,
      description: 'The map; null when nothing was written.',
      resolve: ({ applied, journeyMapId }, _args, ctx, info) => {
        const decoded = applied && journeyMapId ? decodeGlobalId(journeyMapId) : null;
        const entity = findEntity('JourneyMap');
        return decoded && entity ? (readBack(entity, ctx, info, decoded.id) as never) : null;
      },
    }),
    sections: t.expose('sections', {
      type: [SectionCountsRef],
      description: 'The counts, section by section.',
    }),
    problems: t.expose('problems', {
      type: [ImportProblemRef],
      description: 'Every refused object and field.',
    }),
    changes: t.field({
      type: [ObjectChangeRef],
      description: 'The objects that are made and changed, in the order of the bundle.',
      args: {
        first: t.arg.int({
          required: true,
          defaultValue: MOST_CHANGES,
          description: `How many to tell of: 0 to ${MOST_CHANGES}.`,
        }),
      },
      resolve: ({ changes }, { first }) => {
        if (first >= 0 && first <= MOST_CHANGES) return changes.slice(0, first);
        throw badInput(`first must be between 0 and ${MOST_CHANGES}; it is ${first}.`, 'first');
      },
    }),
    undoToken: t.exposeString('undoToken', {
      nullable: true,
      description: `What journeyMapImportUndo takes the import back by, for ${UNDO_DAYS} days; null when nothing was written.`,
    }),
  }),
});

const JourneyMapImportInput = builder.inputType('JourneyMapImportInput', {
  description: 'A map bundle to import, given here or as an upload.',
  fields: (t) => ({
    bundle: t.field({ type: 'JSON', description: 'The bundle, format “parcours-map/1”.' }),
    uploadId: t.id({ description: 'The id of an upload that holds the bundle as JSON.' }),
    dryRun: t.boolean({
      required: true,
      defaultValue: false,
      description: 'Say what would happen and write nothing.',
    }),
    atomic: t.boolean({
      required: true,
      defaultValue: false,
      description: 'Write nothing at all when one object is refused.',
    }),
  }),
});

builder.mutationField('journeyMapImport', (t) =>
  t.field({
    type: ImportReportRef,
    description:
      'Creates or updates a map with everything it refers to. Objects are found by key, so repeating an import changes nothing; what the bundle does not mention stays.',
    args: {
      input: t.arg({ type: JourneyMapImportInput, required: true, description: 'The bundle.' }),
    },
    extensions: { cost: 200 },
    resolve: async (_root, { input }, ctx, info) => {
      const { bundle, uploadId, dryRun, atomic } = input;
      if ((bundle == null) === (uploadId == null))
        throw badInput('Give either bundle or uploadId.', 'bundle');
      const value =
        uploadId == null ? bundle : parse(await readUpload(ctx, decode(uploadId, 'Upload')));
      return importMap(ctx, callOf(info, input), value, { dryRun, atomic });
    },
  }),
);

builder.queryField('journeyMapExport', (t) =>
  t.field({
    type: 'JSON',
    description: 'A map with everything it refers to, as a bundle that journeyMapImport reads.',
    args: { id: t.arg.id({ required: true, description: 'The id of the map.' }) },
    extensions: { cost: 200 },
    resolve: (_root, { id }, ctx) => exportMap(ctx, decode(id, 'JourneyMap')),
  }),
);

function decode(globalId: string, type: 'Upload' | 'JourneyMap'): string {
  const decoded = decodeGlobalId(globalId);
  if (decoded?.type === type) return decoded.id;
  throw badInput(
    `“${globalId}” is not the id of ${type === 'Upload' ? 'an upload' : 'a journey map'}.`,
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'unreadable';
    throw badInput(`The uploaded file is not JSON: ${reason}.`, 'uploadId');
  }
}
