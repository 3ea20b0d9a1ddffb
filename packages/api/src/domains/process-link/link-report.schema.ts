import { builder } from '../../graphql/builder.ts';
import { decodeId } from '../../graphql/decode-id.ts';
import { describedEnum } from '../../graphql/enums.ts';
import { encodeGlobalId } from '../../kernel/ids.ts';
import type { CustomerContact } from './customer-contacts.ts';
import {
  type BusyElement,
  type DanglingLink,
  type LinkReport,
  readLinkReport,
} from './link-report.service.ts';
import type { CustomerPool } from './rules/customer-pools.ts';

const DanglingReasonEnum = describedEnum('DanglingReason', 'Why a link leads nowhere.', {
  ELEMENT_ABSENT: 'The element is no longer in the file its process was imported from.',
  FLOW_ABSENT: 'The arrow is no longer in the file its process was imported from.',
  PROCESS_ARCHIVED: 'The process is archived.',
  PROCESS_EXPIRED: 'The process has expired.',
});

const CustomerPoolBasis = describedEnum(
  'CustomerPoolBasis',
  'Why a pool is taken for the customer’s.',
  {
    ACTOR: 'It stands for an actor of the kind CUSTOMER.',
    NAME: 'Its name says so, and no pool of the process stands for an actor.',
  },
);

const DanglingLinkRef = builder.objectRef<DanglingLink>('DanglingLink').implement({
  description: 'A link between a journey and a process that leads nowhere any more.',
  fields: (t) => ({
    processLinkId: t.id({
      description: 'The id of the link.',
      resolve: ({ id }) => encodeGlobalId('ProcessLink', id),
    }),
    reason: t.expose('reason', { type: DanglingReasonEnum, description: 'Why.' }),
    at: t.exposeString('at', { description: 'The name of the step, touchpoint or phase.' }),
    name: t.exposeString('name', {
      description: 'What it is linked to: the name of the element, arrow or process.',
    }),
    processId: t.id({
      description: 'The id of the process.',
      resolve: ({ processId }) => encodeGlobalId('Process', processId),
    }),
  }),
});

const TouchpointRef = builder
  .objectRef<LinkReport['uncoveredTouchpoints'][number]>('UncoveredTouchpoint')
  .implement({
    description:
      'A touchpoint no process is tied to: neither to itself nor to every step it stands on.',
    fields: (t) => ({
      touchpointId: t.id({
        description: 'The id of the touchpoint.',
        resolve: ({ id }) => encodeGlobalId('Touchpoint', id),
      }),
      name: t.exposeString('name', { description: 'What it is called.' }),
    }),
  });

export const CustomerPoolRef = builder.objectRef<CustomerPool>('CustomerPool').implement({
  description:
    'A pool that is the customer. Give the pools of a process their actors where this is guessed wrong.',
  fields: (t) => ({
    processElementId: t.id({
      description: 'The id of the pool.',
      resolve: ({ id }) => encodeGlobalId('ProcessElement', id),
    }),
    name: t.exposeString('name', { description: 'What it is called.' }),
    basis: t.expose('basis', { type: CustomerPoolBasis, description: 'How it is known.' }),
  }),
});

const MessageRef = builder.objectRef<CustomerContact>('UncoveredMessage').implement({
  description:
    'A message between the customer and the company that no journey shows: neither the arrow is linked nor the element on the company’s side.',
  fields: (t) => ({
    processFlowId: t.id({
      description: 'The id of the message flow.',
      resolve: ({ flowId }) => encodeGlobalId('ProcessFlow', flowId),
    }),
    label: t.exposeString('label', { nullable: true, description: 'What is written at it.' }),
    isInbound: t.exposeBoolean('isInbound', { description: 'Whether it comes from the customer.' }),
    companyElementId: t.id({
      description: 'The id of the element, or pool, on the company’s side.',
      resolve: ({ company }) => encodeGlobalId('ProcessElement', company.id),
    }),
    companyElementName: t.string({
      description: 'What that is called.',
      resolve: ({ company }) => company.name,
    }),
    processId: t.id({
      description: 'The id of the process.',
      resolve: ({ processId }) => encodeGlobalId('Process', processId),
    }),
    processName: t.exposeString('processName', { description: 'What the process is called.' }),
  }),
});

