import type { EntityDefinition } from '../../entity/index.ts';
import { builder } from '../../graphql/builder.ts';
import { decodeId } from '../../graphql/decode-id.ts';
import { describedEnum } from '../../graphql/enums.ts';
import { callOf, readBack } from '../../graphql/mutations.ts';
import { encodeGlobalId } from '../../kernel/ids.ts';
import { ProcessElement, ProcessFlow, processElement, processFlow } from '../process/index.ts';
import type { PartModel } from '../process-file/index.ts';
import { type LostAnchor, listLostAnchors, moveAnchor } from './anchors.service.ts';

const AnchorReasonEnum = describedEnum(
  'ProcessAnchorReason',
  'Why an element or arrow may be what another one has become. It is always of the same type and new.',
  {
    SAME_NAME: 'It is called the same, but for case, accents and space.',
    SAME_NEIGHBOURS: 'It stands between the same elements, or joins them.',
  },
);

type Proposal = LostAnchor['proposals'][number];

const ProposalRef = builder.objectRef<Proposal>('ProcessAnchorProposal').implement({
  description: 'An element or arrow that an absent one may have become.',
  fields: (t) => ({
    elementId: t.exposeString('elementId', { description: 'The id in the file.' }),
    presentId: t.id({
      description: 'The id of the element or arrow, to anchor the absent one to.',
      resolve: ({ model, id }) => encodeGlobalId(model, id),
    }),
    reasons: t.field({
      type: [AnchorReasonEnum],
      description: 'What speaks for it.',
      resolve: ({ reasons }) => [...reasons],
    }),
  }),
});

const LostAnchorRef = builder.objectRef<LostAnchor>('ProcessLostAnchor').implement({
  description:
    'An element or arrow that its file no longer holds, kept because something refers to it, and what it may have become.',
  fields: (t) => ({
    absentId: t.id({
      description: 'The id of the absent element or arrow.',
      resolve: ({ model, id }) => encodeGlobalId(model, id),
    }),
    isFlow: t.boolean({
      description: 'Whether it is an arrow, and no element.',
      resolve: ({ model }) => model === 'ProcessFlow',
    }),
    elementId: t.exposeString('elementId', { description: 'The id it had in the file.' }),
    name: t.exposeString('name', {
      description: 'What it was called; empty for an arrow without a label.',
    }),
    referenceCount: t.exposeInt('referenceCount', {
      description: 'How many links, measures, pain points and actions refer to it.',
    }),
    proposals: t.field({
      type: [ProposalRef],
      description: 'What it may have become, the likeliest first.',
      resolve: ({ proposals }) => [...proposals],
    }),
  }),
});

builder.queryField('processLostAnchors', (t) =>
  t.field({
    type: [LostAnchorRef],
    description:
      'Lists what hangs in the air after imports: elements and arrows that are gone from their file although something refers to them, each with what it may have become.',
    args: { processId: t.arg.id({ required: true, description: 'The id of the process.' }) },
    extensions: { cost: 100 },
    resolve: (_root, { processId }, ctx) =>
      listLostAnchors(ctx, decodeId('Process', processId, 'processId')),
  }),
);

/** Adds the mutation that moves what hangs on absent parts of one kind. */
function addReanchor(entity: EntityDefinition, type: typeof ProcessElement | typeof ProcessFlow) {
  const model = entity.model as PartModel;
  const input = builder.inputType(`${model}ReanchorInput`, {
    description: `What an absent ${entity.noun} has become.`,
    fields: (t) => ({
      absentId: t.id({ required: true, description: `The id of the absent ${entity.noun}.` }),
      presentId: t.id({
        required: true,
        description: `The id of the ${entity.noun} of the same process that takes its place.`,
      }),
    }),
  });
  builder.mutationField(`${model.charAt(0).toLowerCase()}${model.slice(1)}Reanchor`, (t) =>
    t.field({
      type,
      description: `Moves everything that refers to an absent ${entity.noun} to the one it has become, and deletes the absent one. To refuse a proposal, leave it or delete the absent one.`,
      args: { input: t.arg({ type: input, required: true, description: 'Which two.' }) },
      resolve: async (_root, args, ctx, info) => {
        const fromId = decodeId(model, args.input.absentId, 'absentId');
        const toId = decodeId(model, args.input.presentId, 'presentId');
        await moveAnchor(ctx, callOf(info, args.input), model, { fromId, toId });
        return readBack(entity, ctx, info, toId) as never;
      },
    }),
  );
}

addReanchor(processElement, ProcessElement);
addReanchor(processFlow, ProcessFlow);
