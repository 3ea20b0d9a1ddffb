import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { contextOf, endOf, enqueue, gate, QUIET_JOBS, storedJob } from '../testing/background.ts';
import { testDatabase } from '../testing/engines.ts';
import { startServer, type TestServer } from '../testing/harness.ts';
import { until } from '../testing/within.ts';
import { claimJobs } from './claim.ts';
import { defineJob } from './definition.ts';

const ran: string[] = [];
const note = defineJob({
  kind: 'RUNNER_NOTE',
  input: z.string(),
  state: z.null(),
  run: async ({ input }) => {
    ran.push(input);
  },
});

let standing = gate();
const stand = defineJob({
  kind: 'RUNNER_STAND',
  input: z.null(),
  state: z.null(),
  run: () => standing.pass(),
});

let server: TestServer;

beforeAll(async () => {
  server = await startServer({ jobs: { ...QUIET_JOBS, concurrency: 1 } });
});
afterAll(() => server.close());

async function newContext() {
  return contextOf(server, await server.openWorkspace());
}

describe('the runner', () => {
  it('takes turns between workspaces, however many jobs one of them has', async () => {
    const [many, few] = [await newContext(), await newContext()];
    standing = gate();
    const first = await enqueue(many, { kind: stand, input: null });
    await standing.reached;
    ran.length = 0;
    for (let n = 1; n <= 20; n++) await enqueue(many, { kind: note, input: `many ${n}` });
    await enqueue(few, { kind: note, input: 'few 1' });
    const last = await enqueue(few, { kind: note, input: 'few 2' });

    standing.open();
    await Promise.all([endOf(many, first), endOf(few, last)]);
    await until('all have run', () => ran.length === 22);

    expect(ran.slice(0, 4)).toEqual(['few 1', 'many 1', 'few 2', 'many 2']);
    expect(ran.slice(4)).toEqual(Array.from({ length: 18 }, (_, i) => `many ${i + 3}`));
  });

  it('runs no more at once than it may', async () => {
    const ctx = await newContext();
    standing = gate();
    const first = await enqueue(ctx, { kind: stand, input: null });
    await standing.reached;
    const second = await enqueue(ctx, { kind: note, input: 'waiting' });
    const metrics = await (await fetch(`${server.url}/metrics`)).text();

    expect(await storedJob(ctx, second)).toMatchObject({ status: 'QUEUED' });
    expect(metrics).toContain('parcours_jobs{kind="RUNNER_STAND",status="RUNNING"} 1');
    expect(metrics).toContain('parcours_jobs{kind="RUNNER_NOTE",status="QUEUED"} 1');
    standing.open();
    await Promise.all([endOf(ctx, first), endOf(ctx, second)]);
    expect(await (await fetch(`${server.url}/metrics`)).text()).toContain(
      'parcours_job_attempt_seconds_count{kind="RUNNER_STAND",outcome="SUCCEEDED"}',
    );
  });

  it('leaves alone what another version of the program is for', async () => {
    const ctx = await newContext();
    const known = await enqueue(ctx, { kind: note, input: 'known' });
    const { workspaceId } = ctx.actor;
    await endOf(ctx, known);
    await ctx.db.job.updateMany({
      where: { workspaceId, id: known },
      data: { kind: 'OF_THE_FUTURE', status: 'QUEUED', finishedAt: null },
    });
    const next = await enqueue(ctx, { kind: note, input: 'next' });
    await endOf(ctx, next);

    expect(await storedJob(ctx, known)).toMatchObject({ status: 'QUEUED', attempts: 1 });
  });

  it('gives two that ask at once no job twice', async () => {
    const database = await testDatabase();
    const ctx = await newContext();
    const due = new Date('2999-01-01T00:00:00Z');
    for (let n = 0; n < 30; n++) await enqueue(ctx, { kind: note, input: `${n}`, runAt: due });
    const order = { kinds: ['RUNNER_NOTE'], most: 1, now: due, leaseMs: 60_000, served: [] };

    const claims = await Promise.all(Array.from({ length: 20 }, () => claimJobs(database, order)));

    const ids = claims.flatMap(({ claimed }) => claimed.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(0);
    await ctx.db.job.deleteMany({ where: { workspaceId: ctx.actor.workspaceId } });
  });
});
