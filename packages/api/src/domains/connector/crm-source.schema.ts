import { builder } from '../../graphql/builder.ts';
import { Entity } from '../../graphql/entity-type.ts';
import { describedEnum } from '../../graphql/enums.ts';
import { addListQuery, addLookupQuery } from '../../graphql/lists.ts';
import { addDeletion, readBack } from '../../graphql/mutations.ts';
import { entityNode } from '../../graphql/node.ts';
import { job } from '../../jobs/index.ts';
import { Job } from '../job/index.ts';
import { crmSource } from './crm-source.entity.ts';

const Status = describedEnum('CrmSourceStatus', 'Whether a source is read and written to.', {
  ACTIVE: 'It is read when it is time, and told what it is to be told.',
  PAUSED: 'It is left alone. What its webhooks send is kept until it is resumed.',
});

const CrmField = builder
  .objectRef<{ name: string; label: string; type: string }>('CrmField')
  .implement({
    description: 'A field that records of a source have.',
    fields: (t) => ({
      name: t.exposeString('name', { description: 'What a mapping calls it.' }),
      label: t.exposeString('label', { description: 'What people call it there.' }),
      type: t.exposeString('type', { description: 'What it holds, in the words of the source.' }),
    }),
  });

export const CrmStream = builder.prismaObject('CrmStream', {
  select: { workspaceId: true, sourceId: true, name: true },
  fields: (t) => ({
    name: t.exposeString('name'),
    readThrough: t.expose('readThrough', { type: 'DateTime', nullable: true }),
    lagSeconds: t.int({
      nullable: true,
      description: 'How far what is known is behind, in seconds; null before the first run.',
      select: { readThrough: true },
      resolve: ({ readThrough }, _args, { now }) =>
        readThrough && Math.max(0, Math.round((now().getTime() - readThrough.getTime()) / 1_000)),
    }),
    takenIn: t.exposeInt('takenIn'),
    succeededAt: t.expose('succeededAt', { type: 'DateTime', nullable: true }),
    reconciledAt: t.expose('reconciledAt', { type: 'DateTime', nullable: true }),
    failures: t.exposeInt('failures'),
    errorCode: t.exposeString('errorCode', { nullable: true }),
    errorMessage: t.exposeString('errorMessage', { nullable: true }),
    fields: t.field({
      type: [CrmField],
      nullable: true,
      description: 'The fields its records have, as the last test found them; null before it.',
      select: { fields: true },
      resolve: ({ fields }) => fields as { name: string; label: string; type: string }[] | null,
    }),
  }),
});

const CrmSecretName = builder.prismaObject('CrmSecret', {
  description: 'A secret that is set. What it is cannot be read.',
  select: { workspaceId: true, id: true },
  fields: (t) => ({
    name: t.exposeString('name', { description: 'What it is called.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was set.' }),
    retiresAt: t.expose('retiresAt', {
      type: 'DateTime',
      nullable: true,
      description:
        'Until when it is still accepted, since it was replaced; null for the one in force.',
    }),
  }),
});

export const CrmSource = builder.prismaNode('CrmSource', {
  ...entityNode,
  interfaces: [Entity],
  fields: (t) => ({
    name: t.exposeString('name'),
    connector: t.exposeString('connector'),
    system: t.exposeString('system'),
    status: t.expose('status', { type: Status }),
    settings: t.expose('settings', {
      type: 'JSON',
      description: 'Where it is and what of it is read. Holds no secrets.',
    }),
    mapping: t.expose('mapping', {
      type: 'JSON',
      nullable: true,
      description:
        'The rules from record to contact, case and interaction; null for the usual ones.',
    }),
    mappingVersion: t.exposeInt('mappingVersion'),
    writeBack: t.expose('writeBack', {
      type: 'JSON',
      nullable: true,
      description:
        'Which properties of its contacts follow what happens here; null when it is told nothing.',
    }),
    identity: t.expose('identity', {
      type: 'JSON',
      nullable: true,
      description:
        'When a contact of it may be one that is known by its e-mail address; null when never.',
    }),
    pollSeconds: t.exposeInt('pollSeconds'),
    retentionDays: t.exposeInt('retentionDays', { nullable: true }),
    checkedAt: t.expose('checkedAt', { type: 'DateTime', nullable: true }),
    checkErrorCode: t.exposeString('checkErrorCode', { nullable: true }),
    checkErrorMessage: t.exposeString('checkErrorMessage', { nullable: true }),
    webhookPath: t.string({
      description: 'Where on this server its webhooks are taken.',
      select: { workspaceId: true, id: true },
      resolve: ({ workspaceId, id }) => `/webhooks/${workspaceId}/${id}`,
    }),
    streams: t.relation('streams', {
      description: 'What is read of it, and how far.',
      query: { orderBy: { name: 'asc' } },
    }),
    secrets: t.relation('secrets', {
      type: CrmSecretName,
      description: 'Which secrets are set.',
      query: { orderBy: [{ name: 'asc' }, { id: 'desc' }] },
    }),
    runJob: t.field({
      type: Job,
      nullable: true,
      description: 'The job that reads it, or did so last; follow it with jobProgress.',
      select: { runJobId: true },
      resolve: async ({ runJobId }, _args, ctx, info) =>
        runJobId === null ? null : (readBack(job, ctx, info, runJobId) as never),
    }),
  }),
});

addLookupQuery(crmSource, CrmSource, 'crmSource');
addListQuery(crmSource, CrmSource, 'crmSources');
addDeletion(crmSource);
