import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { ServiceContext } from '../context.ts';
import type { Database } from '../db/database.ts';
import { contextOf, endOf, enqueue, gate, QUIET_JOBS, storedJob } from '../testing/background.ts';
import { testDatabase } from '../testing/engines.ts';
import { startServer, type TestServer } from '../testing/harness.ts';
import { until } from '../testing/within.ts';
import { LeaseLostError } from './checkpoint.ts';
import { claimJobs } from './claim.ts';
import { defineJob } from './definition.ts';
import { keepLeases } from './lease.ts';

type Door = 'PRISMA' | 'SQL';

let database: Database;
let server: TestServer;
/** One for each run of the handler, to be passed between its two pieces. */
let gates = [gate(), gate()];
let runs = 0;
const errors: unknown[] = [];

/** Writes two personas in two pieces, by either door, and waits between them. */
const two = defineJob({
  kind: 'TWO',
  input: z.object({ door: z.enum(['PRISMA', 'SQL']) }),
  state: z.object({ done: z.number() }),
  run: async ({ input, state, ctx, chunk, checkpoint, pause }) => {
    const { workspaceId } = ctx.actor;
    const standing = gates[runs++];
    for (let done = state?.done ?? 0; done < 2; ) {
      if (done === 1) await standing?.pass();
      const next = { state: { done: done + 1 }, done: done + 1, total: 2 };
      try {
        if (input.door === 'PRISMA') {
          await chunk(async ({ db }) => {
            const name = `Piece ${done}`;
            await db.persona.createMany({ data: [{ workspaceId, id: newUuid(), name }] });
            return next;
          });
        } else {
          await pause();
          await database.transaction(async (tx) => {
            await tx.query('INSERT INTO persona ("workspaceId", id, name) VALUES ($1, $2, $3)', [
              workspaceId,
              newUuid(),
              `Piece ${done}`,
            ]);
            await checkpoint(tx, next);
          });
        }
      } catch (error) {
        errors.push(error);
        throw error;
      }
      done += 1;
    }
    return { run: runs };
  },
});

const newUuid = () => crypto.randomUUID();

beforeAll(async () => {
  database = await testDatabase();
  server = await startServer({ jobs: { ...QUIET_JOBS, concurrency: 2 } });
});
afterAll(() => server.close());

async function begin(door: Door): Promise<{ ctx: ServiceContext; id: string }> {
  gates = [gate(), gate()];
  runs = 0;
  errors.length = 0;
  const ctx = contextOf(server, await server.openWorkspace());
  const id = await enqueue(ctx, { kind: two, input: { door } });
  await gates[0]?.reached;
  return { ctx, id };
}

function expire(id: string): Promise<unknown> {
  return database.query(
    `UPDATE job SET "leaseUntil" = clock_timestamp() - interval '1 second' WHERE id = $1`,
    [id],
  );
}

async function namesIn({ db, actor: { workspaceId } }: ServiceContext): Promise<string[]> {
  const rows = await db.persona.findMany({ where: { workspaceId }, orderBy: { name: 'asc' } });
  return rows.map(({ name }) => name);
}

describe('a holder that has lost its job', () => {
  it.each<Door>(['PRISMA', 'SQL'])('writes nothing more, through the door %s', async (door) => {
    const { ctx, id } = await begin(door);
    await expire(id);
    ctx.jobs.wake();
    await gates[1]?.reached;

    gates[0]?.open();
    await until('the first holder has ended', () => errors.length === 1);

    const held = await storedJob(ctx, id);
    expect(held).toMatchObject({ status: 'RUNNING', lease: 2, done: 1, state: { done: 1 } });
    expect(await namesIn(ctx)).toEqual(['Piece 0']);
    gates[1]?.open();
    expect(await endOf(ctx, id)).toMatchObject({
      status: 'SUCCEEDED',
      result: { run: 2 },
      done: 2,
      total: 2,
      lease: 2,
      attempts: 0,
    });
    expect(await namesIn(ctx)).toEqual(['Piece 0', 'Piece 1']);
  });

  it.each<Door>(['PRISMA', 'SQL'])(
    'is refused at its checkpoint when nobody told it before, through the door %s',
    async (door) => {
      const { ctx, id } = await begin(door);
      const { workspaceId } = ctx.actor;
      // Behind the back of the runner, as another process does.
      await database.query('UPDATE job SET lease = lease + 1 WHERE id = $1', [id]);

      gates[0]?.open();
      await until('the holder has ended', () => errors.length === 1);

      expect(errors[0]).toBeInstanceOf(LeaseLostError);
      expect(await namesIn(ctx)).toEqual(['Piece 0']);
      expect(await storedJob(ctx, id)).toMatchObject({ status: 'RUNNING', lease: 2, done: 1 });
      await ctx.db.job.deleteMany({ where: { workspaceId, id } });
    },
  );

  it('is not taken for the one that succeeds it', async () => {
    const { ctx, id } = await begin('PRISMA');
    const { workspaceId } = ctx.actor;
    await expire(id);
    const kinds = ['TWO'];
    const order = { kinds, most: 9, now: new Date(), leaseMs: 60_000, served: [] };

    const { claimed } = await claimJobs(database, order);
    const again = await claimJobs(database, order);
    const [later] = claimed.filter((job) => job.id === id);
    if (!later) throw new Error('The job was not taken over.');
    const earlier = { ...later, lease: later.lease - 1 };
    const lost = await keepLeases(database, [earlier, later], 60_000);

    expect(claimed.map((job) => job.id)).toEqual([id]);
    expect(again.claimed).toEqual([]);
    expect(later).toMatchObject({ state: { done: 1 }, attempts: 1, lease: 2 });
    expect(lost).toEqual([earlier]);
    gates[0]?.open();
    await until('the first holder has ended', () => errors.length === 1);
    await ctx.db.job.deleteMany({ where: { workspaceId, id } });
  });
});

it('keeps a job that takes longer than its lease, as long as the process lives', async () => {
  const brief = await startServer({ jobs: { ...QUIET_JOBS, leaseMs: 1_500 } });
  gates = [gate(), gate()];
  runs = 0;
  const ctx = contextOf(brief, await brief.openWorkspace());
  const id = await enqueue(ctx, { kind: two, input: { door: 'PRISMA' } });
  await until('the handler stands', () => runs === 1);
  const before = await storedJob(ctx, id);

  await until('it has outlived its first lease', async () => {
    const { leaseUntil } = await storedJob(ctx, id);
    return Number(leaseUntil) > Number(before.leaseUntil) + 1_500;
  });
  gates[0]?.open();

  expect(await endOf(ctx, id)).toMatchObject({ status: 'SUCCEEDED', lease: 1, result: { run: 1 } });
  await brief.close();
});

it('gives a job up that has killed its server each time', async () => {
  const ctx = contextOf(server, await server.openWorkspace());
  const { workspaceId } = ctx.actor;
  const tomorrow = new Date(Date.now() + 86_400_000);
  const id = await enqueue(ctx, { kind: two, input: { door: 'PRISMA' }, runAt: tomorrow });
  await ctx.db.job.updateMany({
    where: { workspaceId, id },
    data: { status: 'RUNNING', lease: 5, attempts: 5, leaseUntil: new Date(0) },
  });

  ctx.jobs.wake();

  expect(await endOf(ctx, id)).toMatchObject({
    status: 'FAILED',
    errorCode: 'TIMEOUT',
    errorMessage:
      'The job was started 5 times and never got any further before its server stopped. Ask for less at once, or retry it.',
  });
});
