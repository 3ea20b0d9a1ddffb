import { builder } from '../../graphql/builder.ts';
import { describedEnum } from '../../graphql/enums.ts';
import { callOf } from '../../graphql/mutations.ts';
import { type UndoneObjects, type UndoReport, undoImport } from './undo-import.service.ts';
import type { UndoLoss } from './undo-losses.ts';

const UndoLossReason = describedEnum(
  'ImportUndoLossReason',
  'Why undoing an import would lose something.',
  {
    CHANGED: 'Someone changed what the import wrote.',
    DELETED: 'Someone deleted what the import changed.',
    USED: 'Something refers to what the import made.',
  },
);

const UndoLossRef = builder.objectRef<UndoLoss>('ImportUndoLoss').implement({
  description: 'Something done since an import that undoing it would lose.',
  fields: (t) => ({
    type: t.exposeString('type', { description: 'The type of the object.' }),
    id: t.exposeID('id', {
      nullable: true,
      description: 'The object; null when it is gone, or several are meant.',
    }),
    key: t.exposeString('key', { nullable: true, description: 'The key of the object.' }),
    field: t.exposeString('field', { nullable: true, description: 'The field that was changed.' }),
    reason: t.field({
      type: UndoLossReason,
      description: 'What was done.',
      resolve: ({ reason }) => reason,
    }),
    message: t.exposeString('message', { description: 'A sentence that says what would be lost.' }),
  }),
});

const UndoneObjectsRef = builder.objectRef<UndoneObjects>('ImportUndoneObjects').implement({
  description: 'How many objects of a type were taken back.',
  fields: (t) => ({
    type: t.exposeString('type', { description: 'The type of the objects.' }),
    deleted: t.exposeInt('deleted', { description: 'How many the import had made.' }),
    restored: t.exposeInt('restored', {
      description: 'How many the import had changed or removed.',
    }),
  }),
});

const UndoReportRef = builder.objectRef<UndoReport>('ImportUndoReport').implement({
  description: 'What undoing an import did, or would do.',
  fields: (t) => ({
    applied: t.exposeBoolean('applied', {
      description: 'Whether it was undone: false in a dry run, and when something would be lost.',
    }),
    objects: t.expose('objects', {
      type: [UndoneObjectsRef],
      description: 'What is taken back, type by type.',
    }),
    losses: t.expose('losses', {
      type: [UndoLossRef],
      description: 'What was done since and would be lost. Force the undo to lose it.',
    }),
  }),
});

const ImportUndoInput = builder.inputType('JourneyMapImportUndoInput', {
  description: 'Which import to undo.',
  fields: (t) => ({
    token: t.string({ required: true, description: 'The undoToken of the import.' }),
    dryRun: t.boolean({
      required: true,
      defaultValue: false,
      description: 'Say what would happen and write nothing.',
    }),
    force: t.boolean({
      required: true,
      defaultValue: false,
      description: 'Undo although changes made since are lost.',
    }),
  }),
});

builder.mutationField('journeyMapImportUndo', (t) =>
  t.field({
    type: UndoReportRef,
    description:
      'Takes an import back: what it made is deleted, what it changed or removed is as it was, under the same ids. When others have changed the same since, nothing is undone and the report says what would be lost.',
    args: {
      input: t.arg({ type: ImportUndoInput, required: true, description: 'Which import.' }),
    },
    extensions: { cost: 200 },
    resolve: (_root, { input }, ctx, info) => {
      const { token, dryRun, force } = input;
      return undoImport(ctx, callOf(info, input), token, { dryRun, force });
    },
  }),
);
