import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { defineJob, pruneJobs } from '../../jobs/index.ts';
import { DomainError } from '../../kernel/errors.ts';
import { decodeGlobalId } from '../../kernel/ids.ts';
import {
  contextOf,
  endOf,
  enqueue,
  gate,
  jobId,
  QUIET_JOBS,
  storedJob,
} from '../../testing/background.ts';
import {
  type Answer,
  startServer,
  type TestServer,
  type TestWorkspace,
} from '../../testing/harness.ts';
import { issueKey, revokeKey } from '../../testing/issued-keys.ts';
import { until } from '../../testing/within.ts';

let standing = gate();
let isBroken = true;
const ends: string[] = [];

/** Two pieces, with a stop between them. */
const stand = defineJob({
  kind: 'JOB_STAND',
  input: z.null(),
  state: z.number(),
  run: async ({ state, chunk, ctx, signal }) => {
    const { workspaceId } = ctx.actor;
    for (let done = state ?? 0; done < 2; ) {
      if (done === 1) await standing.pass();
      done = await chunk(async ({ db }) => {
        await db.workspace.update({
          where: { id: workspaceId },
          data: { revision: { increment: 1 } },
        });
        return { state: done + 1, done: done + 1, total: 2 };
      }).catch((error: unknown) => {
        ends.push(signal.aborted ? 'stopped' : 'refused');
        throw error;
      });
    }
  },
});

/** Refused in its second piece until it is mended. */
const breakable = defineJob({
  kind: 'BREAKABLE',
  input: z.null(),
  state: z.number(),
  run: async ({ state, chunk }) => {
    const done = state ?? (await chunk(async () => ({ state: 1, done: 1, total: 2 })));
    if (isBroken) throw new DomainError('ARCHIVED', 'The map is archived. Restore it.');
    await chunk(async () => ({ state: done + 1, done: done + 1 }));
    return { pieces: done + 1 };
  },
});

const guarded = defineJob({
  kind: 'GUARDED',
  input: z.null(),
  state: z.null(),
  manageScope: 'ADMIN',
  run: async () => {
    throw new DomainError('ARCHIVED', 'The map is archived. Restore it.');
  },
});

let server: TestServer;
let ws: TestWorkspace;

beforeAll(async () => {
  server = await startServer({ jobs: QUIET_JOBS });
  ws = await server.openWorkspace();
});
afterAll(() => server.close());

const FIELDS = 'id kind status done total result errorCode errorMessage attempts revision';
const JOB = `query ($id: ID!) { job(id: $id) { ${FIELDS} } }`;
const CANCEL = `mutation ($id: ID!) { job: jobCancel(input: { id: $id }) { ${FIELDS} } }`;
const RETRY = `mutation ($id: ID!) { job: jobRetry(input: { id: $id }) { ${FIELDS} } }`;
const LATER = new Date('2999-01-01T00:00:00Z');

async function failedJob(uniqueKey?: string): Promise<string> {
  isBroken = true;
  const ctx = contextOf(server, ws);
  const id = await enqueue(ctx, {
    kind: breakable,
    input: null,
    ...(uniqueKey ? { uniqueKey } : {}),
  });
  await endOf(ctx, id);
  return id;
}

const codesOf = ({ errors }: Answer) => errors?.map(({ extensions }) => extensions.code);

describe('job and jobs', () => {
  it('shows a job by its id, and as a node', async () => {
    const id = await failedJob();

    const { data } = await ws.admin(JOB, { id: jobId(id) });
    const { data: node } = await ws.admin(
      'query ($id: ID!) { node(id: $id) { id ... on Job { kind createdById requestId createdAt startedAt finishedAt runAt maxAttempts } } }',
      { id: jobId(id) },
    );

    expect(data.job).toEqual({
      id: jobId(id),
      kind: 'BREAKABLE',
      status: 'FAILED',
      done: 1,
      total: 2,
      result: null,
      errorCode: 'ARCHIVED',
      errorMessage: 'The map is archived. Restore it.',
      attempts: 0,
      revision: 2,
    });
    const row = await storedJob(contextOf(server, ws), id);
    expect(node.node).toEqual({
      id: jobId(id),
      kind: 'BREAKABLE',
      createdById: Buffer.from(`Member:${ws.memberId}`).toString('base64url'),
      requestId: row.requestId,
      createdAt: row.createdAt.toISOString(),
      startedAt: row.startedAt?.toISOString(),
      finishedAt: row.finishedAt?.toISOString(),
      runAt: row.runAt.toISOString(),
      maxAttempts: 5,
    });
  });

  it('lists the latest first, and finds by status and kind', async () => {
    const own = await server.openWorkspace();
    const ctx = contextOf(server, own);
    const first = await enqueue(ctx, { kind: guarded, input: null });
    await endOf(ctx, first);
    const ids = [first];
    for (let n = 0; n < 3; n++) {
      ids.push(await enqueue(ctx, { kind: stand, input: null, runAt: LATER }));
    }

    const all = await own.admin('{ jobs { totalCount nodes { id } } }');
    const found = await own.admin(
      `{ jobs(where: { status: { eq: FAILED }, kind: { in: ["GUARDED", "JOB_STAND"] } }) { nodes { id status } } }`,
    );
    const page = await own.admin(
      '{ jobs(first: 1, orderBy: [{ runAt: DESC }, { createdAt: ASC }]) { nodes { id } pageInfo { hasNextPage } } }',
    );

    expect(all.data.jobs).toEqual({
      totalCount: 4,
      nodes: ids.toReversed().map((id) => ({ id: jobId(id) })),
    });
    expect(found.data.jobs.nodes).toEqual([{ id: jobId(first), status: 'FAILED' }]);
    expect(page.data.jobs).toEqual({
      nodes: [{ id: jobId(ids[1] ?? '') }],
      pageInfo: { hasNextPage: true },
    });
  });
});

