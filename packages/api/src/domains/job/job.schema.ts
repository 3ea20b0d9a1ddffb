import { builder } from '../../graphql/builder.ts';
import { decodeId } from '../../graphql/decode-id.ts';
import { describedEnum } from '../../graphql/enums.ts';
import { addListQuery, addLookupQuery } from '../../graphql/lists.ts';
import { callOf, readBack } from '../../graphql/mutations.ts';
import { workspaceNode } from '../../graphql/node.ts';
import { job } from '../../jobs/index.ts';
import { encodeGlobalId } from '../../kernel/ids.ts';
import { cancelJob, followJob, retryJob } from './job.service.ts';

const JobStatus = describedEnum('JobStatus', 'Where a job stands.', {
  QUEUED: 'It waits to be started, for the first time or again.',
  RUNNING: 'It is being done.',
  SUCCEEDED: 'It was done; see its result.',
  FAILED: 'It could not be done; see its error. What it had done by then stays.',
  CANCELLED: 'It was called off. What it had done by then stays.',
});

/** Read whole, so that a stream can show the very row it has compared. */
export const Job = builder.prismaNode('Job', {
  ...workspaceNode,
  fields: (t) => ({
    revision: t.exposeInt('revision'),
    kind: t.exposeString('kind'),
    status: t.expose('status', { type: JobStatus }),
    phase: t.exposeString('phase', { nullable: true }),
    done: t.exposeInt('done'),
    total: t.exposeInt('total', { nullable: true }),
    result: t.expose('result', { type: 'JSON', nullable: true }),
    errorCode: t.exposeString('errorCode', { nullable: true }),
    errorMessage: t.exposeString('errorMessage', { nullable: true }),
    attempts: t.exposeInt('attempts'),
    maxAttempts: t.exposeInt('maxAttempts'),
    runAt: t.expose('runAt', { type: 'DateTime' }),
    requestId: t.exposeString('requestId'),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
    createdById: t.id({
      nullable: true,
      description: 'The id of the member that asked for it; null for the server itself.',
      resolve: ({ createdById }) => (createdById ? encodeGlobalId('Member', createdById) : null),
    }),
    startedAt: t.expose('startedAt', { type: 'DateTime', nullable: true }),
    finishedAt: t.expose('finishedAt', { type: 'DateTime', nullable: true }),
  }),
});

addLookupQuery(job, Job, 'job');
addListQuery(job, Job, 'jobs', [{ createdAt: 'DESC' }]);

const JobCancelInput = builder.inputType('JobCancelInput', {
  description: 'Which job to cancel.',
  fields: (t) => ({ id: t.id({ required: true, description: 'The id of the job.' }) }),
});

const JobRetryInput = builder.inputType('JobRetryInput', {
  description: 'Which failed job to try again.',
  fields: (t) => ({ id: t.id({ required: true, description: 'The id of the job.' }) }),
});

builder.mutationField('jobCancel', (t) =>
  t.field({
    type: Job,
    description:
      'Calls off a job that waits or runs. It is over at once and writes nothing more; what it has done stays. Safe to repeat. Some kinds need the scope ADMIN.',
    args: { input: t.arg({ type: JobCancelInput, required: true, description: 'Which job.' }) },
    resolve: async (_root, { input }, ctx, info) => {
      const id = await cancelJob(ctx, callOf(info, input), decodeId('Job', input.id));
      return readBack(job, ctx, info, id) as never;
    },
  }),
);

builder.mutationField('jobRetry', (t) =>
  t.field({
    type: Job,
    description:
      'Puts a failed job back into the queue. It goes on where it stopped. Some kinds need the scope ADMIN.',
    args: { input: t.arg({ type: JobRetryInput, required: true, description: 'Which job.' }) },
    resolve: async (_root, { input }, ctx, info) => {
      const id = await retryJob(ctx, callOf(info, input), decodeId('Job', input.id));
      return readBack(job, ctx, info, id) as never;
    },
  }),
);

builder.subscriptionField('jobProgress', (t) =>
  t.field({
    type: Job,
    description:
      'A job as it is now, then as it changes, a few times a second at most, until it has ended. After a disconnect, subscribe again: the state of now comes first.',
    args: { id: t.arg.id({ required: true, description: 'The id of the job.' }) },
    subscribe: (_root, { id }, ctx) => followJob(ctx, decodeId('Job', id)),
    resolve: (row) => row,
  }),
);
