import { queryFromInfo } from '@pothos/plugin-prisma';
import { rowsOf } from '../../entity/index.ts';
import { builder } from '../../graphql/builder.ts';
import { decodeId } from '../../graphql/decode-id.ts';
import { callOf } from '../../graphql/mutations.ts';
import { encodeGlobalId } from '../../kernel/ids.ts';
import { Touchpoint } from '../journey/index.ts';
import { CustomerPoolRef } from './link-report.schema.ts';
import {
  acceptTouchpoints,
  proposeTouchpoints,
  type TouchpointProposal,
  type TouchpointProposals,
} from './touchpoint-proposals.service.ts';

const ProposalRef = builder.objectRef<TouchpointProposal>('TouchpointProposal').implement({
  description: 'A message between a process and its customer, as the touchpoint it would be.',
  fields: (t) => ({
    processFlowId: t.id({
      description: 'The id of the message flow.',
      resolve: ({ flowId }) => encodeGlobalId('ProcessFlow', flowId),
    }),
    name: t.exposeString('name', {
      description: 'What the touchpoint would be called: what is written at the message, or done.',
    }),
    isInbound: t.exposeBoolean('isInbound', { description: 'Whether it comes from the customer.' }),
    customerElementId: t.id({
      description: 'The id of what the customer does, or of the customer’s pool.',
      resolve: ({ customer }) => encodeGlobalId('ProcessElement', customer.id),
    }),
    companyElementId: t.id({
      description: 'The id of what the company does, or of its pool.',
      resolve: ({ company }) => encodeGlobalId('ProcessElement', company.id),
    }),
    touchpointId: t.id({
      nullable: true,
      description: 'The id of a touchpoint that is called so already; it would be taken.',
      resolve: ({ touchpointId }) =>
        touchpointId ? encodeGlobalId('Touchpoint', touchpointId) : null,
    }),
  }),
});

const ProposalsRef = builder.objectRef<TouchpointProposals>('TouchpointProposals').implement({
  description: 'The touchpoints that a process lets expect.',
  fields: (t) => ({
    customerPools: t.field({
      type: [CustomerPoolRef],
      description: 'The pools taken for the customer’s; without one nothing is proposed.',
      resolve: ({ customerPools }) => [...customerPools],
    }),
    proposals: t.field({
      type: [ProposalRef],
      description: 'The messages with the customer that no journey shows yet.',
      resolve: ({ proposals }) => [...proposals],
    }),
  }),
});

builder.queryField('processTouchpointProposals', (t) =>
  t.field({
    type: ProposalsRef,
    description:
      'Proposes touchpoints from the messages between a process and the pool that is its customer: the way from the process up to the journey.',
    args: { processId: t.arg.id({ required: true, description: 'The id of the process.' }) },
    extensions: { cost: 100 },
    resolve: (_root, { processId }, ctx) =>
      proposeTouchpoints(ctx, decodeId('Process', processId, 'processId')),
  }),
);

const AcceptInput = builder.inputType('ProcessTouchpointsCreateInput', {
  description: 'Which proposals to accept.',
  fields: (t) => ({
    processId: t.id({ required: true, description: 'The id of the process.' }),
    processFlowIds: t.idList({
      required: true,
      description: 'The ids of the message flows that are proposed.',
    }),
  }),
});

builder.mutationField('processTouchpointsCreate', (t) =>
  t.field({
    type: [Touchpoint],
    description:
      'Makes touchpoints of messages between a process and its customer, or takes those that are called so, and links each to its message and to what the company does. Answers them in the order of the messages.',
    args: { input: t.arg({ type: AcceptInput, required: true, description: 'Which messages.' }) },
    resolve: async (_root, { input }, ctx, info) => {
      const processId = decodeId('Process', input.processId, 'processId');
      const flowIds = input.processFlowIds.map((id, index) =>
        decodeId('ProcessFlow', id, `processFlowIds.${index}`),
      );
      const ids = await acceptTouchpoints(ctx, callOf(info, input), processId, flowIds);
      const rows = await rowsOf(ctx.db, 'Touchpoint').findMany({
        ...queryFromInfo({ context: ctx, info }),
        where: { workspaceId: ctx.actor.workspaceId, id: { in: ids } },
      });
      return ids.flatMap((id) => rows.find((row) => row.id === id) ?? []) as never;
    },
  }),
);
