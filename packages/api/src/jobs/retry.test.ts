import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { z } from 'zod';
import type { ServiceContext } from '../context.ts';
import { DatabaseFailure } from '../db/failures.ts';
import { DomainError } from '../kernel/errors.ts';
import { contextOf, endOf, enqueue, QUIET_JOBS, storedJob } from '../testing/background.ts';
import { startServer, type TestServer } from '../testing/harness.ts';
import { defineJob } from './definition.ts';

/** What the handler throws at the places of the list; undefined lets it go on. */
let faults: unknown[] = [];
let pieces: number[] = [];

/** Three pieces; before each it may be disturbed. */
const fragile = defineJob({
  kind: 'FRAGILE',
  input: z.null(),
  state: z.number(),
  maxAttempts: 3,
  run: async ({ state, chunk }) => {
    for (let done = state ?? 0; done < 3; ) {
      const fault = faults.shift();
      if (fault) throw fault;
      done = await chunk(async () => {
        pieces.push(done + 1);
        return { state: done + 1, done: done + 1, total: 3 };
      });
    }
    return 'whole';
  },
});

let server: TestServer;
let time = new Date('2026-11-21T10:00:00Z').getTime();

beforeAll(async () => {
  server = await startServer({ jobs: QUIET_JOBS }, { now: () => new Date(time) });
});
afterAll(() => server.close());

async function start(...list: unknown[]): Promise<{ ctx: ServiceContext; id: string }> {
  faults = list;
  pieces = [];
  const ctx = contextOf(server, await server.openWorkspace());
  return { ctx, id: await enqueue(ctx, { kind: fragile, input: null }) };
}

/** Waits until a disturbed attempt is stored; answers for how long the job rests. */
async function rest(ctx: ServiceContext, id: string): Promise<number> {
  return vi.waitFor(
    async () => {
      const { status, runAt } = await storedJob(ctx, id);
      expect(status).toBe('QUEUED');
      expect(runAt.getTime()).toBeGreaterThan(time);
      return runAt.getTime() - time;
    },
    { timeout: 20_000, interval: 20 },
  );
}

async function rested(ctx: ServiceContext, id: string): Promise<void> {
  time += await rest(ctx, id);
  ctx.jobs.wake();
}

const outage = () => new DatabaseFailure('UNAVAILABLE');

it('tries again after an outage, later and later, and goes on where it was', async () => {
  const { ctx, id } = await start(undefined, outage(), outage(), undefined, undefined);
  const first = await rest(ctx, id);
  expect(await storedJob(ctx, id)).toMatchObject({
    status: 'QUEUED',
    done: 1,
    total: 3,
    state: 1,
    errorCode: 'UNAVAILABLE',
    errorMessage: 'The database cannot be reached. Try again in a few seconds.',
    finishedAt: null,
  });
  await rested(ctx, id);
  const second = await rest(ctx, id);
  await rested(ctx, id);

  const job = await endOf(ctx, id);

  expect(first).toBeGreaterThanOrEqual(1_000);
  expect(first).toBeLessThanOrEqual(2_000);
  expect(second).toBeGreaterThanOrEqual(1_000);
  expect(second).toBeLessThanOrEqual(4_000);
  expect(pieces).toEqual([1, 2, 3]);
  expect(job).toMatchObject({
    status: 'SUCCEEDED',
    result: 'whole',
    lease: 3,
    errorCode: null,
    errorMessage: null,
  });
});

it('does not start before the time has come', async () => {
  const { ctx, id } = await start(outage());
  const pause = await rest(ctx, id);

  time += pause - 1;
  ctx.jobs.wake();
  const other = await enqueue(ctx, { kind: fragile, input: null });
  await endOf(ctx, other);
  expect(await storedJob(ctx, id)).toMatchObject({ status: 'QUEUED', lease: 1 });
  time += 1;
  ctx.jobs.wake();

  expect(await endOf(ctx, id)).toMatchObject({ status: 'SUCCEEDED', lease: 2 });
});

it('gives up when it gets no further, and says why', async () => {
  const { ctx, id } = await start(outage(), outage(), outage());
  await rested(ctx, id);
  await rested(ctx, id);

  expect(await endOf(ctx, id)).toMatchObject({
    status: 'FAILED',
    attempts: 3,
    done: 0,
    errorCode: 'UNAVAILABLE',
  });
});

it('does not count attempts that got further', async () => {
  const { ctx, id } = await start(
    ...[outage(), outage(), undefined],
    ...[outage(), outage(), undefined],
    ...[outage(), outage(), undefined],
  );
  for (let n = 0; n < 6; n++) await rested(ctx, id);

  expect(await endOf(ctx, id)).toMatchObject({ status: 'SUCCEEDED', lease: 7 });
  expect(pieces).toEqual([1, 2, 3]);
});

it('fails at once when it is refused', async () => {
  const { ctx, id } = await start(undefined, new DomainError('ARCHIVED', 'The map is archived.'));

  expect(await endOf(ctx, id)).toMatchObject({
    status: 'FAILED',
    attempts: 0,
    lease: 1,
    done: 1,
    state: 1,
    errorCode: 'ARCHIVED',
    errorMessage: 'The map is archived.',
    result: null,
  });
});

it('shows nothing of a fault of its own, which it tries again', async () => {
  const { ctx, id } = await start(new TypeError('sofia@example.org is not iterable'));
  await rest(ctx, id);

  expect(await storedJob(ctx, id)).toMatchObject({
    errorCode: 'INTERNAL',
    errorMessage: 'Something went wrong on the server. It was noted under the id of the job.',
  });
  await rested(ctx, id);
  expect(await endOf(ctx, id)).toMatchObject({ status: 'SUCCEEDED', errorCode: null });
});

it('refuses what another version of the program has stored', async () => {
  const { ctx, id } = await start(outage());
  const { workspaceId } = ctx.actor;
  await rest(ctx, id);
  await ctx.db.job.updateMany({ where: { workspaceId, id }, data: { state: { page: 4 } } });
  await rested(ctx, id);

  expect(await endOf(ctx, id)).toMatchObject({
    status: 'FAILED',
    errorCode: 'REJECTED',
    errorMessage:
      'The job was asked for by another version of the server, which this one cannot take over from. Ask for it anew.',
  });
});
