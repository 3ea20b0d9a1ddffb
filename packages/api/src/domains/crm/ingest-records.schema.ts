import type { EntityDefinition } from '../../entity/index.ts';
import { builder } from '../../graphql/builder.ts';
import { Ingest, type IngestShape, ReferenceInput } from '../../graphql/ingest.ts';
import { batchSwitches, rowInput } from '../../graphql/inputs.ts';
import { callOf } from '../../graphql/mutations.ts';
import { badInput } from '../../kernel/errors.ts';
import type { Reference } from '../../kernel/reference.ts';
import { contact } from './contact.entity.ts';
import { type ForeignRecord, ingestRecords, type RecordKind } from './ingest-records.service.ts';
import type { ReferenceTarget } from './resolve-references.service.ts';
import { type CaseTimes, timeProblems } from './rules/case-times.ts';
import { serviceCase } from './service-case.entity.ts';

const MOST_ROWS = 500;

interface ReferenceShape {
  system: string;
  objectType?: string | null;
  externalId: string;
}

interface RecordShape {
  reference: ReferenceShape;
  account?: ReferenceShape | null;
  contact?: ReferenceShape | null;
  fields: { [name: string]: NonNullable<unknown> | null | undefined };
}

interface RecordsInput {
  rows: RecordShape[];
  dryRun: boolean;
  atomic: boolean;
}

const RecordIngest = builder.objectRef<IngestShape>('RecordIngest').implement({
  description: 'What became of a batch of records of another system.',
  interfaces: [Ingest],
});

interface IngestKind {
  entity: EntityDefinition;
  target: ReferenceTarget;
  /** What the kind of object is called where a reference does not say. */
  objectType: string;
  warn?: RecordKind['warn'];
  /** The owners that can be named by their ids in the other system. */
  owners: readonly ('contact' | 'account')[];
}

function addRecordIngest({ entity, target, warn, objectType, owners }: IngestKind): void {
  const { model, noun, nouns } = entity;
  const row = builder.inputRef<RecordShape>(`${model}IngestRowInput`);
  row.implement({
    description: `A ${noun} of another system: which one, and what it says.`,
    fields: (t) => ({
      reference: t.field({
        type: ReferenceInput,
        required: true,
        description: `The ${noun}'s id there. One that nobody told of is created.`,
      }),
      ...Object.fromEntries(
        owners.map((owner) => [
          owner,
          t.field({
            type: ReferenceInput,
            description: `The ${owner} it belongs to, by its id there.`,
          }),
        ]),
      ),
      fields: t.field({
        type: rowInput(entity),
        required: true,
        description: 'What it says: absent leaves a field, null clears it, a value sets it.',
      }),
    }),
  });
  const input = builder.inputRef<RecordsInput>(`${model}IngestInput`);
  input.implement({
    description: `A batch of ${nouns} of another system.`,
    fields: (t) => ({
      rows: t.field({ type: [row], required: true, description: `At most ${MOST_ROWS} rows.` }),
      ...batchSwitches(t),
    }),
  });
  const kind = { entity, target, ...(warn ? { warn } : {}) };
  const field = `${model.charAt(0).toLowerCase()}${model.slice(1)}Ingest`;
  builder.mutationField(field, (t) =>
    t.field({
      type: RecordIngest,
      description: `Writes ${nouns} of another system, found again by their ids there. Safe to repeat. Good rows are written although others are refused, unless atomic is set.`,
      args: { input: t.arg({ type: input, required: true, description: 'The batch.' }) },
      extensions: { bulk: true },
      resolve: async (_root, { input: { rows, dryRun, atomic } }, ctx, info) => {
        if (rows.length > MOST_ROWS) {
          throw badInput(
            `There are ${rows.length} rows; ${MOST_ROWS} are allowed at once. Send them in several calls.`,
            'rows',
          );
        }
        const records = rows.map((one) => toRecord(one, objectType));
        const call = callOf(info, { rows, dryRun, atomic });
        const result = await ingestRecords(ctx, call, kind, records, {
          dryRun,
          atomic,
        });
        return {
          dryRun,
          applied: result.applied,
          rows: result.rows.map((one) => ({ ...one, type: model })),
        };
      },
    }),
  );
}

function toRecord(
  { reference, account, contact, fields }: RecordShape,
  objectType: string,
): ForeignRecord {
  return {
    reference: toReference(reference, objectType),
    belongsTo: {
      ...(account === undefined ? {} : { accountId: account && toReference(account, 'account') }),
      ...(contact === undefined ? {} : { contactId: contact && toReference(contact, 'contact') }),
    },
    fields,
  };
}

function toReference(given: ReferenceShape, objectType: string): Reference {
  const { system, externalId } = given;
  return { system, externalId, objectType: given.objectType ?? objectType };
}

addRecordIngest({
  entity: contact,
  target: 'contactId',
  objectType: 'contact',
  owners: ['account'],
});
addRecordIngest({
  entity: serviceCase,
  target: 'serviceCaseId',
  warn: (fields) =>
    timeProblems(fields as CaseTimes).map(({ message, later }) => ({
      code: 'TIMES_OUT_OF_ORDER',
      message: `${message} Durations between the two are kept out of all figures.`,
      path: later,
    })),
  objectType: 'case',
  owners: ['contact', 'account'],
});
