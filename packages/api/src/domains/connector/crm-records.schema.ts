import { z } from 'zod';
import { builder } from '../../graphql/builder.ts';
import { describedEnum } from '../../graphql/enums.ts';
import { addListQuery, addLookupQuery } from '../../graphql/lists.ts';
import { entityNode } from '../../graphql/node.ts';
import { personal } from '../../graphql/personal.ts';
import { crmInboxEvent } from './crm-inbox-event.entity.ts';
import { crmOutboxItem } from './crm-outbox-item.entity.ts';
import { crmRecord } from './crm-record.entity.ts';
import './crm-source.schema.ts';

const NEWEST = [{ createdAt: 'DESC' as const }];

const problem = z.object({ code: z.string(), message: z.string(), path: z.string().nullable() });
const problemsOf = z.array(problem);

const CrmProblem = builder.objectRef<z.output<typeof problem>>('CrmProblem').implement({
  description: 'Why a record, or a part of it, was not taken in.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'A stable code.' }),
    message: t.exposeString('message', { description: 'What is wrong, and the way out.' }),
    path: t.exposeString('path', { nullable: true, description: 'The field it is about.' }),
  }),
});

const CrmRecord = builder.prismaNode('CrmRecord', {
  ...entityNode,
  fields: (t) => ({
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
    source: t.relation('source', { description: 'Where it comes from.' }),
    objectType: t.exposeString('objectType'),
    externalId: t.exposeString('externalId'),
    sourceUpdatedAt: t.expose('sourceUpdatedAt', { type: 'DateTime', nullable: true }),
    receivedAt: t.expose('receivedAt', { type: 'DateTime' }),
    mappingVersion: t.exposeInt('mappingVersion'),
    deletedAt: t.expose('deletedAt', { type: 'DateTime', nullable: true }),
    redactedAt: t.expose('redactedAt', { type: 'DateTime', nullable: true }),
    payload: t.field({
      type: 'JSON',
      nullable: true,
      description: 'What the source gave; null once it was redacted. Personal.',
      select: { payload: true },
      resolve: personal(crmRecord, 'payload'),
    }),
    problemCode: t.exposeString('problemCode', { nullable: true }),
    problems: t.field({
      type: [CrmProblem],
      description: 'Why it, or a part of it, was not taken in. Personal.',
      select: { problems: true },
      resolve: (row, args, ctx) =>
        problemsOf.parse(personal(crmRecord, 'problems')(row, args, ctx) ?? []),
    }),
  }),
});

addLookupQuery(crmRecord, CrmRecord, 'crmRecord');
addListQuery(crmRecord, CrmRecord, 'crmRecords', NEWEST);

const InboxStatus = describedEnum('CrmInboxStatus', 'Where an event of a webhook stands.', {
  WAITING: 'It waits to be taken in, for the first time or again.',
  DONE: 'It was taken in.',
  DEAD: 'It was given up; see its error, and replay it.',
});

export const CrmInboxEvent = builder.prismaNode('CrmInboxEvent', {
  ...entityNode,
  fields: (t) => ({
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
    source: t.relation('source', { description: 'Who told of it.' }),
    objectType: t.exposeString('objectType', { nullable: true }),
    externalId: t.exposeString('externalId', { nullable: true }),
    status: t.expose('status', { type: InboxStatus }),
    attempts: t.exposeInt('attempts'),
    errorCode: t.exposeString('errorCode', { nullable: true }),
    errorMessage: t.string({
      nullable: true,
      description: 'Why it was not taken in, and what to do. Personal, as it may quote the event.',
      select: { errorMessage: true },
      resolve: personal(crmInboxEvent, 'errorMessage'),
    }),
  }),
});

addLookupQuery(crmInboxEvent, CrmInboxEvent, 'crmInboxEvent');
addListQuery(crmInboxEvent, CrmInboxEvent, 'crmInboxEvents', NEWEST);

const OutboxStatus = describedEnum('CrmOutboxStatus', 'Where an item of the outbox stands.', {
  WAITING: 'It waits to be sent, for the first time or again.',
  SENDING: 'It is being sent.',
  UNCERTAIN: 'No answer came, so it may have arrived. It is looked up before it is sent again.',
  DONE: 'It has arrived.',
  DEAD: 'It was refused, or given up; see its error, and replay it.',
});

export const CrmOutboxItem = builder.prismaNode('CrmOutboxItem', {
  ...entityNode,
  fields: (t) => ({
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
    source: t.relation('source', { description: 'Who is to be told.' }),
    operation: t.exposeString('operation'),
    objectType: t.exposeString('objectType'),
    externalId: t.exposeString('externalId', { nullable: true }),
    status: t.expose('status', { type: OutboxStatus }),
    attempts: t.exposeInt('attempts'),
    dueAt: t.expose('dueAt', { type: 'DateTime' }),
    settledAt: t.expose('settledAt', { type: 'DateTime', nullable: true }),
    payload: t.field({
      type: 'JSON',
      nullable: true,
      description: 'What is sent; null once it was redacted. Personal.',
      select: { payload: true },
      resolve: personal(crmOutboxItem, 'payload'),
    }),
    errorCode: t.exposeString('errorCode', { nullable: true }),
    errorField: t.exposeString('errorField', { nullable: true }),
    errorMessage: t.string({
      nullable: true,
      description: 'Why it was refused, and what to do. Personal, as it may quote the record.',
      select: { errorMessage: true },
      resolve: personal(crmOutboxItem, 'errorMessage'),
    }),
  }),
});

addLookupQuery(crmOutboxItem, CrmOutboxItem, 'crmOutboxItem');
addListQuery(crmOutboxItem, CrmOutboxItem, 'crmOutboxItems', NEWEST);
