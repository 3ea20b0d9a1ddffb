import type { RowError, RowStatus, RowWarning } from '../entity/index.ts';
import { encodeGlobalId } from '../kernel/ids.ts';
import { builder } from './builder.ts';
import { RowErrorRef, RowStatusRef } from './results.ts';

/** What became of one row that came from another system. */
export interface IngestedRowShape {
  /** The GraphQL type of the object. */
  type: string;
  index: number;
  status: RowStatus;
  id: string | null;
  errors: readonly RowError[];
  warnings: readonly RowWarning[];
}

export const IngestedRow = builder.objectRef<IngestedRowShape>('IngestedRow').implement({
  description: 'What became of one row of an ingest.',
  fields: (t) => ({
    index: t.exposeInt('index', { description: 'The place of the row in the input, from 0.' }),
    status: t.field({
      type: RowStatusRef,
      description: 'What became of the row.',
      resolve: ({ status }) => status,
    }),
    id: t.id({
      nullable: true,
      description: 'The id of the object; null when there is none.',
      resolve: ({ id, type }) => (id ? encodeGlobalId(type, id) : null),
    }),
    errors: t.field({
      type: [RowErrorRef],
      description: 'Why the row was refused; empty when it was not.',
      resolve: ({ errors }) => errors,
    }),
    warnings: t.field({
      type: [RowErrorRef],
      description: 'What is odd about a row that was taken in all the same.',
      resolve: ({ warnings }) => warnings,
    }),
  }),
});

/** What became of a whole ingest, to be counted. */
export interface IngestShape {
  dryRun: boolean;
  applied: boolean;
  rows: readonly IngestedRowShape[];
}

const count = ({ rows }: IngestShape, status: RowStatus) =>
  rows.filter((row) => row.status === status).length;

/** What the answer of every ingest tells. */
export const Ingest = builder.interfaceRef<IngestShape>('Ingest').implement({
  description: 'What became of a batch that came from another system, row by row.',
  fields: (t) => ({
    dryRun: t.exposeBoolean('dryRun', { description: 'Whether it was only tried.' }),
    applied: t.exposeBoolean('applied', {
      description:
        'Whether the good rows were written: false in a dry run, and when an atomic batch had a refused row.',
    }),
    created: t.int({
      description: 'How many rows told of something new.',
      resolve: (ingest) => count(ingest, 'CREATED'),
    }),
    updated: t.int({
      description: 'How many rows corrected something known.',
      resolve: (ingest) => count(ingest, 'UPDATED'),
    }),
    unchanged: t.int({
      description: 'How many rows told of nothing new.',
      resolve: (ingest) => count(ingest, 'UNCHANGED'),
    }),
    rejected: t.int({
      description: 'How many rows were refused.',
      resolve: (ingest) => count(ingest, 'REJECTED'),
    }),
    rows: t.field({
      type: [IngestedRow],
      description: 'One entry per row, in the order given.',
      resolve: ({ rows }) => rows,
    }),
  }),
});

export const ReferenceInput = builder.inputType('ReferenceInput', {
  description: 'An object meant by its id in another system.',
  fields: (t) => ({
    system: t.string({ required: true, description: 'The other system, for example hubspot.' }),
    objectType: t.string({
      description:
        'What the other system calls the kind of object; contact, account or case when left out.',
    }),
    externalId: t.string({ required: true, description: 'The id there.' }),
  }),
});