describe('the log of changes', () => {
  it('tells when a job was asked for and how it ended, and nothing in between', async () => {
    const own = await server.openWorkspace();
    const ctx = contextOf(server, own);
    const { data } = await own.admin('{ changeCursor }');
    isBroken = true;
    await endOf(ctx, await enqueue(ctx, { kind: breakable, input: null }));
    await own.admin('{ changeCursor }');

    const log = await own.admin(
      `query ($after: ChangeCursor!) { changes(after: $after) {
         nodes { type action revision changedFields node { ... on Job { status } } } } }`,
      { after: data.changeCursor },
    );

    const node = { status: 'FAILED' };
    expect(log.data.changes.nodes).toEqual([
      { type: 'Job', action: 'CREATED', revision: 1, changedFields: [], node },
      { type: 'Job', action: 'UPDATED', revision: 2, changedFields: ['status'], node },
    ]);
  });
});

describe('jobCancel', () => {
  it('calls off a job that waits, and does so once however often it is asked', async () => {
    const ctx = contextOf(server, ws);
    const id = await enqueue(ctx, { kind: stand, input: null, runAt: LATER });

    const first = await ws.admin(CANCEL, { id: jobId(id) });
    const again = await ws.admin(CANCEL, { id: jobId(id) });

    expect(first.data.job).toMatchObject({ status: 'CANCELLED', revision: 2, attempts: 0 });
    expect(again.data).toEqual(first.data);
    expect(await storedJob(ctx, id)).toMatchObject({
      startedAt: null,
      finishedAt: expect.any(Date),
    });
  });

  it('ends a running job at once, which writes nothing more', async () => {
    const own = await server.openWorkspace();
    const ctx = contextOf(server, own);
    standing = gate();
    ends.length = 0;
    const id = await enqueue(ctx, { kind: stand, input: null });
    await standing.reached;

    const { data } = await own.admin(CANCEL, { id: jobId(id) });
    standing.open();
    await until('the handler has ended', () => ends.length === 1);

    expect(data.job).toMatchObject({ status: 'CANCELLED', done: 1, total: 2 });
    expect(await storedJob(ctx, id)).toMatchObject({
      status: 'CANCELLED',
      done: 1,
      state: null,
      leaseUntil: null,
      lease: 2,
    });
    const { revision } = await ctx.db.workspace.findUniqueOrThrow({ where: { id: own.id } });
    expect(revision).toBe(2);
  });

  it('refuses a job that has ended', async () => {
    const id = await failedJob();

    const answer = await ws.admin(CANCEL, { id: jobId(id) });

    expect(answer.errors).toEqual([
      expect.objectContaining({
        message:
          'The job has ended already as FAILED; only a job that waits or runs can be cancelled.',
        extensions: { code: 'CONFLICT', status: 'FAILED' },
      }),
    ]);
    expect(await storedJob(contextOf(server, ws), id)).toMatchObject({
      status: 'FAILED',
      revision: 2,
    });
  });
});

