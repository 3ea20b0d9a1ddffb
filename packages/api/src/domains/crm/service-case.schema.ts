import { builder } from '../../graphql/builder.ts';
import { addEntityOperations } from '../../graphql/entity.ts';
import { Archivable, Entity } from '../../graphql/entity-type.ts';
import { describedEnum } from '../../graphql/enums.ts';
import { addChildren } from '../../graphql/lists.ts';
import { entityNode } from '../../graphql/node.ts';
import { describeColumn, personal } from '../../graphql/personal.ts';
import { Account } from './account.schema.ts';
import { Contact } from './contact.schema.ts';
import { timeProblems } from './rules/case-times.ts';
import { serviceCase } from './service-case.entity.ts';

export const ServiceCaseKind = describedEnum('ServiceCaseKind', 'What kind of matter a case is.', {
  COMPLAINT: 'The customer is not content.',
  REQUEST: 'The customer wants something done.',
  QUESTION: 'The customer wants to know something.',
  INCIDENT: 'Something does not work.',
  OTHER: 'Something else.',
});

export const ServiceCaseStatus = describedEnum(
  'ServiceCaseStatus',
  'Whether a case is still being worked on.',
  { OPEN: 'It is.', CLOSED: 'It is not.' },
);

export const ServiceCase = builder.prismaNode('ServiceCase', {
  ...entityNode,
  interfaces: [Entity, Archivable],
  fields: (t) => ({
    subject: t.string({
      nullable: true,
      description: describeColumn(serviceCase, 'subject'),
      select: { subject: true },
      resolve: personal(serviceCase, 'subject'),
    }),
    customFields: t.field({
      type: 'JSON',
      nullable: true,
      description:
        'Your own fields, as one JSON object. Personal: what a CRM keeps may tell who somebody is.',
      select: { customFields: true },
      resolve: personal(serviceCase, 'customFields'),
    }),
    kind: t.expose('kind', { type: ServiceCaseKind }),
    status: t.expose('status', { type: ServiceCaseStatus }),
    priority: t.exposeString('priority', { nullable: true }),
    outcome: t.exposeString('outcome', { nullable: true }),
    openedAt: t.expose('openedAt', { type: 'DateTime', nullable: true }),
    firstAnsweredAt: t.expose('firstAnsweredAt', { type: 'DateTime', nullable: true }),
    closedAt: t.expose('closedAt', { type: 'DateTime', nullable: true }),
    reopenedAt: t.expose('reopenedAt', { type: 'DateTime', nullable: true }),
    reopenCount: t.exposeInt('reopenCount'),
    firstInteractionAt: t.expose('firstInteractionAt', { type: 'DateTime', nullable: true }),
    firstOutboundAt: t.expose('firstOutboundAt', { type: 'DateTime', nullable: true }),
    lastInteractionAt: t.expose('lastInteractionAt', { type: 'DateTime', nullable: true }),
    interactionCount: t.exposeInt('interactionCount'),
    contact: t.relation('contact', { description: 'Whose case it is.', nullable: true }),
    account: t.relation('account', { description: 'The account it concerns.', nullable: true }),
    channel: t.relation('channel', { description: 'The channel it came in by.', nullable: true }),
    timeProblems: t.stringList({
      description:
        'What cannot be true of its times, such as an answer before the opening. A duration between two such times is kept out of all figures.',
      select: { openedAt: true, firstAnsweredAt: true, closedAt: true },
      resolve: (row) => timeProblems(row).map(({ message }) => message),
    }),
  }),
});

addEntityOperations(serviceCase, ServiceCase);
addChildren(Contact, serviceCase, ServiceCase, {
  relation: 'serviceCases',
  description: 'What they brought up.',
});
addChildren(Account, serviceCase, ServiceCase, {
  relation: 'serviceCases',
  description: 'What its contacts brought up.',
});
