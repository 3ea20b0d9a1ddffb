import type { Consequence, Removal, RowError, RowOutcome, RowWarning } from '../entity/index.ts';
import { encodeGlobalId } from '../kernel/ids.ts';
import { builder } from './builder.ts';
import { describedEnum } from './enums.ts';

const ConsequenceEffect = describedEnum(
  'ConsequenceEffect',
  'What a deletion does to other objects.',
  {
    DELETED: 'They are deleted too, as they cannot be without it.',
    UNLINKED: 'They stay and lose their reference to it.',
  },
);

export const ConsequenceRef = builder.objectRef<Consequence>('Consequence').implement({
  description: 'What a deletion does to the objects of one type.',
  fields: (t) => ({
    type: t.exposeString('type', { description: 'The GraphQL type of the objects.' }),
    effect: t.field({
      type: ConsequenceEffect,
      description: 'What happens to them.',
      resolve: ({ effect }) => effect,
    }),
    count: t.exposeInt('count', { description: 'How many objects it happens to.' }),
  }),
});

/** A removal with the type of what was removed, to print its id. */
export type DeletionShape = Removal & { type: string };

export const Deletion = builder.objectRef<DeletionShape>('Deletion').implement({
  description: 'A deleted object, and what went with it.',
  fields: (t) => ({
    id: t.id({
      description: 'The id the object had.',
      resolve: ({ type, id }) => encodeGlobalId(type, id),
    }),
    dryRun: t.exposeBoolean('dryRun', {
      description: 'Whether it was only tried: nothing is gone.',
    }),
    consequences: t.field({
      type: [ConsequenceRef],
      description: 'What happened to which objects, the deleted one included.',
      resolve: ({ consequences }) => consequences,
    }),
  }),
});

export const RowErrorRef = builder.objectRef<RowError | RowWarning>('RowError').implement({
  description: 'Why a row was refused, or what is odd about it.',
  fields: (t) => ({
    code: t.exposeString('code', {
      description: 'A stable code; of a refusal the same as in extensions.code of errors.',
    }),
    message: t.exposeString('message', {
      description: 'A sentence that names the thing and the way out.',
    }),
    path: t.exposeString('path', {
      nullable: true,
      description: 'The field of the row; null when the row as a whole is meant.',
    }),
  }),
});

export const RowStatusRef = describedEnum(
  'RowStatus',
  'What became of a row, or would become of it in a dry run.',
  {
    CREATED: 'A new object was made.',
    UPDATED: 'An object was changed.',
    UNCHANGED: 'The object already was as the row says.',
    REJECTED: 'The row was refused; its errors say why.',
  },
);

const BulkRow = builder.objectRef<RowOutcome & { type: string }>('BulkRow').implement({
  description: 'What became of one row of a bulk write.',
  fields: (t) => ({
    index: t.exposeInt('index', { description: 'The place of the row in the input, from 0.' }),
    key: t.exposeString('key', {
      nullable: true,
      description: 'The key of the object, if it has one.',
    }),
    id: t.id({
      nullable: true,
      description: 'The id of the object; null when there is none yet.',
      resolve: ({ type, id }) => (id ? encodeGlobalId(type, id) : null),
    }),
    status: t.field({
      type: RowStatusRef,
      description: 'What became of the row.',
      resolve: ({ status }) => status,
    }),
    errors: t.field({
      type: [RowErrorRef],
      description: 'Why the row was refused; empty when it was not.',
      resolve: ({ errors }) => errors,
    }),
  }),
});

export interface BulkShape {
  type: string;
  dryRun: boolean;
  applied: boolean;
  rows: RowOutcome[];
}

const countOf = (rows: readonly RowOutcome[], status: RowOutcome['status']) =>
  rows.filter((row) => row.status === status).length;

export const BulkResult = builder.objectRef<BulkShape>('BulkResult').implement({
  description: 'What became of a bulk write, row by row.',
  fields: (t) => ({
    dryRun: t.exposeBoolean('dryRun', { description: 'Whether it was only tried.' }),
    applied: t.exposeBoolean('applied', {
      description:
        'Whether the good rows were written: false in a dry run, and when an atomic write had a refused row.',
    }),
    created: t.int({
      description: 'How many rows made an object.',
      resolve: ({ rows }) => countOf(rows, 'CREATED'),
    }),
    updated: t.int({
      description: 'How many rows changed an object.',
      resolve: ({ rows }) => countOf(rows, 'UPDATED'),
    }),
    unchanged: t.int({
      description: 'How many rows changed nothing.',
      resolve: ({ rows }) => countOf(rows, 'UNCHANGED'),
    }),
    rejected: t.int({
      description: 'How many rows were refused.',
      resolve: ({ rows }) => countOf(rows, 'REJECTED'),
    }),
    rows: t.field({
      type: [BulkRow],
      description: 'One entry per row, in the order given.',
      resolve: ({ rows, type }) => rows.map((row) => ({ ...row, type })),
    }),
  }),
});

export const ArchiveInput = builder.inputType('ArchiveInput', {
  description: 'Which object to archive or restore.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The id of the object.' }),
    revision: t.int({
      description: 'The revision it is believed to have; refused as CONFLICT when it has moved on.',
    }),
  }),
});

export const DeleteInput = builder.inputType('DeleteInput', {
  description: 'Which object to delete.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The id of the object.' }),
    revision: t.int({
      description: 'The revision it is believed to have; refused as CONFLICT when it has moved on.',
    }),
    dryRun: t.boolean({
      required: true,
      defaultValue: false,
      description: 'Say what would go with it and delete nothing.',
    }),
  }),
});
