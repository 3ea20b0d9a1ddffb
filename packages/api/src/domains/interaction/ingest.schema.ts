import { builder } from '../../graphql/builder.ts';
import { Ingest, type IngestShape, ReferenceInput } from '../../graphql/ingest.ts';
import { batchSwitches } from '../../graphql/inputs.ts';
import { callOf } from '../../graphql/mutations.ts';
import { badInput } from '../../kernel/errors.ts';
import { encodeGlobalId } from '../../kernel/ids.ts';
import { type IngestResult, ingestInteractions } from './ingest.service.ts';
import { InteractionDirection } from './interaction.schema.ts';

const MOST_ROWS = 1000;

const InteractionInput = builder.inputType('InteractionInput', {
  description:
    'One contact that did happen. Source and externalId say which; of one that is known, what is absent stays and null clears.',
  fields: (t) => ({
    source: t.string({ required: true, description: 'Where it comes from.' }),
    externalId: t.string({ required: true, description: 'The id it has there.' }),
    type: t.string({ description: 'What happened, for example call.inbound. A new one needs it.' }),
    occurredAt: t.field({ type: 'DateTime', description: 'When it began. A new one needs it.' }),
    endedAt: t.field({ type: 'DateTime', description: 'When it ended.' }),
    receivedAt: t.field({
      type: 'DateTime',
      description: 'When the source heard of it; now when left out.',
    }),
    sourceUpdatedAt: t.field({
      type: 'DateTime',
      description: "The version of the source's record: an older one never replaces a newer one.",
    }),
    channel: t.string({ description: 'The id, the key or the name of the channel.' }),
    direction: t.field({ type: InteractionDirection, description: 'Who turned to whom.' }),
    sentBy: t.stringList({ description: 'Who it came from. Personal.' }),
    sentTo: t.stringList({ description: 'Who it went to. Personal.' }),
    subject: t.string({ description: 'What it was about. Personal.' }),
    contentRef: t.string({ description: 'Where its content is kept.' }),
    session: t.string({ description: 'The visit or call it was part of.' }),
    campaign: t.string({ description: 'The campaign it belongs to.' }),
    message: t.string({ description: 'The message it is about.' }),
    outcome: t.string({ description: 'How it ended, in the words of the source.' }),
    value: t.float({ description: 'What the customer gave: a score, a rating, an amount.' }),
    cost: t.float({ description: 'What it cost.' }),
    sentiment: t.float({ description: 'How the customer sounded, from -1 to 1.' }),
    properties: t.field({
      type: 'JSON',
      description: 'Everything else the source says, as one JSON object. Personal.',
    }),
    contact: t.field({ type: ReferenceInput, description: 'Whose interaction it is.' }),
    account: t.field({ type: ReferenceInput, description: 'The account it concerns.' }),
    serviceCase: t.field({
      type: ReferenceInput,
      description: 'The service case it belongs to.',
    }),
  }),
});

const InteractionIngestInput = builder.inputType('InteractionIngestInput', {
  description: 'A batch of interactions.',
  fields: (t) => ({
    rows: t.field({
      type: [InteractionInput],
      required: true,
      description: `At most ${MOST_ROWS} rows. Send more to POST /ingest.`,
    }),
    ...batchSwitches(t),
  }),
});

type InteractionIngestShape = IngestShape & Pick<IngestResult, 'batchId' | 'matched'>;

const InteractionIngest = builder.objectRef<InteractionIngestShape>('InteractionIngest').implement({
  description: 'What became of a batch of interactions.',
  interfaces: [Ingest],
  fields: (t) => ({
    batchId: t.id({
      nullable: true,
      description: 'The id of the batch; null when nothing new was written.',
      resolve: ({ batchId, applied }) =>
        batchId && applied ? encodeGlobalId('InteractionBatch', batchId) : null,
    }),
    matched: t.exposeInt('matched', {
      description: 'How many new and corrected interactions a rule matched to a touchpoint.',
    }),
  }),
});

builder.mutationField('interactionIngest', (t) =>
  t.field({
    type: InteractionIngest,
    description:
      'Takes in interactions: new ones are written, known ones corrected, and each is matched to a touchpoint. Safe to repeat. Good rows are written although others are refused, unless atomic is set.',
    args: {
      input: t.arg({ type: InteractionIngestInput, required: true, description: 'The batch.' }),
    },
    extensions: { bulk: true },
    resolve: async (_root, { input }, ctx, info) => {
      const { rows, dryRun, atomic } = input;
      if (rows.length > MOST_ROWS) {
        throw badInput(
          `There are ${rows.length} rows; ${MOST_ROWS} are allowed at once. Send them in several calls, or to POST /ingest.`,
          'rows',
        );
      }
      const result = await ingestInteractions(ctx, callOf(info, input), rows, { dryRun, atomic });
      return {
        ...result,
        dryRun,
        rows: result.rows.map((row) => ({ ...row, type: 'Interaction' })),
      };
    },
  }),
);
