import { findEntity } from '../../entity/index.ts';
import { builder } from '../../graphql/builder.ts';
import { describedEnum } from '../../graphql/enums.ts';
import { readBack } from '../../graphql/mutations.ts';
import { ConsequenceRef } from '../../graphql/results.ts';
import { badInput } from '../../kernel/errors.ts';
import { decodeGlobalId } from '../../kernel/ids.ts';
import { JourneyMap } from '../journey/index.ts';
import type { FieldChange, ObjectChange } from './describe-changes.ts';
import type { ImportProblem, ImportReport, SectionCounts } from './import-report.ts';
import { UNDO_DAYS } from './stored-import.ts';

export const SectionCountsRef = builder.objectRef<SectionCounts>('ImportSection').implement({
  description: 'What became of the objects of one section of a bundle.',
  fields: (t) => ({
    section: t.exposeString('section', { description: 'The section, for example “steps”.' }),
    created: t.exposeInt('created', { description: 'How many objects were made.' }),
    updated: t.exposeInt('updated', { description: 'How many objects were changed.' }),
    unchanged: t.exposeInt('unchanged', {
      description: 'How many objects already were as the bundle says.',
    }),
    skipped: t.exposeInt('skipped', {
      description: 'How many objects the mode leaves out: see ImportMode.',
    }),
    rejected: t.exposeInt('rejected', { description: 'How many objects were refused.' }),
    removed: t.exposeInt('removed', {
      description: 'How many objects went because the bundle no longer holds them.',
    }),
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

export const ImportActionEnum = describedEnum('ImportAction', 'What an import does to an object.', {
  CREATED: 'It is made.',
  UPDATED: 'It is changed.',
  REMOVED: 'It is deleted, as the bundle no longer holds it.',
});

const ObjectChangeRef = builder.objectRef<ObjectChange>('ImportChange').implement({
  description: 'An object that an import makes, changes or removes.',
  fields: (t) => ({
    section: t.exposeString('section', { description: 'The section, for example “steps”.' }),
    index: t.exposeInt('index', {
      nullable: true,
      description:
        'The place in the section, from 0; null when the bundle has no row of it: it is removed, or made because a row names it.',
    }),
    key: t.exposeString('key', { nullable: true, description: 'The key of the object.' }),
    action: t.field({
      type: ImportActionEnum,
      description: 'What happens to the object.',
      resolve: ({ action }) => action,
    }),
    fields: t.expose('fields', {
      type: [FieldChangeRef],
      description:
        'The fields that change; of a removed object what they were. Empty for a new object, which is as the bundle says.',
    }),
  }),
});

const MOST_CHANGES = 1_000;

/** What an import did, as clients see it. */
export const ImportReportRef = builder.objectRef<ImportReport>('JourneyMapImportReport').implement({
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
      description:
        'The objects that are made and changed, in the order of the bundle, and then those that are removed.',
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
    consequences: t.expose('consequences', {
      type: [ConsequenceRef],
      description:
        'What happens to further objects as some are removed: what hangs on them goes too, and what refers to them loses the reference.',
    }),
    undoToken: t.exposeString('undoToken', {
      nullable: true,
      description: `What journeyMapImportUndo takes the import back by, for ${UNDO_DAYS} days; null when nothing was written.`,
    }),
  }),
});