const TaskRef = builder.objectRef<LinkReport['uncoveredTasks'][number]>('UncoveredTask').implement({
  description: 'A task that exchanges messages with the customer, and that no journey shows.',
  fields: (t) => ({
    processElementId: t.id({
      description: 'The id of the task.',
      resolve: ({ id }) => encodeGlobalId('ProcessElement', id),
    }),
    name: t.exposeString('name', { description: 'What it is called.' }),
    processId: t.id({
      description: 'The id of the process.',
      resolve: ({ processId }) => encodeGlobalId('Process', processId),
    }),
  }),
});

const BusyElementRef = builder.objectRef<BusyElement>('BusyElement').implement({
  description: 'An element, and how much of the journeys rests on it.',
  fields: (t) => ({
    processElementId: t.id({
      description: 'The id of the element.',
      resolve: ({ id }) => encodeGlobalId('ProcessElement', id),
    }),
    name: t.exposeString('name', { description: 'What it is called.' }),
    processId: t.id({
      description: 'The id of the process.',
      resolve: ({ processId }) => encodeGlobalId('Process', processId),
    }),
    touchpoints: t.exposeInt('touchpoints', {
      description:
        'How many touchpoints it serves: those it is linked to, and those on steps it is linked to.',
    }),
  }),
});

const LinkReportRef = builder.objectRef<LinkReport>('ProcessLinkReport').implement({
  description:
    'What is tied between journeys and the work behind them, and what is not. Each list tells 500 entries at most.',
  fields: (t) => ({
    danglingLinks: t.field({
      type: [DanglingLinkRef],
      description: 'Links that lead nowhere any more.',
      resolve: ({ danglingLinks }) => [...danglingLinks],
    }),
    uncoveredTouchpoints: t.field({
      type: [TouchpointRef],
      description:
        'Touchpoints on maps that no process is tied to. None where a process is asked about.',
      resolve: ({ uncoveredTouchpoints }) => [...uncoveredTouchpoints],
    }),
    customerPools: t.field({
      type: [CustomerPoolRef],
      description: 'The pools taken for the customer’s: what passes them is customer-facing.',
      resolve: ({ customerPools }) => [...customerPools],
    }),
    uncoveredMessages: t.field({
      type: [MessageRef],
      description: 'Messages between the customer and the company that no journey shows.',
      resolve: ({ uncoveredMessages }) => [...uncoveredMessages],
    }),
    uncoveredTasks: t.field({
      type: [TaskRef],
      description: 'Tasks that send or receive such messages.',
      resolve: ({ uncoveredTasks }) => [...uncoveredTasks],
    }),
    busiestElements: t.field({
      type: [BusyElementRef],
      description: 'The 20 elements that serve most touchpoints, the busiest first.',
      resolve: ({ busiestElements }) => [...busiestElements],
    }),
  }),
});

builder.queryField('processLinkReport', (t) =>
  t.field({
    type: LinkReportRef,
    description:
      'Reports in both directions what is not tied between journeys and processes, or no longer: of the whole workspace, of one process or of one map.',
    args: {
      processId: t.arg.id({ description: 'Only what concerns this process.' }),
      journeyMapId: t.arg.id({
        description: 'Only links and touchpoints of this map; messages and tasks of all processes.',
      }),
    },
    extensions: { cost: 200 },
    resolve: (_root, { processId, journeyMapId }, ctx) =>
      readLinkReport(ctx, {
        processId: processId ? decodeId('Process', processId, 'processId') : null,
        journeyMapId: journeyMapId ? decodeId('JourneyMap', journeyMapId, 'journeyMapId') : null,
      }),
  }),
);
