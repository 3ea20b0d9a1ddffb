import { builder } from '../../graphql/builder.ts';
import { decodeId } from '../../graphql/decode-id.ts';
import { describedEnum } from '../../graphql/enums.ts';
import { callOf, readBack } from '../../graphql/mutations.ts';
import { encodeGlobalId } from '../../kernel/ids.ts';
import { ProcessElement, processElement } from '../process/index.ts';
import { type LostAnchor, listLostAnchors, moveAnchor } from './anchors.service.ts';

const AnchorReasonEnum = describedEnum(
  'ProcessAnchorReason',
  'Why an element may be what another one has become. It is always of the same type and new.',
  {
    SAME_NAME: 'It is called the same, but for case, accents and space.',
    SAME_NEIGHBOURS: 'It stands between the same elements.',
  },
);

type Proposal = LostAnchor['proposals'][number];

const ProposalRef = builder.objectRef<Proposal>('ProcessAnchorProposal').implement({
  description: 'An element that an absent one may have become.',
  fields: (t) => ({
    elementId: t.exposeString('elementId', { description: 'The id in the file.' }),
    processElementId: t.id({
      description: 'The id of the element, to anchor the absent one to.',
      resolve: ({ id }) => encodeGlobalId('ProcessElement', id),
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
    'An element that its file no longer holds, kept because something refers to it, and what it may have become.',
  fields: (t) => ({
    processElementId: t.id({
      description: 'The id of the absent element.',
      resolve: ({ element }) => encodeGlobalId('ProcessElement', element.id),
    }),
    elementId: t.exposeString('elementId', { description: 'The id it had in the file.' }),
    name: t.exposeString('name', { description: 'What it was called.' }),
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
      'Lists what hangs in the air after imports: elements that are gone from their file although something refers to them, each with what it may have become.',
    args: { processId: t.arg.id({ required: true, description: 'The id of the process.' }) },
    extensions: { cost: 100 },
    resolve: (_root, { processId }, ctx) =>
      listLostAnchors(ctx, decodeId('Process', processId, 'processId')),
  }),
);

const ReanchorInput = builder.inputType('ProcessElementReanchorInput', {
  description: 'What an absent element has become.',
  fields: (t) => ({
    absentId: t.id({ required: true, description: 'The id of the absent element.' }),
    elementId: t.id({
      required: true,
      description: 'The id of the element of the same process that takes its place.',
    }),
  }),
});

builder.mutationField('processElementReanchor', (t) =>
  t.field({
    type: ProcessElement,
    description:
      'Moves everything that refers to an absent element to the one it has become, and deletes the absent one. To refuse a proposal, leave it or delete the absent element.',
    args: { input: t.arg({ type: ReanchorInput, required: true, description: 'Which elements.' }) },
    resolve: async (_root, { input }, ctx, info) => {
      const from = decodeId('ProcessElement', input.absentId, 'absentId');
      const to = decodeId('ProcessElement', input.elementId, 'elementId');
      await moveAnchor(ctx, callOf(info, input), from, to);
      return readBack(processElement, ctx, info, to) as never;
    },
  }),
);