describe('jobRetry', () => {
  it('lets a failed job go on where it stopped', async () => {
    const ctx = contextOf(server, ws);
    const id = await failedJob();
    isBroken = false;

    const { data } = await ws.admin(RETRY, { id: jobId(id) });
    const job = await endOf(ctx, id);

    expect(data.job).toMatchObject({ errorCode: null, errorMessage: null });
    expect(job).toMatchObject({
      status: 'SUCCEEDED',
      result: { pieces: 2 },
      done: 2,
      lease: 2,
      revision: 4,
    });
    const answer = await ws.admin(RETRY, { id: jobId(id) });
    expect(answer.errors).toEqual([
      expect.objectContaining({
        message: 'The job is SUCCEEDED; only a failed job can be tried again.',
        extensions: { code: 'CONFLICT', status: 'SUCCEEDED' },
      }),
    ]);
  });

  it('refuses a job whose work another one is about to do', async () => {
    const ctx = contextOf(server, ws);
    const id = await failedJob('one');
    const order = { kind: breakable, input: null, uniqueKey: 'one', runAt: LATER };
    const twin = await enqueue(ctx, order);

    const answer = await ws.admin(RETRY, { id: jobId(id) });

    expect(answer.errors?.[0]).toMatchObject({
      message:
        'Another job that does the same work waits or runs already, so this one is not needed.',
      extensions: { code: 'CONFLICT' },
    });
    expect(await storedJob(ctx, id)).toMatchObject({ status: 'FAILED', revision: 2 });
    expect(twin).not.toBe(id);
  });
});

describe('rights', () => {
  it('asks for READ to see, WRITE to decide, and ADMIN where the kind does', async () => {
    const ctx = contextOf(server, ws);
    const waiting = jobId(await enqueue(ctx, { kind: stand, input: null, runAt: LATER }));
    const order = { kind: guarded, input: null, runAt: LATER };
    const [kept, cancelled] = [await enqueue(ctx, order), await enqueue(ctx, order)];
    const reader = server.callWith((await issueKey(ws, ['READ'])).key);
    const writer = server.callWith((await issueKey(ws, ['WRITE'])).key);

    expect((await reader(JOB, { id: waiting })).data.job.status).toBe('QUEUED');
    expect(codesOf(await writer(JOB, { id: waiting }))).toEqual(['FORBIDDEN']);
    expect(codesOf(await reader(CANCEL, { id: waiting }))).toEqual(['FORBIDDEN']);
    expect(codesOf(await reader(RETRY, { id: waiting }))).toEqual(['FORBIDDEN']);
    expect((await writer(CANCEL, { id: jobId(kept) })).errors?.[0]).toMatchObject({
      message: 'This needs an API key with the scope ADMIN; the key used does not have it.',
      extensions: { code: 'FORBIDDEN', requiredScope: 'ADMIN' },
    });
    expect(await storedJob(ctx, kept)).toMatchObject({ status: 'QUEUED', revision: 1 });
    expect((await ws.admin(CANCEL, { id: jobId(cancelled) })).data.job.status).toBe('CANCELLED');
  });

  it('lets a job go on when the key it was asked for with is revoked', async () => {
    const key = await issueKey(ws, ['READ', 'WRITE']);
    const { actor } = contextOf(server, ws);
    const apiKeyId = decodeGlobalId(key.id)?.id ?? null;
    const ctx = server.app.createContext({ ...actor, apiKeyId });
    standing = gate();
    const id = await enqueue(ctx, { kind: stand, input: null });
    await standing.reached;

    await revokeKey(ws, key);
    standing.open();

    expect(await endOf(ctx, id)).toMatchObject({ status: 'SUCCEEDED', done: 2 });
  });

  it.each([JOB, CANCEL, RETRY])('gives nobody a job of another workspace: %s', async (document) => {
    const other = await server.openWorkspace();
    const ctx = contextOf(server, ws);
    const id = await enqueue(ctx, { kind: stand, input: null, runAt: LATER });

    const { data, errors } = await other.admin(document, { id: jobId(id) });

    if (errors) expect(errors[0]?.message).toBe('There is no job with this id.');
    else expect(data).toEqual({ job: null });
    expect(await storedJob(ctx, id)).toMatchObject({ status: 'QUEUED', revision: 1 });
  });
});

it('forgets jobs so many days after they ended, and no others', async () => {
  const own = await server.openWorkspace();
  const ctx = contextOf(server, own);
  const ended = await enqueue(ctx, { kind: guarded, input: null });
  const waiting = await enqueue(ctx, { kind: stand, input: null, runAt: LATER });
  const { finishedAt } = await endOf(ctx, ended);
  const days = (count: number) => new Date(Number(finishedAt) + count * 86_400_000);

  await pruneJobs(server.app.prisma, days(29.9), 30);
  const before = await ctx.db.job.count({ where: { workspaceId: own.id } });
  await pruneJobs(server.app.prisma, days(30.1), 30);

  expect(before).toBe(2);
  expect(
    (await ctx.db.job.findMany({ where: { workspaceId: own.id } })).map(({ id }) => id),
  ).toEqual([waiting]);
});
